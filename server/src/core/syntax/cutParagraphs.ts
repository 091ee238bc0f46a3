/** Paragraphs that a page break has cut in two. */
import { blank } from '../text/normalise';
import type { Block, InlineNote } from './block';
import { type BlockDraft, shiftInline } from './draft';

/** A long paragraph without a stop at its end goes on in the next one, past whatever a page put between. */
export function joinCutParagraphs(content: string, drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  const joined: BlockDraft[] = [];
  // The lines of a title page have no stops either.
  const body = drafts.findIndex((d) => d.kind === 'heading');
  for (let i = 0; i < drafts.length; i++) {
    let draft = drafts[i]!;
    if (i < body) {
      joined.push(draft);
      continue;
    }
    for (
      let next = continuation(content, draft, drafts, i);
      next > i;
      next = continuation(content, draft, drafts, i)
    ) {
      draft = join(content, draft, drafts.slice(i + 1, next + 1));
      i = next;
    }
    joined.push(draft);
  }
  return joined;
}

/** What may stand at the foot and the head of pages: their notes, numbers and running heads. */
const mostBetween = 40;

function isFoot({ kind }: BlockDraft): boolean {
  return kind === 'residue' || kind === 'note';
}

/** The index of the draft that goes on where this one stops, or -1. */
function continuation(content: string, draft: BlockDraft, drafts: readonly BlockDraft[], at: number): number {
  if (draft.kind !== 'paragraph' || draft.end - draft.start < 60) return -1;
  const tail = content.slice(Math.max(draft.start, draft.end - 160), draft.end).trimEnd();
  if (!/[\p{L}\p{N},–—-]$/u.test(tail) || endsInAddress(tail) || endsInNumber.test(tail)) return -1;
  let next = at + 1;
  while (next < Math.min(drafts.length, at + mostBetween) && isFoot(drafts[next]!)) next++;
  const candidate = drafts[next];
  if (candidate?.kind !== 'paragraph') return -1;
  const head = content.slice(candidate.start, Math.min(candidate.end, candidate.start + 40)).trimStart();
  if (/^\p{Ll}/u.test(head)) return next;
  const long = candidate.end - candidate.start >= 60 && draft.end - draft.start >= 120;
  return long && /^[\p{Lu}\p{N}"“(]/u.test(head) ? next : -1;
}

/** `…in the network. 10`, `…of the year.12`: the number of a note or a source stands behind the stop. */
const endsInNumber = /\p{Ll}{2}[)”"’\]]?[.!?][”"’)]?\s?\d{1,3}(?:[,–-]\s?\d{1,3}){0,9}$/u;

/** `…, 3(2), 12–20. https://doi.org/10.1017/x`: sources end with an address and bear no stop behind it. */
function endsInAddress(tail: string): boolean {
  return /:\/\/|^www\.|^(?:doi:)?10\.\d{4}/.test(tail.slice(tail.search(/(?<!\S)\S*$/)));
}

/** One block from the first to the last, what lies between them blanked; notes among it are notes of the block. */
function join(content: string, first: BlockDraft, rest: readonly BlockDraft[]): BlockDraft {
  const last = rest[rest.length - 1]!;
  const read = () => {
    const a = first.read();
    const b = last.read();
    const shift = last.start - first.start;
    const notes = rest.filter((d) => d.kind === 'note').map((d) => noteWithin(content, d, first.start));
    return {
      prose: a.prose + blank(content.slice(first.end, last.start)) + b.prose,
      inlines: [...a.inlines, ...notes, ...b.inlines.map((inline) => shiftInline(inline, shift))],
    };
  };
  return { ...first, end: last.end, read };
}

function noteWithin(content: string, draft: BlockDraft, base: number): InlineNote {
  const { noteId, ...words } = draft.read();
  const at = { start: draft.start - base, end: draft.end - base };
  const source = content.slice(draft.start, draft.end);
  const note: Block = { kind: 'note', level: 0, source, ...words };
  return { kind: 'inline-note', ...at, content: at, note, ...(noteId === undefined ? {} : { id: noteId }) };
}
