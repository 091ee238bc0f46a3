/**
 * Words that a careful editor asks about. Sources of the groups: the "weasel words" and "words to watch" of
 * Wikipedia's Manual of Style (facts only), and the usual style guides of think tanks.
 */

/** Who is meant? `many observers believe`, `critics say`. */
export const vagueSpeakers = [
  'analysts',
  'authors',
  'commentators',
  'critics',
  'experts',
  'insiders',
  'observers',
  'people',
  'pundits',
  'researchers',
  'scholars',
  'sceptics',
  'skeptics',
  'specialists',
  'supporters',
  'opponents',
  'voices',
  'writers',
] as const;

export const vagueQuantifiers = [
  'a few',
  'certain',
  'many',
  'most',
  'numerous',
  'other',
  'several',
  'some',
  'various',
] as const;

export const sayingVerbs = [
  'agree',
  'allege',
  'argue',
  'assert',
  'assume',
  'believe',
  'claim',
  'contend',
  'consider',
  'doubt',
  'expect',
  'fear',
  'feel',
  'hold',
  'hope',
  'insist',
  'maintain',
  'note',
  'predict',
  'regard',
  'say',
  'suggest',
  'suspect',
  'think',
  'warn',
] as const;

/** `it is widely believed that` */
export const saidParticiples = [
  'accepted',
  'acknowledged',
  'agreed',
  'alleged',
  'argued',
  'assumed',
  'believed',
  'claimed',
  'considered',
  'expected',
  'feared',
  'held',
  'known',
  'recognised',
  'recognized',
  'regarded',
  'said',
  'suggested',
  'thought',
] as const;

export const vagueAdverbs = [
  'commonly',
  'frequently',
  'generally',
  'largely',
  'often',
  'sometimes',
  'universally',
  'usually',
  'widely',
] as const;

/** Really none, really all? */
export const absolutes = [
  'always',
  'beyond doubt',
  'everybody',
  'everyone',
  'in every respect',
  'invariably',
  'never',
  'no doubt',
  'no one',
  'nobody',
  'undoubtedly',
  'unquestionably',
  'without any doubt',
  'without exception',
] as const;

/** How many? */
export const vagueQuantities = [
  'a good deal of',
  'a great deal of',
  'a great many',
  'a great number of',
  'a host of',
  'a large number of',
  'a lot of',
  'a multitude of',
  'a number of',
  'a plethora of',
  'any number of',
  'countless',
  'great amounts of',
  'huge amount of',
  'huge amounts of',
  'huge numbers of',
  'innumerable',
  'large amounts of',
  'large numbers of',
  'lots of',
  'many, many',
  'untold numbers of',
  'vast amounts of',
  'vast numbers of',
] as const;
