/** The gazetteer as data: complete, unambiguous, and found again by its own trie. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { entries, entriesById, formsOf, names } from '../../../server/src/core/knowledge/gazetteer/gazetteer';
import { nameWords } from '../../../server/src/core/knowledge/gazetteer/words';

const countries = entries.filter((e) => e.kind === 'country');

test('every state and territory of ISO 3166-1 that Node knows by name is there', () => {
  const regions = new Intl.DisplayNames(['en'], { type: 'region' });
  const missing: string[] = [];
  const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  // Not countries of our list: uninhabited islands, exceptional reservations, groups of regions.
  const left = new Set(
    'AC AN AQ BU BV CP CQ CS DD DG DY EA EU EZ FQ FX HM HV IC JT MI NH NQ NT PC PU PZ QO RH SU TA TF TP UM UN VD WK XA XB YD YU ZR ZZ BES BQ'.split(
      ' ',
    ),
  );
  for (const a of alphabet) {
    for (const b of alphabet) {
      const name = regions.of(a + b);
      if (!name || name === a + b || left.has(a + b)) continue;
      const words = nameWords(
        name
          .replace(/ \(.*?\)/, '')
          .replace(/ SAR China$/, '')
          .replace(/ - .*$/, ''),
      );
      if (names.match(words, 0)?.length !== words.length) missing.push(`${a}${b} ${name}`);
    }
  }
  assert.deepEqual(missing, []);
});

test('as many organisations, groups and bodies as a policy paper needs', () => {
  const count = (kind: string) => entries.filter((e) => e.kind === kind).length;
  assert.ok(countries.length >= 240);
  assert.ok(entries.filter((e) => e.kind === 'organisation' && !e.country).length + count('region') >= 150);
  assert.ok(
    entries.filter((e) => e.kind === 'armed-group' || (e.kind === 'organisation' && e.country)).length >= 250,
  );
});

test('ids are unique; countries and members exist', () => {
  assert.equal(entriesById.size, entries.length);
  for (const e of entries) {
    for (const id of [...(e.members ?? []), ...(e.country ? [e.country] : [])]) {
      assert.equal(entriesById.get(id)?.kind, 'country', `${e.id}: ${id}`);
    }
  }
});

test('leaders have years in order', () => {
  for (const e of entries.filter((x) => x.kind === 'person')) {
    for (const [from, to] of e.years ?? []) assert.ok(from > 1940 && (to === null || to >= from), e.id);
    if (e.country) assert.ok(e.years, `${e.id} has no years`);
  }
});

test('no two entries share a form, and each form finds its entry', () => {
  const owner = new Map<string, string>();
  for (const e of entries) {
    for (const form of formsOf(e)) {
      const taken = owner.get(form.text);
      assert.ok(taken === undefined || taken === e.id, `${form.text}: ${taken} and ${e.id}`);
      owner.set(form.text, e.id);
      const words = nameWords(form.text);
      const match = names.match(words, 0);
      assert.equal(match?.length, words.length, form.text);
      assert.equal(match?.form.id, e.id, form.text);
    }
  }
});

describe('words of names', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['U.S.-Iran', 'us iran'],
    ["Côte d'Ivoire", 'cote d ivoire'],
    ['D.R. Congo', 'dr congo'],
    ['Trinidad & Tobago', 'trinidad and tobago'],
    ['Türkiye’s', 'turkiye s'],
    ['P5+1 and OPEC+', 'p5+ 1 and opec+'],
    ['كابل', 'كابل'],
    ['', ''],
  ];
  for (const [text, keys] of rows) {
    test(`«${text}»`, () =>
      assert.equal(
        nameWords(text)
          .map((w) => w.key)
          .join(' '),
        keys,
      ));
  }
});

test('gaps tell what a name may reach across', () => {
  const gaps = (text: string) => nameWords(text).map((w) => w.gap);
  assert.deepEqual(gaps('St. Lucia, US-Iran; Mali’s\n end. New'), [
    'start',
    'space',
    'comma',
    'hyphen',
    'break',
    'apostrophe',
    'space',
    'break',
  ]);
});
