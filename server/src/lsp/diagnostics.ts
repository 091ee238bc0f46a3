/** Findings as the editor underlines them. */
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { DocumentModel } from '../core/document/model';
import { ruleLink } from '../core/features/words/ruleLink';
import type { Finding } from '../core/rules/finding';
import type { ClientAbilities } from './client';
import { rangeOf } from './convert';

export const source = 'policy-paper';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

const tags = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated } as const;

/** `data` carries the fingerprint, by which the light bulb knows a finding again. */
export function toDiagnostic(model: DocumentModel, finding: Finding, client: ClientAbilities): Diagnostic {
  const related = finding.related.map((r) => ({
    location: { uri: model.uri, range: rangeOf(model.text, r) },
    message: r.message,
  }));
  return {
    range: rangeOf(model.text, finding),
    severity: severities[finding.severity],
    source,
    code: finding.rule,
    message: finding.message,
    ...(client.codeDescription && { codeDescription: { href: ruleLink(finding.rule) } }),
    ...(client.relatedInformation && related.length > 0 && { relatedInformation: related }),
    ...(client.diagnosticTags && finding.tags.length > 0 && { tags: finding.tags.map((t) => tags[t]) }),
    ...(client.diagnosticData && { data: { fingerprint: finding.fingerprint } }),
  };
}
