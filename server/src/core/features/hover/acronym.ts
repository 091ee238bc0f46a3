/** On an acronym: what it stands for and where the paper says so. */
import type { AcronymDefinition } from '../../document/acronyms/acronym';
import { type DocumentModel, sectionAt } from '../../document/model';
import type { Span } from '../../text/span';
import { usesOf } from '../target/acronyms';
import { literal, strong } from '../words/markdown';
import { times } from '../words/phrases';
import { type HoverInfo, hoverInfo, line } from './lines';

export function hoverAcronym(model: DocumentModel, d: AcronymDefinition, span: Span): HoverInfo | null {
  const { title } = sectionAt(model, d.start);
  const where = title === '' ? '' : ` in ${literal(title)}`;
  const uses = usesOf(model, d).length;
  const used = uses === 0 ? 'not used again' : `used ${times(uses)}`;
  return hoverInfo(span, [
    line(`${strong(d.short)} — ${literal(d.long)}`),
    line(`Defined${where}; ${used}`, [
      { kind: 'place', title: 'go to the definition', span: { start: d.start, end: d.end } },
    ]),
  ]);
}
