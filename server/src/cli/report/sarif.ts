/** SARIF 2.1.0 (OASIS, 2020) with the rules explained, places, fixes and fingerprints: for code scanning. */
import { ruleLink } from '../../core/features/words/ruleLink';
import { registry } from '../../core/rules/registry';
import type { Fix, Rule, RuleId, Severity } from '../../core/rules/rule';
import type { Span } from '../../core/text/span';
import type { Text } from '../../core/text/text';
import { type Known, type Located, regionOf, type Stale } from './place';

const levels = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
} as const satisfies Record<Severity, string>;

/** With a baseline each result says whether it is new, unchanged or absent. */
export function sarifReport(findings: readonly Located[], known: Known | null, version: string): string {
  const ids = registry.map((rule) => rule.id);
  const driver = {
    name: 'policy-paper',
    version,
    semanticVersion: version,
    rules: registry.map(descriptor),
  };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    results: known
      ? [
          ...findings.map((f) => ({ ...result(f, ids), baselineState: 'new' })),
          ...known.unchanged.map((f) => ({ ...result(f, ids), baselineState: 'unchanged' })),
          ...known.stale.map((s) => absent(s, ids)),
        ]
      : findings.map((f) => result(f, ids)),
  };
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor(rule: Rule) {
  const { what, why, fix, silent } = rule.docs;
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: what },
    help: {
      text: [what, why, fix, silent].join('\n\n'),
      markdown: `${what}\n\n**Why.** ${why}\n\n**What to do.** ${fix}\n\n**When it is silent.** ${silent}`,
    },
    helpUri: ruleLink(rule.id),
    defaultConfiguration: { level: levels[rule.severity] },
  };
}

function result({ file, text, finding }: Located, ids: readonly RuleId[]) {
  const index = ids.indexOf(finding.rule);
  return {
    ruleId: finding.rule,
    ...(index >= 0 && { ruleIndex: index }),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [location(file, text, finding)],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map((r) => ({
        ...location(file, text, r),
        message: { text: r.message },
      })),
    }),
    partialFingerprints: { 'policyPaperFinding/v1': finding.fingerprint },
    ...(finding.fixes.length > 0 && { fixes: finding.fixes.map((fix) => toFix(file, text, fix)) }),
  };
}

/** The place is gone with the finding; the file is known. */
function absent({ file, rule, message, fingerprint }: Stale, ids: readonly string[]) {
  const index = ids.indexOf(rule);
  return {
    ruleId: rule,
    ...(index >= 0 && { ruleIndex: index }),
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: artifact(file) } }],
    partialFingerprints: { 'policyPaperFinding/v1': fingerprint },
    baselineState: 'absent',
  };
}

function location(file: string, text: Text, span: Span) {
  return { physicalLocation: { artifactLocation: artifact(file), region: region(text, span) } };
}

function region(text: Text, span: Span) {
  return { ...regionOf(text, span), charOffset: span.start, charLength: span.end - span.start };
}

function toFix(file: string, text: Text, fix: Fix) {
  const replacements = fix.edits.map((e) => ({
    deletedRegion: region(text, e),
    insertedContent: { text: e.newText },
  }));
  return {
    description: { text: fix.title },
    artifactChanges: [{ artifactLocation: artifact(file), replacements }],
  };
}

/** A URI reference with forward slashes; `stdin` for what has no file. */
function artifact(file: string) {
  const path = file === '-' ? 'stdin' : file.replaceAll('\\', '/');
  const encoded = encodeURI(path).replace(/[?#]/g, encodeURIComponent);
  return { uri: /^[a-z]:\//i.test(path) ? `file:///${encoded}` : encoded };
}
