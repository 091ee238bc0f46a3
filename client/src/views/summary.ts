/** The words of the status bar. */
import type { PaperSummary } from '../../../server/src/protocol/types';
import { count, joined, percent } from './viewModel';

export function statusText({ claims, supported, errors }: PaperSummary): string {
  return joined(
    claims > 0 ? `${percent(supported / claims)} supported` : 'no claims',
    errors > 0 && count(errors, 'error'),
  );
}

export function statusTooltip({ words, claims, supported, errors, warnings }: PaperSummary): string {
  const findings = joined(errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning'));
  return [
    `**Policy Paper**: ${count(words, 'word')}`,
    `${supported} of ${count(claims, 'claim')} supported by a source`,
    findings === '' ? 'No errors or warnings' : `${findings}: click to list them`,
  ].join('\n\n');
}
