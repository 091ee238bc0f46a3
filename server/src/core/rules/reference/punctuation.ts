import type { EntryFlaw } from '../../document/references/flaws';
import { defineRule, type Fix } from '../rule';

export const rule = defineRule({
  id: 'reference/punctuation',
  since: '0.1.0',
  severity: 'hint',
  title: 'A stray blank, a doubled mark or a lone bracket in an entry of the reference list.',
  docs: {
    what: 'A blank stands before a comma or a full stop or just inside a bracket, a mark is written twice, or a bracket has no partner.',
    why: 'Stray marks come from copying and from reference managers; they are the first thing an editor sees in a list.',
    fix: 'Take the mark or the blank out. The fix does so.',
    silent: 'Points of omission, initials, addresses, and the blank that French sets before a colon.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: '## References\n\n- Lima, J. (2019). Rivers as roads. *Desert Economies*, 1(1), 2–20. https://doi.org/10.1017/⟦ ⟧s0020818300027764',
        because: 'a blank breaks the address',
      },
      {
        text: '## References\n\n- Coll⟦ ⟧, S. (2018). *The second office*. Penguin Press.',
        because: 'a blank before the comma',
      },
      {
        text: '## References\n\n- Hussain, A. (2026, April 28). A truce under strain. *The Horizon*⟦ ⟧.',
        because: 'a blank between the journal and the stop',
      },
      {
        text: '## References\n\n- Sarr, M. (2020)⟦..⟧ *Quiet borders*. Dakar: Baobab Press.',
        because: 'the stop is doubled',
      },
    ],
    clean: [
      {
        text: '## References\n\n- Okafor, C., & Lindqvist, P. (2024). Border markets. *Journal of Sahel Studies*, *14*(2), 88–109.',
        because: 'every mark is where it belongs',
      },
      {
        text: '## References\n\n- Lefèvre, J. (2019). *Le fleuve : Une histoire*. Paris : Éditions du Port.',
        because: 'French sets a blank before a colon',
      },
      {
        text: '## References\n\n- Sarr, M. (2020). Waiting ... *The Horizon*. https://example.org/a..b',
        because: 'points of omission and addresses are left alone',
      },
    ],
  },
  *check(model) {
    for (const reference of model.references) {
      for (const flaw of reference.flaws) {
        const message = messageOf(flaw);
        if (message === null) continue;
        yield { start: flaw.start, end: flaw.end, message, fixes: fixesOf(flaw) };
      }
    }
  },
});

function messageOf(flaw: EntryFlaw): string | null {
  switch (flaw.kind) {
    case 'blank':
      return 'A blank too many.';
    case 'doubled':
      return 'A mark too many.';
    case 'bracket':
      return 'This bracket has no partner in the entry.';
    case 'date':
    case 'fused':
    case 'truncated':
      return null;
  }
}

function fixesOf({ start, end, right }: EntryFlaw): Fix[] {
  if (right === null) return [];
  const title = right === '' ? 'Remove the blank' : `Change to ${right}`;
  return [{ title, safe: true, edits: [{ start, end, newText: right }] }];
}
