/**
 * Citations while typing: behind `(` and `;` the works of the list as `Okafor & Lindqvist, 2021`, behind `@`
 * keys that the paper uses, or the narrative form, behind `[` numbers where the paper cites by number, in `\cite{`
 * the keys of the list.
 */
import type { Snapshot } from '../analysis/snapshot';
import type { DocumentModel } from '../document/model';
import type { Reference } from '../document/references/reference';
import { type PickField, pick } from '../knowledge/picker';
import type { Span } from '../text/span';
import { blockAt } from './target/blocks';
import { citationLabel, labelParts, referenceLabel, sourceLabel } from './words/labels';

export interface CompletionChoice {
  readonly label: string;
  /** The title of the work. */
  readonly detail: string;
  readonly documentation: string;
  readonly newText: string;
  /** What it replaces; ends at the cursor. */
  readonly replaces: Span;
}

/** `opener` is the mark that the typed words stand behind. */
interface Typing {
  readonly opener: '(' | '[' | '@' | '{';
  readonly bracketed: boolean;
  readonly words: Span;
}

const reach = 160;

export function completeCitation(
  snapshot: Snapshot,
  uri: string,
  offset: number,
): readonly CompletionChoice[] {
  const model = snapshot.papers.get(uri)?.model;
  const typing = model && typingAt(model, offset);
  if (!model || !typing) return [];
  const typed = model.text.slice(typing.words);
  switch (typing.opener) {
    case '(':
      return works(model, typed, typing.words, citationLabel);
    case '@':
      return keysOrNames(model, typed, typing);
    case '[':
      return numbers(model, typed, typing.words);
    case '{':
      return listKeys(model, typed, typing.words);
  }
}

/** Looks back along the line for an open bracket or an `@`; null in plain words, code and front matter. */
function typingAt(model: DocumentModel, offset: number): Typing | null {
  const kind = blockAt(model.blocks, offset)?.block.kind;
  if (kind === 'code' || kind === 'math' || kind === 'front-matter' || kind === 'comment') return null;
  const from = Math.max(0, offset - reach);
  const before = model.text.content.slice(from, offset);
  const key = /(?:^|[\s([;-])@([\p{L}\p{N}_:.-]*)$/u.exec(before);
  if (key) {
    const start = offset - key[1]!.length - 1;
    return {
      opener: '@',
      bracketed: opened(before.slice(0, -key[1]!.length - 1)) !== null,
      words: { start, end: offset },
    };
  }
  const cited = citing.exec(before);
  if (cited)
    return { opener: '{', bracketed: true, words: { start: offset - cited[1]!.length, end: offset } };
  const bracket = opened(before);
  if (!bracket) return null;
  const inside = before.slice(bracket.at + 1);
  const typed = inside
    .slice(inside.lastIndexOf(';') + 1)
    .replace(/^\s*(?:(?:see|cf\.|e\.g\.,?|also)\s+)*/iu, '');
  // A long run of words in brackets is an aside, not a citation that is being typed.
  if (typed.length > 60 || typed.split(/\s+/).length > 6) return null;
  return { opener: bracket.mark, bracketed: true, words: { start: offset - typed.length, end: offset } };
}

/** `\parencite[p.~3]{okafor2021, dia`: the key that is being typed. */
const citing =
  /\\[a-zA-Z]{0,12}[Cc]ite[a-z]{0,8}\*?(?:\[[^[\]]{0,80}\]){0,2}\{(?:[^{}]{0,120},)?\s{0,4}([^{},\s]{0,60})$/;

/** The innermost bracket that is open at the end of a stretch of one line. */
function opened(before: string): { readonly at: number; readonly mark: '(' | '[' } | null {
  let depth = 0;
  for (let i = before.length - 1; i >= 0; i--) {
    const c = before.charAt(i);
    if (c === '\n' || c === '\r') return null;
    if (c === ')' || c === ']') depth++;
    else if ((c === '(' || c === '[') && depth-- === 0) return { at: i, mark: c };
  }
  return null;
}

const fields: readonly PickField<Reference>[] = [
  { name: 'author', weight: 3, of: sourceLabel },
  { name: 'year', weight: 2, of: (r) => labelParts(r).when },
  { name: 'title', weight: 1, of: (r) => r.csl.title ?? r.text.slice(0, 200) },
];

function works(
  model: DocumentModel,
  typed: string,
  replaces: Span,
  write: (reference: Reference) => string,
): CompletionChoice[] {
  return pick(byUse(model), typed, fields).map((reference) => ({
    label: write(reference),
    detail: reference.csl.title ?? '',
    documentation: reference.text.slice(0, 600),
    newText: write(reference),
    replaces,
  }));
}

/** The works cited most stand first; the others as in the list. */
function byUse(model: DocumentModel): readonly Reference[] {
  const uses = (r: Reference) => model.citedBy[r.index]?.length ?? 0;
  return [...model.references].sort((a, b) => uses(b) - uses(a) || a.index - b.index);
}

function keysOrNames(model: DocumentModel, typed: string, typing: Typing): CompletionChoice[] {
  const query = typed.slice(1);
  const keys = citedKeys(model, query, { replaces: typing.words, sign: '@' });
  if (keys.length > 0 || model.citations.some((c) => c.form === 'keyed' && c.end < typing.words.start))
    return keys;
  return works(model, query, typing.words, typing.bracketed ? citationLabel : referenceLabel);
}

/** Keys cited before the cursor. */
function citedKeys(
  model: DocumentModel,
  query: string,
  { replaces, sign }: { readonly replaces: Span; readonly sign: string },
): CompletionChoice[] {
  const cited = model.citations.filter((c) => c.form === 'keyed' && c.end < replaces.start);
  const keys = new Set(cited.flatMap((c) => c.works.flatMap((w) => (w.key === null ? [] : [w.key]))));
  return pick([...keys], query, [{ name: 'key', weight: 1, of: (k) => k }]).map((key) => ({
    label: `${sign}${key}`,
    detail: 'cited in this paper',
    documentation: '',
    newText: `${sign}${key}`,
    replaces,
  }));
}

/** The keys of the list; where it has none, those that the paper cites already. */
function listKeys(model: DocumentModel, typed: string, replaces: Span): CompletionChoice[] {
  const { keys } = model.referenceIndex;
  const works = byUse(model).flatMap((r) => (keys[r.index] ? [{ key: keys[r.index]!, reference: r }] : []));
  if (works.length === 0) return citedKeys(model, typed, { replaces, sign: '' });
  const named: readonly PickField<(typeof works)[number]>[] = [
    { name: 'key', weight: 3, of: (w) => w.key },
    ...fields.map((f) => ({ ...f, of: (w: (typeof works)[number]) => f.of(w.reference) })),
  ];
  return pick(works, typed, named).map(({ key, reference }) => ({
    label: key,
    detail: citationLabel(reference),
    documentation: reference.text.slice(0, 600),
    newText: key,
    replaces,
  }));
}

/** Only where the paper cites by number: elsewhere a `[` begins a link. */
function numbers(model: DocumentModel, typed: string, replaces: Span): CompletionChoice[] {
  if (!model.citations.some((c) => c.form === 'numeric')) return [];
  const numbered = model.references.map((reference, i) => ({
    reference,
    number: reference.csl['citation-number'] ?? String(i + 1),
  }));
  return numbered
    .filter(({ number }) => number.startsWith(typed.trim()))
    .slice(0, 100)
    .map(({ reference, number }) => ({
      label: `${number} ${referenceLabel(reference)}`,
      detail: reference.csl.title ?? '',
      documentation: reference.text.slice(0, 600),
      newText: number,
      replaces,
    }));
}
