import type { Mention } from '../../document/entities/entity';
import { plainForm, preferredForm, variantGroup } from '../../document/entities/variants';
import type { DocumentModel } from '../../document/model';
import { groupBy } from '../../text/group';
import { itemAt } from '../../text/span';
import { defineRule, type Fix, type Report } from '../rule';
import { isApart } from '../sameThing';

export const rule = defineRule({
  id: 'entity/inconsistent-name',
  since: '0.1.0',
  severity: 'information',
  title: 'Two forms of the same name stand in one paper.',
  docs: {
    what: 'A name or a demonym is written in two ways that mean the same: Irani and Iranian, Kiev and Kyiv, US and U.S.',
    why: 'A reader may take two forms for two things, and an editor will ask for one.',
    fix: 'Write the form that the paper uses most, or the one your house style asks for.',
    silent:
      'Quotations, citations and the reference list, which keep the form of their source; a defined short form.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: 'Iranian officials came. The ⟦Irani⟧ government agreed. Iranian envoys left.',
        because: 'the paper writes Iranian elsewhere',
      },
      {
        text: 'Talks in Kyiv failed. The envoy left Kyiv for Warsaw and came back to ⟦Kiev⟧.',
        because: 'one city, two names',
      },
      { text: 'The US left. The US stayed away. The ⟦U.S.⟧ came back.', because: 'with and without stops' },
    ],
    clean: [
      { text: 'Iranian officials came. The Iranian government agreed.', because: 'one form throughout' },
      {
        text: 'The United States (US) left. The US came back.',
        because: 'a short form is no other form of the name',
      },
      {
        text: 'Talks in Kyiv failed. The note says “we meet in Kiev”.',
        because: 'a quotation keeps its words',
      },
      { text: 'The group (ISIS or ISIL) left. ISIS came back.', because: 'one form explains the other' },
      {
        text: 'The Kazakh poet is a Kazakhstani citizen.',
        because: 'a people and a citizenship are two things',
      },
    ],
  },
  *check(model) {
    for (const [group, places] of groups(model)) yield* reports(model, places, preferredForm(group));
  },
});

/** Mentions in the author's own words, by the name they are forms of. */
function groups(model: DocumentModel): Map<number, Mention[]> {
  const own = model.mentions.filter((m) => m.spelling === null && !itemAt(model.quotations, m.start));
  const byGroup = groupBy(own, (m) => variantGroup(m.text) ?? -1);
  byGroup.delete(-1);
  return byGroup;
}

function* reports(
  model: DocumentModel,
  places: readonly Mention[],
  preferred: string | undefined,
): Generator<Report> {
  const forms = groupBy(
    places.filter((m, i) => !isGloss(model, m, places[i - 1]) && !isGloss(model, m, places[i + 1])),
    (m) => plainForm(m.text),
  );
  if (forms.size < 2) return;
  const usual = usualForm(forms, preferred);
  for (const [form, mentions] of forms) {
    if (form === usual.form) continue;
    yield report(mentions, usual);
  }
}

/** `ISIS or ISIL`, `Kyiv (Kiev)`: the other form beside it explains the name. */
function isGloss(model: DocumentModel, m: Mention, beside: Mention | undefined): boolean {
  if (!beside || plainForm(m.text) === plainForm(beside.text)) return false;
  return m.start < beside.start ? !isApart(model.text, m, beside, 7) : !isApart(model.text, beside, m, 7);
}

interface Usual {
  readonly form: string;
  readonly count: number;
  readonly first: Mention;
}

/** The preferred form where the paper has it, otherwise the one used most, of two used alike the first. */
function usualForm(forms: ReadonlyMap<string, readonly Mention[]>, preferred: string | undefined): Usual {
  const right = preferred === undefined ? undefined : forms.get(preferred);
  if (right) return { form: preferred!, count: right.length, first: right[0]! };
  let best: Usual | undefined;
  for (const [form, mentions] of forms) {
    if (!best || mentions.length > best.count) best = { form, count: mentions.length, first: mentions[0]! };
  }
  return best!;
}

/** At the first place alone: what is written so everywhere is one decision, and one fix. */
function report(mentions: readonly Mention[], usual: Usual): Report {
  const m = mentions[0]!;
  const here = change(`Write ${usual.form}`, [m], usual.form);
  const everywhere = change(`Write ${usual.form} everywhere`, mentions, usual.form);
  const more = mentions.length === 1 ? '' : ` and in ${mentions.length - 1} more`;
  return {
    start: m.start,
    end: m.end,
    message: `“${m.text}” here${more}, “${usual.form}” elsewhere: two forms of one name.`,
    related: [{ start: usual.first.start, end: usual.first.end, message: `written ${usual.form}` }],
    fixes: mentions.length > 1 ? [here, everywhere] : [here],
  };
}

function change(title: string, places: readonly Mention[], newText: string): Fix {
  return { title, safe: false, edits: places.map(({ start, end }) => ({ start, end, newText })) };
}
