/** Verb frames: `S condemned T`, `S imposed sanctions on T`, `T was invaded by S`, `S traded with T`. */
import { type VerbReading, verbs } from '../../knowledge/relations/lexicon';
import { auxiliaries, conjunctions } from '../../knowledge/relations/words';
import { isCompound } from './compounds';
import type { Found } from './found';
import { type Parties, partiesOf, type Voice } from './parties';
import { agentOf, isPassive, loose } from './search';
import type { Actors, SentenceView } from './sentence';
import { subjectAhead, subjectOf } from './subject';
import { hasTense, isOfActor, isReduced, isVerbHere, joinsVerb } from './verbForm';

export function findVerbs(view: SentenceView): Found[] {
  const found: Found[] = [];
  let subject: Actors | null = null;
  let agent: Actors | null = null;
  view.tokens.forEach((token, at) => {
    const readings = token.kind === 'word' ? verbs.get(token.lower) : undefined;
    if (!readings || isOfActor(view, at) || isCompound(view, at) || !isVerbHere(view, at, readings)) return;
    const own = joinsVerb(view, at) && subject !== null ? subject : ownSubject(view, at, readings);
    const passive = isPassive(view, at) && readings.some((r) => r.forms.has('participle'));
    const reduced = !passive && isReduced(view, at, readings);
    let best = bestOf(view, at, readings, { subject: own, passive: passive || reduced });
    // `was opposed by Iran but has kept close ties with the group`: nobody has ties with himself.
    if (agent && joinsVerb(view, at) && (!best || isSelf(best)))
      best = bestOf(view, at, readings, { subject: agent, passive: false });
    if (best) found.push(best, ...besides(view, at, readings, { subject: own, passive: passive || reduced }));
    agent = passive ? agentOf(view, at) : null;
    if (!passive && !reduced && own && hasTense(view, at)) subject = own;
  });
  return [...found, ...echoes(view, found)];
}

/** `T condemned the strikes, as did S`: S has done the same. */
function echoes(view: SentenceView, found: readonly Found[]): Found[] {
  const { tokens } = view;
  return view.actors.flatMap((actors) => {
    const word = (back: number) => tokens[actors.from - back]?.lower ?? '';
    if (!/^(?:did|do|does|has|have|had|is|are|was|were)$/.test(word(1)) || !/^(?:as|so)$/.test(word(2)))
      return [];
    const last = found.findLast((f) => f.last < actors.from && f.frame.inverse !== true);
    return last && last.source !== last.target ? [{ ...last, source: actors, sure: last.sure * 0.95 }] : [];
  });
}

function isSelf({ source, target }: Found): boolean {
  return source.members[0]!.entity === target.members[0]!.entity && source.members.length === 1;
}

/** In front of the verb, or for a participle that opens the sentence, behind it. */
function ownSubject(view: SentenceView, at: number, readings: readonly VerbReading[]): Actors | null {
  const opens = readings.some((r) => r.forms.has('participle') || r.forms.has('gerund'));
  return subjectOf(view, at) ?? (opens ? subjectAhead(view, at) : null);
}

/** A party found where the frame has it goes before any that is guessed. */
const strict = 4;

/** What is less sure is not said, and its words are left to other frames. */
const lowest = 0.45;

/** `obtained Iranian drones and Turkish missiles`: the second of two things. */
function withSecond({ tokens, actors }: SentenceView, one: Actors): Actors {
  if (one.members.length !== 1 || one.members[0]!.mention.use !== 'demonym') return one;
  const other = actors.find((a) => a.first > one.last && a.first <= one.last + 5);
  if (other?.members.length !== 1 || other.members[0]!.mention.use !== 'demonym') return one;
  const between = tokens.slice(one.last, other.first);
  if (between.at(-1)?.lower !== 'and' || between.slice(0, -1).some((t) => t.kind !== 'word')) return one;
  const behind = tokens.slice(other.last, other.last + 4);
  if (
    behind.some((t) => auxiliaries.has(t.lower) || /(?:ed|ing)$/.test(t.lower) || conjunctions.has(t.lower))
  )
    return one;
  return { ...one, members: [...one.members, ...other.members] };
}

