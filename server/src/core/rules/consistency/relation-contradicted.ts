import type { DocumentModel } from '../../document/model';
import type { PartView } from '../../document/partView';
import type { Relation } from '../../document/relations/relation';
import { neighboursId, shareBorder } from '../../knowledge/gazetteer/borders';
import type { Span } from '../../text/span';
import { defineRule, type Report } from '../rule';
import { isSummary } from '../sameThing';

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
    const summed: Placed[] = [];
    const body: Placed[] = [];
    for (const { start, section, told } of model.inParts(actual))
      for (const found of told) (isSummary(model, section) ? summed : body).push({ ...found, start });
    for (const verdict of summed.filter((p) => isVerdict(p.relation) && !p.qualified)) {
      if (summed.some((p) => refutes(model, verdict.relation, p.relation))) continue;
      const other = body.find((p) => refutes(model, verdict.relation, p.relation));
      if (other) yield report(verdict, other);
    }
  },
});

/** A relation in places of its block, with its words. */
interface Actual {
  readonly relation: Relation;
  readonly qualified: boolean;
  readonly parties: string;
  readonly words: string;
}

/** With the place of its block. */
interface Placed extends Actual {
  readonly start: number;
}

function actual({ block, relations }: PartView): readonly Actual[] {
  const words = ({ start, end }: Span) => block.source.slice(start, end).replace(/\s+/g, ' ');
  return relations
    .filter((r) => r.modality === 'actual' && r.tier !== 'low')
    .map((relation) => {
      const { sentence, sourceSpan, targetSpan, trigger, date } = relation;
      return {
        relation,
        qualified: date !== null || qualified.test(block.source.slice(sentence.start, sentence.end)),
        parties: `${words(sourceSpan ?? trigger)} and ${words(targetSpan ?? trigger)}`,
        words: words(trigger),
      };
    });
}

function report(verdict: Placed, other: Placed): Report {
  const { trigger } = verdict.relation;
  const { sentence } = other.relation;
  return {
    start: trigger.start + verdict.start,
    end: trigger.end + verdict.start,
    message: `${verdict.parties}: “${verdict.words}” here, but another section reports “${other.words}”.`,
    related: [
      { start: sentence.start + other.start, end: sentence.end + other.start, message: 'the opposite' },
    ],
  };
}

/** A statement on how two parties get on, and not on a single act. */
function isVerdict(r: Relation): boolean {
  return r.type === 'friendly-ties' || r.type === 'strained-ties';
}

/** Friendly ties by material conflict, strained ties by friendly ones, of the same two parties. */
function refutes(model: DocumentModel, verdict: Relation, other: Relation): boolean {
  if (other.polarity === verdict.polarity || !sameParties(model, verdict, other)) return false;
  return verdict.polarity === 'cooperative' ? other.quad === 4 : other.type === 'friendly-ties';
}

/** Also where one party of the verdict is `the neighbouring countries` and the other report names one of them. */
function sameParties(model: DocumentModel, verdict: Relation, other: Relation): boolean {
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
