/** Sources: each work with its citing sentences and its share; what the list lacks stands first. */
import { hasOwnKeys } from '../../document/linking/ownKeys';
import type { DocumentModel, LinkedCitation } from '../../document/model';
import type { Reference } from '../../document/references/reference';
import { hash } from '../../rules/fingerprint';
import { fold } from '../../text/normalise';
import type { Span } from '../../text/span';
import { citationsOf, citedWorks, sectionTitle, sentenceAround, usageOf } from '../target/usage';
import { referenceLabel, workLabel } from '../words/labels';
import { shortened } from '../words/phrases';

export function sourcesView(model: DocumentModel) {
  const works = [...model.works.map((r) => listed(model, r)), ...missing(model)];
  return { uri: model.uri, version: model.version, works: withIds(works), citations: citedWorks(model) };
}

type Group = 'missing' | 'near' | 'cited' | 'uncited';

interface Work {
  /** What its id is made of. */
  readonly subject: string;
  readonly label: string;
  readonly title: string;
  readonly group: Group;
  readonly note: string | null;
  readonly range: Span | null;
  readonly citations: readonly { readonly range: Span; readonly text: string; readonly section: string }[];
  readonly share: number;
}

function listed(model: DocumentModel, reference: Reference): Work {
  const citing = citationsOf(model, reference);
  const note = nearNote(citing, reference);
  return {
    subject: fold(reference.text),
    label: referenceLabel(reference),
    title: reference.csl.title ?? '',
    group: citing.length === 0 ? 'uncited' : note === null ? 'cited' : 'near',
    note,
    range: { start: reference.start, end: reference.end },
    citations: citing.map((c) => citingSentence(model, c)),
    share: usageOf(model, reference).share,
  };
}

/** `cited as “Okofor 2021”: one letter off`. */
function nearNote(citing: readonly LinkedCitation[], reference: Reference): string | null {
  for (const citation of citing) {
    const i = citation.links.findIndex((l) => l.reference === reference.index && l.match === 'near');
    const link = citation.links[i];
    const work = citation.works[i];
    if (link && work) return `cited as “${workLabel(work) || citation.text}”: ${link.reason}`;
  }
  return null;
}

/** Works that the text cites by name and the list lacks, each once; links and notes are their own sources. */
function missing(model: DocumentModel): Work[] {
  const groups = new Map<
    string,
    { label: string; note: string | null; citations: LinkedCitation[]; linked: boolean }
  >();
  const ownKeys = hasOwnKeys(model);
  for (const citation of model.citations) {
    if (citation.form === 'note') continue;
    citation.works.forEach((work, i) => {
      const link = citation.links[i];
      if (!link || link.reference !== null) return;
      // What a key means is told in a bibliography file, which is not read here.
      if (citation.form === 'keyed' && !ownKeys) return;
      const address = citation.form === 'link' ? work.key : (work.address ?? null);
      const linked = address !== null;
      const label =
        citation.form === 'link' ? shortened(citation.text, 80) : workLabel(work) || citation.text;
      const key = address ?? fold(label);
      const group = groups.get(key) ?? { label, note: noteOf(model, link), citations: [], linked };
      group.citations.push(citation);
      groups.set(key, group);
    });
  }
  const all = Math.max(1, citedWorks(model));
  return [...groups].map(([key, { label, note, citations, linked }]) => ({
    subject: key,
    label,
    title: linked ? key : '',
    group: linked ? 'cited' : 'missing',
    note: linked ? null : note,
    range: null,
    citations: citations.map((c) => citingSentence(model, c)),
    share: citations.length / all,
  }));
}

function noteOf(model: DocumentModel, { match, candidates }: LinkedCitation['links'][number]): string | null {
  const labels = candidates.slice(0, 3).flatMap((i) => {
    const candidate = model.references[i];
    return candidate ? [referenceLabel(candidate)] : [];
  });
  if (labels.length === 0) return null;
  return match === 'ambiguous'
    ? `may be any of ${labels.join(', ')}`
    : `nearest in the list: ${labels.join(', ')}`;
}

function citingSentence(model: DocumentModel, citation: LinkedCitation) {
  const text = shortened(model.text.slice(sentenceAround(model, citation)), 300);
  const range = { start: citation.start, end: citation.end };
  return { range, text, section: sectionTitle(model, citation.section) };
}

function withIds(works: readonly Work[]) {
  const counts = new Map<string, number>();
  return works.map(({ subject, ...work }) => {
    const nth = counts.get(subject) ?? 0;
    counts.set(subject, nth + 1);
    return { id: hash(nth === 0 ? subject : `${subject}\n${nth}`), ...work };
  });
}
