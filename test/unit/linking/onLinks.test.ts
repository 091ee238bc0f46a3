/** Citations that are written on a link: `([AfDB, 2024](https://afdb.org/outlook))`. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hover } from '../../../server/src/core/features/hover';
import { sourcesView } from '../../../server/src/core/features/views/sources';
import { fixture } from '../../support/fixture';
import { check, modelOf } from '../../support/paper';

const list =
  '\n\n## References\n\nIOM. (2017). *Niger: Flow monitoring report*. Geneva: IOM.\n\nHaddad, R. (2020). *Rivers as roads*. Accra: Harbour Press. https://example.org/rivers\n';
const citation = (text: string) => modelOf(text + list).citations[0]!;
const rulesOf = (text: string) =>
  check(text + list)
    .findings.map((f) => f.rule)
    .filter((r) => r.startsWith('citation/'));

describe('citations on links', () => {
  const onLink = 'Growth fell to 1.2 per cent in 2023 ([AfDB, 2024](https://example.org/outlook)).';

  test('have their source there, and no entry is missed', () => {
    assert.deepEqual(rulesOf(onLink), []);
    assert.equal(citation(onLink).works[0]!.address, 'https://example.org/outlook');
  });

  test('without a link, the entry is missed', () => {
    assert.deepEqual(rulesOf('Growth fell to 1.2 per cent in 2023 (AfDB, 2024).'), ['citation/unresolved']);
  });

  test('lead to an entry of their name', () => {
    const [link] = citation('Drivers say so ([IOM, 2017](https://example.org/iom)).').links;
    assert.deepEqual([link!.match, link!.reference], ['exact', 0]);
  });

  test('lead to an entry of their address where no name fits', () => {
    const [link] = citation('Boats are slow ([Harbour Press, 2021](https://example.org/rivers)).').links;
    assert.deepEqual([link!.reference, link!.reason], [1, 'same address']);
  });

  test('count as citations even where their words may be an event', () => {
    const event = 'Troops left ([Doha Agreement, 2020](https://example.org/doha)).';
    assert.equal(citation(event).text, '([Doha Agreement, 2020](https://example.org/doha))');
  });

  test('support their sentence', () => {
    const [claim] = modelOf(onLink + list).claims;
    assert.equal(claim!.support, 'sentence');
  });

  test('are listed with their address, and shown with it on hover', () => {
    const row = sourcesView(modelOf(onLink + list)).works.find((w) => w.label === 'AfDB 2024');
    assert.deepEqual([row?.group, row?.title], ['cited', 'https://example.org/outlook']);
    const f = fixture(`Growth fell ([AfDB, 20‸24](https://example.org/outlook)).${list}`);
    assert.match(hover(f.snapshot, f.uri, f.offset)!.lines[0]!.text, /example\\?\.org/);
  });
});
