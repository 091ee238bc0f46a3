/** Does a line open like an entry of a reference list, and has a block the shape of one? Cheap, on a prefix alone. */
import { hasYear, isUndated } from './anchors';

/** What is looked at: enough for many authors and the year behind them. */
const prefix = 280;

/** `Okafor, C.`, `OKAFOR C`, `de la Cruz, J.`, `Okafor, Chidi,`: a surname, a comma, a given name or initials. */
const personal =
  /^["“]?(?:(?:de|da|do|del|della|di|du|van|von|der|den|la|le|al-?|el-?)\s){0,3}['’\p{L}-]{2,30}(?:\s['’\p{L}-]{2,30}){0,2}\s?,\s?(?:\p{Lu}\p{Ll}{0,2}\.|\p{Lu}\p{Ll}{1,15}\b|\p{Lu}{1,3}\b)/u;
const vancouver = /^\p{Lu}[\p{L}'’-]{1,25}\s\p{Lu}{1,3}(?=[,.]|\s\(|\s\d)/u;
const initialsFirst = /^(?:\p{Lu}\.[\s-]?){1,4}\p{Lu}[\p{L}'’-]{1,25}\b/u;
/** `UNHCR. (2020)`, `World Bank (2019)`, `REUTERS. 2021`: words, then the year. */
const body =
  /^[\p{Lu}"“][^\n(]{1,110}?[.,]?\s[([]?(?:(?:1[4-9]|20)\d{2}[a-z]?|n\.d\.|s\.f\.|o\.J\.)[)\],.;:]/u;
const dash = /^(?:[-–—_]\s?){2,}[\s.,]/;
const numbered = /^\s*(?:\[\d{1,4}\]|\d{1,4}\.)\s+\S/;

export function opensNumbered(line: string): boolean {
  return numbered.test(line.slice(0, 20));
}

/** `Retrieved March 25, 2022, from …`, `Available at: …`: words that go on with an entry. */
const further =
  /^(?:retrieved|accessed|available|disponível|disponible|abgerufen|zugriff|consulté|consultado|acesso|viewed|in|vol|pp?|doi)\b/i;

export function opensEntry(line: string): boolean {
  const text = openingOf(line);
  return opensWithPerson(text) || (body.test(text) && !further.test(text));
}

/** `Okafor, C.`, `DE LA CRUZ, J.M.`; a given name in full only with the date behind it: `Okafor, Chidi. 2020.` */
const signed =
  /^(?:(?:de|da|do|del|della|di|du|van|von|der|den|la|le|al-?|el-?)\s){0,3}['’\p{L}-]{2,30}(?:\s['’\p{L}-]{2,30}){0,2},\s?(?:\p{Lu}\.|\p{Lu}[\p{L}-]{1,15}(?:\s\p{Lu}\.)?[,.]?\s(?:[^()\d]{3,80}\s)?\(?(?:1[4-9]|20)\d{2}[a-z]?\)?[.:,])/u;

/** Opens with a person's name beyond doubt, or the dash that repeats one; `New York, NY` and journals do not. */
export function opensPersonal(line: string): boolean {
  const text = openingOf(line);
  return signed.test(text) || vancouver.test(text) || dash.test(text);
}

function openingOf(line: string): string {
  return line
    .trimStart()
    .replace(/^[-*+•_]+\s?/, '')
    .slice(0, prefix);
}

function opensWithPerson(text: string): boolean {
  return personal.test(text) || vancouver.test(text) || initialsFirst.test(text) || dash.test(text);
}

/** A name to begin with, a year, and the marks of a source behind it: strong enough without a heading. */
export function looksLikeEntry(source: string): boolean {
  if (source.length < 30) return false;
  const first = source.charCodeAt(source.search(/\S/));
  if (first >= 0x61 && first <= 0x7a) return false;
  const text = source.replace(/^\s*(?:[-*+•]\s+)?(?:\[\d{1,4}\]|\d{1,4}\.)?\s*/, '').slice(0, prefix * 2);
  if (!opensEntry(text) || !hasYear(text)) return false;
  return (
    personal.test(text) ||
    vancouver.test(text) ||
    /^[^(]{2,100}\((?:1[4-9]|20)\d{2}[^()]{0,20}\)\.\s/.test(text)
  );
}

/** Under a heading that says “References”, nearly everything is an entry; notes to the reader are not. */
export function mayBeEntry(text: string): boolean {
  if (!/\p{L}{2}/u.test(text) || text.length < 8) return false;
  if (hasYear(text) || /https?:|www\.|\b10\.\d{4}/.test(text) || /\(n\.d\.\)/i.test(text)) return true;
  if (isUndated(text)) return false;
  return opensEntry(text) || opensNumbered(text) || /^["“*_]/.test(text);
}
