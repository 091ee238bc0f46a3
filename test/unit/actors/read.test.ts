import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Analyzer } from '../../../server/src/core/analysis/analyzer';
import { actorKinds, isActorsFile } from '../../../server/src/core/document/actors/actor';
import { readActors } from '../../../server/src/core/document/actors/read';
import { readMarks } from '../../support/fixture';

const file = `{
  // comments are allowed
  "actors": [
    { "name": "River Guard", "kind": "armed-group", "acronyms": ["RGX"], "demonyms": ["Riverine"], "country": "Niger" },
    { "name": "Delta League", "members": ["NER", "River Guard", "Mali"], "note": "see annex" },
    { "id": "NER", "names": ["Land of the Bend"] },
  ]
}`;

describe('reading the file of actors', () => {
  const { actors, problems } = readActors(file);

  test('takes names, kinds, demonyms, the country and the members', () => {
    assert.deepEqual(problems, []);
    const [guard, league, niger] = actors;
    assert.deepEqual(guard, {
      id: 'own-river-guard',
      kind: 'armed-group',
      names: ['River Guard', 'RGX'],
      adjectives: ['Riverine'],
      people: [],
      country: 'NER',
    });
    assert.deepEqual(league?.members, ['NER', 'own-river-guard', 'MLI']);
    assert.equal(league?.kind, 'organisation');
    assert.equal(niger?.id, 'NER');
    assert.ok(niger?.names.includes('Niger') && niger.names.includes('Land of the Bend'));
  });

  test('an empty file is one that names nobody', () => {
    for (const text of ['', ' \n', '// nobody yet'])
      assert.deepEqual(readActors(text), { actors: [], problems: [] });
  });

  for (const [what, marked, message, names] of [
    ['no JSON', 'actors⟦⟧', /JSON|missing/, []],
    ['a missing comma', '{"actors": [{"name": "A B"} ⟦{⟧"name": "C D"}]}', /comma/, ['A B', 'C D']],
    ['an end that is missing', '{"actors": [{"name": "A B"}⟦⟧', /missing/, ['A B']],
    ['a list instead of an object', '⟦[1]⟧', /object/, []],
    ['a list that is none', '{"actors": ⟦"A"⟧}', /list/, []],
    ['an actor that is none', '{"actors": [⟦7⟧, {"name": "A B"}]}', /object/, ['A B']],
    ['an actor without a name', '{"actors": [⟦{"kind": "person"}⟧]}', /name/, []],
    ['an unknown kind', '{"actors": [{"name": "A B", "kind": ⟦"ministry"⟧}]}', /no kind/, ['A B']],
    ['an unknown country', '{"actors": [{"name": "A B", "country": ⟦"Atlantis"⟧}]}', /Atlantis/, ['A B']],
    ['an unknown id', '{"actors": [{"name": "A B", "id": ⟦"zzz"⟧}]}', /zzz/, ['A B']],
    ['a part it does not have', '{"actors": [{"name": "A B", ⟦"colour"⟧: 1}]}', /colour/, ['A B']],
    ['a name that is no text', '{"actors": [{"name": "A B", "names": [⟦3⟧]}]}', /text/, ['A B']],
    ['brackets without end', `{"actors": ${'['.repeat(49)}⟦[⟧${'['.repeat(200_000)}`, /brackets/, []],
    ['an actor twice', '{"actors": [{"name": "A B"}, ⟦{"name": "A B"}⟧]}', /twice/, ['A B']],
  ] as const) {
    test(`${what} is told at its place, and the rest is used`, () => {
      const { text, spans } = readMarks(marked);
      const reading = readActors(text);
      assert.match(reading.problems[0]?.message ?? '', message);
      const { start, end } = reading.problems[0]!;
      if (spans[0]!.end > spans[0]!.start) assert.deepEqual({ start, end }, spans[0]);
      assert.deepEqual(
        reading.actors.map((a) => a.names[0]),
        names,
      );
    });
  }

  test('reads nothing from an empty, a binary and an endless file, and does not fail', () => {
    assert.deepEqual(readActors(''), { actors: [], problems: readActors('').problems });
    assert.deepEqual(readActors('\u0000\u0001\ud800').actors, []);
    assert.equal(readActors(' '.repeat(1_000_001)).problems.length, 1);
    assert.deepEqual(readActors(`{"actors":${'['.repeat(5000)}`).actors, []);
  });

  test('the schema that the editor validates by knows the same kinds and parts', () => {
    const schema = JSON.parse(readFileSync('client/schemas/actors.schema.json', 'utf8'));
    const { actor } = schema.definitions;
    assert.deepEqual(actor.properties.kind.enum, [...actorKinds]);
    for (const name of Object.keys(actor.properties)) {
      const value = /s$|people/.test(name) && name !== 'names' ? [] : name === 'names' ? [] : 'x';
      const { problems: found } = readActors(
        `{"actors":[{"name":"A B","${name}":${JSON.stringify(value)}}]}`,
      );
      assert.ok(!found.some((p) => /An actor has no/.test(p.message)), name);
    }
  });

  test('knows its file in any folder', () => {
    assert.ok(isActorsFile('file:///papers/.policy-paper/actors.json'));
    assert.ok(!isActorsFile('file:///papers/actors.json'));
  });
});

