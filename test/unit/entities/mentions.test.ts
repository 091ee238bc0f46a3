/** Names in sentences: which are mentions, of what, and whether they can act there. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildLexicon } from '../../../server/src/core/document/entities/lexicon';
import { definitionsIn, mentionsIn, plain, render } from './render';

function table(title: string, rows: readonly string[]): void {
  describe(title, () => {
    for (const row of rows) test(row, () => assert.equal(render(plain(row)), row));
  });
}

table('names, demonyms and odd forms', [
  'The ⟦USA+ United States⟧ met ⟦IRN+ Iran⟧.',
  'The ⟦IRN+ Irani⟧ government and ⟦AFG+ Afghan⟧ officials met.',
  'The ⟦USA+ U.S.⟧ and the ⟦GBR+ U.K.⟧ agreed with the ⟦ARE+ UAE⟧.',
  'The ⟦CHN+ PRC⟧ and the ⟦PRK+ DPRK⟧ signed with the ⟦COD+ DRC⟧.',
  "The ⟦CHN+ People's Republic of China⟧ is not the ⟦TWN+ Republic of China⟧.",
  'The ⟦CHN+ People’s Republic of China⟧ signed.',
  '⟦TJK+ Tajiks⟧ and ⟦AFG+ Afghans⟧ spoke, the ⟦FRA+ French⟧ did not.',
  '⟦CIV+ Côte d’Ivoire⟧ and ⟦CIV+ Ivory Coast⟧ are one.',
  '⟦LCA+ St. Lucia⟧ joined ⟦GNB+ Guinea-Bissau⟧ and ⟦TLS+ Timor Leste⟧.',
  'RELATIONS BETWEEN ⟦AFG+ AFGHANISTAN⟧ AND ⟦IRN+ IRAN⟧',
]);

table('hyphen pairs are two names', [
  'the ⟦USA+ US⟧-⟦IRN+ Iran⟧ war',
  'the ⟦TJK Tajikistan⟧-⟦AFG Afghanistan⟧ border',
  'the ⟦PAK Pak⟧-⟦AFG Afghan⟧ border',
  'the ⟦PAK Pak⟧–⟦AFG Afghan⟧ frontier',
  'a ⟦CHN Sino⟧-⟦IND Indian⟧ stalemate',
  'the ⟦IND+ Indo⟧-⟦PAK+ Pak⟧ war, and the Pak Beng dam in ⟦LAO Laos⟧',
]);

table('homographs keep to their own', [
  'The ⟦NER+ Nigerien⟧ and the ⟦NGA+ Nigerian⟧ army met, ⟦NER+ Niger⟧ and ⟦NGA+ Nigeria⟧ agreed.',
  '⟦PRK+ North Korea⟧ warned ⟦KOR+ South Korea⟧.',
  '⟦DOM+ Dominican⟧ officials left the ⟦DOM Dominican Republic⟧; ⟦DMA+ Dominica⟧ stayed.',
  '⟦GNQ+ Equatorial Guinea⟧, ⟦GIN+ Guinea⟧ and ⟦PNG+ Papua New Guinea⟧ signed.',
  'The ⟦COG+ Republic of the Congo⟧ and the ⟦COD+ Democratic Republic of the Congo⟧ signed.',
  'They live in ⟦new-mexico New Mexico⟧.',
  'He taught at Hazara University and read China Daily and the Washington Post.',
  'The Paris Agreement and the Geneva Conventions bind them.',
  'The Kyoto Protocol, the Venice Commission, the Taif Accord and the Melbourne Club met in ⟦kyoto Kyoto⟧.',
  'They left ⟦west-bank the West Bank⟧ and spoke of ⟦WEST the West⟧.',
  'Michael Jordan met Chad Smith.',
  'Turkey breast costs more.',
  'The price is US$3 billion under 22 U.S.C. 2378.',
  'Ships cross the ⟦indian-ocean Indian Ocean⟧.',
  'He works for the Reserve Bank of New Zealand and the University of South Africa.',
  'a study by the Bangladesh Institute of Peace Studies',
  'They came to see us and asked who we are.',
  'Write to desk@Iran or see #Iran.',
]);

table('bodies, groups and governments roll up', [
  'The ⟦taliban+ Taliban⟧ regime met ⟦taliban+ Afghan Taliban⟧ fighters, not the ⟦ttp+ Pakistani Taliban⟧.',
  'The ⟦USA+ Trump administration⟧ and the ⟦IND+ Modi government⟧ spoke.',
  'The ⟦us-state-department+ State Department⟧ and ⟦us-congress+ Congress⟧ agreed.',
  'The ⟦USA+ US Department of Labor⟧ said so.',
  'The ⟦IRN+ Iranian Ministry of Foreign Affairs⟧ rejected it.',
  'The ⟦RUS+ Kremlin⟧, ⟦GBR+ Whitehall⟧ and the ⟦USA+ White House⟧ agreed.',
  'The ⟦CARs+ Central Asian Republics⟧, the ⟦GCC+ GCC⟧ and ⟦ECOWAS+ ECOWAS⟧ met.',
]);

table('what can act and what only places', [
  '⟦FRA+ French⟧ troops drank ⟦FRA French⟧ wine in ⟦MLI Mali⟧.',
  '⟦PAK+ Islamabad⟧ rejected the offer that was made in ⟦AFG Kabul⟧.',
  "⟦RUS+ Russia⟧'s invasion crossed ⟦UKR Ukraine⟧'s border.",
  'Protests in ⟦EGY Egypt⟧, ⟦TUN Tunisia⟧ and ⟦LBY Libya⟧ spread.',
  'In ⟦KEN Kenya⟧, ⟦ETH+ Ethiopia⟧ has few friends.',
  'He returned to ⟦IRN Tehran⟧ from ⟦DEU Berlin⟧.',
  'They gave aid to ⟦PAK+ Pakistan⟧ and put sanctions on ⟦SYR+ Syria⟧.',
  'She lives in Accra Road, Beijing Street, southern ⟦LBN Lebanon⟧.',
]);

test('an actor carries the words that act with it', () => {
  const extents = (text: string) => mentionsIn(text).map((m) => text.slice(m.extent.start, m.extent.end));
  assert.deepEqual(extents('The Iranian foreign minister met Afghan officials.'), [
    'Iranian foreign minister',
    'Afghan officials',
  ]);
  assert.deepEqual(extents("the Taliban's authoritarian regime"), ["Taliban's authoritarian regime"]);
  assert.deepEqual(extents('US President, Donald Trump, left'), ['US President', 'President, Donald Trump']);
});

test('people with an office are persons of its country', () => {
  const text =
    'Chinese foreign ministry spokesman Mao Ning and Foreign Secretary of the UK Yvette Cooper met President Xi Jinping.';
  const lexicon = buildLexicon([]);
  const people = mentionsIn(text).flatMap((m) => lexicon.entity(m.entity!) ?? []);
  assert.deepEqual(
    people.filter((p) => p.kind === 'person').map((p) => [p.name, p.country]),
    [
      ['Mao Ning', 'CHN'],
      ['Yvette Cooper', 'GBR'],
      ['Xi Jinping', 'CHN'],
    ],
  );
});

test('a name in a citation is a source, in the label of a link it is prose', () => {
  const text = 'Aid fell (UNAMA, 2026).';
  const at = { start: 9, end: 22 };
  assert.equal(render(text, { citations: [{ ...at, form: 'parenthetical' }] }), text);
  assert.equal(render(text, { citations: [{ ...at, form: 'link' }] }), 'Aid fell (⟦UNAMA+ UNAMA⟧, 2026).');
});

describe('misspelt names are mentions with the right spelling', () => {
  const spelling = (text: string) => mentionsIn(text).map((m) => [m.entity, m.spelling]);
  const rows: readonly (readonly [string, string, string])[] = [
    ['Aid to Afganistan fell.', 'AFG', 'Afghanistan'],
    ['Afghansitan fell.', 'AFG', 'Afghanistan'],
    ['The Strati of Hormuz is closed.', 'strait-of-hormuz', 'Strait of Hormuz'],
    ['The Untied States left.', 'USA', 'United States'],
    ['The Pakistni envoy left.', 'PAK', 'Pakistani'],
  ];
  for (const [text, id, right] of rows) test(text, () => assert.deepEqual(spelling(text), [[id, right]]));
  for (const text of [
    'She studied at Columbia.',
    'The Hindustan plain',
    'ARGENTNIA',
    'the mauritaniann coast',
  ]) {
    test(`silent: ${text}`, () => assert.deepEqual(spelling(text), []));
  }
});

test('what the paper defines goes before the gazetteer', () => {
  const text =
    'The Capital Adequacy Ratio (CAR) fell. The Joint Border Commission (JBC) met the Wagner Group (WG).';
  const lexicon = buildLexicon(definitionsIn(text));
  assert.equal(
    render('The CAR fell. The JBC and WG met.', { lexicon }),
    'The CAR fell. The ⟦JBC+ JBC⟧ and ⟦wagner+ WG⟧ met.',
  );
  assert.equal(lexicon.defined('WG')?.country, 'RUS');
  assert.deepEqual(lexicon.entity('JBC'), {
    id: 'JBC',
    kind: 'organisation',
    name: 'Joint Border Commission',
    country: null,
  });
});

test('the key of a block changes only with definitions that it uses', () => {
  const one = buildLexicon(definitionsIn('The Joint Border Commission (JBC) met.'));
  const two = buildLexicon(
    definitionsIn('The Joint Border Commission (JBC) and the Lake Chad Fund (LCF) met.'),
  );
  assert.notEqual(one.key, two.key);
  assert.equal(one.keyFor('The JBC met.'), two.keyFor('The JBC met.'));
  assert.notEqual(one.keyFor('The LCF met.'), two.keyFor('The LCF met.'));
});

test('actors of the workspace are names like all others', () => {
  const actor = {
    id: 'blue-shield',
    kind: 'armed-group',
    country: 'MLI',
    names: ['Blue Shield', 'BSX'],
  } as const;
  const lexicon = buildLexicon([], [actor]);
  assert.equal(
    render('The Blue Shield attacked; BSX denied it.', { lexicon }),
    'The ⟦blue-shield+ Blue Shield⟧ attacked; ⟦blue-shield+ BSX⟧ denied it.',
  );
});

test('hostile text is only text', () => {
  const long = 'Niger '.repeat(20_000);
  assert.equal(mentionsIn(long).length, 20_000);
  const odd = [
    '\ud83d',
    '\udc00Iran',
    'أفغانستان and إيران',
    'Iran\u0000Iraq',
    '(((((((((Iran',
    '-'.repeat(5000),
    "'s 's 's",
    '',
  ];
  for (const text of odd) for (const m of mentionsIn(text)) assert.equal(text.slice(m.start, m.end), m.text);
});
