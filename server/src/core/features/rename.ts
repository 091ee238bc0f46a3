/**
 * Renames an author's surname, or the year, of a work: in its entry and in every citation that is linked to it.
 * What cannot be done without touching another work is refused in a sentence.
 */
import type { Snapshot } from '../analysis/snapshot';
import type { CitedWork } from '../document/citations/citation';
import type { DocumentModel } from '../document/model';
import type { Reference } from '../document/references/reference';
import { fold } from '../text/normalise';
import { compareSpans, type Span, touches } from '../text/span';
import type { Edit } from '../text/text';
import { workAt } from './target/target';
import { citationsOf } from './target/usage';
import { surname } from './words/labels';

export interface RenameTarget {
  /** What stands under the cursor and is replaced first. */
  readonly span: Span;
  readonly placeholder: string;
}

export interface Refusal {
  readonly refusal: string;
}

export type RenameResult = { readonly edits: readonly Edit[] } | Refusal;

/** The part of a work that is renamed; `old` as the list writes it. */
interface Subject extends RenameTarget {
  readonly reference: Reference;
  readonly part: 'author' | 'year';
  readonly old: string;
  /** In the entry. */
  readonly inEntry: Span;
}

const nothing = 'Put the cursor on an author’s surname or the year of a citation or of an entry of the list.';

export function prepareRename(snapshot: Snapshot, uri: string, offset: number): RenameTarget | Refusal {
  const subject = subjectAt(snapshot, uri, offset);
  return 'refusal' in subject ? subject : { span: subject.span, placeholder: subject.placeholder };
}

export function rename(snapshot: Snapshot, uri: string, offset: number, newName: string): RenameResult {
  const subject = subjectAt(snapshot, uri, offset);
  if ('refusal' in subject) return subject;
  const wanted = newName.trim();
  const problem = subject.part === 'author' ? nameProblem(wanted) : yearProblem(wanted);
  if (problem !== null) return { refusal: problem };
  const model = snapshot.papers.get(uri)!.model;
  const places = subject.part === 'author' ? citedNames(model, subject) : citedYears(model, subject);
  if ('refusal' in places) return places;
  const spans = uniqueSpans([subject.inEntry, ...places]);
  return { edits: spans.map((s) => ({ start: s.start, end: s.end, newText: wanted })) };
}

function subjectAt(snapshot: Snapshot, uri: string, offset: number): Subject | Refusal {
  const model = snapshot.papers.get(uri)?.model;
  if (!model) return { refusal: nothing };
  const target = workAt(model, offset);
  if (target) {
    if (!target.reference)
      return { refusal: 'This citation has no entry in the list; there is nothing to rename with it.' };
    return inCitation(model, target.work, target.reference, offset);
  }
  const entry = model.references.find((r) => touches(r, offset));
  return entry ? inEntry(model, entry, offset) : { refusal: nothing };
}

function inCitation(
  model: DocumentModel,
  work: CitedWork,
  reference: Reference,
  offset: number,
): Subject | Refusal {
  const parts = entryParts(model, reference);
  if (work.yearSpan && touches(work.yearSpan, offset)) {
    const year = parts.find((p) => p.part === 'year');
    const same = year && model.text.slice(work.yearSpan) === year.old;
    return same
      ? { ...year, span: work.yearSpan }
      : { refusal: 'The list has another year for this work; mend that first.' };
  }
  const name = work.authors.find((a) => touches(a, offset));
  if (!name) return { refusal: nothing };
  const author = parts.find((p) => p.part === 'author' && fold(p.old) === fold(name.text));
  return author
    ? { ...author, span: { start: name.start, end: name.end } }
    : { refusal: `The entry does not name “${name.text}” by this spelling; mend that first.` };
}

function inEntry(model: DocumentModel, reference: Reference, offset: number): Subject | Refusal {
  return entryParts(model, reference).find((p) => touches(p.span, offset)) ?? { refusal: nothing };
}

/** The surnames and the year of an entry, where they can be found in its words. */
function entryParts(model: DocumentModel, reference: Reference): Subject[] {
  return reference.fields.flatMap((field): Subject[] => {
    if (field.field === 'author')
      return (reference.csl.author ?? []).flatMap((n) => namePart(model, reference, field, surname(n)));
    if (field.field === 'issued') return yearPart(model, reference, field);
    return [];
  });
}

function namePart(model: DocumentModel, reference: Reference, field: Span, name: string): Subject[] {
  const at = wordIndex(model.text.slice(field), name);
  if (name === '' || at < 0) return [];
  const span = { start: field.start + at, end: field.start + at + name.length };
  return [{ reference, part: 'author', old: name, inEntry: span, span, placeholder: name }];
}

/** `Oka` is not found inside `Okafor`. */
function wordIndex(text: string, word: string): number {
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(word); at >= 0 && word !== ''; at = text.indexOf(word, at + 1)) {
    if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + word.length))) return at;
  }
  return -1;
}

function yearPart(model: DocumentModel, reference: Reference, field: Span): Subject[] {
  const match = /\b(?:1[4-9]|20)\d\d[a-z]?\b/.exec(model.text.slice(field));
  if (!match) return [];
  const start = field.start + match.index;
  const span = { start, end: start + match[0].length };
  return [{ reference, part: 'year', old: match[0], inEntry: span, span, placeholder: match[0] }];
}

function citedNames(model: DocumentModel, { reference, old }: Subject): readonly Span[] | Refusal {
  const key = fold(old);
  const found: Span[] = [];
  for (const citation of citationsOf(model, reference)) {
    for (const [i, work] of citation.works.entries()) {
      if (citation.links[i]?.reference !== reference.index) continue;
      const names = work.authors.filter((a) => fold(a.text) === key);
      const shared = names.find((n) =>
        citation.works.some((w, j) => citation.links[j]?.reference !== reference.index && sharesName(w, n)),
      );
      if (shared)
        return { refusal: `“${citation.text}” cites another work by the same name; change it by hand.` };
      found.push(...names);
    }
  }
  return found;
}

/** In `Okafor (2019; 2021)` the name belongs to both works. */
function sharesName(work: CitedWork, name: Span): boolean {
  return work.authors.some((a) => a.start === name.start && a.end === name.end);
}

function citedYears(model: DocumentModel, { reference, old }: Subject): readonly Span[] {
  return citationsOf(model, reference).flatMap((citation) =>
    citation.works.flatMap((work, i) => {
      const same = citation.links[i]?.reference === reference.index && work.yearSpan !== null;
      return same && model.text.slice(work.yearSpan!) === old ? [work.yearSpan!] : [];
    }),
  );
}

function nameProblem(name: string): string | null {
  if (name === '') return 'A name has at least one letter.';
  if (name.length > 120 || /[\n\r()[\]{};<>@\\]|\d/.test(name))
    return `“${name.slice(0, 40)}” cannot stand as a name in a citation.`;
  return null;
}

function yearProblem(year: string): string | null {
  return /^(?:(?:1[4-9]|20)\d\d[a-z]?|n\.d\.|in press|forthcoming)$/.test(year)
    ? null
    : 'A year is written as 2021 or 2021a, or as n.d., in press, forthcoming.';
}

function uniqueSpans(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort(compareSpans);
  return sorted.filter((s, i) => i === 0 || s.start >= sorted[i - 1]!.end);
}
