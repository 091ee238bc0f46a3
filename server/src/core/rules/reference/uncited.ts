import type { DocumentModel } from '../../document/model';
import { sectionAt } from '../../document/model';
import { namesInText } from '../../document/references/byName';
import { shortLabel } from '../../document/references/format';
import type { Reference } from '../../document/references/reference';
import { isSameWork, wordsOf } from '../../document/references/similarity';
import { defineRule } from '../rule';

/** Words of headings whose lists go beyond what the paper cites. */
const beyond: ReadonlySet<string> = new Set([
  ...['further', 'reading', 'readings', 'recommended', 'suggested', 'additional', 'consulted', 'selected'],
  ...['resources', 'links', 'lectures', 'weiterfuhrende', 'complementar', 'complementaria', 'annotated'],
]);

export const rule = defineRule({
  id: 'reference/uncited',
  since: '0.1.0',
  severity: 'warning',
  title: 'A work is listed and never cited.',
  docs: {
    what: 'An entry of the reference list to which no citation in the text points.',
    why: 'A list of references promises that each of them carries something. A work that nobody cites was forgotten in the text or is left over from a draft.',
    fix: 'Cite the work where it is used, or take it out of the list.',
    silent:
      'Lists under headings such as “Further reading” and “Works consulted”, papers that cite by keys of a bibliography file, lists of which nothing is cited at all, entries that some ambiguous citation may mean, repeated entries, and laws, treaties and documents with a symbol that the text names.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: 'Markets moved (Okafor, 2021).\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.\n- ⟦Park, S. (2022). *Ports of the Gulf*. Accra: Harbour Press.⟧',
        because: 'Park is never cited',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.\n- ⟦Okafor, C. (2014). *Salt roads*. Dakar: Baobab Press.⟧',
        because: 'another work of a cited author is not cited',
      },
      {
        text: 'Rivers matter, as Haddad (2020) shows.\n\n## References\n\n⟦Diallo, H. (2023). Five days in July. *Sahel Quarterly*, 17(3), 201–224.⟧\n\nHaddad, R. (2020). Rivers as roads. *Desert Economies*, 1(1), 2–20.',
        because: 'Diallo is never cited',
      },
    ],
    clean: [
      {
        text: 'Markets moved (Okafor, 2021).\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'the work is cited',
      },
      {
        text: 'Markets moved [@okafor21], as Okafor (2021) shows.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.\n- Park, S. (2022). *Ports of the Gulf*. Accra: Harbour Press.',
        because: 'a key may stand for any of them',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.\n\n### Further reading\n\n- Park, S. (2022). *Ports of the Gulf*. Accra: Harbour Press.',
        because: 'further reading is not cited by its nature',
      },
      {
        text: 'Markets moved (Okafor, 2021), and Council resolution S/RES/2231 was passed.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.\n- UN Security Council, Resolution 2231 (2015), S/RES/2231 (2015), 20 July 2015.',
        because: 'a resolution is cited by its symbol',
      },
      {
        text: 'A list to study.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.\n- Park, S. (2022). *Ports of the Gulf*. Accra: Harbour Press.',
        because: 'where nothing is cited, the list is a bibliography',
      },
    ],
  },
  *check(model) {
    const spared = sparedBy(model);
    if (spared === null) return;
    for (const reference of model.references) {
      if (model.citedBy[reference.index]!.length > 0 || spared.has(reference.index)) continue;
      if (isBeyond(model, reference) || repeatsCited(model, reference)) continue;
      if (isNamed(model, reference)) continue;
      const { start, end } = reference;
      const label = shortLabel(reference.csl, reference.yearSuffix);
      yield { start, end, message: `${label} is listed, but never cited.`, tags: ['unnecessary'] };
    }
  },
});

/** Entries that a citation may mean; null where the list tells nothing about its citations. */
function sparedBy(model: DocumentModel): ReadonlySet<number> | null {
  if (model.citedBy.every((cites) => cites.length === 0)) return null;
  const spared = new Set<number>();
  for (const citation of model.citations) {
    if (citation.form === 'keyed' && citation.links.some((l) => l.reference === null)) return null;
    for (const link of citation.links) {
      if (link.match === 'ambiguous') for (const i of link.candidates) spared.add(i);
    }
  }
  return spared;
}

function isBeyond(model: DocumentModel, reference: Reference): boolean {
  return wordsOf(sectionAt(model, reference.start).title).some((w) => beyond.has(w));
}

/** A law, a treaty or a document with a symbol is cited by its name, anywhere but in the list itself. */
function isNamed(model: DocumentModel, reference: Reference): boolean {
  const inList = (at: number) => model.references.some((r) => r.start <= at && at < r.end);
  return namesInText(reference.csl).some((name) => {
    let at = model.text.indexOf(name);
    while (at >= 0 && inList(at)) at = model.text.indexOf(name, at + name.length);
    return at >= 0;
  });
}

/** The same work stands in the list a second time, and is cited there: that is the other finding. */
function repeatsCited(model: DocumentModel, reference: Reference): boolean {
  return model.references.some(
    (r) =>
      r.index !== reference.index && model.citedBy[r.index]!.length > 0 && isSameWork(r.csl, reference.csl),
  );
}
