import type { Span } from '../../text/span';
import type { Text } from '../../text/text';
import { defineRule, type Report, type Rule } from '../rule';
import type { Suppression } from '../suppressions';
import { linesAround, withLineEndBefore } from '../written';

export const rule = defineRule({
  id: 'structure/unused-suppression',
  since: '0.1.0',
  severity: 'information',
  title: 'A comment that silences findings has nothing to silence.',
  docs: {
    what: 'A `policy-paper-ignore` comment stands where the rules it names find nothing.',
    why: 'It once hid a finding that has been mended since, and would hide the next one unseen.',
    fix: 'Delete the comment, or correct the rule it names.',
    silent: 'Comments that silence at least one finding.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: '⟦<!-- policy-paper-ignore structure/quotation-marks: as printed -->⟧\n\nThe council met in May.',
        because: 'the paragraph has no quotation mark at all',
      },
      {
        text: 'The council met in May. ⟦<!-- policy-paper-ignore-line structure -->⟧',
        because: 'a whole group is named, and none of its rules finds anything on the line',
      },
      {
        text: '⟦<!-- policy-paper-ignore-file reference/no-such-rule -->⟧\n\nThe council met in May.',
        because: 'no rule has that name',
      },
    ],
    clean: [
      {
        text: '<!-- policy-paper-ignore structure/quotation-marks: as printed -->\n\nThe minister said “we will wait.',
        because: 'it silences the quotation mark that never closes',
      },
      { text: '<!-- a note to the editor -->\n\nThe council met in May.', because: 'it is no such comment' },
      { text: 'The council met in May.', because: 'there is no comment' },
    ],
  },
  // Only the engine knows what was silenced: it calls `unusedSuppressions` when all rules have run.
  check: () => [],
});

/** One report for each suppression that silenced nothing, with the deletion of the comment as its fix. */
export function unusedSuppressions(
  text: Text,
  unused: readonly Suppression[],
): readonly { readonly rule: Rule; readonly report: Report }[] {
  return unused.map((s) => ({
    rule,
    report: {
      start: s.start,
      end: s.end,
      message: `This comment silences nothing${s.rules.length > 0 ? ` of ${s.rules.join(', ')}` : ''} any more.`,
      tags: ['unnecessary' as const],
      fixes: [{ title: 'Delete the comment', safe: true, edits: [{ ...extent(text, s), newText: '' }] }],
    },
  }));
}

/** The comment with its line where nothing else stands on it, otherwise with the blank before it. */
function extent(text: Text, s: Suppression): Span {
  const lines = linesAround(text, s);
  const before = text.slice({ start: lines.start, end: s.start });
  const after = text.slice({ start: s.end, end: lines.end });
  if (after.trim() !== '') return { start: s.start, end: s.end };
  if (before.trim() !== '') return { start: lines.start + before.trimEnd().length, end: s.end };
  return { start: withLineEndBefore(text, lines.start), end: lines.end };
}
