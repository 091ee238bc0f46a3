import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { suppressionComment } from '../../../server/src/core/rules/suppressions';
import type { SourceLanguage } from '../../../server/src/core/syntax/block';
import { check } from '../../support/paper';

const broken = 'The minister said “we will wait.';

function quotationMarks(text: string, language: SourceLanguage = 'markdown'): number {
  return check(text, { language }).findings.filter((f) => f.rule === 'structure/quotation-marks').length;
}

describe('a comment silences', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['nothing where there is none', `${broken}\n\n${broken}`, 2],
    ['the paragraph that follows', `<!-- policy-paper-ignore -->\n\n${broken}\n\n${broken}`, 1],
    ['the paragraph it stands in', `${broken} <!-- policy-paper-ignore: as printed -->\n\n${broken}`, 1],
    ['its line', `${broken} <!-- policy-paper-ignore-line -->\n\n${broken}`, 1],
    ['its section', `# One\n\n<!-- policy-paper-ignore-section -->\n\n${broken}\n\n# Two\n\n${broken}`, 1],
    ['the whole paper', `${broken}\n\n<!-- policy-paper-ignore-file structure -->\n\n${broken}`, 0],
    ['only the rules it names', `<!-- policy-paper-ignore-file wording/weasel -->\n\n${broken}`, 1],
    [
      'several rules',
      `<!-- policy-paper-ignore-file wording/weasel, structure/quotation-marks -->\n\n${broken}`,
      0,
    ],
    ['nothing where it is another word', `<!-- policy-paper-ignored -->\n\n${broken}`, 1],
  ];
  for (const [name, text, expected] of cases) test(name, () => assert.equal(quotationMarks(text), expected));
});

test('the comment to write is understood in each language', () => {
  for (const language of ['markdown', 'quarto', 'latex', 'plaintext'] as const) {
    const comment = suppressionComment(language, 'structure/quotation-marks', 'as printed');
    assert.equal(quotationMarks(`The council met.\n\n${comment}${broken}\n`, language), 0, language);
  }
});
