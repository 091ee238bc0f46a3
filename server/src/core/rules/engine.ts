/**
 * Runs the rules over a model. The engine owns severity, order, suppressions, fingerprints and isolation:
 * a rule that throws yields nothing, is named among the failures, and the others go on.
 */
import type { DocumentModel } from '../document/model';
import type { Settings } from '../settings/settings';
import { compareSpans, type Span } from '../text/span';
import type { Finding } from './finding';
import { type Checked, type Earlier, type Raised, type Result, raise, recalled, run } from './raised';
import { registry } from './registry';
import type { Rule, RuleId } from './rule';
import { unusedSuppressions } from './structure/unused-suppression';
import { readSuppressions, type Suppression, silences } from './suppressions';

export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

/** What a comment of the author has set aside; the reason is the comment's, where it gives one. */
export interface SetAside extends Span {
  readonly rule: RuleId;
  readonly message: string;
  readonly reason: string | null;
}

export interface CheckResult {
  /** By place, then by rule id. */
  readonly findings: readonly Finding[];
  /** By place. */
  readonly setAside: readonly SetAside[];
  readonly failures: readonly RuleFailure[];
  /** For the next check of the same paper. */
  readonly checked: Checked;
}

export function checkDocument(model: DocumentModel, settings: Settings, earlier?: Earlier): CheckResult {
  const failures: RuleFailure[] = [];
  const before = earlier?.checked.settings === settings ? earlier : undefined;
  const results = new Map<RuleId, Result>();
  for (const rule of registry) {
    const result = runRule(rule, model, settings, before, failures);
    if (result) results.set(rule.id, result);
  }
  const suppressions = readSuppressions(model);
  const used = new Set<Suppression>();
  const kept: Raised[] = [];
  const setAside: SetAside[] = [];
  for (const { raised } of results.values()) {
    for (const r of raised) {
      const by = suppressions.filter((s) => silences(s, r.rule.id, r.report));
      if (by.length === 0) kept.push(r);
      else setAside.push(asideOf(r, by));
      for (const s of by) used.add(s);
    }
  }
  const unused = suppressions.filter((s) => !used.has(s));
  for (const { rule, report } of unusedSuppressions(model.text, unused))
    kept.push(...raise(rule, [report], model, settings));
  kept.sort((a, b) => compareSpans(a.report, b.report) || (a.rule.id < b.rule.id ? -1 : 1));
  return {
    findings: withFingerprints(kept),
    setAside: setAside.sort(compareSpans),
    failures,
    checked: { settings, model, results },
  };
}

function runRule(
  rule: Rule,
  model: DocumentModel,
  settings: Settings,
  earlier: Earlier | undefined,
  failures: RuleFailure[],
): Result | undefined {
  if (settings.rules[rule.id] === 'off') return undefined;
  try {
    return recalled(rule, model, earlier) ?? run(rule, model, settings);
  } catch (error) {
    failures.push({ rule: rule.id, error });
    return undefined;
  }
}

function asideOf({ rule, report }: Raised, by: readonly Suppression[]): SetAside {
  const reason = by.find((s) => s.reason !== null)?.reason ?? null;
  return { start: report.start, end: report.end, rule: rule.id, message: report.message, reason };
}

/** Equal findings (the same rule on the same sentence) are told apart by their order. */
function withFingerprints(raised: readonly Raised[]): Finding[] {
  const seen = new Map<string, number>();
  return raised.map(({ rule, severity, report, subject: { prints } }) => {
    const count = seen.get(prints.at(0)) ?? 0;
    seen.set(prints.at(0), count + 1);
    return {
      rule: rule.id,
      severity,
      start: report.start,
      end: report.end,
      message: report.message,
      related: report.related ?? [],
      fixes: report.fixes ?? [],
      tags: report.tags ?? [],
      fingerprint: prints.at(count),
    };
  });
}
