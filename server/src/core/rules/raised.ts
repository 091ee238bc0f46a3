/** Reports with the rule that made them, found or, where all that the rule reads is as before, moved. */
import type { DocumentModel } from '../document/model';
import type { Settings } from '../settings/settings';
import { movedSpan, touchedBy } from '../text/moved';
import type { Edit } from '../text/text';
import { type Subject, subjectOf } from './fingerprint';
import { optionValues } from './options';
import { movedReads, noted, type Reads, type Step, sameStamps, sameTold } from './reads';
import type { Report, Rule, RuleId, Severity } from './rule';

/** A report with the rule that made it and the severity the settings give it. */
export interface Raised {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly report: Report;
  readonly subject: Subject;
}

/** What one rule found, and what of the paper it looked at. */
export interface Result {
  readonly raised: readonly Raised[];
  readonly reads: Reads;
}

/** What a check leaves for the next one. */
export interface Checked {
  readonly settings: Settings;
  readonly model: DocumentModel;
  readonly results: ReadonlyMap<RuleId, Result>;
}

/** A check made before, and the edits since, in their order. */
export interface Earlier {
  readonly checked: Checked;
  readonly steps: readonly Step[];
}

/** What the rule finds in the paper. */
export function run(rule: Rule, model: DocumentModel, settings: Settings): Result {
  const view = noted(model);
  const options = optionValues(rule.options, settings.ruleOptions[rule.id]);
  return { raised: raise(rule, rule.check(view.model, options), model, settings), reads: view.reads() };
}

export function raise(
  rule: Rule,
  reports: Iterable<Report>,
  model: DocumentModel,
  settings: Settings,
): Raised[] {
  const raised: Raised[] = [];
  for (const report of reports) {
    const severity = settings.rules[rule.id] ?? report.severity ?? rule.severity;
    if (severity === 'off') continue;
    const subject = subjectOf(model, report, rule.id, raised.at(-1)?.subject);
    raised.push({ rule, severity, report, subject });
  }
  return raised;
}

/** What the rule found before, moved; undefined where it has to look again. */
export function recalled(rule: Rule, model: DocumentModel, earlier: Earlier | undefined): Result | undefined {
  const known = earlier?.checked.results.get(rule.id);
  if (!earlier || !known) return undefined;
  const { checked, steps } = earlier;
  if (!sameStamps(known.reads.names, checked.model.stamps, model.stamps)) return undefined;
  if (!sameTold(known.reads.tellers, checked.model, model, steps)) return undefined;
  const reads = movedReads(known.reads, steps);
  if (!reads) return undefined;
  const raised: Raised[] = [];
  for (const r of known.raised) {
    const moved = movedRaised(r, model, earlier);
    if (!moved) return undefined;
    raised.push(moved);
  }
  return { reads, raised };
}

function movedRaised(r: Raised, model: DocumentModel, { checked, steps }: Earlier): Raised | null {
  let report: Report | null = r.report;
  let subject: Subject | null = r.subject;
  for (const { edit } of steps) {
    report = report && movedReport(report, edit);
    subject = subject && !touchedBy(subject, edit) ? movedSpan(subject, edit) : null;
  }
  if (!report) return null;
  const sameText = subject && sameStamps(subjects, checked.model.stamps, model.stamps);
  if (report === r.report && subject === r.subject && sameText) return r;
  return { ...r, report, subject: subject && sameText ? subject : subjectOf(model, report, r.rule.id) };
}

const subjects = new Set(['sentences', 'references'] as const);

/** Null where the edit touches one of its ends. */
function movedReport(report: Report, edit: Edit): Report | null {
  const at = movedSpan({ start: report.start, end: report.end }, edit);
  const related = movedAll(report.related, (r) => movedSpan(r, edit));
  const fixes = movedAll(report.fixes, (f) => {
    const edits = movedAll(f.edits, (e) => movedSpan(e, edit));
    return edits ? (edits === f.edits ? f : { ...f, edits }) : null;
  });
  if (!at || related === null || fixes === null) return null;
  if (
    at.start === report.start &&
    at.end === report.end &&
    related === report.related &&
    fixes === report.fixes
  )
    return report;
  const lists = { ...(related && { related }), ...(fixes && { fixes }) };
  return { ...report, start: at.start, end: at.end, ...lists };
}

/** The same list where nothing in it moves. */
function movedAll<T>(
  list: readonly T[] | undefined,
  move: (item: T) => T | null,
): readonly T[] | undefined | null {
  if (list === undefined) return list;
  let moves = false;
  const all: T[] = [];
  for (const item of list) {
    const moved = move(item);
    if (moved === null) return null;
    if (moved !== item) moves = true;
    all.push(moved);
  }
  return moves ? all : list;
}
