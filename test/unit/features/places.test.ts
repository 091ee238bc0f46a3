/** Definition, references, outline, folding and steps. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { definition } from '../../../server/src/core/features/definition';
import { folds } from '../../../server/src/core/features/folding';
import { references } from '../../../server/src/core/features/references';
import { step } from '../../../server/src/core/features/step';
import { documentSymbols, type OutlineSymbol } from '../../../server/src/core/features/symbols';
import { workspaceSymbols } from '../../../server/src/core/features/workspaceSymbols';
import { fixture, render } from '../../support/fixture';
import { list } from './papers';

describe('definition', () => {
  const target = (marked: string) => {
    const f = fixture(marked);
    return definition(f.snapshot, f.uri, f.offset).map((d) =>
      f.text.slice(d.target.start, d.target.start + 12),
    );
  };
  const cases = [
    ['citation', `Prices rose (Dia‸llo, 2020).\n${list}`, ['Diallo, M. (']],
    ['narrative', `Okafor and Lindqvist (20‸21) disagree.\n${list}`, ['Okafor, N., ']],
    [
      'the second work of a bracket',
      `Aid (Okafor & Lindqvist, 2021; Di‸allo, 2020).\n${list}`,
      ['Diallo, M. ('],
    ],
    [
      'a year that inherits its author',
      `Aid (Diallo, 2020; Okafor & Lindqvist, 20‸21).\n${list}`,
      ['Okafor, N., '],
    ],
    ['plain words', `Aid is pl‸ain.\n${list}`, []],
    ['a work that is not in the list', `Aid (Nob‸ody, 2001).\n${list}`, []],
    ['note mark', 'As told.[^‸1]\n\n[^1]: A long story.\n', ['[^1]: A long']],
    [
      'words of a note that repeat a work',
      'A.[^1] B.[^2]\n\n[^1]: Rita Haddad, *Rivers as Roads* (Accra: Harbour Press, 2020), 4.\n\n[^2]: Ib‸id., 9.\n',
      ['Rita Haddad,'],
    ],
    [
      'words of a note that repeat a work of the list',
      `A.[^1] B.[^2]\n\n[^1]: M. Diallo, “The night of the guard”, *Sahel Review* 5, no. 1 (2020), 4.\n\n[^2]: Ib‸id., 9.\n${list}`,
      ['Diallo, M. ('],
    ],
    [
      'note in the text that repeats a work',
      'One.^[Rita Haddad, *Rivers as Roads* (Accra: Harbour Press, 2020), 4.] Two.^‸[Ibid., 9.]\n',
      ['Rita Haddad,'],
    ],
  ] as const;
  for (const [name, marked, expected] of cases) test(name, () => assert.deepEqual(target(marked), expected));
});

describe('references', () => {
  const cases = [
    [
      'of an entry',
      `A (⟦Diallo, 2020⟧) and B (Okafor, 2019; ⟦Diallo, 2020⟧).\n${list.replace('Diallo, M.', 'Dia‸llo, M.')}`,
    ],
    ['of a citation', `A ⟦(Dia‸llo, 2020)⟧ and B (Okafor, 2019).\n${list}`],
    ['of a work without an entry', `A ⟦(Nob‸ody, 2001)⟧, B ⟦(Nobody, 2001)⟧, C (Nobody, 2002).\n${list}`],
    ['of a country', '⟦Fran‸ce⟧ and Germany met. ⟦French⟧ officials left.'],
  ] as const;
  for (const [name, marked] of cases) {
    test(name, () => {
      const f = fixture(marked);
      const found = references(f.snapshot, f.uri, f.offset).filter((o) => !o.defines);
      const widened = marked.includes('⟦(') ? found : found.map((o) => inner(f.text, o));
      assert.equal(render(f.text, widened), render(f.text, f.spans));
    });
  }

  test('the entry is the defining place', () => {
    const f = fixture(`A (Dia‸llo, 2020).\n${list}`);
    const defining = references(f.snapshot, f.uri, f.offset).filter((o) => o.defines);
    assert.deepEqual(
      defining.map((o) => f.text.slice(o.start, o.start + 10)),
      ['Diallo, M.'],
    );
  });
});

/** A citation of one work is marked with its brackets; the fixture marks the words inside. */
function inner(text: string, { start, end }: { start: number; end: number }) {
  return text.charAt(start) === '(' ? { start: start + 1, end: end - 1 } : { start, end };
}

