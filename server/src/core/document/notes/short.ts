/** The short form of a later note: `Okafor, *Border Markets*, 55`, `Haddad and Bello, “Rivers,” 7`, `Okafor, op. cit., p. 3`. */
import { fold } from '../../text/normalise';
import type { Span } from '../../text/span';

export interface ShortForm {
  /** Folded surname of the first author. */
  readonly surname: string;
  /** Folded words of the title; empty for `op. cit.`. */
  readonly title: readonly string[];
  /** Emphasis or quotation marks show the title; without them it is one only where an earlier note has it. */
  readonly marked: boolean;
}

const names =
  /^(?:(?:see(?: also)?|cf\.?),?\s+)?(\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30})?)(?:(?:,| and| &) \p{Lu}[\p{L}'’-]{1,30}){0,2}(?: et al\.)?,\s/u;
const opCit = /^(?:op|loc)\.\s?cit\.?/i;
/** What follows the title: pages, chapters, nothing. A year or a place would make it a full form. */
const end = /^[,.”"]{0,3}\s?(?:(?:pp?\.|at|ch(?:ap)?\.|vol\.|§+|para\.)?\s?[\divxlc–, -]{1,20})?\.?$/iu;

/** `, 2022.`: a page so high is a year, and the form a full one. */
const year = /^\W{1,4}(?:19|20)\d\d\W*$/;

export function parseShort(text: string, emphasis: readonly Span[]): ShortForm | null {
  const opening = names.exec(text);
  if (!opening) return null;
  const surname = fold(opening[1]!).split(' ').at(-1)!;
  const from = opening[0].length;
  const rest = text.slice(from);
  if (opCit.test(rest)) return { surname, title: [], marked: true };
  const shown = titleAt(text, from, emphasis);
  const title = shown ?? bareTitle(rest, from);
  if (!title || !end.test(text.slice(title.end)) || year.test(text.slice(title.end))) return null;
  const words = fold(text.slice(title.start, title.end)).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.length > 0 && words.length <= 8 ? { surname, title: words, marked: shown !== null } : null;
}

/** `Border Markets, p. 55`, as plain text has it: capitals, no figures, a page behind it. */
function bareTitle(rest: string, from: number): Span | null {
  const match = /^\p{Lu}[^\d,.;:()[\]“”"]{3,90}(?=,\s(?:pp?\.\s?)?\d{1,4}(?:[-–]\d{1,4})?\.?$)/u.exec(rest);
  return match ? { start: from, end: from + match[0].length } : null;
}

/** In emphasis, or between quotation marks. */
function titleAt(text: string, from: number, emphasis: readonly Span[]): Span | null {
  const set = emphasis.find((e) => e.start - from >= 0 && e.start - from <= 1);
  if (set) return set;
  const quoted = /^[“"]([^”"]{3,90})[”"]/u.exec(text.slice(from));
  return quoted ? { start: from + 1, end: from + quoted[0].length } : null;
}