/** What the verb says of a third party as well. */
function besides(view: SentenceView, at: number, readings: readonly VerbReading[], voice: Voice): Found[] {
  return readings.flatMap((reading) => {
    const parties = reading.frame.besides ? partiesOf(view, at, reading, voice) : null;
    return parties && parties.weight > loose ? [foundOf(view, at, reading, parties)] : [];
  });
}

/** The most specific reading that finds both its parties. */
function bestOf(
  view: SentenceView,
  at: number,
  readings: readonly VerbReading[],
  voice: Voice,
): Found | null {
  let best: Found | null = null;
  let rank = -1;
  // A frame that says the same by its verb alone may be the surer one.
  const sure = new Map<string, number>();
  for (const reading of readings) {
    if (isNaming(view, at, reading) || isOutcome(view, at, reading) || reading.frame.besides) continue;
    // `wanted by T for fraud`
    if (voice.passive && /^(?:wanted|expected)$/.test(view.tokens[at]!.lower)) continue;
    const specific = reading.follow ? 4 : (reading.objects ? 2 : 0) + (reading.prepositions ? 1 : 0);
    const parties = partiesOf(view, at, reading, voice);
    const found = parties && foundOf(view, at, reading, parties);
    if (!found || found.sure < lowest) continue;
    const here = specific + (parties.weight < 1 ? 0 : strict);
    sure.set(found.frame.type, Math.max(found.sure, sure.get(found.frame.type) ?? 0));
    if (here <= rank) continue;
    best = found;
    rank = here;
  }
  return best && (best.guess ? best : { ...best, sure: sure.get(best.frame.type)! });
}

/** `called the plan a call for peace`: who calls names, and asks for something only with `on` or `for`. */
function isNaming({ tokens }: SentenceView, at: number, { frame }: VerbReading): boolean {
  if (!/^call(?:s|ed|ing)?$/.test(tokens[at]!.lower)) return false;
  if (!/^(?:urges-restraint|requests|demands)$/.test(frame.type)) return false;
  return !tokens.slice(at + 1, at + 4).some((t) => /^(?:on|upon|for)$/.test(t.lower));
}

/** `left Taipei with twelve allies`, `, leaving Taipei isolated`: nobody goes. */
function isOutcome(view: SentenceView, at: number, { frame }: VerbReading): boolean {
  const { tokens } = view;
  if (
    !/^(?:leave|leaves|left|leaving)$/.test(tokens[at]!.lower) ||
    !/^(?:withdraws|sanctions)$/.test(frame.type)
  )
    return false;
  if (tokens[at]!.lower === 'leaving' && tokens[at - 1]?.lower === ',') return true;
  const object = view.actors.find((a) => a.first > at && a.first < at + 4);
  return object !== undefined && outcomes.test(tokens[object.to]?.lower ?? '');
}

const outcomes =
  /^(?:with|without|isolated|vulnerable|exposed|dependent|alone|little|no|few|unable|weak|weaker|divided)$/;

function foundOf(view: SentenceView, at: number, reading: VerbReading, parties: Parties): Found {
  const [source, target] = reading.frame.inverse
    ? [parties.target, parties.source]
    : [parties.source, parties.target];
  const distance = Math.min(Math.abs(at - parties.source.last), Math.abs(at - parties.source.first));
  const sufferers = reading.frame.inverse ? target : withSecond(view, target);
  const sure =
    (reading.frame.sure ?? 0.85) *
    (parties.source.acting ? 1 : 0.85) *
    (distance > 12 ? 0.85 : 1) *
    parties.weight;
  return {
    frame: reading.frame,
    source: reading.frame.inverse && source === parties.target ? withSecond(view, source) : source,
    target: sufferers,
    first: Math.min(at, parties.noun),
    last: Math.max(at, parties.noun) + 1,
    sure,
    ...(parties.weight === loose && { guess: true as const }),
  };
}
