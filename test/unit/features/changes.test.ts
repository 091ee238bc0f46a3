/** Features that write: completion, rename, the light bulb. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { actionsAt, fixAll } from '../../../server/src/core/features/actions';
import { citationChoices } from '../../../server/src/core/features/citationChoices';
import { completeCitation } from '../../../server/src/core/features/completion';
import { prepareRename, rename } from '../../../server/src/core/features/rename';
import type { SourceLanguage } from '../../../server/src/core/syntax/block';
import { edited, fixture, render } from '../../support/fixture';
import { check } from '../../support/paper';
import { list } from './papers';

describe('completion', () => {
  const first = (marked: string, language: SourceLanguage = 'markdown') => {
    const f = fixture(marked, { language });
    const choice = completeCitation(f.snapshot, f.uri, f.offset)[0];
    return choice && edited(f.text, [{ ...choice.replaces, newText: choice.newText }]).split('\n')[0];
  };
  const cases = [
    ['letters in a bracket', `Prices rose (Zin‸`, 'Prices rose (Zinsou, 2018'],
    ['a typing error', `Prices rose (Lindqivst‸)`, 'Prices rose (Okafor & Lindqvist, 2021)'],
    ['a year', `Prices rose (2018‸)`, 'Prices rose (Zinsou, 2018)'],
    ['words of the title', `Prices rose (lorries‸)`, 'Prices rose (Zinsou, 2018)'],
    ['behind a semicolon', `Prices rose (Diallo, 2020; Zin‸)`, 'Prices rose (Diallo, 2020; Zinsou, 2018)'],
    ['behind “see”', `Prices rose (see Zin‸)`, 'Prices rose (see Zinsou, 2018)'],
    ['the narrative form behind @', `As @Zin‸ says`, 'As Zinsou (2018) says'],
    ['nothing in plain words', `As Zin‸ says`, undefined],
    ['nothing in a long aside', `As told (by all the people who were ever there in Niamey‸)`, undefined],
    ['nothing behind a link', `As [told‸`, undefined],
    ['nothing in a mail address', `me@Zin‸`, undefined],
  ] as const;
  for (const [name, line, expected] of cases) {
    test(name, () => assert.equal(first(`${line}\n${list}`), expected));
  }

  test('the works cited most stand first', () => {
    assert.equal(
      first(`Prices rose (‸)\n\nB (Okafor, 2019). C (Okafor, 2019).\n${list}`),
      'Prices rose (Okafor, 2019)',
    );
  });

  test('keys that the paper uses', () => {
    assert.equal(first('As [@oka‸]\n', 'quarto'), undefined);
    const f = fixture('Known [@okafor2019]. As [@oka‸]\n', { language: 'quarto' });
    assert.deepEqual(
      completeCitation(f.snapshot, f.uri, f.offset).map((c) => c.newText),
      ['@okafor2019'],
    );
  });

  test('the picker has a row for each work', () => {
    const f = fixture(`A (Diallo, 2020).\n${list}`);
    assert.deepEqual(citationChoices(f.snapshot, f.uri)[0], {
      label: 'Diallo',
      description: '2020 · journal article · cited once',
      detail: 'The night of the guard',
      insertText: '(Diallo, 2020)',
    });
  });
});

describe('rename', () => {
  const cases = [
    [
      'an author, from the entry',
      `A (⟦Diallo⟧, 2020) and ⟦Diallo⟧ (2020).\n${list.replace('Diallo, M.', '⟦Dia‸llo⟧, M.')}`,
      'Diallo-Touré',
    ],
    [
      'an author, from a citation',
      `A (⟦Dial‸lo⟧, 2020).\n${list.replace('Diallo, M.', '⟦Diallo⟧, M.')}`,
      'Barry',
    ],
    [
      'a second author',
      `A (Okafor & ⟦Lind‸qvist⟧, 2021).\n${list.replace('Lindqvist, P.', '⟦Lindqvist⟧, P.')}`,
      'Lindkvist',
    ],
    ['a year', `A (Diallo, ⟦20‸20⟧).\n${list.replace('M. (2020)', 'M. (⟦2020⟧)')}`, '2022'],
  ] as const;
  for (const [name, marked, wanted] of cases) {
    test(name, () => {
      const f = fixture(marked);
      const result = rename(f.snapshot, f.uri, f.offset, wanted);
      assert.ok('edits' in result, JSON.stringify(result));
      assert.equal(render(f.text, result.edits), render(f.text, f.spans));
      const after = fixture(edited(f.text, result.edits)).paper.model;
      assert.deepEqual(
        after.citations.map((c) => c.links.map((l) => [l.match, l.reference])),
        f.paper.model.citations.map((c) => c.links.map((l) => [l.match, l.reference])),
      );
    });
  }

  const refusals = [
    ['plain words', `A pl‸ain word.\n${list}`, 'Barry', /^Put the cursor on/],
    ['a work without an entry', `A (Nob‸ody, 2020).\n${list}`, 'Barry', /no entry in the list/],
    ['a name that is none', `A (Dial‸lo, 2020).\n${list}`, 'Bar(ry', /cannot stand as a name/],
    ['an empty name', `A (Dial‸lo, 2020).\n${list}`, '  ', /at least one letter/],
    ['a year that is none', `A (Diallo, 20‸20).\n${list}`, 'soon', /A year is written/],
  ] as const;
  for (const [name, marked, wanted, reason] of refusals) {
    test(`refuses ${name}`, () => {
      const f = fixture(marked);
      const result = rename(f.snapshot, f.uri, f.offset, wanted);
      assert.match('refusal' in result ? result.refusal : 'edits', reason);
    });
  }

  test('the place that is renamed is told before', () => {
    const f = fixture(`A (⟦Dial‸lo⟧, 2020).\n${list}`);
    assert.deepEqual(prepareRename(f.snapshot, f.uri, f.offset), { span: f.spans[0], placeholder: 'Diallo' });
  });
});

describe('light bulb', () => {
  const marked = 'Both sides should ‸‘avoid further harm to civilians” and talk.';

  test('offers the fix of a finding and its dismissal', () => {
    const f = fixture(marked);
    const actions = actionsAt(f.snapshot, f.uri, { start: f.offset, end: f.offset });
    const titles = actions.map((a) => a.title);
    assert.ok(titles.includes('Close with ’'), titles.join(' | '));
    assert.ok(titles.some((t) => t.startsWith('Dismiss here, with a reason')));
  });

  for (const language of ['markdown', 'latex', 'plaintext'] as const) {
    test(`a dismissal silences the finding in ${language}`, () => {
      const text = `Words before.\n\n${marked}\n\nWords behind.`;
      const f = fixture(text, { language });
      const dismissal = actionsAt(f.snapshot, f.uri, { start: f.offset, end: f.offset }).find(
        (a) => a.kind === 'dismiss',
      );
      assert.ok(dismissal?.placeholder);
      const rule = dismissal.findings[0]!.rule;
      const after = edited(f.text, dismissal.edits);
      assert.ok(check(f.text, { language }).findings.some((x) => x.rule === rule));
      assert.deepEqual(
        check(after, { language }).findings.filter(
          (x) => x.rule === rule || x.rule === 'structure/unused-suppression',
        ),
        [],
      );
    });
  }

  test('every fix of every kind leaves its text whole and its finding gone', () => {
    const f = fixture(`Prices rose (Okofor & Lindqvist, 2021) and fell (Dialo, 2020).\n${list}`);
    const all = fixAll(f.snapshot, f.uri);
    for (const finding of f.paper.check().findings) {
      for (const fix of finding.fixes) {
        const after = check(edited(f.text, fix.edits)).findings;
        assert.ok(!after.some((x) => x.fingerprint === finding.fingerprint), fix.title);
      }
    }
    if (all) assert.notEqual(edited(f.text, all.edits), f.text);
  });

  test('nothing away from findings', () => {
    const f = fixture('A plain sentence.');
    assert.deepEqual(actionsAt(f.snapshot, f.uri, { start: 3, end: 3 }), []);
  });
});
