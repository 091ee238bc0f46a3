import type { DocumentModel } from '../../document/model';
import { sectionAt } from '../../document/model';
import type { Reference } from '../../document/references/reference';
import { isNumbered, sortList, sortName } from '../../document/references/sorting';
import { groupBy } from '../../text/group';
import { defineRule, type Fix } from '../rule';

/** A list of this many is expected to have an order. */
const shortest = 4;
/** Share of neighbours in order from which on the list is meant to be alphabetical. */
const meant = 0.7;

export const rule = defineRule({
  id: 'reference/order',
  since: '0.1.0',
  severity: 'hint',
  title: 'An entry stands out of the alphabetical order of its list.',
  docs: {
    what: 'In a list that is otherwise in the order of its authors, one entry is not.',
    why: 'A reader who looks for the name where it belongs does not find it.',
    fix: 'Move the entry, or sort the list.',
    silent:
      'Numbered lists, lists in another order, names with a particle (de, van, al-) or an article, which styles sort differently, and repeated-author dashes.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: '## References\n\n- Bello, A. (2019). *Leaving the bloc*. Dakar: Baobab Press.\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.\n- Park, S. (2022). *Ports of the Gulf*. Accra: Harbour Press.\n- ⟦Haddad, R. (2020). *Rivers as roads*. Accra: Harbour Press.⟧\n- Sarr, M. (2020). *Quiet borders*. Dakar: Baobab Press.',
        because: 'H comes before O and P',
      },
      {
        text: '## References\n\n- Adeyemi, F. (2023). *Lights out*. Accra: Harbour Press.\n- ⟦Traoré, I. (2022). *Bamako alone*. Dakar: Baobab Press.⟧\n- Bello, A. (2019). *Leaving the bloc*. Dakar: Baobab Press.\n- Diallo, H. (2023). *Five days*. Dakar: Baobab Press.\n- Renaud, C. (2019). *Partners*. Paris: Port.',
        because: 'T comes at the end',
      },
      {
        text: '## References\n\n- Bello, A. (2019). *Leaving the bloc*. Dakar: Baobab Press.\n- Diallo, H. (2023). *Five days*. Dakar: Baobab Press.\n- Renaud, C. (2019). *Partners*. Paris: Port.\n- Sarr, M. (2020). *Quiet borders*. Dakar: Baobab Press.\n- ⟦Adeyemi, F. (2023). *Lights out*. Accra: Harbour Press.⟧',
        because: 'A comes at the start',
      },
    ],
    clean: [
      {
        text: '## References\n\n- Adeyemi, F. (2023). *Lights out*. Accra: Harbour Press.\n- Bello, A. (2019). *Leaving the bloc*. Dakar: Baobab Press.\n- Diallo, H. (2023). *Five days*. Dakar: Baobab Press.\n- Renaud, C. (2019). *Partners*. Paris: Port.',
        because: 'in order',
      },
      {
        text: '## References\n\n1. Sarr, M. (2020). *Quiet borders*. Dakar: Baobab Press.\n2. Adeyemi, F. (2023). *Lights out*. Accra: Harbour Press.\n3. Bello, A. (2019). *Leaving the bloc*. Dakar: Baobab Press.\n4. Diallo, H. (2023). *Five days*. Dakar: Baobab Press.\n5. Renaud, C. (2019). *Partners*. Paris: Port.',
        because: 'a numbered list follows the citations',
      },
      {
        text: '## References\n\n- Adeyemi, F. (2023). *Lights out*. Accra: Harbour Press.\n- Bello, A. (2019). *Leaving the bloc*. Dakar: Baobab Press.\n- de la Cruz, M. (2021). *Salt*. Lima: Sur.\n- Castro, H. (2023). *Five days*. Dakar: Baobab Press.\n- Renaud, C. (2019). *Partners*. Paris: Port.',
        because: 'styles sort particles differently',
      },
    ],
  },
  *check(model) {
    const lists = groupBy(model.references, (r) => sectionAt(model, r.start).index);
    for (const list of lists.values()) yield* checkList(model, list.filter(isSortable), list);
  },
});

interface Keyed {
  readonly reference: Reference;
  readonly key: string;
}

function* checkList(model: DocumentModel, sortable: readonly Reference[], all: readonly Reference[]) {
  if (sortable.length < shortest || isNumbered(model.text, all)) return;
  const keyed = sortable.map((reference) => ({ reference, key: sortName(reference) }));
  const inOrder = keyed.filter((k, i) => i === 0 || keyed[i - 1]!.key <= k.key).length;
  if ((inOrder - 1) / (keyed.length - 1) < meant) return;
  const right = longestOrdered(keyed);
  const fixes = all.length === sortable.length ? sortFix(model, all) : [];
  for (const k of keyed) {
    if (right.has(k)) continue;
    const { start, end } = k.reference;
    yield { start, end, message: placeMessage(k, right), fixes };
  }
}

/** `Traoré stands out of alphabetical order; it belongs behind Sarr.` */
function placeMessage(k: Keyed, right: ReadonlySet<Keyed>): string {
  const before = [...right].filter((other) => other.key <= k.key);
  const last = before.reduce<Keyed | undefined>((a, b) => (a && a.key > b.key ? a : b), undefined);
  const place = last ? `after ${nameOf(last.reference)}` : 'at the head of the list';
  return `${nameOf(k.reference)} stands out of alphabetical order; it belongs ${place}.`;
}

function nameOf({ csl }: Reference): string {
  const name = (csl.author ?? csl.editor)?.[0];
  return name?.literal ?? name?.family ?? `“${csl.title ?? ''}”`;
}

/** Names that begin with a small letter or an article have no one place in the alphabet. */
function isSortable(r: Reference): boolean {
  const key = sortName(r);
  return !r.repeatsAuthor && /^\p{Lu}/u.test(r.text) && key !== '' && !/^(?:the|al|el|an|a) /.test(key);
}

/** The longest run of entries in order, by patience sorting; what is not in it stands wrong. */
function longestOrdered(keyed: readonly Keyed[]): ReadonlySet<Keyed> {
  const tails: number[] = [];
  const before: number[] = [];
  keyed.forEach(({ key }, i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keyed[tails[middle]!]!.key <= key) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = i;
  });
  const kept = new Set<Keyed>();
  for (let i = tails[tails.length - 1] ?? -1; i >= 0; i = before[i]!) kept.add(keyed[i]!);
  return kept;
}

function sortFix(model: DocumentModel, all: readonly Reference[]): Fix[] {
  const sorting = sortList(model.text, all);
  return 'edits' in sorting ? [{ title: 'Sort the list', safe: false, edits: sorting.edits }] : [];
}
