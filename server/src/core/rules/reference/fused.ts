import type { DocumentModel } from '../../document/model';
import type { EntryFlaw } from '../../document/references/flaws';
import type { Reference } from '../../document/references/reference';
import { entryBreak } from '../newEntry';
import { defineRule, type Fix } from '../rule';

export const rule = defineRule({
  id: 'reference/fused',
  since: '0.1.0',
  severity: 'warning',
  title: 'Two works run together in one entry of the reference list.',
  docs: {
    what: 'Behind the end of a work another author begins in the same entry, with a year or a quoted title.',
    why: 'The second work cannot be found, neither by a reader nor by a citation that points to it.',
    fix: 'Begin a new entry where the second work starts.',
    silent:
      'Editors and translators after “In” and “by”, reprints, and reviews that name the work they review.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: '## References\n\n- Zinsou, E., & Hale, R. (2024). The bridge at Malanville. *Transport in Africa*, 3(1), 15–36. ⟦Haddad, R. (2020). Rivers as roads: Informal crossings. *Transport in Africa*, 1(1), 2–20.⟧',
        because: 'the work of Haddad stands in the entry of Zinsou and Hale',
      },
      {
        text: '## References\n\nOkafor, C. (2021). Border markets. *Journal of Sahel Studies*, 4(1), 3–9. ⟦Bello, A., & Sarr, M. (2019). Leaving the bloc. Dakar: Baobab Press.⟧',
        because: 'a second author and year follow the pages',
      },
      {
        text: '## References\n\n- UNAMA. (2026, January 15). Returnees: Overview. *UNAMA*. ⟦Chandra Bose, “India seeks to reset its relations with Kabul.” *The Horizon*.⟧',
        because: 'a name and a quoted title begin another work',
      },
    ],
    clean: [
      {
        text: '## References\n\n- Renaud, C. (2019). Partners in training. In A. Diallo & B. Sow (Eds.), *Armies of the Sahel* (pp. 77–95). Dakar: Baobab Press.',
        because: 'the editors belong to the same work',
      },
      {
        text: '## References\n\n- Okafor, C. (2021). Border markets. Dakar: Baobab Press.\n- Bello, A. (2019). Leaving the bloc. Dakar: Baobab Press.',
        because: 'each work has its entry',
      },
      {
        text: '## References\n\n- Weber, M. (1978). *Economy and society* (G. Roth & C. Wittich, Eds.). University of California Press. (Original work published 1922)',
        because: 'a reprint has two years and is one work',
      },
    ],
  },
  *check(model) {
    for (const reference of model.references) {
      const flaw = reference.flaws.find((f) => f.kind === 'fused');
      if (!flaw) continue;
      const message = 'Another work begins here, inside the entry of the one before.';
      const fixes = splitFix(model, reference, flaw);
      yield { start: flaw.start, end: flaw.end, message, fixes };
    }
  },
});

/** A new entry with the marker and the indent of its own, or a paragraph of its own where entries have none. */
function splitFix(model: DocumentModel, reference: Reference, flaw: EntryFlaw): Fix[] {
  const { text } = model;
  let blank = flaw.start;
  while (blank > reference.start && /\s/.test(text.charAt(blank - 1))) blank--;
  const second = text.slice({ start: flaw.start, end: flaw.start + 200 });
  const name = /^[\p{L}’'-]+/u.exec(second)?.[0] ?? '';
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(second)?.[0] ?? '';
  const between = entryBreak(model, reference, { name, year });
  if (between === null) return [];
  const edits = [{ start: blank, end: flaw.start, newText: between }];
  return [{ title: 'Split the entry here', safe: false, edits }];
}