describe('papers read with actors of the workspace', () => {
  const uri = 'file:///paper.md';
  const text =
    'The River Guard attacked Mali. Later RGX fighters withdrew.\n\nFrance condemned the Delta League.';
  const analyzer = new Analyzer();
  analyzer.apply({ kind: 'open', uri, language: 'markdown', version: 1, content: text });
  const read = (content: string) =>
    analyzer.apply({ kind: 'actors', actors: readActors(content).actors }).papers.get(uri)!.model;

  test('know the new names at once, and forget them again', () => {
    const model = read(file);
    const names = model.mentions.map((m) => [m.text, m.entity]);
    assert.deepEqual(names.slice(0, 3), [
      ['River Guard', 'own-river-guard'],
      ['Mali', 'MLI'],
      ['RGX', 'own-river-guard'],
    ]);
    assert.ok(model.relations.some((r) => r.source === 'own-river-guard' && r.target === 'MLI'));
    assert.ok(model.relations.some((r) => r.source === 'FRA' && r.target === 'own-delta-league'));
    assert.deepEqual(
      read('{')
        .entities.map((e) => e.id)
        .sort(),
      ['FRA', 'MLI'],
    );
  });

  test('a short form is spelt out by the file, and met where its long form stands before', () => {
    const undefinedIn = (content: string) => {
      const paper = new Analyzer();
      paper.apply({ kind: 'actors', actors: readActors(file).actors });
      const { papers } = paper.apply({ kind: 'open', uri, language: 'markdown', version: 1, content });
      return papers
        .get(uri)!
        .check()
        .findings.filter((f) => f.rule === 'acronym/undefined');
    };
    assert.deepEqual(undefinedIn('The River Guard left. Later RGX fighters came back.'), []);
    const [finding] = undefinedIn('RGX fighters came. Then RGX left.');
    assert.equal(finding?.message, 'RGX is never spelt out. It may mean “River Guard”.');
    assert.equal(finding?.fixes[0]?.edits[0]?.newText, 'River Guard (RGX)');
    assert.match(undefinedIn('ZQX fighters came. Then ZQX left.')[0]?.message ?? '', /never spelt out\.$/);
  });

  test('an edited paper equals the same paper read anew', () => {
    read(file);
    const at = text.indexOf('Later');
    const edit = { start: at, end: at, newText: 'Then the Delta League met. ' };
    const edited = analyzer.apply({ kind: 'edit', uri, version: 2, edits: [edit] }).papers.get(uri)!.model;
    const fresh = new Analyzer();
    fresh.apply({ kind: 'actors', actors: readActors(file).actors });
    const content = edited.text.content;
    const model = fresh
      .apply({ kind: 'open', uri, language: 'markdown', version: 2, content })
      .papers.get(uri)!.model;
    assert.deepEqual(edited.mentions, model.mentions);
    assert.deepEqual(edited.relations, model.relations);
  });
});
