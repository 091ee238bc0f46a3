/**
 * The labelled strings (AnyStyle, GROBID) as sequences of states. The corpora disagree on what belongs to a
 * field, so both are brought to one convention: the value alone. `In`, `pp.`, `(Eds.)`, `Vol.` are `other`,
 * a volume and its issue are two fields, journals and book titles are both containers, theses are a genre.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findAnchors } from '../../../core/document/references/anchors';
import { beginState, type FieldLabel, otherState } from '../../../core/models/references/labels';
import { type ReferenceToken, tokeniseReference } from '../../../core/models/references/tokens';
import { wordClasses } from '../../../core/models/references/words';
import type { Span } from '../../../core/text/span';
import { random } from './random';

export interface LabelledString {
  readonly id: string;
  /** Strings of one document, or one work, which must not be parted between training and test. */
  readonly group: string;
  readonly corpus: 'anystyle' | 'grobid';
  readonly text: string;
  readonly segments: readonly { readonly label: string; readonly start: number; readonly end: number }[];
}

export interface Sequence {
  readonly tokens: readonly ReferenceToken[];
  /** What stands behind the last token. */
  readonly tail: string;
  readonly states: readonly number[];
}

const fields: Readonly<Record<string, FieldLabel>> = {
  author: 'author',
  director: 'author',
  producer: 'author',
  editor: 'editor',
  translator: 'translator',
  date: 'issued',
  title: 'title',
  journal: 'container-title',
  'container-title': 'container-title',
  source: 'container-title',
  'collection-title': 'collection-title',
  volume: 'volume',
  issue: 'issue',
  pages: 'page',
  publisher: 'publisher',
  location: 'publisher-place',
  edition: 'edition',
  genre: 'genre',
  medium: 'genre',
  url: 'URL',
  doi: 'DOI',
  isbn: 'note',
  note: 'note',
  'citation-number': 'citation-number',
};
const genreNote = /thes[ie]s|dissertation|technical report|tech\. ?rep|working paper|\bdiss\b/i;

/** Words that open or close a field in one corpus and stand outside it in the other. */
const outside: Partial<Record<FieldLabel, RegExp>> = {
  editor:
    /^(?:in|dans|em|en|eds?|editors?|edited|by|hrsg|hg|herausgegeben|von|éds?|dirs?|orgs?|sous|la|direction|de|und|and|ed|par|coords?|comps?|eds)$/,
  translator:
    /^(?:trans|translated|translation|translator|by|tr|traduction|traduit|de|par|von|aus|dem|übersetzt|trad|por|übers|transl)$/,
  'container-title': /^(?:in|dans)$/,
  page: /^(?:pp?|pages?|s|seiten?|pgs?|págs?)$/,
  DOI: /^(?:doi)$/,
  'citation-number': /^$/,
  volume: /^(?:vols?|volumes?|v|bd|band|tome|t)$/,
};
const issueWord = /^(?:no|nos|nr|num|n|nº|numbers?|issues?|heft|fasc)$/;

export function readCorpus(data: string, corpus: LabelledString['corpus']): readonly LabelledString[] {
  const file = path.join(data, 'references', 'parsing', `${corpus}.jsonl`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((l) => l !== '')
    .map((l) => ({ ...(JSON.parse(l) as LabelledString), corpus }));
}

export function toSequence(s: LabelledString, emphasis: readonly Span[] = []): Sequence {
  const anchors = findAnchors(s.text);
  const tokens = tokeniseReference({ text: s.text, urls: anchors.urls, dois: anchors.dois, emphasis });
  const states = new Array<number>(tokens.length).fill(otherState);
  let at = 0;
  for (const segment of s.segments) {
    while (at < tokens.length && tokens[at]!.end <= segment.start) at++;
    const from = at;
    while (at < tokens.length && tokens[at]!.start < segment.end) at++;
    label(s, segment, tokens, from, at, states);
  }
  return { tokens, states, tail: tailOf(s.text, tokens) };
}

export function tailOf(text: string, tokens: readonly ReferenceToken[]): string {
  return text
    .slice(tokens[tokens.length - 1]?.end ?? 0)
    .trim()
    .slice(0, 3);
}

function label(
  s: LabelledString,
  segment: LabelledString['segments'][number],
  tokens: readonly ReferenceToken[],
  from: number,
  to: number,
  states: number[],
): void {
  const value = s.text.slice(segment.start, segment.end);
  const field = segment.label === 'note' && genreNote.test(value) ? 'genre' : fields[segment.label];
  if (field === undefined) return;
  if (field === 'volume') {
    labelVolume(tokens, from, to, states);
    return;
  }
  let [start, end] = [from, to];
  const out = outside[field];
  while (out && start < end && out.test(tokens[start]!.lower)) start++;
  while (out && end > start && out.test(tokens[end - 1]!.lower)) end--;
  if (field === 'URL')
    while (
      start < end - 1 &&
      tokens[start]!.kind === 'word' &&
      tokens.slice(start, end).some((t) => t.kind === 'url')
    )
      start++;
  fill(states, start, end, field);
}

/** `vol. 85, no. 1` and `85(1)` and `85, 1`: the number behind the first one is the issue; ranges stay whole. */
function labelVolume(tokens: readonly ReferenceToken[], from: number, to: number, states: number[]): void {
  let at = from;
  if (isVancouverYear(tokens, at, to)) fill(states, at, ++at, 'issued');
  while (at < to && outside.volume!.test(tokens[at]!.lower)) at++;
  let split = at;
  while (split < to && !startsIssue(tokens, split, at)) split++;
  fill(states, at, split, 'volume');
  while (split < to && issueWord.test(tokens[split]!.lower)) split++;
  fill(states, split, to, 'issue');
}

/** `2011;17(1):` is marked as a volume in one corpus; the year is a date all the same. */
function isVancouverYear(tokens: readonly ReferenceToken[], at: number, to: number): boolean {
  return /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '') && at + 1 < to && tokens[at + 1]!.gap.startsWith(';');
}

