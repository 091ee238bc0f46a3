import type { CslItem } from '../../document/references/csl';
import type { Reference } from '../../document/references/reference';
import { defineRule } from '../rule';

export const rule = defineRule({
  id: 'reference/incomplete',
  since: '0.1.0',
  severity: 'information',
  title: 'An entry lacks what its kind of work needs to be found.',
  docs: {
    what: 'An entry has no title, no date, or nothing that says where the work appeared: no journal, publisher, report number or address. Of a journal article, the volume or the pages are asked for.',
    why: 'A reader cannot find the source.',
    fix: 'Add what is missing; “n.d.” stands for a date that nobody knows.',
    silent:
      'Newspapers, web pages and broadcasts, which have no volume; works in press; entries with a DOI or an address.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: '## References\n\n- ⟦Kilian, M. (2026, March 20). *What the closure of the strait means for the global economy*.⟧',
        because: 'nothing says where it appeared',
      },
      {
        text: '## References\n\n- ⟦Sayed, A., & Hamming, T. (2023, May). The movement after the takeover. *16(5)*.⟧',
        because: 'a volume of no journal',
      },
      {
        text: '## References\n\n- ⟦Okafor, C. (2021). Border markets after the embargo. *Journal of Sahel Studies*.⟧',
        because: 'neither volume nor pages nor address',
      },
    ],
    clean: [
      {
        text: '## References\n\n- Okafor, C. (2021). Border markets after the embargo. *Journal of Sahel Studies*, 14(2), 88–109.',
        because: 'all is there',
      },
      {
        text: '## References\n\n- Tharoor, I. (2021, August 18). A hand in the victory. *Washington Post*.',
        because: 'a newspaper is found by its date',
      },
      {
        text: '## References\n\n- Thomas, C. (2026, March 10). Background and policy in brief. https://example.org/crs/R45122',
        because: 'the address is enough',
      },
      {
        text: '## References\n\n- UN General Assembly, Transforming our world, A/RES/70/1, 21 October 2015.',
        because: 'a document of the United Nations is found by its symbol',
      },
      {
        text: '## References\n\n- Nguyen, Q. (2024). *Boats, cables and compensation*. Hanoi: Centre for Coastal Livelihoods.',
        because: 'a book with its publisher',
      },
    ],
  },
  *check(model) {
    for (const reference of model.references) {
      const missing = missingIn(reference);
      if (missing === null) continue;
      const { start, end } = reference;
      yield { start, end, message: `The entry has ${missing}.` };
    }
  },
});

const inPress =
  /press|forthcoming|prelo|prensa|erscheinen|im druck|accepted|submitted|in preparation|em preparação/i;

function missingIn({ csl, flaws, text }: Reference): string | null {
  const broken = flaws.some((f) => f.kind === 'fused' || f.kind === 'truncated');
  const read = csl.title !== undefined && csl.author !== undefined;
  if (broken || text.length > 600) return null;
  if (inPress.test(text)) return null;
  if (read && csl.issued === undefined && csl.accessed === undefined)
    return 'no date (write n.d. where nobody knows it)';
  if (!read || csl.DOI !== undefined || csl.URL !== undefined || csl.ISBN !== undefined) return null;
  return missingPlace(csl);
}

/** Of what has no address of its own. */
function missingPlace(csl: CslItem): string | null {
  const container = csl['container-title'];
  const numbered = csl.volume !== undefined || csl.issue !== undefined || csl.page !== undefined;
  if (container === undefined) {
    if (csl.publisher !== undefined || csl['publisher-place'] !== undefined) return null;
    if (csl.number !== undefined) return null;
    if (csl.genre !== undefined || csl.note !== undefined || csl['collection-title'] !== undefined)
      return null;
    return numbered ? 'a volume or pages, but no journal' : 'no journal, publisher or address';
  }
  return csl.type === 'article-journal' && !numbered ? 'no volume and no pages' : null;
}
