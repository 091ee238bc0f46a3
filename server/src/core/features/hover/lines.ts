/** What a hover is made of: lines of Markdown, each with the places it can lead to. No links of commands here. */
import type { DocumentModel } from '../../document/model';
import type { Span } from '../../text/span';
import { literal } from '../words/markdown';
import { shortened } from '../words/phrases';

/** A way out of the hover. The editor's side decides how it is shown, or leaves it out. */
export type HoverLink =
  | { readonly kind: 'place'; readonly title: string; readonly span: Span }
  | { readonly kind: 'relations'; readonly title: string };

export interface HoverLine {
  /** Markdown; words of the paper in it are escaped. */
  readonly text: string;
  readonly links: readonly HoverLink[];
}

/** The span is what the hover speaks of. */
export interface HoverInfo extends Span {
  readonly lines: readonly HoverLine[];
}

export function line(text: string, links: readonly HoverLink[] = []): HoverLine {
  return { text, links };
}

export function hoverInfo({ start, end }: Span, lines: readonly (HoverLine | null)[]): HoverInfo | null {
  const kept = lines.filter((l) => l !== null && l.text !== '');
  return kept.length > 0 ? { start, end, lines: kept as HoverLine[] } : null;
}

/** A sentence of the paper by its first words, with its section: `“Prices rose by…” (Trade)`. */
export function quoted(model: DocumentModel, sentence: Span, section: string, length = 90): string {
  const words = literal(shortened(model.text.slice(sentence), length));
  return section === '' ? `“${words}”` : `“${words}” (${literal(section)})`;
}
