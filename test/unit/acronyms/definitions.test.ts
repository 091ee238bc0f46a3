/** Acronyms defined in a text: both orders, odd brackets, and what only looks like one. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findAcronymUses } from '../../../server/src/core/document/acronyms/acronym';
import { definitionsIn } from '../entities/render';

function found(text: string): string[] {
  return definitionsIn(text).map((d) => `${d.short} = ${d.long}`);
}

describe('defined', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Visas, the Special Immigration Visas (SIVs), stopped.', 'SIVs = Special Immigration Visas'],
    [
      'The Office for the Coordination of Humanitarian Affairs (OCHA) said',
      'OCHA = Office for the Coordination of Humanitarian Affairs',
    ],
    ['NATO (North Atlantic Treaty Organization) met.', 'NATO = North Atlantic Treaty Organization'],
    ['the African Continental Free Trade Area (AfCFTA)', 'AfCFTA = African Continental Free Trade Area'],
    ['the Islamic State of Iraq and Syria (“ISIS”)', 'ISIS = Islamic State of Iraq and Syria'],
    ['the Border Commission (hereafter BC)', 'BC = Border Commission'],
    ['the World Health Organization [WHO]', 'WHO = World Health Organization'],
    [
      'the Foreign, Commonwealth & Development Office (FCDO)',
      'FCDO = Foreign, Commonwealth & Development Office',
    ],
    ['Tehrik-e-Taliban Pakistan (TTP) fighters', 'TTP = Tehrik-e-Taliban Pakistan'],
    ['gross domestic product (GDP) fell', 'GDP = gross domestic product'],
    ['the Joint Border\nCommission (JBC; see below) met', 'JBC = Joint Border Commission'],
    ['the Help America Vote Act of 2002 (HAVA; 52 U.S.C. 20901)', 'HAVA = Help America Vote Act'],
    ['the “Border Reduction Act of 2022” (BRA) passed', 'BRA = Border Reduction Act'],
    ['by the Joint Border Commission (JBC’s) own estimate', 'JBC = Joint Border Commission'],
    ['It ended. Regional Trade Pact (RTP) talks began.', 'RTP = Regional Trade Pact'],
  ];
  for (const [text, expected] of rows) test(text, () => assert.deepEqual(found(text), [expected]));
});

describe('not defined', () => {
  const rows = [
    'The government (US) and others',
    'They waited until 2019 (WTO) for it.',
    'The Veterans Improvement and Modernization Act (AMA) passed.',
    'It rose in Mali (AES) as well.',
    'as the council held (II) and again',
    'The report (UNAMA, 2026) says',
    'trade. Board (TB) members',
    'no bracket at all',
    'an open bracket (JBC',
    'the central bank (Smith)',
  ];
  for (const text of rows) test(text, () => assert.deepEqual(found(text), []));
});

test('the spans cover long form, short form, and both with their bracket', () => {
  const text = 'The Joint Border Commission (JBC) met.';
  const [d] = definitionsIn(text);
  const slice = (s: { start: number; end: number }) => text.slice(s.start, s.end);
  assert.equal(slice(d!), 'Joint Border Commission (JBC)');
  assert.equal(slice(d!.longSpan), 'Joint Border Commission');
  assert.equal(slice(d!.shortSpan), 'JBC');
});

test('words written like short forms are uses, product names and plain words are not', () => {
  const text = 'The SIVs, AfCFTA, UN and US-Iran talks; an F-16, COVID-19, McDonald and a G20 pact, x_ABC.';
  assert.deepEqual(
    findAcronymUses(text).map((u) => u.text),
    ['SIVs', 'AfCFTA', 'UN', 'US', 'G20'],
  );
});

test('hostile text ends soon', () => {
  for (const piece of ['(', 'A ', '(AB ', 'Ab (AB', 'AB (', '[(["', 'the '])
    assert.ok(Array.isArray(definitionsIn(piece.repeat(20_000))));
});
