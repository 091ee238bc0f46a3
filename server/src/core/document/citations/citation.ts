/** What a citation is, in every form; recognised block by block, before anybody knows the reference list. */
import { type Span, shiftSpan } from '../../text/span';

/**
 * parenthetical `(Thomas, 2026)`, narrative `Thomas (2026)`, keyed `[@thomas2026]` or `\cite{thomas2026}`,
 * numeric `[3]` or a superscript, note `[^1]`, link `[the report](https://…)`.
 */
export type CitationForm = 'parenthetical' | 'narrative' | 'keyed' | 'numeric' | 'note' | 'link';

/** A name as the citation gives it: `Thomas`, `de la Cruz`, `United Nations`; the span covers just that. */
export interface CitedName extends Span {
  readonly text: string;
  readonly kind: 'person' | 'organisation' | 'unknown';
}

/** `p. 12`, `paras. 3–4`, `:116`: `label` by its CSL name (`page`, `paragraph`, `chapter` …), value as written. */
export interface Locator extends Span {
  readonly label: string;
  readonly value: string;
}

/**
 * One work in a citation. In `(see Okafor & Lindqvist, 2019a, p. 4; UNHCR, 2020)` there are two; the span of
 * the first covers `Okafor & Lindqvist, 2019a, p. 4`. A year that inherits its authors (`2019, 2021`) is a
 * work of its own whose authors are those of the year before and whose span covers the year alone.
 */
export interface CitedWork extends Span {
  readonly authors: readonly CitedName[];
  readonly etAl: boolean;
  /** As written, with its suffix: `2019a`, `n.d.`, `in press`; `null` where the form has none. */
  readonly year: string | null;
  readonly yearSpan: Span | null;
  readonly locator: Locator | null;
  /** The key of a keyed form, the number of a numeric one, the id of a note, the address of a link. */
  readonly key: string | null;
  /** `as cited in`, `apud`: this work was read through the next one. */
  readonly secondary: boolean;
  /** Of a work that is written on a link, `[AfDB, 2024](https://…)`: where that leads. */
  readonly address?: string;
  /**
   * `likely`: by its shape it may be something else (`Brexit (2016)`, `(Doha Agreement, 2020)`, `[12]`). A block
   * cannot know; once the list is known, a likely work that links to nothing is no citation (linking/cited.ts).
   */
  readonly strength: 'sure' | 'likely';
}

export interface Citation extends Span {
  readonly form: CitationForm;
  readonly text: string;
  readonly works: readonly CitedWork[];
}

export function shiftCitation(c: Citation, delta: number): Citation {
  return { ...c, start: c.start + delta, end: c.end + delta, works: c.works.map((w) => shiftWork(w, delta)) };
}

function shiftWork(w: CitedWork, delta: number): CitedWork {
  return {
    ...w,
    start: w.start + delta,
    end: w.end + delta,
    authors: w.authors.map((a) => ({ ...a, start: a.start + delta, end: a.end + delta })),
    yearSpan: w.yearSpan && shiftSpan(w.yearSpan, delta),
    locator: w.locator && { ...w.locator, ...shiftSpan(w.locator, delta) },
  };
}
