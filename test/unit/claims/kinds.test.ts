/** What makes a sentence a claim of a kind, and near misses: numbers of bills, nobody who speaks, brackets behind. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modelOf } from '../../support/paper';

function claimOf(sentence: string) {
  const model = modelOf(`Markets moved (Okafor, 2021).\n\n${sentence}\n`);
  const at = model.text.content.indexOf(sentence);
  const claim = model.claims.find((c) => c.start === at)!;
  return { ...claim, words: model.text.slice(claim.evidence) };
}

for (const bill of ['S. 2312', 'H.R. 5376', 'H. Res. 1204', 'S. Con. Res. 1204', '§ 7014'])
  test(`${bill} counts nothing`, () =>
    assert.notEqual(claimOf(`The senators took up ${bill} and sent it on.`).kind, 'statistic'));

test('a figure behind an abbreviation with stops is still a figure', () => {
  assert.equal(claimOf('In the U.S. 4,000 traders left the coast.').kind, 'statistic');
});

test('nobody is no speaker', () => {
  assert.notEqual(claimOf('Nobody denies that the embargo hit households.').kind, 'attribution');
  assert.equal(claimOf('Umarov denies that the embargo hit households.').kind, 'attribution');
});

test('a defined term between quotation marks is nobody’s words', () => {
  assert.notEqual(
    claimOf('The council set limits by defining “reasons of national security” anew.').kind,
    'quotation',
  );
  assert.equal(claimOf('The council cited “reasons of national security” again.').kind, 'quotation');
});

test('brackets with a link alone, behind the stop, are the source of the sentence before', () => {
  const quotation = 'All meetings must “be open to the public.”';
  const model = modelOf(`Trade.\n\n${quotation} ([act](https://www.example.org/act)). Others agreed.\n`);
  assert.equal(model.claims.find((c) => c.kind === 'quotation')?.support, 'sentence');
});
