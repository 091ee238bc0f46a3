/** Quantities in running text: what is counted, in which unit. List, section and note numbers are none. */
import { type Span, shiftSpan } from '../../text/span';

/** `over $3.8 billion humanitarian aid`: value 3.8e9, unit `USD`, counted `humanitarian aid`, approximate. */
export interface FigureMention extends Span {
  readonly value: number;
  readonly unit: string | null;
  /** The noun phrase counted, folded (`representative offices`), null where none follows. */
  readonly counted: string | null;
  readonly approximate: boolean;
}

export function recogniseFigures(_prose: string): readonly FigureMention[] {
  return [];
}

export function shiftFigure(f: FigureMention, delta: number): FigureMention {
  return { ...f, ...shiftSpan(f, delta) };
}
