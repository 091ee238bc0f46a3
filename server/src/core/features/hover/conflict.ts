/** On a figure, a rank or a date that another place of the paper contradicts: which place, and what stands there. */
import type { Paper } from '../../analysis/snapshot';
import { sectionAt } from '../../document/model';
import type { Finding } from '../../rules/finding';
import { type Span, touches } from '../../text/span';
import { sentenceAround } from '../target/usage';
import { literal } from '../words/markdown';
import { type HoverInfo, type HoverLine, hoverInfo, line, quoted } from './lines';

/** Rules whose findings are two places that give different numbers. */
const comparing: ReadonlySet<string> = new Set([
  'consistency/number-conflict',
  'consistency/date-conflict',
  'consistency/duration',
]);

/** The contradictions come first, then what else is known of the place. */
export function hoverConflict(paper: Paper, offset: number, rest: HoverInfo | null): HoverInfo | null {
  let here: Span | null = null;
  const lines: HoverLine[] = [];
  for (const finding of paper.check().findings) {
    if (!comparing.has(finding.rule)) continue;
    const [other] = finding.related;
    if (!other) continue;
    if (touches(finding, offset)) {
      here ??= finding;
      lines.push(row(paper, `⚠ ${literal(finding.message)}`, other));
    } else if (touches(other, offset)) {
      here ??= other;
      lines.push(row(paper, `⚠ ${elsewhere(paper, finding)}`, finding));
    }
  }
  return here === null ? rest : hoverInfo(rest ?? here, [...lines, ...(rest?.lines ?? [])]);
}

/** What the first of the two places is told: the finding stands at the second one. */
function elsewhere({ model }: Paper, finding: Finding): string {
  return `Another place says “${literal(model.text.slice(finding).replace(/\s+/g, ' '))}”:`;
}

function row({ model }: Paper, said: string, there: Span): HoverLine {
  const sentence = sentenceAround(model, there);
  const where = quoted(model, sentence, sectionAt(model, there.start).title);
  const span = { start: there.start, end: there.end };
  return line(`${said} ${where}`, [{ kind: 'place', title: 'go to it', span }]);
}
