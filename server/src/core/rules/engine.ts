/** Runs the rules over a model: severity, order, suppressions, isolation of a rule that throws. */
import type { DocumentModel } from '../document/model';
import type { Settings } from '../settings/settings';
import type { Finding } from './finding';

export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

export interface CheckResult {
  /** By place, then by rule id. */
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

export function checkDocument(_model: DocumentModel, _settings: Settings): CheckResult {
  return { findings: [], failures: [] };
}
