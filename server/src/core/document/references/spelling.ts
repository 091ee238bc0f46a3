/**
 * Words of the reference list that misspell a word the paper spells right, or a name of the gazetteer. Without a
 * dictionary: a word counts as right if the paper uses it several times, and as wrong if it differs from such a
 * word as slips of the keyboard do (a letter missing, doubled or swapped) and stands nowhere in the text.
 */
import { nearName } from '../../knowledge/gazetteer/near';
import { nameWords } from '../../knowledge/gazetteer/words';
import { distanceWithin } from '../../text/distance';
import { fold } from '../../text/normalise';
import type { Span } from '../../text/span';
import type { DocumentModel } from '../model';
import type { CslItem } from './csl';
import type { Reference } from './reference';
import { shortest, slipKey, type Vocabulary, wordPattern } from './vocabulary';

/** `right` as it should be written, with the capitals of the word. */
export interface MisspeltWord extends Span {
  readonly word: string;
  readonly right: string;
}

/** Words that are a slip away from each other and both right. */
const realWords: ReadonlySet<string> = new Set(
  (
    'thorough through martial marital county country desert dessert conversation conservation personal personnel ' +
    'principal principle complement compliment prosecute persecute emigration immigration adoption adaption reactive ' +
    'creative deletion depletion election selection elections selections migration emigrants migrants resident ' +
    'president residents presidents residential presidential residency presidency reserve preserve reserved preserved ' +
    'reservation preservation mission emission missions emissions omission emerging merging emerged merged quality ' +
    'equality valuation evaluation valuations evaluations evolution revolution evolutionary revolutionary political ' +
    'apolitical historical ahistorical symmetric asymmetric symmetry asymmetry symmetrical asymmetrical typical ' +
    'atypical mortality morality immorality immortality contact contract contacts contracts contacted contracted ' +
    'compete complete competed completed competing completing exciting exiting statute statue statutes statues ' +
    'coastal costal infection inflection casual causal founding funding stability instability edition sedition ' +
    'external eternal rational rationale inequality inequity equality equity'
  ).split(' '),
);
/** Function words of other languages: their titles are not measured against English. */
const foreign =
  /\b(?:der|die|das|und|de|la|les|des|du|el|los|las|del|do|da|dos|das|em|para|sobre|von|zur|il|di)\b/gi;

export function misspeltWords(model: DocumentModel): readonly MisspeltWord[] {
  return model.references.flatMap((r) => misspeltIn(model, r, model.vocabulary));
}

function misspeltIn(model: DocumentModel, reference: Reference, vocabulary: Vocabulary): MisspeltWord[] {
  const found: MisspeltWord[] = [];
  const near = model.recall(hasNearName, reference.csl);
  const fields = reference.fields.filter(
    (f) => f.field === 'title' || f.field === 'container-title' || f.field === 'publisher',
  );
  for (const field of fields) {
    const text = model.text.slice(field);
    const names = near ? misspeltNames(text, field.start) : [];
    found.push(...names);
    if ((text.match(foreign)?.length ?? 0) > 1) continue;
    for (const match of text.matchAll(wordPattern)) {
      const at = { start: field.start + match.index, end: field.start + match.index + match[0].length };
      if (names.some((n) => n.start <= at.start && at.start < n.end)) continue;
      const right = correctionOf(match[0], vocabulary);
      if (right !== null) found.push({ ...at, word: match[0], right: withCapitals(right, match[0]) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether it is worth looking where. */
function hasNearName(csl: CslItem): boolean {
  return [csl.title, csl['container-title'], csl.publisher].some(
    (text) => text !== undefined && misspeltNames(text, 0).length > 0,
  );
}

function misspeltNames(text: string, offset: number): MisspeltWord[] {
  const words = nameWords(text);
  const found: MisspeltWord[] = [];
  for (let i = 0; i < words.length; i++) {
    const near = nearName(words, i);
    if (!near || isShortened(text, words[i]!, near.form.text)) continue;
    const start = words[i]!.start;
    const end = words[i + near.length - 1]!.end;
    found.push({
      start: offset + start,
      end: offset + end,
      word: text.slice(start, end),
      right: near.form.text,
    });
    i += near.length - 1;
  }
  return found;
}

/** `Collect. Czechoslov. Chem.`: cut and closed by a stop; `Acta Botanica Brasilica`: the Latin adjective. */
function isShortened(text: string, word: Span & { readonly key: string }, right: string): boolean {
  const whole = fold(right);
  if (text.charAt(word.end) === '.' && whole.startsWith(word.key)) return true;
  return latin.test(word.key) && !latin.test(whole);
}

const latin = /(?:ica|icae|icus|icum|iana|ianus|ensis|ense)$/;

function correctionOf(written: string, { counts, shelves }: Vocabulary): string | null {
  const word = fold(written);
  if (word.length < shortest || realWords.has(word) || (counts.get(word) ?? 0) > 1) return null;
  const near = (shelves.get(slipKey(word)) ?? []).filter((v) => isSlip(word, v));
  return near.length === 1 ? near[0]! : null;
}

/** One letter missing, doubled or too many, or two swapped; at the end it may be an ending, and says nothing. */
function isSlip(wrong: string, right: string): boolean {
  if (wrong === right || american(wrong) === american(right)) return false;
  if (slipKey(wrong) !== slipKey(right)) return false;
  if (distanceWithin(wrong, right, 1) > 1) return false;
  if (wrong.length !== right.length) return true;
  return [...wrong].sort().join('') === [...right].sort().join('');
}

/** `behavioural` and `behavioral`, `modelling` and `modeling`, `judgement` and `judgment` are both right. */
function american(word: string): string {
  return word
    .replace(/our/g, 'or')
    .replace(/ll(?=ing|ed|er)/, 'l')
    .replace('dgement', 'dgment')
    .replace(/is(?=ation|e|ing)/, 'iz');
}

function withCapitals(right: string, written: string): string {
  if (/^\p{Lu}{2}/u.test(written)) return right.toUpperCase();
  return /^\p{Lu}/u.test(written) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
