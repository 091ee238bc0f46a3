/** What a pointer resting on a place shows: the first of these that has something to say. */
import type { Paper, Snapshot } from '../analysis/snapshot';
import { hoverAcronym } from './hover/acronym';
import { hoverActor } from './hover/actor';
import { hoverClaim } from './hover/claim';
import { hoverConflict } from './hover/conflict';
import { hoverEntry } from './hover/entry';
import { hoverLink, hoverNote } from './hover/inline';
import type { HoverInfo } from './hover/lines';
import { hoverDate, hoverFigure } from './hover/quantity';
import { hoverWork } from './hover/work';
import { linkAt, type Target, targetAt, type WorkTarget } from './target/target';

export type { HoverInfo, HoverLine, HoverLink } from './hover/lines';

export function hover(snapshot: Snapshot, uri: string, offset: number): HoverInfo | null {
  const paper = snapshot.papers.get(uri);
  if (!paper) return null;
  const target = targetAt(paper.model, offset);
  return (target && hoverTarget(paper, target, offset)) ?? hoverPlace(paper, offset);
}

function hoverTarget(paper: Paper, target: Target, offset: number): HoverInfo | null {
  const { model } = paper;
  switch (target.kind) {
    case 'work':
      return hoverCitation(paper, target, offset);
    case 'reference':
      return hoverEntry(paper, target.reference);
    case 'note-reference':
    case 'note-words':
      return hoverNote(model, target.id, target.span);
    case 'link':
      return hoverLink(model, target.link);
    case 'acronym':
      return hoverAcronym(model, target.definition, target.span);
    case 'mention':
      return hoverActor(paper, target.entity, target.span);
  }
}

/** Forms that need no entry in the list speak for themselves where they have none. */
function hoverCitation(paper: Paper, target: WorkTarget, offset: number): HoverInfo | null {
  const { model } = paper;
  const { citation, reference, span, work } = target;
  if (citation.form === 'note') return work.key === null ? null : hoverNote(model, work.key, span);
  if (reference !== null) return hoverWork(paper, target, offset);
  const link = work.address === undefined ? null : linkAt(model, offset);
  if (link) return hoverLink(model, link);
  switch (citation.form) {
    case 'link': {
      const link = linkAt(model, offset);
      return link && hoverLink(model, link);
    }
    case 'parenthetical':
    case 'narrative':
    case 'numeric':
    case 'keyed':
      return hoverWork(paper, target, offset);
  }
}

/** That two places disagree is worth more than why a sentence counts as a claim. */
function hoverPlace(paper: Paper, offset: number): HoverInfo | null {
  const { model } = paper;
  const same = hoverFigure(model, offset) ?? hoverDate(model, offset);
  return hoverConflict(paper, offset, same) ?? hoverClaim(model, offset);
}
