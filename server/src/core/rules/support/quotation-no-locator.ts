import type { DocumentModel, LinkedCitation } from '../../document/model';
import { sentenceAt } from '../../document/model';
import { lowerBound } from '../../text/span';
import { defineRule } from '../rule';

/** Works with pages; a web page or a speech has none. */
const paged: ReadonlySet<string> = new Set(['article-journal', 'book', 'chapter', 'thesis', 'report']);
const list =
  '\n\n## References\n\n- Okafor, C. (2021). Border markets after the embargo. *Journal of Sahel Studies*, 14(2), 88–109.\n- Sarr, M. (2022). Quiet borders. https://quiet.example/borders';

export const rule = defineRule({
  id: 'support/quotation-no-locator',
  since: '0.1.0',
  severity: 'information',
  title: 'A quotation is cited without a page.',
  docs: {
    what: 'The words of a work with pages are quoted, and the citation gives neither page nor paragraph.',
    why: 'A reader who wants to see the words in their place has to search a whole book for them; most styles ask for the page.',
    fix: 'Add the page: (Okafor, 2021, p. 92).',
    silent: 'Web pages, speeches and laws, quotations of fewer than four words, numbered and note styles.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: `A trader said that “we closed the bridge and not the river” ⟦(Okafor, 2021)⟧.${list}`,
        because: 'an article has pages',
      },
      {
        text: `It was "a lesson in the limits of communiqués" ⟦(see Okafor, 2021)⟧.${list}`,
        because: 'an introduction is no page',
      },
      {
        text: `“We closed the bridge and not the river,” a trader said ⟦(Okafor, 2021)⟧, and many agreed.${list}`,
        because: 'the citation follows in the same sentence',
      },
    ],
    clean: [
      {
        text: `A trader said that “we closed the bridge and not the river” (Okafor, 2021, p. 92).${list}`,
        because: 'the page is given',
      },
      {
        text: `One blog said that “we closed the bridge and not the river” (Sarr, 2022).${list}`,
        because: 'a web page has no pages',
      },
      {
        text: `The model of ‘escape from a closed border’ (ECB) (Okafor, 2021) is disputed.${list}`,
        because: 'a term with its short form',
      },
      { text: `The “silent siege” went on (Okafor, 2021).${list}`, because: 'a term, not a quotation' },
      { text: `Prices rose in the towns of the north (Okafor, 2021).${list}`, because: 'nothing is quoted' },
    ],
  },
  *check(model) {
    const told = new Set<number>();
    for (const quotation of model.quotations) {
      if (!quotation.closed || wordCount(model, quotation.inner) < 4) continue;
      if (isDefined(model, quotation.end)) continue;
      const citation = citationBehind(model, quotation.end);
      if (!citation || told.has(citation.index) || citation.works.length !== 1 || hasPlace(citation))
        continue;
      const reference = citation.links[0]!.reference;
      if (reference === null || !paged.has(model.works[reference]!.csl.type ?? '')) continue;
      told.add(citation.index);
      const { start, end } = citation;
      yield {
        start,
        end,
        message: 'The quotation has no page; a reader would have to search the whole work.',
      };
    }
  },
});

/** `‘escape from adaptive conflict’ (EAC)`: a term, of which a short form follows. */
function isDefined(model: DocumentModel, end: number): boolean {
  return /^\s\(\p{Lu}{2,10}s?\)/u.test(model.text.slice({ start: end, end: end + 16 }));
}

function wordCount(model: DocumentModel, { start, end }: { start: number; end: number }): number {
  return model.text.slice({ start, end }).split(/\s+/).length;
}

/** The first citation behind the quotation, in its sentence; only forms that can give a page in the text. */
function citationBehind(model: DocumentModel, end: number): LinkedCitation | undefined {
  const sentence = sentenceAt(model, end);
  const citation = model.citations[lowerBound(model.citations, end + 1)];
  if (!sentence || !citation || citation.start < end || citation.end > sentence.end) return undefined;
  return citation.form === 'parenthetical' ? citation : undefined;
}

function hasPlace(citation: LinkedCitation): boolean {
  return citation.works.some((w) => w.locator !== null);
}
