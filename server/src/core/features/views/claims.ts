/** Claims: the sections of the paper, and in each the claims with what supports them. */
import type { Claim } from '../../document/claims/claim';
import { type DocumentModel, sectionAt } from '../../document/model';
import type { Section } from '../../document/outline';
import { hash } from '../../rules/fingerprint';
import { fold } from '../../text/normalise';
import { claimsThatCount, explain } from '../words/claims';

export function claimsView(model: DocumentModel) {
  const claims = claimsThatCount(model);
  const groups = new Map<Section, Claim[]>();
  for (const claim of claims) {
    const section = sectionAt(model, claim.start);
    const group = groups.get(section);
    if (group) group.push(claim);
    else groups.set(section, [claim]);
  }
  const counts = new Map<string, number>();
  const idOf = (subject: string) => {
    const nth = counts.get(subject) ?? 0;
    counts.set(subject, nth + 1);
    return hash(nth === 0 ? subject : `${subject}\n${nth}`);
  };
  return {
    uri: model.uri,
    version: model.version,
    sections: [...groups].map(([section, inside]) => ({
      id: idOf(`section ${fold(section.title)}`),
      title: section.title,
      range: section.heading ?? { start: section.start, end: section.start },
      supported: inside.filter((c) => !c.needsCitation).length,
      claims: inside.map((c) => claimNode(model, c, idOf)),
    })),
    supported: claims.filter((c) => !c.needsCitation).length,
    total: claims.length,
  };
}

function claimNode(model: DocumentModel, claim: Claim, idOf: (subject: string) => string) {
  const text = model.text.slice(claim).replace(/\s+/g, ' ');
  return {
    id: idOf(`${claim.kind} ${fold(text)}`),
    text,
    kind: claim.kind,
    support: claim.support,
    explanation: explain(model, claim),
    needsSource: claim.needsCitation,
    range: { start: claim.start, end: claim.end },
  };
}
