/** Which reasons a sentence gives for asking no source, and the near misses that ask for one all the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modelOf } from '../../support/paper';

const list = '## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.\n';

function exemptOf(sentence: string, title = 'Trade'): string | null {
  const text = `## ${title}\n\nMarkets moved (Okafor, 2021).\n\n${sentence}\n\n${list}`;
  const model = modelOf(text);
  const at = model.text.content.indexOf(sentence);
  return model.claims.find((c) => c.start === at)!.exempt;
}

const rows: readonly (readonly [string, string | null])[] = [
  ['Section 2 reviews the treaties of the two banks.', 'the paper speaks of itself'],
  ['The report concludes with four lessons for the two councils.', 'the paper speaks of itself'],
  ['The report concludes that the bridges emptied the markets.', null],
  ['Section 916 bars the towns from levying a toll of their own.', null],
  ['The council may have closed the bridges to punish the herders.', 'speculation without a figure'],
  ['Herders were more likely to cross by night than traders were.', null],
  ['The minister said that the council may close the bridges again.', null],
  ['The council should open the bridges before the rains.', 'a recommendation'],
  ['The council should spend $45 million on the bridges that it closed.', null],
  ['Did the closure move the markets of the north?', 'a question'],
];

for (const [sentence, reason] of rows) {
  test(`${sentence} → ${reason ?? 'no excuse'}`, () => assert.equal(exemptOf(sentence), reason));
}

test('the date that everybody knows asks for no source, another of the same place does', () => {
  assert.equal(
    exemptOf('Donors left when the Taliban retook the country in August 2021.'),
    'common knowledge',
  );
  assert.equal(exemptOf('Donors left when the Taliban closed the schools in March 2022.'), null);
});

test('a section about funding is no statement of who funded the paper', () => {
  const sentence = 'The towns spent 38 per cent of their budget on tolls.';
  assert.equal(exemptOf(sentence, 'Recipients of funding'), null);
  assert.equal(exemptOf(sentence, 'Funding'), '“Funding” needs no sources');
  assert.equal(exemptOf(sentence, '4. Policy recommendations'), '“Policy recommendations” needs no sources');
});
