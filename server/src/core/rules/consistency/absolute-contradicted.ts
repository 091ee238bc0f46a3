import { type DocumentModel, sentenceAt } from '../../document/model';
import { fold } from '../../text/normalise';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import { wordsOf } from '../sameThing';

/** `No government in the region has ever been excluded from …`: subject, `been`, what has never happened. */
const none =
  /^(?:\w+, )?(?:no|not a single|not one|none of the) ([\w' -]{3,60}?) (?:has|have|had) (?:ever|yet|so far) (been )?(\w{3,20}ed|\w{2,20}en|\w{2,20}wn|\w{2,20}ght|\w{2,20}t) (.{3,})$/;

/** `Mali has never recognised the court`. */
const never =
  /^(?:\w+, )?([\w' -]{3,60}?) (?:has|have|had) never (been )?(\w{3,20}ed|\w{2,20}en|\w{2,20}wn|\w{2,20}ght|\w{2,20}t) (.{3,})$/;

/** An absolute that says how far it reaches may be true beside its opposite. */
const limited =
  /\b(?:since|until|before|after|during|so far|except|apart from|other than|but for|in recent|officially|formally|fully|publicly|\d{4})\b/;

/** Denied, wished or only possible: no counterexample. */
const unreal =
  /\b(?:not|never|no|nobody|none|nor|without|if|would|could|might|may|should|will|shall|threaten\w*|almost|nearly|plan\w*|want\w*|refus\w*|fail\w*|whether|propos\w*|demand\w*|call\w*)\b|\?|n't\b/;

const empty = new Set(
  'the a an of in on at by to from for with and or its their his her it them this that these those region any other own'.split(
    ' ',
  ),
);

/** An absolute sentence, taken apart. */
interface Absolute {
  readonly sentence: Span;
  /** Names of the subject, for `never`; empty for `no …`, which any name contradicts. */
  readonly subject: readonly string[];
  readonly passive: boolean;
  readonly verb: string;
  readonly object: readonly string[];
}

export const rule = defineRule({
  id: 'consistency/absolute-contradicted',
  since: '0.1.0',
  severity: 'information',
  title: 'A sentence allows no exception, and another one reports it.',
  docs: {
    what: 'One sentence says that something has never happened, and another sentence of the paper says that it did.',
    why: 'The reader sees the counterexample in the same paper and doubts the rule that it breaks.',
    fix: 'Say what the exception was, or limit the absolute sentence to where and when it holds.',
    silent:
      'Absolute sentences with a limit (since 2014, before the war, officially), another subject or object, and what is only planned, feared or denied.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: '⟦No government in the region has ever been excluded from the common market.⟧ Mali was excluded from it in 2022 for six months.',
        because: 'Mali is the exception',
      },
      {
        text: '⟦Algeria has never recognised the court of the union.⟧ It keeps its own.\n\nIn 2019 Algeria recognised the court in a single case.',
        because: 'it did so once',
      },
      {
        text: '⟦No member has ever vetoed the budget of the agency.⟧ The rules allow it.\n\nHungary vetoed the budget in 2021.',
        because: 'Hungary is a member',
      },
    ],
    clean: [
      {
        text: 'No government in the region has ever been excluded from the common market. Mali was excluded from the football cup.',
        because: 'from something else',
      },
      {
        text: 'Algeria has never recognised the court of the union. Morocco recognised the court in 2019.',
        because: 'another subject',
      },
      {
        text: 'Since 2014 no member has ever vetoed the budget of the agency. Hungary vetoed the budget in 2011.',
        because: 'it is limited in time',
      },
      {
        text: 'No member has ever vetoed the budget of the agency. Hungary threatened that it vetoed the budget.',
        because: 'only a threat',
      },
    ],
  },
  *check(model) {
    for (const sentence of model.absolutes) {
      const absolute = readAbsolute(model, sentence);
      const other = absolute && exceptionTo(model, absolute);
      if (!other) continue;
      yield {
        start: sentence.start,
        end: sentence.end,
        message: `Another sentence reports an exception: “${opening(wordsOf(model, other))}”`,
        related: [{ start: other.start, end: other.end, message: 'the exception' }],
      };
    }
  },
});

function opening(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, words.lastIndexOf(' ', 78))} …`;
}

/** Looked for where the verb itself stands, so that a long paper is searched and not read again. */
function exceptionTo(model: DocumentModel, absolute: Absolute): Span | undefined {
  const { text } = model;
  for (let at = text.indexOf(absolute.verb); at >= 0; at = text.indexOf(absolute.verb, at + 1)) {
    const s = sentenceAt(model, at);
    if (s && s.start !== absolute.sentence.start && contradicts(model, absolute, s)) return s;
  }
  return undefined;
}

function textOf(model: DocumentModel, s: Span): string | null {
  const words = wordsOf(model, s).trim();
  return words.length > 600 ? null : words;
}

function readAbsolute(model: DocumentModel, sentence: Span): Absolute | null {
  const text = textOf(model, sentence);
  if (text === null || limited.test(fold(text))) return null;
  const folded = fold(text).replace(/[.!]$/, '');
  const nobody = none.exec(folded);
  const match = nobody ?? never.exec(folded);
  if (!match || (!nobody && /^(?:it|they|he|she|we|this|that|there|which)\b/.test(match[1]!))) return null;
  const subject = nobody ? [] : words(match[1]!);
  return { sentence, subject, passive: match[2] !== undefined, verb: match[3]!, object: words(match[4]!) };
}

function words(text: string): string[] {
  return (text.match(/[\p{L}\d]+/gu) ?? [])
    .filter((w) => !empty.has(w) && w.length > 2)
    .map((w) => w.slice(0, 7));
}

/** The same verb in the same voice, of the same subject or of a named one, with the same object or a pronoun for it. */
function contradicts(model: DocumentModel, a: Absolute, other: Span): boolean {
  const text = textOf(model, other);
  if (text === null || !text.includes(a.verb)) return false;
  const folded = fold(text);
  if (unreal.test(folded)) return false;
  const at = folded.search(new RegExp(`\\b${a.verb}\\b`));
  if (at < 0) return false;
  const passive = /\b(?:was|were|been|being|is|are|got) (?:\w+ly )?$/.test(folded.slice(0, at));
  if (passive !== a.passive) return false;
  const doer = text.slice(0, at);
  const subject = words(folded.slice(0, at));
  const named =
    a.subject.length > 0
      ? a.subject.every((w) => subject.includes(w))
      : /\p{Lu}\p{Ll}+/u.test(doer.replace(/^(?:In|On|The|After|By|Yet|But|Later) /, ''));
  return (
    named &&
    sameObject(a, words(folded.slice(at + a.verb.length)), folded.slice(at), other.start - a.sentence.end)
  );
}

function sameObject(a: Absolute, object: readonly string[], behind: string, gap: number): boolean {
  const opening = a.object.slice(0, 3);
  const shared = opening.filter((w) => object.includes(w)).length;
  if (shared >= Math.min(2, opening.length) || (shared >= 1 && opening.indexOf(object[0] ?? '') === 0))
    return true;
  return gap >= 0 && gap <= 2 && /^\w+ (?:from |by |to |of |in |with )?(?:it|them)\b/.test(behind);
}
