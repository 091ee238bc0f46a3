/** The part of CSL-JSON that a reference list can yield (citationstyles.org, csl-data.json schema 1.0). */

export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly 'non-dropping-particle'?: string;
  readonly literal?: string;
}

/** `{"date-parts": [[2026, 3, 10]]}`; `literal` holds what is no date (`n.d.`), `season` a season. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly literal?: string;
  readonly season?: string;
  readonly circa?: boolean;
}

export interface CslItem {
  readonly id?: string;
  readonly type?: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly 'original-date'?: CslDate;
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly 'collection-title'?: string;
  readonly volume?: string;
  readonly issue?: string;
  /** The number of a report or law, the symbol of a document: `R46955`, `S/RES/2626 (2022)`. */
  readonly number?: string;
  readonly page?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly edition?: string;
  readonly genre?: string;
  readonly URL?: string;
  readonly DOI?: string;
  readonly ISBN?: string;
  readonly note?: string;
  readonly 'citation-number'?: string;
}

export type CslField = Exclude<keyof CslItem, 'id' | 'type'>;
