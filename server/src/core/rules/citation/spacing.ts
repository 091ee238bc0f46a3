import type { Citation } from '../../document/citations/citation';
import type { PartView } from '../../document/partView';
import { type Edit, Text } from '../../text/text';
import { moved } from '../moved';
import { defineRule, type Report } from '../rule';

const forms: ReadonlySet<Citation['form']> = new Set(['parenthetical', 'narrative', 'numeric']);

export const rule = defineRule({
  id: 'citation/spacing',
  since: '0.1.0',
  severity: 'hint',
  title: 'A blank too many or too few in or around a citation.',
  docs: {
    what: 'A blank stands inside the brackets of a citation or between it and the stop; or one is missing before the brackets, after a comma or after a semicolon.',
    why: 'Small slips in citations make a reader doubt the large things.',
    fix: 'Put the blanks right; the fix does it.',
    silent: 'Line breaks, and raised numbers, which stand close to the word.',
  },
  options: {},
  examples: {
    flagged: [
      { text: 'Trade fell ⟦(Okafor, 2021) .⟧ It rose later.', because: 'a blank before the stop' },
      { text: 'Trade fell ⟦( Okafor, 2021 )⟧.', because: 'blanks inside the brackets' },
      { text: 'Trade fell⟦(Okafor, 2021)⟧.', because: 'no blank before the brackets' },
      { text: 'Trade fell ⟦(Okafor,2021;Hale, 2019)⟧.', because: 'no blank after comma and semicolon' },
    ],
    clean: [
      { text: 'Trade fell (Okafor, 2021). It rose later.', because: 'all blanks are there' },
      { text: 'Trade fell (Okafor, 2021; Hale, 2019), then rose.', because: 'a comma may follow' },
      { text: 'Trade fell “by half” (Okafor, 2021:\n12).', because: 'a line break is a blank' },
    ],
  },
  *check(model) {
    for (const { start, told } of model.inParts(reports))
      for (const report of told) yield moved(report, start);
  },
});

function reports({ block, citations }: PartView): readonly Report[] {
  const text = new Text(block.source);
  return citations.flatMap((c) => {
    const edits = forms.has(c.form) ? [...slips(text, c)].sort((a, b) => a.start - b.start) : [];
    return edits.length > 0 ? [report(c, edits)] : [];
  });
}

function report(c: Citation, edits: readonly Edit[]): Report {
  const end = Math.max(c.end, edits.at(-1)!.end + (edits.at(-1)!.start >= c.end ? 1 : 0));
  const many = edits.some((e) => e.newText === '');
  const few = edits.some((e) => e.newText !== '');
  const message =
    many && few
      ? 'Blanks are wrong in this citation.'
      : many
        ? 'A blank too many in or after this citation.'
        : 'A blank is missing in or before this citation.';
  return {
    start: c.start,
    end,
    message,
    fixes: [{ title: 'Put the blanks right', safe: true, edits }],
  };
}

function* slips(paper: Text, c: Citation): Generator<Edit> {
  const text = paper.slice(c);
  const opener = c.form === 'narrative' ? text.lastIndexOf('(') : 0;
  if (c.form !== 'narrative' && /[\p{Ll}\p{N}]/u.test(paper.charAt(c.start - 1)) && text.startsWith('(')) {
    yield { start: c.start, end: c.start, newText: ' ' };
  }
  const behind = /^ +(?=[.,;:](?:\s|$))/.exec(paper.slice({ start: c.end, end: c.end + 8 }));
  if (behind) yield { start: c.end, end: c.end + behind[0].length, newText: '' };
  for (const m of text.matchAll(/(?<=[([]) +|(?<! ) +(?=[)\]])/g)) {
    if (m.index >= opener)
      yield { start: c.start + m.index, end: c.start + m.index + m[0].length, newText: '' };
  }
  if (c.form === 'numeric') return;
  for (const m of text.matchAll(/(?<=\p{L}),(?=\d{4})|;(?=\p{L})/gu)) {
    yield { start: c.start + m.index + 1, end: c.start + m.index + 1, newText: ' ' };
  }
}