describe('outline', () => {
  const paper = `# Title\n\nWords.\n\n## One\n\nWords.\n\n### Deep\n\nWords.\n\n## Two\n\nWords.\n${list}`;
  const names = (symbols: readonly OutlineSymbol[]): unknown[] =>
    symbols.map((s) => (s.children.length > 0 ? [s.name, names(s.children)] : s.name));

  test('nests sections as their headings are, and lists the works', () => {
    const { snapshot, uri } = fixture(paper);
    const works = ['Diallo (2020)', 'Okafor & Lindqvist (2021)', 'Okafor (2019)', 'Zinsou (2018)'];
    const two = [['One', ['Deep']], 'Two', ['References', works]];
    assert.deepEqual(names(documentSymbols(snapshot, uri)), [['Title', two]]);
  });

  test('every symbol holds its children and its own name', () => {
    const { snapshot, uri } = fixture(paper);
    const check = (s: OutlineSymbol): void => {
      assert.ok(s.extent.start <= s.selection.start && s.selection.end <= s.extent.end, s.name);
      for (const c of s.children) {
        assert.ok(s.extent.start <= c.extent.start && c.extent.end <= s.extent.end, `${s.name} › ${c.name}`);
        check(c);
      }
    };
    documentSymbols(snapshot, uri).forEach(check);
  });

  test('folds sections under their headings', () => {
    const { snapshot, uri, text } = fixture('---\ntitle: A\n---\n\n# One\n\nWords.\n\n## Two\n\nMore.\n');
    const found = folds(snapshot, uri).map((f) => [f.kind, text.slice(f.start, f.end)]);
    assert.deepEqual(
      found.filter(([kind]) => kind === 'section').map(([, t]) => t),
      ['One\n\nWords.\n\n## Two\n\nMore.', 'Two\n\nMore.'],
    );
    assert.equal(found[0]![0], 'front-matter');
  });

  test('is found by a few letters, with one of them wrong', () => {
    const { snapshot } = fixture(paper);
    assert.ok(workspaceSymbols(snapshot, 'lindqvsit').some((s) => s.name === 'Okafor & Lindqvist (2021)'));
    assert.ok(workspaceSymbols(snapshot, 'deep').some((s) => s.kind === 'section'));
  });
});

describe('step', () => {
  const places = `A (Diallo, 2020). B (Okafor, 2019). C (Diallo, 2020). D (Diallo, 2020).\n${list}`;
  const go = (from: number, direction: 'next' | 'previous') => {
    const f = fixture(places);
    return step(f.snapshot, f.uri, from, direction, 'citation-of-same-work')?.start;
  };
  const all = [...places.matchAll(/\(Diallo, 2020\)/g)].map((m) => m.index);

  test('goes on and round', () => {
    assert.deepEqual(
      [go(all[0]! + 2, 'next'), go(all[1]! + 2, 'next'), go(all[2]! + 2, 'next')],
      [all[1], all[2], all[0]],
    );
    assert.deepEqual([go(all[0]! + 2, 'previous'), go(all[2]! + 2, 'previous')], [all[2], all[1]]);
  });

  test('stays where the work is cited nowhere else, and off citations', () => {
    assert.equal(go(places.indexOf('Okafor, 2019') + 1, 'next'), undefined);
    assert.equal(go(0, 'next'), undefined);
  });
});
