/** Countries by name: `Ukraine (2014)` speaks of a year of theirs, even where the list has a law of Ukraine. */
import { entries } from '../../knowledge/gazetteer/gazetteer';
import { fold } from '../../text/normalise';

const names: ReadonlySet<string> = new Set(
  entries.filter((e) => e.kind === 'country').flatMap((e) => e.names.map(fold)),
);

export function isCountry(name: string): boolean {
  return names.has(fold(name));
}
