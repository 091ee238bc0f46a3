import type { DocumentModel, PaperRelation } from '../../document/model';
import { sectionAt } from '../../document/model';
import { neighboursId, shareBorder } from '../../knowledge/gazetteer/borders';
import { defineRule } from '../rule';
import { wordsOf } from '../sameThing';

/** A sentence that speaks of a change, a time or a contrast may be true beside its opposite. */
const qualified =
  /\b(?:\d{4}|since|until|till|before|after|once|former(?:ly)?|previous(?:ly)?|earlier|long|initial(?:ly)?|now|today|again|renewed|restor\w+|improv\w+|no longer|despite|although|though|while|whereas|but|however|yet|used to|so far|officially|nominally|outwardly)\b/i;

export const rule = defineRule({
  id: 'consistency/relation-contradicted',
  since: '0.1.0',
  severity: 'information',
  title: 'The abstract or the conclusion calls a relation friendly, and a section reports conflict.',
  docs: {
    what: 'A summary says that two parties get on well (or badly), and the body of the paper reports the opposite of the same two. “The neighbouring countries” are those that share a border with the other party.',
    why: 'Many readers read the summary alone, and would take away what the paper itself refutes.',
    fix: 'Say in the summary what changed and when, or correct the side that is wrong.',
    silent:
      'Sentences with a date, a contrast or a change over time (since, until, despite, improved), a summary that names the conflict itself, and relations that were read with doubt.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: '## Abstract\n\nNiger and Chad ⟦enjoy friendly relations⟧.\n\n## Trade\n\nIn 2022 Chad imposed sanctions on Niger.',
        because: 'sanctions are no sign of friendly relations',
      },
      {
        text: '## Borders\n\nAlgerian troops attacked Morocco near Figuig.\n\n## Conclusion\n\nAlgeria and Morocco ⟦maintain cordial relations⟧.',
        because: 'the conclusion forgets the attack',
      },
      {
        text: '## Abstract\n\n⟦Relations⟧ between Serbia and Hungary are strained.\n\n## Energy\n\nSerbia and Hungary enjoy friendly relations.',
        because: 'the section says the opposite',
      },
      {
        text: '## Abstract\n\nNiger ⟦maintains friendly relations⟧ with the neighbouring countries.\n\n## Borders\n\nAlgerian troops attacked Niger near Assamaka.',
        because: 'Algeria is a neighbour of Niger',
      },
    ],
    clean: [
      {
        text: '## Abstract\n\nUntil 2022 Niger and Chad enjoyed friendly relations.\n\n## Trade\n\nIn 2022 Chad imposed sanctions on Niger.',
        because: 'a change over time is stated',
      },
      {
        text: '## Abstract\n\nNiger and Chad enjoy friendly relations.\n\n## Trade\n\nIn 2022 Nigeria imposed sanctions on Niger.',
        because: 'another party',
      },
      {
        text: '## Abstract\n\nNiger maintains friendly relations with the neighbouring countries.\n\n## Trade\n\nFrance imposed sanctions on Niger.',
        because: 'France is no neighbour of Niger',
      },
      {
        text: '## Abstract\n\nNiger and Chad enjoy friendly relations. Chad imposed sanctions on Niger.\n\n## Trade\n\nIn 2022 Chad imposed sanctions on Niger.',
        because: 'the summary names the conflict itself',
      },
      {
        text: '## Abstract\n\nNiger and Chad enjoy friendly relations.\n\n## Trade\n\nChad may impose sanctions on Niger.',
        because: 'only a possibility',
      },
    ],
  },
  *check(model) {
    const actual = model.relations.filter((r) => r.modality === 'actual' && r.tier !== 'low');
    const summed = actual.filter((r) => isSummary(model, r));
    const body = actual.filter((r) => !isSummary(model, r));
    for (const relation of summed.filter((r) => isVerdict(r) && !isQualified(model, r))) {
      if (summed.some((r) => refutes(model, relation, r))) continue;
      const other = body.find((r) => refutes(model, relation, r));
      if (!other) continue;
      yield {
        start: relation.trigger.start,
        end: relation.trigger.end,
        message: `${namesOf(model, relation)}: “${wordsOf(model, relation.trigger)}” here, but another section reports “${wordsOf(model, other.trigger)}”.`,
        related: [{ start: other.sentence.start, end: other.sentence.end, message: 'the opposite' }],
      };
    }
  },
});

function isSummary(model: DocumentModel, r: PaperRelation): boolean {
  const { role } = sectionAt(model, r.sentence.start);
  return role === 'abstract' || role === 'conclusion';
}

/** A statement on how two parties get on, and not on a single act. */
function isVerdict(r: PaperRelation): boolean {
  return r.type === 'friendly-ties' || r.type === 'strained-ties';
}

function isQualified(model: DocumentModel, r: PaperRelation): boolean {
  return r.date !== null || qualified.test(model.text.slice(r.sentence));
}

/** Friendly ties by material conflict, strained ties by friendly ones, of the same two parties. */
function refutes(model: DocumentModel, verdict: PaperRelation, other: PaperRelation): boolean {
  if (other.polarity === verdict.polarity || !sameParties(model, verdict, other)) return false;
  return verdict.polarity === 'cooperative' ? other.quad === 4 : other.type === 'friendly-ties';
}

/** Also where one party of the verdict is `the neighbouring countries` and the other report names one of them. */
function sameParties(model: DocumentModel, verdict: PaperRelation, other: PaperRelation): boolean {
  const pair = [verdict.source, verdict.target];
  if (!pair.includes(neighboursId)) return pair.includes(other.source) && pair.includes(other.target);
  const party = verdict.source === neighboursId ? verdict.target : verdict.source;
  const home = model.lexicon.entity(party)?.country ?? null;
  if (home === null) return false;
  const isParty = (id: string) => id === party || id === home;
  const isNeighbour = (id: string) => shareBorder(id, home);
  return (
    (isParty(other.source) && isNeighbour(other.target)) ||
    (isParty(other.target) && isNeighbour(other.source))
  );
}

function namesOf(model: DocumentModel, r: PaperRelation): string {
  return [r.sourceSpan ?? r.trigger, r.targetSpan ?? r.trigger].map((s) => wordsOf(model, s)).join(' and ');
}
