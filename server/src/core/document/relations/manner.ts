/** How a statement is made: denied, wished for, possible, reported, or turned round by a verb that ends things. */
import type { Frame } from '../../knowledge/relations/frame';
import { verbs } from '../../knowledge/relations/lexicon';
import {
  auxiliaries,
  conjunctions,
  copulas,
  desired,
  enabling,
  ending,
  endingNouns,
  isAdverb,
  lightVerbs,
  negations,
  potential,
  refusing,
  reported,
  subordinators,
  threatening,
  thwarting,
} from '../../knowledge/relations/words';
import type { Modality } from './relation';
import { actorsAt, groupStart } from './search';
import type { SentenceView } from './sentence';

export interface Manner {
  readonly modality: Modality;
  readonly negated: boolean;
  /** `refused to recognise`. */
  readonly refused: boolean;
  /** `threatened to recall`: whatever it is, it is a threat. */
  readonly threatened: boolean;
  /** `halted aid to`, `the lifting of sanctions on`. */
  readonly ended: boolean;
  /** `stopped allowing`. */
  readonly ceased: boolean;
  /** `will withdraw … unless`. */
  readonly conditional: boolean;
  /** `denied arming`: neither it nor its contrary is stated. */
  readonly denied: boolean;
  /** `sent troops to help`: no threat to whom they are sent to. */
  readonly helping: boolean;
}

/** Of a phrase that says how others stand to what is done, whatever becomes of that. */
const plain: Manner = {
  modality: 'actual',
  negated: false,
  refused: false,
  threatened: false,
  ended: false,
  ceased: false,
  conditional: false,
  denied: false,
  helping: false,
};

/** How many words before the trigger are looked at: `has not yet formally been asked to recognise`. */
const reach = 8;

/** `first` is the trigger's token, `last` one behind it, `from` the last token of the subject, where one stands before
 * it, `doer` that of the doer: `refused to accept the annexation of Crimea by Russia` denies no annexation.
 */
export function mannerOf(
  view: SentenceView,
  frame: Frame,
  { first, last }: { readonly first: number; readonly last: number },
  from: number,
  doer: number,
): Manner {
  if (frame.opener) return plain;
  const { tokens } = view;
  const own = frame.kind === 'verb' ? clauseStart(view, first) : 0;
  const start = Math.max(0, first - reach, from < first ? from : 0, own);
  let modality: Modality = 'actual';
  let negated =
    tokens.slice(first + 1, last - 1).some((t) => t.lower === 'no') ||
    (frame.kind === 'verb' && tokens[last]?.lower === 'no') ||
    isNobody(view, from) ||
    isForgone(view, first);
  let refused = false;
  let ended = false;
  let threatened = false;
  for (let i = first - 1; i >= start; i--) {
    const { lower } = tokens[i]!;
    if (lower === ';' || (subordinators.has(lower) && lower !== 'that' && i > start)) break;
    // `could not be trusted and that it needed`
    if (lower === 'that' && conjunctions.has(tokens[i - 1]?.lower ?? '')) break;
    threatened ||= threatening.has(lower) && i >= first - 5;
    if (negations.has(lower)) negated ||= frame.kind !== 'noun' || deniesNoun(view, i, first);
    else if ((refusing.has(lower) || isPhrasal(view, i)) && i >= first - 6)
      refused ||= i >= doer || frame.kind === 'verb';
    else if (isYet(view, i)) negated ||= frame.kind === 'verb';
    else if (
      (ending.has(lower) && i >= first - 5 && i !== first) ||
      (endingNouns.has(lower) && i >= first - 4)
    )
      ended = ended || frame.kind !== 'verb' || endingNouns.has(lower) || tokens[first - 1] === tokens[i];
    if (desired.has(lower) && !isNaming(view, i)) modality = 'desired';
    else if (modality === 'actual' && potential.has(lower) && !isMonth(view, i)) modality = 'potential';
    else if (modality === 'actual' && reported.has(lower) && !isClaim(view, i)) modality = 'reported';
    if (modality === 'actual' && frame.kind === 'noun' && i < doer && thwarting.has(lower))
      modality = 'potential';
  }
  ended ||= isBarred(view, first);
  if (modality === 'actual' && frame.kind === 'noun' && isSupposed(view, last)) modality = 'potential';
  if (modality === 'actual' && frame.kind === 'verb') modality = governedBy(view, first, from);
  return {
    modality,
    negated: negated && !isUntil(view, first),
    refused,
    threatened,
    ended,
    ceased:
      /ing$/.test(tokens[first]!.lower) &&
      /^(?:stop|cease|halt|quit)(?:s|d|ed|ped)?$/.test(tokens[first - 1]?.lower ?? ''),
    conditional: modality === 'potential' && tokens.slice(last).some((t) => t.lower === 'unless'),
    denied: isDenied(view, frame, first),
    helping: isHelping(view, frame, last),
  };
}

