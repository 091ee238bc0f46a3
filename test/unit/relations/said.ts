/** What a text says, for tests: `FRA>NER -`, both ways where it is mutual. */
import { entityOf } from '../../../server/src/core/document/model';
import { modelOf } from '../../support/paper';

const signs = { conflictual: '-', cooperative: '+', neutral: '0' } as const;

export function saidIn(text: string): readonly string[] {
  const model = modelOf(text);
  const country = (id: string) => entityOf(model, id)?.country ?? id;
  return model.relations.flatMap((r) => {
    const [s, t] = [country(r.source), country(r.target)];
    const sign = signs[r.polarity];
    return r.mutual ? [`${s}>${t} ${sign}`, `${t}>${s} ${sign}`] : [`${s}>${t} ${sign}`];
  });
}
