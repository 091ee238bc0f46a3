/** Sources that a sentence names itself: statutes, treaties, reports by number, court cases, the paper's own tables. */
import type { Span } from '../../text/span';
import type { SentenceText } from './words';

/** `Table 2`, `Public Law 117-2`, `P.L. 115-334`, `Resolution 1325`, `7 U.S.C. §2201`, `H.R. 1234`, `GAO-21-34`, `Executive Order 14160`. */
const numbered =
  /\b(?:(?:tables?|figures?|figs?\.|box|annex|appendix|exhibit|map|chart|graph) [\dA-Z][\d.]*\b|public law (?:no\. )?\d|p\.l\. ?\d|(?:unsc |security council |assembly )?resolutions? \d|s\/res\/\d|a\/res\/\d|\d+ u\.s\.c\.|\d+ c\.f\.r\.|h\.r\. ?\d|executive order \d|e\.o\. \d|gao-\d|crs report [a-z]+\d|(?:directive|regulation|decision) \(?(?:e[cu]\)? )?(?:no\. ?)?\d|decree (?:no\. ?)?\d|article \d+(?:\(\d+\))? of|section \d+(?:\([a-z]\))? of the)/i;
/** `Brown v. Board of Education`. */
const courtCase = /(?<![\w.])[A-Z][\w.]+ v\. [A-Z]/;
/** `the Clean Air Act`, `the Vienna Convention`, with what it says. */
const statute =
  /(?<![\w-])[A-Z][\w-]+ (?:Act|Treaty|Convention|Protocol|Constitution|Charter|Covenant|Statute|Code)\b/;
const statuteSays =
  /\b(?:under|pursuant to|in accordance with|states|stated|provides|provided|requires|required|prohibits|prohibited|stipulates|stipulated|obliges|obliged|authorizes|authorized|authorises|authorised|allows|allowed|established|guarantees|defines|bans|grants|granted|mandates|mandated) /;

export function namedSourceIn(s: SentenceText): Span | null {
  const match =
    numbered.exec(s.text) ??
    courtCase.exec(s.text) ??
    (statuteSays.test(s.lower) ? statute.exec(s.text) : null);
  return match && { start: s.span.start + match.index, end: s.span.start + match.index + match[0].length };
}
