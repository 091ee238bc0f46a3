import type { Quotation } from '../../document/claims/quotations';
import type { DocumentModel } from '../../document/model';
import { defineRule, type Report } from '../rule';

const partner: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '‘': '’',
  '"': '"',
  "'": "'",
};

export const rule = defineRule({
  id: 'structure/quotation-marks',
  since: '0.1.0',
  severity: 'warning',
  title: 'A quotation is opened and never closed, or closed with another kind of mark.',
  docs: {
    what: 'A quotation mark opens and no mark of its kind closes it before the paragraph ends.',
    why: 'The reader cannot tell where the words of the source end and those of the author begin.',
    fix: 'Close the quotation where the quoted words end, with the mark that belongs to the one that opens it.',
    silent:
      'Apostrophes, possessives, primes, and a quotation that goes on in the next paragraph, which opens anew.',
  },
  options: {},
  examples: {
    flagged: [
      { text: 'The minister said ⟦“⟧we will wait and see.', because: 'the mark never closes' },
      {
        text: 'Both sides should ⟦‘⟧avoid further harm to civilians” and talk.',
        because: 'it opens with a single mark and closes with a double one',
      },
      {
        text: 'The report calls it ⟦"⟧a failure of policy in every province.',
        because: 'a straight mark never closes',
      },
    ],
    clean: [
      { text: 'The minister said “we will wait and see”.', because: 'it closes' },
      {
        text: "The parties' positions didn't change in the '90s.",
        because: 'apostrophes are no quotation marks',
      },
      { text: 'He wrote: “The envoy said ‘never’ and left.”', because: 'one quotation inside another' },
      {
        text: '“We will wait.\n\n“We will see,” the minister added.',
        because: 'a quotation of several paragraphs opens each of them and closes the last',
      },
    ],
  },
  *check(model) {
    for (const [i, q] of model.quotations.entries()) {
      if (q.closed && !q.mismatched) continue;
      if (!q.mismatched && goesOn(model, q, model.quotations[i + 1])) continue;
      yield report(model, q);
    }
  },
});

/** A quotation left open at the end of its paragraph, where the next paragraph opens with the same mark. */
function goesOn(model: DocumentModel, q: Quotation, next: Quotation | undefined): boolean {
  if (!next || markOf(model, next) !== markOf(model, q)) return false;
  const before = model.text
    .slice({ start: Math.max(q.end, next.start - 40), end: next.start })
    .replaceAll('>', ' ');
  return before.slice(before.trimEnd().length).split('\n').length > 2;
}

function markOf(model: DocumentModel, q: Quotation): string {
  return model.text.charAt(q.start);
}

function report(model: DocumentModel, q: Quotation): Report {
  const mark = markOf(model, q);
  const at = { start: q.start, end: q.start + 1 };
  if (!q.mismatched) return { ...at, message: `The quotation opened here with ${mark} is never closed.` };
  const closing = model.text.charAt(q.end - 1);
  const right = partner[mark];
  return {
    ...at,
    message: `Opened with ${mark} and closed with ${closing}.`,
    related: [{ start: q.end - 1, end: q.end, message: 'closed here' }],
    fixes: right
      ? [
          {
            title: `Close with ${right}`,
            safe: false,
            edits: [{ start: q.end - 1, end: q.end, newText: right }],
          },
        ]
      : [],
  };
}
