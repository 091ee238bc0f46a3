/** The mentions of one block, found in the gazetteer and in the names the paper itself defines. */
import type { FormUse } from '../../knowledge/gazetteer/trie';
import { type NameWord, nameWords } from '../../knowledge/gazetteer/words';
import type { Block } from '../../syntax/block';
import type { Token } from '../../syntax/tokens';
import type { Span } from '../../text/span';
import { type Acting, actingBody, actingOf, actingPlace } from './acting';
import { togetherAfter, withAnaphora } from './anaphora';
import { type Candidate, findCandidates, namedWords, type Reading } from './candidates';
import type { Discourse, EntityKind, Mention, MentionUse } from './entity';
import { known, type Lexicon } from './lexicon';
import { personId } from './persons';
import { findRoles, type Role, titleBefore } from './roles';
import { stateBodyEnd } from './stateBody';

export interface MentionContext {
  readonly block: Block;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  /** Names in here are sources; those in the label of a link are prose all the same. */
  readonly citations: readonly (Span & { readonly form?: string })[];
  readonly lexicon: Lexicon;
  readonly before: Discourse;
}

/** In document order, never overlapping, the longest name first; relative to the block. */
export function recogniseMentions(context: MentionContext): readonly Mention[] {
  const { block, citations, sentences, lexicon, before } = context;
  const words = nameWords(block.prose);
  const sources = citations.filter((c) => c.form !== 'link');
  const reading: Reading = { prose: block.prose, words, sources, lexicon };
  const candidates = findCandidates(reading);
  const roles = findRoles(words, candidates);
  const named = mergeRoles(reading, candidates, roles);
  return withAnaphora({ prose: block.prose, words, sentences, lexicon, before }, named);
}

/** Governments and people take the words they need; names that they swallow are dropped. */
function mergeRoles(reading: Reading, candidates: readonly Candidate[], roles: readonly Role[]): Mention[] {
  const mentions: Mention[] = [];
  const named = namedWords(candidates);
  let r = 0;
  let end = 0;
  for (const c of candidates) {
    for (; r < roles.length && roles[r]!.first <= c.first; r++) {
      mentions.push(roleMention(reading, roles[r]!));
      end = roles[r]!.last;
    }
    if (c.first < end) continue;
    const mention = nameMention(reading, c, named);
    mentions.push(mention);
    while (end < reading.words.length && reading.words[end]!.start < mention.end) end++;
  }
  for (; r < roles.length; r++) mentions.push(roleMention(reading, roles[r]!));
  return mentions;
}

type Named = ReadonlySet<number>;

function actingAs(kind: EntityKind | undefined, { words }: Reading, c: Candidate, named: Named): Acting {
  switch (kind) {
    case 'country':
    case 'region':
      return actingOf({ words, first: c.first, last: c.last, named }, c.form.use);
    case 'place':
      return actingPlace(words, c.last);
    default:
      return actingBody(words, c.last);
  }
}

function nameMention(reading: Reading, c: Candidate, named: Named): Mention {
  const { prose, words, lexicon } = reading;
  const kind = lexicon.entity(c.form.id)?.kind;
  const body = kind === 'country' ? stateBodyEnd(words, c.last) : c.last;
  if (body > c.last) return bodyMention(reading, c, body);
  const { actor, end } = actingAs(kind, reading, c, named);
  const start = kind === 'person' ? titleBefore(words, c.first) : c.first;
  const at = spanOf(words, c.first, c.last);
  return {
    ...at,
    entity: c.form.id,
    text: prose.slice(at.start, at.end),
    use: useOf(c.form.use),
    actor,
    spelling: c.spelling,
    extent: spanOf(words, start, kind === 'person' ? c.last : end),
    pair: null,
  };
}

/** The body speaks for its country: `the Pakistan Army` is Pakistan, by another name. */
function bodyMention({ prose, words }: Reading, c: Candidate, last: number): Mention {
  const at = spanOf(words, c.first, last);
  const text = prose.slice(at.start, at.end);
  const { id } = c.form;
  return { ...at, entity: id, text, use: 'metonym', actor: true, spelling: null, extent: at, pair: null };
}

function roleMention({ prose, words }: Reading, role: Role): Mention {
  const at = spanOf(words, role.first, role.last);
  const text = prose.slice(at.start, at.end);
  const person = role.kind === 'person';
  return {
    ...at,
    entity: person ? personId(text, role.country) : role.country,
    text,
    use: person ? 'name' : 'metonym',
    actor: true,
    spelling: null,
    extent: { start: words[Math.min(role.title, role.first)]!.start, end: at.end },
    pair: null,
  };
}

function spanOf(words: readonly NameWord[], first: number, last: number): Span {
  return { start: words[first]!.start, end: words[last - 1]!.end };
}

function useOf(use: FormUse): MentionUse {
  switch (use) {
    case 'name':
    case 'blocked':
      return 'name';
    case 'acronym':
      return 'acronym';
    case 'adjective':
    case 'people':
    case 'prefix':
      return 'demonym';
    case 'seat':
      return 'metonym';
  }
}

/** What the block leaves behind for the next one. */
export function discourseAfter(
  mentions: readonly Mention[],
  sentences: readonly Span[],
  before: Discourse,
): Discourse {
  const recent: string[] = [];
  for (let i = mentions.length - 1; i >= 0 && recent.length < 4; i--) {
    const { entity: id, use } = mentions[i]!;
    if (id !== null && use !== 'pronoun' && !recent.includes(id)) recent.push(id);
  }
  for (const id of before.recent) if (recent.length < 4 && !recent.includes(id)) recent.push(id);
  return { recent, pair: togetherIn(mentions, sentences, before.pair) };
}

function togetherIn(
  mentions: readonly Mention[],
  sentences: readonly Span[],
  before: readonly string[],
): readonly string[] {
  let together = before;
  let m = 0;
  for (const s of sentences) {
    const ids = new Set<string>();
    for (; m < mentions.length && mentions[m]!.start < s.end; m++) {
      const id = mentions[m]!.entity;
      if (id !== null && known(id)?.kind === 'country') ids.add(id);
    }
    together = togetherAfter(together, [...ids]);
  }
  return together;
}