/** `did not sign and expelled`, `rejected the study and accused`: what is said of the verb before says nothing of it. */
function clauseStart(view: SentenceView, verb: number): number {
  const start = groupStart(view, verb);
  const before = view.tokens[start - 1]?.lower === 'instead' ? start - 2 : start - 1;
  return hasTenseOfItsOwn(view, start, verb) && /^(?:,|and|but)$/.test(view.tokens[before]?.lower ?? '')
    ? start
    : 0;
}

/** `has expelled`, `therefore expelled`; not `expel` or `to expel`, which may hang on the verb before. */
function hasTenseOfItsOwn({ tokens }: SentenceView, start: number, verb: number): boolean {
  let first = start;
  while (first < verb && isAdverb(tokens[first]!.text)) first++;
  const { lower } = tokens[first]!;
  if (first < verb) return !/^(?:to|be|been|being|have|not|no|longer)$/.test(lower);
  return /(?:ed|ing)$/.test(lower) || verbs.get(lower)?.every((r) => !r.forms.has('base')) === true;
}

/** `has yet to recognise`. */
function isYet({ tokens }: SentenceView, at: number): boolean {
  return (
    tokens[at]!.lower === 'yet' &&
    tokens[at + 1]?.lower === 'to' &&
    /^(?:ha(?:s|ve|d)|is|are)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** `did nothing to stop`, `stopped short of expelling`: it is not done, and nobody says that the contrary is. */
function isIdle(view: SentenceView, verb: number): boolean {
  const start = groupStart(view, verb);
  const [before, word] = [view.tokens[start - 1]?.lower ?? '', view.tokens[start]!.lower];
  if (word === 'to') return /^(?:nothing|little)$/.test(before);
  return before === 'of' && view.tokens[start - 2]?.lower === 'short';
}

/** `denies backing`, `denied that its aircraft bombed`; and the verb `denies` itself, before what is denied. */
function isDenied(view: SentenceView, { kind, type }: Frame, verb: number): boolean {
  if (kind !== 'verb') return false;
  if (isIdle(view, verb)) return true;
  const { tokens } = view;
  const isDenial = (i: number) => /^den(?:y|ies|ied|ying)$/.test(tokens[i]?.lower ?? '');
  for (let i = verb - 1; i > 0 && i > verb - 10 && !/^[,;]$/.test(tokens[i]!.lower); i--)
    if (tokens[i]!.lower === 'that' && isDenial(i - 1)) return true;
  const isDoing = (i: number) => /ing$/.test(tokens[i]?.lower ?? '');
  if (type === 'refuses' && isDenial(verb)) return isDoing(verb + 1) || tokens[verb + 1]?.lower === 'that';
  return isDoing(verb) && (isDenial(verb - 1) || isDenial(verb - 2));
}

/** `sent troops to Mali to fight insurgents`, `… at the request of`, `… in support of`. */
function isHelping({ tokens }: SentenceView, { type }: Frame, last: number): boolean {
  if (type !== 'mobilises' && type !== 'clashes') return false;
  for (let i = last; i < tokens.length - 1 && i < last + 10; i++) {
    const { lower } = tokens[i]!;
    const next = tokens[i + 1]!.lower;
    if (
      type === 'mobilises' &&
      lower === 'to' &&
      /^(?:fight|help|support|combat|assist|protect|aid|back|train|stabili[sz]e|quell|bolster|secure|contain|shore|prop|defend|guard|save|rescue|reassure)$/.test(
        next,
      )
    )
      return true;
    const noun = next === 'the' ? (tokens[i + 2]?.lower ?? '') : next;
    if (lower === 'at' && /^(?:request|invitation)$/.test(noun)) return true;
    if (type === 'mobilises' && lower === 'in' && /^(?:support|defen[cs]e|exchange|return)$/.test(noun))
      return true;
  }
  return false;
}

/** `a Chinese attack on Taiwan could`: what is supposed has not come. */
function isSupposed({ tokens }: SentenceView, last: number): boolean {
  for (let i = last; i < tokens.length && i < last + 8; i++) {
    const { lower, kind } = tokens[i]!;
    if (/^(?:could|would|might|may)$/.test(lower) && tokens[i]!.text === lower) return true;
    if ((kind === 'punctuation' && lower !== '-') || auxiliaries.has(lower) || subordinators.has(lower))
      return false;
    if (/(?:ed|s)$/.test(lower) && verbs.has(lower)) return false;
  }
  return false;
}

/** `blocked Oman from receiving`, `barred Oman from joining`. */
function isBarred({ tokens }: SentenceView, verb: number): boolean {
  if (tokens[verb - 1]?.lower !== 'from' || !/ing$/.test(tokens[verb]!.lower)) return false;
  return tokens.slice(Math.max(0, verb - 8), verb - 1).some((t) => barring.test(t.lower));
}

const barring =
  /^(?:block|bar|ban|prevent|prohibit|stop|deter|exclude|preclude|restrict|forbid|keep|dissuade|discourage)(?:s|ed|red|ned|ped|ing)?$/;

/** `rather than condemn`, `instead of condemning`. */
function isForgone(view: SentenceView, verb: number): boolean {
  const start = groupStart(view, verb);
  const phrase = `${view.tokens[start - 2]?.lower} ${view.tokens[start - 1]?.lower}`;
  return phrase === 'rather than' || phrase === 'instead of';
}

/** `No American ship has escorted`. */
function isNobody(view: SentenceView, from: number): boolean {
  const doer = from > 0 ? actorsAt(view, from - 1) : null;
  return doer !== null && view.tokens[doer.from - 1]?.lower === 'no';
}

/** `urged S to lift`, `accused S of arming`: the verb before the doer says how what it does is meant. */
function governedBy(view: SentenceView, verb: number, from: number): Modality {
  if (isInsisted(view, verb, from)) return 'desired';
  const start = groupStart(view, verb);
  const opener = view.tokens[start]!.lower === 'to' ? start : start - 1;
  if (from === 0 || opener < from || opener > from + 4) return 'actual';
  if (!/^(?:to|of|for|from|against|into)$/.test(view.tokens[opener]?.lower ?? '')) return 'actual';
  const doer = actorsAt(view, from - 1);
  for (let i = (doer?.from ?? from) - 1; i >= 0 && i >= from - 8; i--) {
    const { lower, kind } = view.tokens[i]!;
    if (desired.has(lower)) return 'desired';
    if (reported.has(lower)) return 'reported';
    if (potential.has(lower) || enabling.has(lower)) return 'potential';
    if (kind === 'punctuation' || actorsAt(view, i)) return 'actual';
  }
  return 'actual';
}

/** `On 21 May they agreed`. */
function isMonth({ tokens }: SentenceView, at: number): boolean {
  return tokens[at]!.text === 'May' && (at > 0 || tokens[1]?.kind === 'number');
}

/** `Morocco's claim` is a noun and reports nothing. */
function isClaim({ tokens }: SentenceView, at: number): boolean {
  return (
    /^claims?$/.test(tokens[at]!.lower) &&
    /^(?:'s|'|the|its|their|a|of|over)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** `insisting that T reopen`, `demanded T open`: the bare form of what is asked for. */
function isInsisted(view: SentenceView, verb: number, from: number): boolean {
  if (from === 0 || from > verb || !verbs.get(view.tokens[verb]!.lower)?.some((r) => r.forms.has('base')))
    return false;
  const doer = actorsAt(view, from - 1);
  if (!doer || groupStart(view, verb) > doer.to) return false;
  const before = view.tokens.slice(Math.max(0, doer.from - 3), doer.from).map((t) => t.lower);
  return before.some((w) =>
    /^(?:insist|demand|urg|propos|recommend|request|suggest)(?:e|s|es|ed|ing)?$/.test(w),
  );
}

/** `did not withdraw until 2025`: it did, later; `will not` is another matter. */
function isUntil(view: SentenceView, first: number): boolean {
  if (view.tokens.slice(groupStart(view, first), first).some((t) => /^(?:will|would|wo)/.test(t.lower)))
    return false;
  return view.tokens.slice(first + 1, first + reach).some((t) => t.lower === 'until');
}

/** `ruled out talks`, `turned down an offer`. */
function isPhrasal(view: SentenceView, at: number): boolean {
  const phrase = `${view.tokens[at]!.lower} ${view.tokens[at + 1]?.lower}`;
  return /^(?:rul(?:e|es|ed|ing) out|turn(?:s|ed|ing)? down|walk(?:s|ed|ing)? out)$/.test(phrase);
}

/** `what it called a lesson`: a name is given, and nothing is asked for. */
function isNaming(view: SentenceView, at: number): boolean {
  const next = view.tokens[at + 1]?.lower ?? '';
  return /^call(?:s|ed)?$/.test(view.tokens[at]!.lower) && !/^(?:for|on|upon)$/.test(next);
}

/** `no aid to`, `has not sent any aid to`; but not `does not end with the withdrawal`. */
function deniesNoun(view: SentenceView, at: number, noun: number): boolean {
  const word = view.tokens[at]!.lower;
  if (word === 'no' || word === 'without' || word === 'nor') return noun - at <= 3;
  // `is not an enemy of`
  if (noun - at <= 4 && copulas.has(view.tokens[at - 1]?.lower ?? '')) return true;
  return view.tokens
    .slice(at + 1, noun)
    .some((t, i) => lightVerbs.has(t.lower) && view.tokens[at + 2 + i]!.lower !== 'with');
}
