/** All places that mean the same thing: citations of a work, mentions of an actor, uses of an acronym. */
import type { AcronymDefinition } from '../../document/acronyms/acronym';
import type { DocumentModel } from '../../document/model';
import { compareSpans, type Span } from '../../text/span';
import { usesOf } from './acronyms';
import { blockSpan } from './blocks';
import { noteOf } from './notes';
import { type Target, targetAt, type WorkTarget } from './target';
import { citationsOf, worksOf } from './usage';

export interface Occurrence extends Span {
  /** True for the place that says what the thing is: the entry, the note, the definition. */
  readonly defines: boolean;
}

/** In document order; empty on plain words. */
export function occurrencesAt(model: DocumentModel, offset: number): readonly Occurrence[] {
  const target = targetAt(model, offset);
  return target ? [...occurrencesOf(model, target)].sort(compareSpans) : [];
}

function occurrencesOf(model: DocumentModel, target: Target): readonly Occurrence[] {
  switch (target.kind) {
    case 'work':
      return ofWork(model, target);
    case 'reference':
    case 'note-words': {
      const { reference } = target;
      const uses = citationsOf(model, reference).flatMap((c) => worksOf(c, reference));
      return [defining(reference), ...uses.map(use)];
    }
    case 'note-reference':
      return ofNote(model, target.id);
    case 'acronym':
      return ofAcronym(model, target.definition);
    case 'mention':
      return ofEntity(model, target.entity.id);
    case 'link':
      return model.citations.filter((c) => c.works.some((w) => w.key === target.link.href)).map(use);
  }
}

/** A short form that stands for an actor is one of its names: all others count as well. */
function ofAcronym(model: DocumentModel, definition: AcronymDefinition): readonly Occurrence[] {
  const { shortSpan } = definition;
  const own = [defining(shortSpan), ...usesOf(model, definition).map(use)];
  const entity = model.lexicon.defined(definition.short);
  if (!entity) return own;
  const others = ofEntity(model, entity.id).filter((m) => !own.some((o) => touching(o, m)));
  return [...own, ...others];
}

/** In every form: `France`, `French`, `Paris` for its government, `it`, and `both sides` where it is one of them. */
function ofEntity(model: DocumentModel, id: string): readonly Occurrence[] {
  return model.mentions.filter((m) => m.entity === id || m.pair?.includes(id)).map(use);
}

function touching(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A work without an entry is the same wherever it is cited by the same words, or by the same key. */
function ofWork(model: DocumentModel, target: WorkTarget): readonly Occurrence[] {
  const { reference, work, citation } = target;
  if (reference) return occurrencesOf(model, { kind: 'reference', span: reference, reference });
  if (citation.form === 'note' && work.key !== null) return ofNote(model, work.key);
  const key = identity(work);
  return model.citations.flatMap((c) => {
    const same = c.works.filter((w, i) => c.links[i]?.reference === null && identity(w) === key);
    return same.map((w) => use(c.works.length === 1 ? c : w));
  });
}

function identity({ key, authors, year }: WorkTarget['work']): string {
  return key ?? `${authors.map((a) => a.text.toLowerCase()).join('&')} ${year ?? ''}`;
}

function ofNote(model: DocumentModel, id: string): readonly Occurrence[] {
  const note = noteOf(model, id);
  const marks = model.citations.flatMap((c) => {
    const mark = c.form === 'note' && c.works.find((w) => w.key === id);
    return mark ? [use(c.works.every((w) => w.key === id) ? c : mark)] : [];
  });
  return note ? [defining(blockSpan(note)), ...marks] : marks;
}

function use({ start, end }: Span): Occurrence {
  return { start, end, defines: false };
}

function defining({ start, end }: Span): Occurrence {
  return { start, end, defines: true };
}
