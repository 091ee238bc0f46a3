import type { Reference } from '../../document/references/reference';
import { readAddress, wordsOf, yearOf } from '../../document/references/similarity';
import { distanceWithin } from '../../text/distance';
import type { Span } from '../../text/span';
import type { Text } from '../../text/text';
import { defineRule, type Report } from '../rule';

export const rule = defineRule({
  id: 'reference/url-mismatch',
  since: '0.1.0',
  severity: 'information',
  title: 'The words or the date in a link disagree with the entry.',
  docs: {
    what: 'The address of an entry is written in words, and they are not those of its title; or the address is dated, and the entry has another year.',
    why: 'The link leads to another work, or the entry was copied with a mistake that the link still has right.',
    fix: 'Open the link and compare. A single word that differs by a letter is most likely misspelt in the title.',
    silent: 'Addresses without words, folders of uploads, addresses in another language than the title.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: '## References\n\n- Hussain, A. (2026). Truce under strain after strike. *The Horizon*. ⟦https://example.org/news/2024/4/28/truce-under-strain-after-strike⟧',
        because: 'the address is of 2024',
      },
      {
        text: '## References\n\n- Okafor, C. (2021). *Ties and stability in ⟦Afghansitan⟧ and Pakistan*. https://example.org/ties-and-stability-in-afghanistan-and-pakistan',
        because: 'the address spells the name right',
      },
      {
        text: '## References\n\n- Sarr, M. (2020, May 3). Quiet borders of the Sahel states. *The Horizon*. ⟦https://example.org/2020/05/03/elections-in-ghana-and-their-discontents⟧',
        because: 'the address speaks of something else',
      },
    ],
    clean: [
      {
        text: '## References\n\n- Hussain, A. (2026, April 28). Truce under strain after strike. *The Horizon*. https://example.org/news/2026/4/28/truce-under-strain-after-strike',
        because: 'words and date agree',
      },
      {
        text: '## References\n\n- Okafor, C. (2021). *Ties and stability*. https://example.org/sites/default/files/2022/8/18/pw_175.pdf',
        because: 'uploads are dated by the day of the upload',
      },
      {
        text: '## References\n\n- Sarr, M. (2020). Quiet borders. https://example.org/a/b?id=17',
        because: 'the address has no words',
      },
    ],
  },
  *check(model) {
    for (const reference of model.references) {
      const url = reference.fields.find((f) => f.field === 'URL');
      if (url && reference.csl.URL !== undefined) yield* compare(model.text, reference, url);
    }
  },
});

/** A title and an address of so many words must share some. */
const enough = 4;

function* compare(text: Text, reference: Reference, url: Span): Iterable<Report> {
  const address = readAddress(reference.csl.URL!);
  const year = yearOf(reference.csl);
  if (address.date && year !== null && address.date[0] !== year)
    yield {
      start: url.start,
      end: url.end,
      message: `The link is of ${address.date[0]}, the entry of ${year}.`,
    };
  const title = reference.fields.find((f) => f.field === 'title');
  const said = new Set(wordsOf(reference.text.replace(reference.csl.URL!, '')));
  const own = [...new Set(wordsOf(reference.csl.title ?? ''))].filter((w) => w.length > 3);
  const words = address.words.filter((w) => w.length > 3);
  if (!title || words.length < enough) return;
  const shared = words.filter((w) => said.has(w) || own.some((o) => isNear(o, w)));
  if (shared.length === 0 && own.length >= enough) {
    yield { start: url.start, end: url.end, message: 'The words of the link are not those of the title.' };
    return;
  }
  if (shared.length * 2 < words.length) return;
  for (const word of own) {
    const right = words.find((w) => !said.has(w) && isNear(word, w));
    if (right === undefined || words.includes(word)) continue;
    const at = placeOf(text, title, word);
    if (at) yield { ...at, message: `The link writes “${right}”.` };
  }
}

/** A letter or two off, in words that are long enough for it to be no other word; not a mere ending. */
function isNear(a: string, b: string): boolean {
  if (a === b || a.length < 7 || b.length < 7 || a.startsWith(b) || b.startsWith(a)) return false;
  return a.slice(0, 2) === b.slice(0, 2) && a.slice(-1) === b.slice(-1) && distanceWithin(a, b, 2) <= 2;
}

function placeOf(text: Text, title: Span, word: string): Span | null {
  for (const match of text.slice(title).matchAll(/[\p{L}\p{M}]+/gu)) {
    if (wordsOf(match[0])[0] !== word) continue;
    const start = title.start + match.index;
    return { start, end: start + match[0].length };
  }
  return null;
}
