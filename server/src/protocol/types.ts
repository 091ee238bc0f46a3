/**
 * Plain JSON types of the custom messages: the only thing the client imports from the server's folder.
 * Places are LSP ranges (zero-based line, UTF-16 character), since the client shows them and nothing else.
 */

export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Place;
  readonly end: Place;
}

export interface Location {
  readonly uri: string;
  readonly range: Range;
}

export interface PaperParams {
  readonly uri: string;
}

/** What a view asks for: the paper's version tells whether the answer is still wanted. */
export interface Versioned {
  readonly uri: string;
  readonly version: number;
}

export type Polarity = 'cooperative' | 'conflictual' | 'neutral';

/** One statement: `expels — “Niamey ordered the last French troops…”`. */
export interface Statement {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Names as shown; the mention as written is in `sentence`. */
  readonly sourceName: string;
  readonly targetName: string;
  readonly type: string;
  readonly polarity: Polarity;
  readonly negated: boolean;
  readonly mutual: boolean;
  readonly modality: 'actual' | 'desired' | 'potential' | 'reported';
  readonly tier: 'high' | 'medium' | 'low';
  readonly date: string | null;
  readonly sentence: string;
  readonly section: string;
  /** `Okafor 2021`, one a citation; empty where no source is given. */
  readonly sources: readonly string[];
  /** Why the tool reads it so, in words. */
  readonly reason: string;
  readonly range: Range;
}

export interface Counterpart {
  readonly id: string;
  readonly name: string;
  readonly cooperative: number;
  readonly conflictual: number;
  readonly neutral: number;
  readonly statements: readonly Statement[];
}

export interface CountryNode {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly mentions: number;
  readonly firstMention: Range;
  /** By number of statements, then by name. */
  readonly counterparts: readonly Counterpart[];
}

export interface RelationsView extends Versioned {
  readonly countries: readonly CountryNode[];
  /** Of the paper; at most the first 2,000 of them stand in `countries`. */
  readonly statements: number;
  readonly unsourced: number;
}

/** The relations of one paper of the workspace, open or not. */
export interface PaperRelations extends RelationsView {
  /** The paper's title, otherwise the name of its file. */
  readonly title: string;
}

/** Takes nothing: the workspace is that of the connection. */
export type WorkspaceRelationsParams = Readonly<Record<string, never>>;

export interface WorkspaceRelations {
  /** Papers with a statement, by uri. */
  readonly papers: readonly PaperRelations[];
  /** Files that were looked at. */
  readonly read: number;
  /** Files that were not, since there are more than `most` or since they are too long. */
  readonly left: number;
  readonly most: number;
}

export interface RelationMapParams extends PaperParams {
  /** The country whose neighbours the network shows; null for the one with the most statements. */
  readonly actor: string | null;
  /** Ids of statements that the reader has said are no relation. */
  readonly without: readonly string[];
}

/** A country or other actor of the map. */
export interface MapActor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly mentions: number;
  readonly statements: number;
}

/** A node of the network, in a square from −1 to 1 with the chosen actor in the middle. */
export interface MapNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface RelationMap extends Versioned {
  readonly title: string;
  /** The most statements first; at most 200. */
  readonly actors: readonly MapActor[];
  readonly statements: readonly Statement[];
  /** The actor that the network is of; null in a paper without statements. */
  readonly centre: string | null;
  /** The centre and its neighbours, at most 25 together. */
  readonly nodes: readonly MapNode[];
  /** Neighbours of the centre that found no place. */
  readonly hidden: number;
}

export type ExportFormat = 'svg' | 'csv' | 'graphml' | 'json';

export interface ExportParams extends RelationMapParams {
  readonly format: ExportFormat;
}

export interface FindFilesParams {
  readonly kind: 'papers' | 'actors';
  readonly most: number;
}

export interface ReadFileParams {
  readonly uri: string;
  /** Longer files are not read; bytes. */
  readonly longest: number;
}

export interface CitingSentence {
  readonly range: Range;
  readonly text: string;
  readonly section: string;
}

/** A work of the list, or one that the text cites and the list lacks. */
export interface SourceNode {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly group: 'missing' | 'near' | 'cited' | 'uncited';
  /** What is odd about it: `no “Okofor” in the list; “Okafor” (2021) differs by one letter`. */
  readonly note: string | null;
  /** The entry; null where the list has none. */
  readonly range: Range | null;
  readonly citations: readonly CitingSentence[];
  /** 0–1 of all citations of the paper. */
  readonly share: number;
}

export interface SourcesView extends Versioned {
  readonly works: readonly SourceNode[];
  readonly citations: number;
}

export interface ClaimNode {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly support: 'sentence' | 'carried' | 'paragraph' | 'named-source' | 'restated' | 'none';
  /** In words: `cited (Thomas, 2026)`, `restates a cited sentence of Trade`, `needs a source`. */
  readonly explanation: string;
  readonly needsSource: boolean;
  readonly range: Range;
}

export interface ClaimSection {
  readonly id: string;
  readonly title: string;
  readonly range: Range;
  readonly supported: number;
  readonly claims: readonly ClaimNode[];
}

export interface ClaimsView extends Versioned {
  readonly sections: readonly ClaimSection[];
  readonly supported: number;
  readonly total: number;
}

/** For the status bar. */
export interface PaperSummary extends Versioned {
  readonly words: number;
  readonly supported: number;
  readonly claims: number;
  readonly errors: number;
  readonly warnings: number;
}

/** Sent at most four times a second after a paper's model has changed. */
export interface ModelChanged extends Versioned {
  readonly summary: PaperSummary;
}

/** The next or previous place of a kind, from a cursor. */
export interface StepParams extends PaperParams {
  readonly position: Place;
  readonly step: 'next' | 'previous';
  readonly to: 'unsupported-claim' | 'citation-of-same-work';
}

/** One row of the Insert Citation picker. */
export interface CitationChoice {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly insertText: string;
}

/** The baseline of a folder as its file has it; null where there is none. */
export interface BaselineParams {
  readonly folder: string;
  readonly content: string | null;
}

/** Findings of a paper to accept: those with these fingerprints besides what is accepted, or all there are. */
export interface AcceptParams extends PaperParams {
  readonly folder: string;
  readonly fingerprints: readonly string[] | 'all';
}

/** What the folder's baseline file must hold then, and how many findings it newly accepts. */
export interface Accepted {
  readonly content: string;
  readonly added: number;
}

export interface PlacedEdit {
  readonly range: Range;
  readonly newText: string;
}

/** Edits for the paper at this version, all made for the text as it is; none where there is nothing to sort. */
export interface SortedList extends Versioned {
  readonly edits: readonly PlacedEdit[];
  readonly message: string;
}
