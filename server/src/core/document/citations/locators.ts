/** Locators behind a year: `, p. 12`, `: 116`, `, paras. 3–4`, `, cap. 2`. */
import { locatorLabels } from '../../knowledge/citations/words';
import { fold } from '../../text/normalise';
import type { Locator } from './citation';

/** `, pp. 12–14`: a label, a stop or a blank, then a number, Roman or Arabic, with its ranges, and no letter behind. */
const labelled =
  /^[\s,:]{0,4}(?:at )?([\p{L}¶§]{1,10})(?:\.\s{0,3}|\s{1,3}|(?=\d))((?:\d[\dA-Za-z]{0,6}|[A-Z]\d{1,5}|[ivxlc]{1,8})(?:\s?[-,&/]\s?(?:\d[\dA-Za-z]{0,6}|[ivxlc]{1,8})(?![\p{L}]))*)(?![\p{L}\p{N}])/u;
/** `: 116`, `:116-120`. */
const bare = /^\s?:\s{0,3}(\d{1,5}(?:-\d{1,5})?(?:, ?\d{1,4}(?!\d))*)/;

/** The locator that begins at `at`, null where none does. */
export function locatorAt(text: string, at: number): Locator | null {
  const rest = text.slice(at, at + 60);
  const named = labelled.exec(rest);
  const label = named && locatorLabels[fold(named[1]!)];
  if (named && label) return place(rest, at, named[0], label, named[2]!, named[1]!);
  const page = bare.exec(rest);
  return page ? place(rest, at, page[0], 'page', page[1]!, page[1]!) : null;
}

/** The span begins at the label, `first`, and leaves out the comma before it. */
function place(
  rest: string,
  at: number,
  whole: string,
  label: string,
  value: string,
  first: string,
): Locator {
  const trimmed = value.replace(/(?<![\s,&/-])[\s,&/-]+$/, '');
  const end = at + whole.length - (value.length - trimmed.length);
  const colon = label === 'page' && first === value;
  return { label, value: trimmed, start: at + rest.indexOf(colon ? ':' : first), end };
}
