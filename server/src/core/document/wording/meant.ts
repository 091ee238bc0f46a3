/** Which absolute, vague and unnamed wordings are meant as such: a norm, a denial or a list behind them is none. */
import type { Span } from '../../text/span';
import type { WordingMark } from './wording';

/** Before an absolute: `not always`, `almost never`, `should always`, `if everyone`, `for everyone`. */
const loosened =
  /(?:\b(?:not|cannot|hardly|rarely|almost|nearly|virtually|practically|should|must|shall|may|might|could|would|will|can|ought|to|if|whether|unless|for|of|on|by|with|from|among|against|that|as|than|let|do|does|please|seems?|seemed)|n't)(?: be| have| been)? $/;

/** Behind one: `never before`, `always-on`, `nobody should`, `everyone's`. */
const narrowed =
  /^(?:-|'s\b| (?:before|again|mind|else|who|whose|single|size|country|state|party|power|factor|policy|political|should|would|could|can|may|might|must|will)\b)/;

/** `was never finalized`, `has never been studied`, `no one was willing`: told of one case, not claimed of all. */
const oneCase: ReadonlyMap<string, { readonly before: RegExp; readonly behind: RegExp }> = new Map([
  ['never', { before: /\b(?:was|were|is|are|and|or|but|who) $/, behind: /^ been\b/ }],
  ['always', { before: /\b(?:and|or|but|who) $/, behind: /^ (?:being|been)\b/ }],
  ['no one', { before: /\b(?:since|because) $/, behind: /^ (?:was|were|had)\b/ }],
  ['nobody', { before: /\b(?:since|because) $/, behind: /^ (?:was|were|had)\b/ }],
]);

/** `to the best of our knowledge`, `even if people never meet`. */
const hedged =
  /\b(?:best of (?:our|my|the authors?'?s?'?) knowledge|as far as (?:we|i) know)\b|\beven (?:if|when|though) (?:\w{1,20} ){1,3}$/;

/** `said that he had never`, `ensure that they are always`: somebody else's word, or what ought to be. */
const reported =
  /\b(?:said|says|told|claim(?:s|ed)|recalled|den(?:y|ies|ied)|argu(?:es|ed)|stated|insist(?:s|ed)|ensures?|make sure|recommend(?:s|ed)?|best practice|important|required?|necessary)\b/;

/** `is it always wrong to lie?` asks. */
const asked = /^[^.!]{0,160}\?/;

/** `everyone agrees` speaks of all; `everyone in the team has a key` counts a team. */
const ofAll =
  /^ (?:agrees?|knows?|accepts?|believes?|recogni[sz]es?|wants?|supports?|understands?|sees?|concedes?|admits?|has|is)\b/;

/** Behind a vague quantity: what is counted is listed, or is no thing that one counts. */
const listed =
  /^[^.!?]{0,160}?(?::|\b(?:including|such as|e\.g\.|for example|for instance|namely|notably)\b|[–—(])/;
const uncountable =
  /^ (?:\w{1,20} )?(?:ways?|respects|cases|occasions|levels|areas|fields|aspects|reasons|times|years|other|others|things)\b/;

/** Before an unnamed speaker: `if some say`, `so that many believe`. */
const supposed = /\b(?:if|whether|unless|would|might|may|let|not)\s$/;

export function isMeant(kind: WordingMark['kind'], prose: string, at: Span): boolean {
  const before = prose
    .slice(Math.max(0, at.start - 90), at.start)
    .replace(/\s/g, ' ')
    .toLowerCase();
  const behind = prose.slice(at.end, at.end + 170).replace(/\s/g, ' ');
  const words = prose.slice(at.start, at.end);
  switch (kind) {
    case 'absolute':
      return isClaimOfAll(words, before, behind);
    case 'vague-quantity':
      return (
        !listed.test(behind) &&
        !uncountable.test(behind) &&
        !/\bin $/.test(before) &&
        !words.startsWith('any ')
      );
    case 'weasel':
      // `have the most say` is no speaker.
      return !supposed.test(before) && !/\bthe $/.test(before) && !/\s\p{Lu}\p{Ll}+\s/u.test(words);
    case 'announcement':
      return true;
  }
}

/** `undoubtedly` and `beyond doubt` claim certainty, whatever verb stands before them. */
const certain = /doubt|question|exception|respect|invariably/i;

/** The last 70 characters, as far as they belong to the sentence. */
function inSentence(before: string): string {
  const near = before.slice(-70);
  return near.slice(Math.max(...['.', '!', '?', ';'].map((mark) => near.lastIndexOf(mark))) + 1);
}

function isClaimOfAll(words: string, before: string, behind: string): boolean {
  if (certain.test(words)) return true;
  if (loosened.test(before) || narrowed.test(behind) || hedged.test(before)) return false;
  if (reported.test(inSentence(before)) || asked.test(behind)) return false;
  const one = oneCase.get(words.toLowerCase());
  if (one && (one.before.test(before) || one.behind.test(behind))) return false;
  if (/^every/i.test(words)) return ofAll.test(behind);
  // `Always keep the raw data` tells the reader what to do; `Never before` is no claim of none either.
  return !/^(?:Always|Never)$/.test(words);
}
