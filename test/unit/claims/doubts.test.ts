/** Reasons not to report a claim although nothing supports it, each beside a near miss that is reported. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modelOf } from '../../support/paper';

/** Another cited sentence, so that the paper is one that cites, and its list. */
const rest = `

Trade went elsewhere in those years (Okafor, 2021).

## References

- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.
`;

/** The doubt about the claim that opens with these words: undefined where it is no open claim. */
function doubtOf(paragraph: string, opening: string): string | null | undefined {
  const model = modelOf(`# Ports\n\n${paragraph}${rest}`);
  const claim = model.claims.find((c) => model.text.slice(c).startsWith(opening));
  return claim?.needsCitation ? claim.doubt : undefined;
}

const doubtful: readonly (readonly [paragraph: string, opening: string, doubt: RegExp])[] = [
  [
    'Nixon was told that “the privilege of the office is not absolute in any case” (457 U.S. at 756), and 40 per cent agreed.',
    'Nixon',
    /reference|law/,
  ],
  ['Suppose that 40 per cent of the lorries stay away from the port.', 'Suppose', /imagined/],
  [
    'The Clean Water Act covers 40 per cent of the streams. The law leaves out 60 per cent of the wetlands.',
    'The law',
    /document is named/,
  ],
  [
    'Prices rose by 40 per cent (Okafor, 2021). The same study put the loss of the ports at 17 per cent.',
    'The same study',
    /source is cited/,
  ],
  [
    'Pupils were taught in the most ordinary classroom possible in each of the northern districts.',
    'Pupils',
    /compares nothing/,
  ],
  ['The drought is not the only reservoir of anger among the herders of the plain.', 'The drought', /denied/],
  [
    'The minister ended by saying that the only payment to the family was a pair of shoes.',
    'The minister',
    /somebody said/,
  ],
  [
    "The Clean Water Act sets one limit. In the court's view, that limit “leaves no room for the rules of any other state.”",
    'In the court',
    /document is named/,
  ],
  ['Luther wrote his 95 Theses against the sale of indulgences to the people of the town.', 'Luther', /name/],
];

for (const [paragraph, opening, doubt] of doubtful)
  test(`is not reported: ${paragraph.slice(0, 60)}`, () => {
    assert.match(String(doubtOf(paragraph, opening)), doubt);
  });

const plain: readonly (readonly [paragraph: string, opening: string])[] = [
  ['Cotonou is the most crowded port on the whole of that coast.', 'Cotonou'],
  ['Lagos was never short of work, and it is the only port with a dock of that size.', 'Lagos'],
  [
    "The herders are angry. In the court's view, the limit “leaves no room for the rules of any other state.”",
    'In the court',
  ],
  ['In 2019 some 40 per cent of the lorries stayed away from the port of Cotonou.', 'In 2019'],
  [
    'Prices rose by 40 per cent (Okafor, 2021).\n\nThe port of Cotonou lost 17 per cent of its cargo in 2019.',
    'The port of Cotonou',
  ],
];

for (const [paragraph, opening] of plain)
  test(`is reported: ${paragraph.slice(0, 60)}`, () => {
    assert.equal(doubtOf(paragraph, opening), null);
  });
