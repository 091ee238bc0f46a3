/** A finding as it leaves the engine: everything the editor, the command line and SARIF need, no line or column. */

import type { Span } from '../text/span';
import type { Fix, RelatedPlace, RuleId, Severity } from './rule';

export interface Finding extends Span {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
  readonly tags: readonly ('unnecessary' | 'deprecated')[];
  /** Position-free: rule id and normalised sentence, numbered among equals; for baselines and dismissals. */
  readonly fingerprint: string;
}
