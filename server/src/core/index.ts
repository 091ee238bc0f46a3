/** The public library: analyse a paper, read its model, run its rules. The only barrel of the project. */
export { Analyzer } from './analysis/analyzer';
export type { Change } from './analysis/change';
export { Paper, type Snapshot } from './analysis/snapshot';
export type { DocumentModel } from './document/model';
export type { CslItem } from './document/references/csl';
export { parseReference } from './document/references/parse';
export type { ParsedReference } from './document/references/reference';
export type { Finding } from './rules/finding';
export { defaultSettings, type Settings } from './settings/settings';
export type { SourceLanguage } from './syntax/block';
export type { Span } from './text/span';
export { type Edit, type LineColumn, Text } from './text/text';
