/** The relations of a paper as one text, in the format that is asked for. */
import type { DocumentModel } from '../../document/model';
import { type MapQuestion, relationMap } from '../map/map';
import { toSvg } from './svg';
import { toCsv, toGraphml, toJson } from './tables';

export type ExportFormat = 'svg' | 'csv' | 'graphml' | 'json';

export function exportRelations(model: DocumentModel, format: ExportFormat, question: MapQuestion): string {
  const map = relationMap(model, question);
  switch (format) {
    case 'svg':
      return toSvg(map);
    case 'csv':
      return toCsv(map);
    case 'graphml':
      return toGraphml(map);
    case 'json':
      return toJson(map);
  }
}