function startsIssue(tokens: readonly ReferenceToken[], i: number, first: number): boolean {
  const t = tokens[i]!;
  if (issueWord.test(t.lower)) return true;
  if (i === first || wordClasses.get(t.lower) === 'volume') return false;
  return /^\d/.test(t.text) && t.gap !== '-' && /\d$/.test(tokens[i - 1]!.text);
}

function fill(states: number[], start: number, end: number, field: FieldLabel): void {
  for (let i = start; i < end; i++) states[i] = beginState(field) + (i > start ? 1 : 0);
}

/**
 * Emphasis as a reference list would print it, for a share of the strings: the journal (and its volume) or, in
 * its absence, the title. The corpora have none, and papers in Markdown do; unmarked strings stay the rule.
 */
export function imagineEmphasis(s: LabelledString): readonly Span[] {
  const next = random(s.id);
  if (next() > 0.4) return [];
  const container = s.segments.find((g) => fields[g.label] === 'container-title');
  const main = container ?? s.segments.find((g) => g.label === 'title');
  if (!main) return [];
  const trim = (g: Span) => ({
    start: g.start,
    end: g.start + s.text.slice(g.start, g.end).replace(/[\s.,:;”"]+$/, '').length,
  });
  const spans = [trim(main)];
  const volume = s.segments.find((g) => g.label === 'volume' && g.start > main.start);
  if (container && volume && next() < 0.5) {
    const joined = volume.start - main.end < 4 && next() < 0.3;
    if (joined) return [{ start: main.start, end: trim(volume).end }];
    spans.push(trim(volume));
  }
  return spans;
}

/** The habits of papers on the web, which the corpora hardly have: full dates, a bare title, an address. */
const webDates = [
  '2021, March 10',
  '2026, January 15',
  '2020, 5 16',
  '2023, May',
  '2019, 04 07',
  '2018',
  'n.d.',
  '2022, August 3',
];
const bodies = [
  'World Bank.', 'World Health Organization (WHO).', 'Ministry of Finance.', 'UNAMA.', 'REUTERS.', 'Reuters.', 'UNHCR.',
  'Amnesty International.', 'International Crisis Group.', 'United Nations.', 'European Commission.', 'The Economist.',
  'Department of Foreign Affairs and Trade.', 'U.S. Department of State.', 'Human Rights Watch.', 'OECD.', 'BBC News.',
  'United Nations Office on Drugs and Crime.', 'International Monetary Fund (IMF).', 'NATO.', 'Government of India.',
]; // biome-ignore format: a table
const webAddresses = [
  'https://www.example.org/news/a-day-in-may',
  'https://example.com/report.pdf',
  'www.example.net/briefing',
];

/** `Author (date). Title. Container. Address`: an entry of that order, cut short and dated to the day. */
export function imagineWebEntry(s: LabelledString): LabelledString | null {
  const next = random(`web ${s.id}`);
  const [author, date, title, container] = s.segments;
  if (author?.label !== 'author' || date?.label !== 'date' || title?.label !== 'title' || next() > 0.35)
    return null;
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)]!;
  const pieces: { label: string; text: string }[] = [
    { label: 'author', text: next() < 0.4 ? pick(bodies) : sliceOf(s, author).replace(/[\s(]+$/, '') },
    { label: 'date', text: `(${pick(webDates)}).` },
    { label: 'title', text: `${sliceOf(s, title).replace(/[\s.,]+$/, '')}.` },
  ];
  if (container && fields[container.label] === 'container-title' && next() < 0.5)
    pieces.push({ label: 'container-title', text: `${sliceOf(s, container).replace(/[\s.,:]+$/, '')}.` });
  if (next() < 0.6) pieces.push({ label: 'url', text: pick(webAddresses) });
  return joined(s, pieces);
}

function sliceOf(s: LabelledString, at: Span): string {
  return s.text.slice(at.start, at.end);
}

function joined(s: LabelledString, pieces: readonly { label: string; text: string }[]): LabelledString {
  let text = '';
  const segments = pieces.map((p) => {
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? p.text : `${text} ${p.text}`;
    return { label: p.label, start, end: text.length };
  });
  return { ...s, id: `${s.id} web`, text, segments };
}

/** Everything the model learns from: each string, with imagined emphasis, and the imagined entries. */
export function trainingSequences(strings: readonly LabelledString[]): readonly Sequence[] {
  return strings.flatMap((s) => {
    const web = imagineWebEntry(s);
    const own = toSequence(s, imagineEmphasis(s));
    return web ? [own, toSequence(web, imagineEmphasis(web))] : [own];
  });
}
