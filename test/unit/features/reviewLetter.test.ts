import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Paper } from '../../../server/src/core/analysis/snapshot';
import { reviewLetter } from '../../../server/src/core/features/reviewLetter';
import { WordCounts } from '../../../server/src/core/features/views/summary';
import { defaultSettings } from '../../../server/src/core/settings/settings';
import { modelOf } from '../../support/paper';

const draft = `# Border markets

## Trade

Prices in Niamey rose by 38 per cent in six months. Niger closed the bridge (Okofor, 2024).

The embargo lasted from February 2024 to July 2023 (Okafor, 2024).

<!-- policy-paper-ignore claim/statistic-uncited: our own survey -->
Trade with Benin fell by 71 per cent.

## References

- Okafor, C. (2024). *Border markets after the embargo*. Dakar: Baobab Press.
- Zinsou, H. (2018). *Ports of the Gulf*. Accra: Harbour Press.
`;

const letterOf = (text: string, accepted?: ReadonlySet<string>) =>
  reviewLetter(new Paper(modelOf(text), defaultSettings, accepted), new WordCounts());

/** The lines under a heading. */
const part = (letter: string, heading: string) =>
  letter.split(new RegExp(`^${heading}\\n-+\\n`, 'm'))[1]?.split(/\n\n[^\n]+\n-+\n/)[0] ?? '';

describe('review letter', () => {
  const letter = letterOf(draft);

  test('opens with the title, how much is supported and what was found', () => {
    assert.match(letter, /^Review of “Border markets”\n={26}\n\n/);
    assert.match(letter, /Of 3 claims that want a source, 1 \(33\s%\) has one\./);
    assert.match(
      letter,
      /It lists 2 works; Okafor \(2024\) carries 100\s% of the citations; 1 of them is never cited\./,
    );
    assert.match(letter, /Found: 1 error and \d points to change or answer\./);
  });

  test('says where, what, in which sentence, and what is proposed', () => {
    assert.equal(
      part(letter, 'To be put right').trimEnd(),
      '\n- Trade, line 7: “from February 2024 to July 2023” ends before it begins.\n' +
        '  > The embargo lasted from February 2024 to July 2023 (Okafor, 2024).',
    );
    const warnings = part(letter, 'To be changed or answered');
    assert.match(
      warnings,
      /- Trade, line 5: No “Okofor” in the list.*\n {2}> Niger closed.*\n {2}Proposed: Change to Okafor\./,
    );
  });

  test('repeats what was set aside, with its reason', () => {
    const aside = part(letter, 'Set aside');
    assert.match(
      aside,
      /- Trade, line 10: No source is given for “71 per cent”\.\n {2}Set aside: our own survey\./,
    );
    assert.doesNotMatch(part(letter, 'To be changed or answered'), /71 per cent/);
  });

  test('leaves out what a baseline accepts, and counts it', () => {
    const paper = new Paper(modelOf(draft), defaultSettings);
    const known = new Set(paper.check().findings.map((f) => f.fingerprint));
    const accepted = letterOf(draft, known);
    assert.match(accepted, /Nothing was found that wants a change\./);
    assert.match(
      accepted,
      new RegExp(`${known.size} earlier findings that the baseline accepts are left out\\.`),
    );
    assert.doesNotMatch(accepted, /Okofor/);
  });

  test('makes the same remark once, with all its lines', () => {
    const twice = draft.replace(
      'in six months.',
      'in six months. It fell later (Okofor, 2024).\n\nIt rose (Okofor, 2024).',
    );
    const line = letterOf(twice)
      .split('\n')
      .filter((l) => l.includes('No “Okofor”'));
    assert.deepEqual(
      line.map((l) => l.slice(0, l.indexOf(':'))),
      ['- Trade, lines 5 and 7'],
    );
  });

  test('is not faulted itself when it is kept as a text file', () => {
    const kept = new Paper(modelOf(letter, { language: 'plaintext' }), defaultSettings).check();
    assert.deepEqual(kept.findings, []);
    assert.ok(kept.setAside.length > 0);
  });

  test('of an empty paper, of odd names and of a long title', () => {
    assert.match(letterOf(''), /^Review of \S+\n=+\n\nThe paper has 0 words\. It makes no claim/);
    const long = letterOf(`# ${'Very long title '.repeat(40)}\n\nText.`);
    assert.ok(long.split('\n')[0]!.length < 140);
    assert.match(letterOf('# A <img src=x>\n\nText.'), /^Review of “A/);
  });
});
