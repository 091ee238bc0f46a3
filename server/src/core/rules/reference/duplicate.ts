import type { DocumentModel } from '../../document/model';
import type { Reference } from '../../document/references/reference';
import { firstAuthor, isSameWork, titleKey } from '../../document/references/similarity';
import { groupBy } from '../../text/group';
import { defineRule, type Fix } from '../rule';
import { linesAround, withLineEndBefore } from '../written';

export const rule = defineRule({
  id: 'reference/duplicate',
  since: '0.1.0',
  severity: 'warning',
  title: 'The same work stands twice in the reference list.',
  docs: {
    what: 'Two entries have the same DOI, or the same title, year and first author.',
    why: 'A reader counts two sources where there is one, and citations split between the two.',
    fix: 'Keep the better of the two entries and take the other out.',
    silent:
      'Volumes, editions and reprints that differ in number, pages or publisher, and very short titles.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: '## References\n\n- Kloepfer, M. (2015). *Handbook of disaster law*. Baden-Baden: Nomos.\n- ⟦Kloepfer, Michael (2015). *Handbook of disaster law*. Nomos Verlag.⟧',
        because: 'the publisher is the same, with and without a word for publishers',
      },
      {
        text: '## References\n\n- Okafor, C., & Lindqvist, P. (2024). Border markets after the embargo. *Journal of Sahel Studies*, 14(2), 88–109.\n- ⟦Okafor, C. and Lindqvist, P. (2024). Border Markets after the Embargo. *Journal of Sahel Studies*, 14(2), pp. 88–109.⟧',
        because: 'the same article in two spellings',
      },
      {
        text: '## References\n\n- Park, S. (2022). *Ports of the Gulf of Guinea*. Accra: Harbour Press.\n- ⟦Park, S. (2022). *Ports of the Gulf of Guinea*. Harbour Press.⟧',
        because: 'the place is missing in one of them',
      },
      {
        text: '## References\n\n- Sarr, M. (2020). Quiet borders. *Desert Economies*. https://doi.org/10.1234/de.5678\n- ⟦Sarr, Mariama (2020). Quiet borders in the Sahel. *Desert Economies*. https://doi.org/10.1234/de.5678⟧',
        because: 'the same DOI',
      },
    ],
    clean: [
      {
        text: '## References\n\n- Park, S. (2020). *Ports of the Gulf of Guinea*. Accra: Harbour Press.\n- Park, S. (2022). *Ports of the Gulf of Guinea*. Accra: Harbour Press.',
        because: 'another year is another edition',
      },
      {
        text: '## References\n\n- Sow, B. (2021). *A history of the desert roads* (Vol. 1). Accra: Harbour Press.\n- Sow, B. (2021). *A history of the desert roads* (Vol. 2). Accra: Harbour Press.',
        because: 'two volumes of one work',
      },
      {
        text: '## References\n\n- Bello, A. (2019). Introduction. In *Leaving the bloc*. Dakar: Baobab Press.\n- Bello, A. (2019). Introduction. In *Coming back*. Dakar: Baobab Press.',
        because: 'such titles tell nothing',
      },
    ],
  },
  *check(model) {
    const keys = [
      ...groupBy(model.references, (r) => r.csl.DOI?.toLowerCase()).entries(),
      ...groupBy(model.references, (r) => `${firstAuthor(r.csl)}|${titleKey(r.csl.title ?? '')}`).entries(),
    ];
    const told = new Set<number>();
    for (const [key, group] of keys) {
      if (key === undefined) continue;
      for (const [i, later] of group.entries()) {
        const first = group.slice(0, Math.min(i, 8)).find((r) => isSameWork(r.csl, later.csl));
        if (!first || told.has(later.index)) continue;
        told.add(later.index);
        const related = [{ start: first.start, end: first.end, message: 'the same work' }];
        const { start, end } = later;
        yield { start, end, message: 'This work is listed twice.', related, fixes: removal(model, later) };
      }
    }
  },
});

/** Takes the entry out with its line, where no citation points to it. */
function removal(model: DocumentModel, reference: Reference): Fix[] {
  if (model.citedBy[reference.index]!.length > 0) return [];
  const { text } = model;
  const lines = linesAround(text, reference);
  const marker = text.slice({ start: lines.start, end: reference.start }).trim();
  if (marker.length > 5 && !marker.startsWith('\\bibitem')) return [];
  const start = withLineEndBefore(text, lines.start);
  return [{ title: 'Remove this entry', safe: false, edits: [{ start, end: lines.end, newText: '' }] }];
}
