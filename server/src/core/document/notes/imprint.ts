/** Where a book appeared, in brackets behind its title (Chicago Manual of Style, 17th ed., 14.23). */
import { entries } from '../../knowledge/gazetteer/gazetteer';
import { wordClasses } from '../../models/references/words';
import { fold } from '../../text/normalise';

const imprint = /^\((?:[^()]{2,60}: [^()]{2,80}|([^(),:]{3,40})), \d{4}\)$/;
/** Capitals; a state without one of another name is its own: Luxembourg, Singapore. */
const seats: ReadonlySet<string> = new Set(
  entries
    .filter((e) => e.kind === 'country')
    .flatMap((e) => e.seats ?? e.names)
    .flatMap((seat) => [fold(seat), fold(seat.replace(/ City$/, ''))]),
);

/** `(Dakar: Baobab Press, 2021)`, `(Luxembourg, 2021)`, `(New York, 2021)`; not `(Haddad, 2021)`. */
export function isImprint(bracket: string): boolean {
  const match = imprint.exec(bracket);
  if (!match) return false;
  const place = match[1] === undefined ? null : fold(match[1]);
  return place === null || seats.has(place) || place.split(' ').every((w) => wordClasses.get(w) === 'place');
}
