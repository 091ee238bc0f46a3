/**
 * Runs the rules over a model. The engine owns severity, order, suppressions, fingerprints and isolation:
 * a rule that throws yields nothing, is named among the failures, and the others go on.
 */
import type { DocumentModel } from '../document/model';
import type { Settings } from '../settings/settings';
import { compareSpans } from '../text/span';
import type { Finding } from './finding';
import { hash, subjectOf } from './fingerprint';
import { optionValues } from './options';
import { registry } from './registry';
import type { Report, Rule, Severity } from './rule';
import { unusedSuppressions } from './structure/unused-suppression';
import { readSuppressions, type Suppression, silences } from './suppressions';

export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

export interface CheckResult {
  /** By place, then by rule id. */
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** A report with the rule that made it and the severity the settings give it. */
interface Raised {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly report: Report;
}

export function checkDocument(model: DocumentModel, settings: Settings): CheckResult {
  const failures: RuleFailure[] = [];
  const raised = registry.flatMap((rule) => runRule(rule, model, settings, failures));
  const suppressions = readSuppressions(model);
  const used = new Set<Suppression>();
  const kept = raised.filter((r) => !silence(r, suppressions, used));
  const unused = suppressions.filter((s) => !used.has(s));
  kept.push(
    ...unusedSuppressions(model.text, unused).flatMap((report) =>
      raise(report.rule, report.report, settings),
    ),
  );
  kept.sort((a, b) => compareSpans(a.report, b.report) || (a.rule.id < b.rule.id ? -1 : 1));
  return { findings: withFingerprints(model, kept), failures };
}

function runRule(rule: Rule, model: DocumentModel, settings: Settings, failures: RuleFailure[]): Raised[] {
  if (settings.rules[rule.id] === 'off') return [];
  try {
    const options = optionValues(rule.options, settings.ruleOptions[rule.id]);
    return [...rule.check(model, options)].flatMap((report) => raise(rule, report, settings));
  } catch (error) {
    failures.push({ rule: rule.id, error });
    return [];
  }
}

function raise(rule: Rule, report: Report, settings: Settings): Raised[] {
  const severity = settings.rules[rule.id] ?? report.severity ?? rule.severity;
  return severity === 'off' ? [] : [{ rule, severity, report }];
}

function silence(r: Raised, suppressions: readonly Suppression[], used: Set<Suppression>): boolean {
  const by = suppressions.filter((s) => silences(s, r.rule.id, r.report));
  for (const s of by) used.add(s);
  return by.length > 0;
}

/** Equal findings (the same rule on the same sentence) are told apart by their order. */
function withFingerprints(model: DocumentModel, raised: readonly Raised[]): Finding[] {
  const seen = new Map<string, number>();
  return raised.map(({ rule, severity, report }) => {
    const subject = `${rule.id}\n${subjectOf(model, report)}`;
    const count = seen.get(subject) ?? 0;
    seen.set(subject, count + 1);
    return {
      rule: rule.id,
      severity,
      start: report.start,
      end: report.end,
      message: report.message,
      related: report.related ?? [],
      fixes: report.fixes ?? [],
      tags: report.tags ?? [],
      fingerprint: hash(count === 0 ? subject : `${subject}\n${count}`),
    };
  });
}
