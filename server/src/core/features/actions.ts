/** What the light bulb offers: the repairs of findings, all safe ones of a kind at once, and a dismissal. */
import type { Paper, Snapshot } from '../analysis/snapshot';
import type { Finding } from '../rules/finding';
import { suppressionComment } from '../rules/suppressions';
import { compareSpans, type Span, touches } from '../text/span';
import type { Edit } from '../text/text';
import { blockAt, lineStart } from './target/blocks';

export interface Action {
  readonly title: string;
  /** `accept` has no edit: the editor writes the finding into the baseline. */
  readonly kind: 'quick-fix' | 'fix-all' | 'dismiss' | 'accept';
  /** The findings it answers; empty for the whole paper. */
  readonly findings: readonly Finding[];
  readonly edits: readonly Edit[];
  /** The part of the new text that the reader should write over (the reason of a dismissal), or null. */
  readonly placeholder: string | null;
  readonly preferred: boolean;
}

const reason = 'reason';

/** For the findings that touch a span. */
export function actionsAt(snapshot: Snapshot, uri: string, at: Span): readonly Action[] {
  const paper = snapshot.papers.get(uri);
  if (!paper) return [];
  const { findings } = paper.check();
  const here = findings.filter((f) => touches(f, at.start) || touches(at, f.start));
  const kinds = [...new Set(here.map((f) => f.rule))];
  return [
    ...here.flatMap(fixes),
    ...kinds.flatMap((rule) => fixAllOf(findings.filter((f) => f.rule === rule))),
    ...kinds.map((rule) => dismissal(paper, here.find((f) => f.rule === rule)!)),
    ...kinds.map((rule) => acceptance(here.filter((f) => f.rule === rule))),
  ];
}

/** Every safe repair of the paper, for `source.fixAll` on saving. */
export function fixAll(snapshot: Snapshot, uri: string): Action | null {
  const findings = snapshot.papers.get(uri)?.check().findings ?? [];
  const edits = safeEdits(findings);
  if (edits.length === 0) return null;
  const title = 'Repair all that Policy Paper can repair safely';
  return { title, kind: 'fix-all', findings: [], edits, placeholder: null, preferred: false };
}

function fixes(finding: Finding): Action[] {
  const safe = finding.fixes.filter((f) => f.safe);
  return finding.fixes.map((fix) => ({
    title: fix.title,
    kind: 'quick-fix',
    findings: [finding],
    edits: fix.edits,
    placeholder: null,
    preferred: safe.length === 1 && fix === safe[0],
  }));
}

function fixAllOf(findings: readonly Finding[]): Action[] {
  const safe = findings.filter((f) => f.fixes.some((fix) => fix.safe));
  if (safe.length < 2) return [];
  const title = `Repair all ${safe.length} of this kind (${safe[0]!.rule})`;
  return [
    { title, kind: 'quick-fix', findings: safe, edits: safeEdits(safe), placeholder: null, preferred: false },
  ];
}

/** The first safe repair of each finding, without those that overlap one that is taken already. */
function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const finding of findings) {
    const edits = finding.fixes.find((fix) => fix.safe)?.edits ?? [];
    if (edits.every((e) => taken.every((t) => apart(e, t)))) taken.push(...edits);
  }
  return taken.sort(compareSpans);
}

function apart(a: Edit, b: Edit): boolean {
  const insertions = a.start === a.end && b.start === b.end && a.start === b.start;
  return !insertions && (a.end <= b.start || b.end <= a.start);
}

/** A comment on a line of its own above the paragraph; the reason is the reader's to write. */
function dismissal({ model }: Paper, finding: Finding): Action {
  const block = blockAt(model.blocks, finding.start);
  const at = lineStart(model.text.content, block?.start ?? finding.start);
  const newLine = model.text.content.includes('\r\n') ? '\r\n' : '\n';
  const newText = suppressionComment(model.language, finding.rule, reason).replace('\n', newLine);
  return {
    title: `Dismiss here, with a reason (${finding.rule})`,
    kind: 'dismiss',
    findings: [finding],
    edits: [{ start: at, end: at, newText }],
    placeholder: reason,
    preferred: false,
  };
}

function acceptance(findings: readonly Finding[]): Action {
  const title = `Accept here, into the baseline (${findings[0]!.rule})`;
  return { title, kind: 'accept', findings, edits: [], placeholder: null, preferred: false };
}
