/** What a reader points at: the one place where an offset becomes a thing of the paper. */
import type { AcronymDefinition } from '../../document/acronyms/acronym';
import type { CitedWork } from '../../document/citations/citation';
import type { Entity, Mention } from '../../document/entities/entity';
import type { Link } from '../../document/linking/link';
import {
  citationAt,
  type DocumentModel,
  entityOf,
  type LinkedCitation,
  mentionAt,
  referenceAt,
} from '../../document/model';
import { idOfNoteInText } from '../../document/notes/note';
import type { Reference } from '../../document/references/reference';
import type { Inline, LinkInline } from '../../syntax/block';
import { lengthOf, type Span, shiftSpan, touches } from '../../text/span';
import { definitionAt } from './acronyms';
import { blockAt } from './blocks';
import { type NoteWordsTarget, noteWordsAt } from './noteWords';

export interface WorkTarget {
  readonly kind: 'work';
  readonly span: Span;
  readonly citation: LinkedCitation;
  readonly work: CitedWork;
  readonly link: Link;
  /** The entry it is linked to. */
  readonly reference: Reference | null;
}

export type Target =
  | WorkTarget
  | { readonly kind: 'reference'; readonly span: Span; readonly reference: Reference }
  | { readonly kind: 'note-reference'; readonly span: Span; readonly id: string }
  | NoteWordsTarget
  | { readonly kind: 'link'; readonly span: Span; readonly link: LinkInline }
  | { readonly kind: 'acronym'; readonly span: Span; readonly definition: AcronymDefinition }
  | { readonly kind: 'mention'; readonly span: Span; readonly mention: Mention; readonly entity: Entity };

/** The most particular thing at an offset; null on plain words. */
export function targetAt(model: DocumentModel, offset: number): Target | null {
  return (
    workAt(model, offset) ??
    entryAt(model, offset) ??
    noteWordsAt(model, offset) ??
    inlineAt(model, offset) ??
    acronymAt(model, offset) ??
    actorAt(model, offset)
  );
}

/** Inside `(Okafor, 2021; UNHCR, 2020)` the work that the offset is nearest to. */
export function workAt(model: DocumentModel, offset: number): WorkTarget | null {
  const citation = citationAt(model, offset);
  if (!citation) return null;
  const order = citation.works
    .map((work, index) => ({ work, index, away: distance(work, offset) }))
    .sort((a, b) => a.away - b.away || lengthOf(a.work) - lengthOf(b.work));
  const nearest = order[0];
  const link = nearest && citation.links[nearest.index];
  if (!link) return null;
  const reference = link.reference === null ? null : (model.works[link.reference] ?? null);
  const { work } = nearest;
  const span = citation.works.length === 1 ? citation : { start: work.start, end: work.end };
  return { kind: 'work', span: { start: span.start, end: span.end }, citation, work, link, reference };
}

/** A shared author (`Okafor (2019; 2021)`) belongs to the first work that names it. */
function distance(work: CitedWork, offset: number): number {
  const spans: readonly Span[] = [work, ...work.authors];
  return Math.min(
    ...spans.map((s) => (touches(s, offset) ? 0 : Math.min(away(s.start, offset), away(s.end, offset)))),
  );
}

function away(a: number, b: number): number {
  return Math.abs(a - b);
}

function entryAt(model: DocumentModel, offset: number): Target | null {
  const reference = referenceAt(model, offset);
  return reference ? { kind: 'reference', span: reference, reference } : null;
}

/** Note marks and links; a link that cites a source is a citation and was found before. */
function inlineAt(model: DocumentModel, offset: number, kind?: Inline['kind']): Target | null {
  const placed = blockAt(model.blocks, offset);
  if (!placed) return null;
  const relative = offset - placed.start;
  for (const inline of placed.block.inlines) {
    if (inline.start > relative) break;
    if (!touches(inline, relative) || (kind && inline.kind !== kind)) continue;
    const target = inlineTarget(inline, placed.start);
    if (target) return target;
  }
  return null;
}

/** The link around an offset, whether it cites a source or not. */
export function linkAt(model: DocumentModel, offset: number): LinkInline | null {
  const target = inlineAt(model, offset, 'link');
  return target?.kind === 'link' ? target.link : null;
}

function inlineTarget(inline: Inline, delta: number): Target | null {
  const span = { start: inline.start + delta, end: inline.end + delta };
  switch (inline.kind) {
    case 'note-reference':
      return { kind: 'note-reference', span, id: inline.id };
    case 'link': {
      const { label, hrefSpan } = inline;
      const link = {
        ...inline,
        ...span,
        label: shiftSpan(label, delta),
        hrefSpan: shiftSpan(hrefSpan, delta),
      };
      return { kind: 'link', span, link };
    }
    case 'inline-note':
      return { kind: 'note-reference', span, id: inline.id ?? idOfNoteInText(span.start) };
    case 'comment':
    case 'emphasis':
    case 'strong':
    case 'code':
    case 'math':
    case 'image':
    case 'superscript':
    case 'command':
      return null;
  }
}

function acronymAt(model: DocumentModel, offset: number): Target | null {
  const found = definitionAt(model, offset);
  return found ? { kind: 'acronym', span: found.span, definition: found.definition } : null;
}

function actorAt(model: DocumentModel, offset: number): Target | null {
  const mention = mentionAt(model, offset);
  const entity = mention?.entity ? entityOf(model, mention.entity) : undefined;
  return mention && entity ? { kind: 'mention', span: mention, mention, entity } : null;
}
