/**
 * What an author has marked as looked at: `<!-- policy-paper-ignore claim/statistic-uncited: own survey -->`.
 *
 * The word behind `ignore` says how far it reaches: `-line` the line it stands on, nothing or `-paragraph` the
 * paragraph it stands in or, on a line of its own, the one that follows, `-section` its section, `-file` the
 * paper. Rules are separated by commas; without any, all are meant. The reason follows a colon.
 * Markdown and Quarto write it in `<!-- … -->`, LaTeX behind `%`, plain text in square brackets on a line.
 */
import type { DocumentModel } from '../document/model';
import { sectionAt } from '../document/model';
import type { SourceLanguage } from '../syntax/block';
import { contains, type Span } from '../text/span';

export type SuppressionReach = 'line' | 'paragraph' | 'section' | 'file';

/** The span is that of the comment. Empty `rules` means every rule; a name may be a group (`claim`). */
export interface Suppression extends Span {
  readonly reach: SuppressionReach;
  readonly rules: readonly string[];
  readonly reason: string | null;
  /** What it silences: findings that begin in here. */
  readonly scope: Span;
}

const directive = /^\s*policy-paper-ignore(?:-(line|paragraph|section|file))?\b([^:]*)(?::(.*))?$/s;
const bracketed = /^\[(policy-paper-ignore[^\]\n]*)\]\s*$/;

export function readSuppressions(model: DocumentModel): readonly Suppression[] {
  const comments = [...model.comments, ...bracketedLines(model)].sort((a, b) => a.start - b.start);
  return comments.flatMap((comment) => {
    const match = directive.exec(comment.text);
    if (!match) return [];
    const reach = (match[1] ?? 'paragraph') as SuppressionReach;
    const rules = match[2]!.split(/[\s,]+/).filter((r) => r.length > 0);
    const reason = match[3]?.trim() || null;
    return [
      { start: comment.start, end: comment.end, reach, rules, reason, scope: scopeOf(model, comment, reach) },
    ];
  });
}

export function silences(s: Suppression, rule: string, at: Span): boolean {
  if (!contains(s.scope, { start: at.start, end: at.start })) return false;
  return s.rules.length === 0 || s.rules.some((r) => r === rule || rule.startsWith(`${r}/`));
}

/** The comment to write on a line of its own above a paragraph, line break included. */
export function suppressionComment(language: SourceLanguage, rule: string, reason: string): string {
  const words = `policy-paper-ignore ${rule}: ${reason}`;
  switch (language) {
    case 'markdown':
    case 'quarto':
      return `<!-- ${words} -->\n`;
    case 'latex':
      return `% ${words}\n`;
    case 'plaintext':
      return `[${words}]\n`;
  }
}

/** Plain text has no comments; a line in brackets that begins with the directive stands for one. */
function bracketedLines(model: DocumentModel): (Span & { readonly text: string })[] {
  if (model.language !== 'plaintext') return [];
  return model.blocks.flatMap(({ start, block }) => {
    const line = block.source.split(/\r?\n/, 1)[0]!;
    const match = bracketed.exec(line);
    return match ? [{ start, end: start + line.length, text: match[1]! }] : [];
  });
}

function scopeOf(model: DocumentModel, comment: Span, reach: SuppressionReach): Span {
  switch (reach) {
    case 'file':
      return { start: 0, end: model.text.length };
    case 'section': {
      const { start, end } = sectionAt(model, comment.start);
      return { start, end };
    }
    case 'line':
      return lineAround(model.text.content, comment);
    case 'paragraph':
      return paragraphOf(model, comment);
  }
}

function lineAround(content: string, at: Span): Span {
  const end = content.indexOf('\n', at.end);
  return { start: content.lastIndexOf('\n', at.start - 1) + 1, end: end < 0 ? content.length : end };
}

/** The block the comment stands in where that has words of its own, otherwise the next one that has. */
function paragraphOf(model: DocumentModel, comment: Span): Span {
  for (const { start, block } of model.blocks) {
    const end = start + block.source.length;
    if (end <= comment.start) continue;
    const words = block.prose.slice(Math.max(0, comment.end - start)).trim();
    const before = block.prose.slice(0, Math.max(0, comment.start - start)).trim();
    if (block.kind !== 'comment' && (words !== '' || before !== '')) return { start, end };
  }
  return lineAround(model.text.content, comment);
}
