import type { LinkedCitation } from '../../document/model';
import { fold } from '../../text/normalise';
import type { Text } from '../../text/text';
import { defineRule, type Fix } from '../rule';

type Order = 'by name' | 'by year';

export const rule = defineRule({
  id: 'citation/order',
  since: '0.1.0',
  severity: 'hint',
  title: 'The works of one citation stand in another order than elsewhere in the paper.',
  docs: {
    what: 'Several works stand in one pair of brackets, and their order is not the one that most citations of the paper follow, by name or by year.',
    why: 'Styles ask for one order; a reader takes an odd one for a ranking.',
    fix: 'Sort the works; the fix does it.',
    silent:
      'Papers with fewer than four such citations, or without a habit that three in four of them follow.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: 'A (Diallo, 2020; Hale, 2010). B (Abe, 2019; Okafor, 2021). C (Bell, 2020; Cole, 2011). D ⟦(Okafor, 2021; Abe, 2022)⟧.',
        because: 'the others are sorted by name',
      },
      {
        text: 'A (Hale, 2010; Diallo, 2020). B (Okafor, 2011; Abe, 2019). C (Cole, 2011; Bell, 2020). D ⟦(Abe, 2022; Okafor, 2021)⟧.',
        because: 'the others are sorted by year',
      },
      {
        text: 'A (Diallo, 2020; Hale, 2010). B (Abe, 2019; Okafor, 2021). C (Bell, 2020; Cole, 2011). D ⟦(see Zinsou, 2021, p. 4; Moyo, 2022)⟧.',
        because: 'Moyo comes before Zinsou',
      },
    ],
    clean: [
      {
        text: 'A (Diallo, 2020; Hale, 2010). B (Okafor, 2021; Abe, 2022).',
        because: 'two citations make no habit',
      },
      {
        text: 'A (Diallo, 2020; Hale, 2010). B (Abe, 2019; Okafor, 2021). C (Bell, 2020; Cole, 2011). D (Moyo, 2022; Zinsou, 2021).',
        because: 'all are sorted by name',
      },
      {
        text: 'A (Zinsou, 2020; Hale, 2019). B (Abe, 2019; Okafor, 2011). C (Cole, 2020; Bell, 2011). D (Hale, 2011; Zinsou, 2020).',
        because: 'there is no habit',
      },
    ],
  },
  *check(model) {
    const several = model.citations.filter((c) => c.form === 'parenthetical' && ownWorks(c).length > 1);
    const habit = habitOf(several);
    if (habit === null) return;
    for (const c of several) {
      if (follows(c, habit)) continue;
      const { start, end } = c;
      const message = `The works in this citation are not sorted ${habit}, as they are in the others.`;
      yield { start, end, message, fixes: sorted(c, habit, model.text) };
    }
  },
});

/** Works with authors of their own; a year that inherits them moves with the one before. */
function ownWorks(c: LinkedCitation) {
  return c.works.filter((w) => w.authors.length > 0 && w.authors[0]!.start >= w.start);
}

function habitOf(several: readonly LinkedCitation[]): Order | null {
  if (several.length < 4) return null;
  for (const order of ['by name', 'by year'] as const) {
    const share = several.filter((c) => follows(c, order)).length / several.length;
    if (share >= 0.75) return order;
  }
  return null;
}

function keyOf(w: LinkedCitation['works'][number], order: Order): string {
  return order === 'by name' ? fold(w.authors[0]!.text) : (w.year ?? '9999');
}

function follows(c: LinkedCitation, order: Order): boolean {
  const keys = ownWorks(c).map((w) => keyOf(w, order));
  return keys.every((k, i) => i === 0 || keys[i - 1]! <= k);
}

/** Exchanges the works in place; only where each has its own authors and nothing but a semicolon stands between. */
function sorted(c: LinkedCitation, order: Order, text: Text): Fix[] {
  const works = ownWorks(c);
  const plain =
    works.length === c.works.length &&
    works.every((w, i) => i === 0 || /^;\s*$/.test(text.slice({ start: works[i - 1]!.end, end: w.start })));
  if (!plain) return [];
  const inOrder = [...works].sort((a, b) => (keyOf(a, order) < keyOf(b, order) ? -1 : 1));
  const edits = works.flatMap((w, i) => {
    const newText = text.slice(inOrder[i]!);
    return inOrder[i] === w ? [] : [{ start: w.start, end: w.end, newText }];
  });
  return [{ title: `Sort ${order}`, safe: true, edits }];
}
