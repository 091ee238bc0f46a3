/** Papers for tests: a string with marked spans in, a model or findings out. */
import { Analyzer } from '../../server/src/core/analysis/analyzer';
import type { PaperCheck } from '../../server/src/core/analysis/snapshot';
import type { DocumentModel } from '../../server/src/core/document/model';
import { defaultSettings, type Settings } from '../../server/src/core/settings/settings';
import type { SourceLanguage } from '../../server/src/core/syntax/block';
import type { Span } from '../../server/src/core/text/span';

export interface Marked {
  readonly text: string;
  /** What stood between `⟦` and `⟧`, in order of their opening; they may nest. */
  readonly spans: readonly Span[];
}

/** Takes the marks out of a text and tells what they enclosed. */
export function unmark(marked: string): Marked {
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  for (const c of marked) {
    if (c === '⟦') open.push(spans.push({ start: text.length, end: -1 }) - 1);
    else if (c === '⟧') spans[open.pop()!]!.end = text.length;
    else text += c;
  }
  return { text, spans };
}

export interface PaperOptions {
  readonly language?: SourceLanguage;
  readonly settings?: Settings;
}

/** By the ending of the file's name. */
export function languageOf(file: string): SourceLanguage {
  if (file.endsWith('.tex')) return 'latex';
  if (/\.(?:qmd|rmd)$/i.test(file)) return 'quarto';
  return file.endsWith('.txt') ? 'plaintext' : 'markdown';
}

const uri = 'file:///paper';

export function open(text: string, options: PaperOptions = {}) {
  const analyzer = new Analyzer();
  analyzer.apply({ kind: 'settings', uri: null, settings: options.settings ?? defaultSettings });
  const language = options.language ?? 'markdown';
  return analyzer.apply({ kind: 'open', uri, language, version: 1, content: text }).papers.get(uri)!;
}

export function modelOf(text: string, options: PaperOptions = {}): DocumentModel {
  return open(text, options).model;
}

export function check(text: string, options: PaperOptions = {}): PaperCheck {
  return open(text, options).check();
}
