/** Entities that only this paper knows: `Independent Commission on Border Affairs (ICBA)`. */
import { nameWords } from '../../knowledge/gazetteer/words';
import type { Entity, EntityKind } from './entity';

/** Words that make a name that of a body or a group, by what they make it. */
const heads: Readonly<Record<string, EntityKind>> = {
  ...kindOf('organisation', 'agency alliance assembly association authority bank board bureau centre center'),
  ...kindOf('organisation', 'chamber coalition college commission committee community company confederation'),
  ...kindOf(
    'organisation',
    'congress consortium convention corporation council court department directorate',
  ),
  ...kindOf('organisation', 'federation forum foundation fund general group institute institution league'),
  ...kindOf(
    'organisation',
    'mission ministry network office organisation organization parliament partnership',
  ),
  ...kindOf('organisation', 'party police secretariat senate service society tribunal union university'),
  ...kindOf('organisation', 'administration army navy command'),
  ...kindOf('armed-group', 'brigade brigades fighters force forces front guard guards jihad legion militia'),
  ...kindOf('armed-group', 'movement rebels resistance'),
};

function kindOf(kind: EntityKind, words: string): Record<string, EntityKind> {
  return Object.fromEntries(words.split(' ').map((w) => [w, kind]));
}

/** Null where the long form is no name of a body: `Special Immigration Visas`, `gross domestic product`. */
export function ownEntity(short: string, long: string): Entity | null {
  const words = nameWords(long);
  const lower = words.filter((w) => /^\p{Ll}{4,}/u.test(w.text)).length;
  if (words.length < 2 || lower > 0) return null;
  const kind = words.map((w) => heads[w.key]).findLast((k) => k !== undefined);
  return kind ? { id: short, kind, name: long, country: null } : null;
}
