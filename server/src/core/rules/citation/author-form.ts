import type { CitedName } from '../../document/citations/citation';
import { keysOf } from '../../document/linking/keys';
import { entryAuthors, entryLabel, familyOf } from '../../document/linking/labels';
import { wordsOf } from '../../document/linking/names';
import { authorYearWorks, type WorkInPlace } from '../../document/linking/works';
import type { DocumentModel } from '../../document/model';
import type { Reference } from '../../document/references/reference';
import { givenNames, spelledAgencies } from '../../knowledge/names/names';
import { fold } from '../../text/normalise';
import type { Span } from '../../text/span';
import { defineRule, type Report } from '../rule';

const list =
  '\n\n## References\n\nKilian, L. (2026). *The strait*. Gulf Press.\n\nHale, B., & Zinsou, C. (2024). *Rivers*. Delta Press.\n\nMoyo, D., Abe, K., & Bell, J. (2020). *Roads*. Delta Press.\n';

export const rule = defineRule({
  id: 'citation/author-form',
  since: '0.1.0',
  severity: 'warning',
  title: 'The authors of a citation are not written as elsewhere.',
  docs: {
    what: 'A full name or capitals where the list has a surname; an agency in capitals that is no acronym (REUTERS); one author of two or more, or two of three and more; “et al.” for a work by two; “and” where the other citations of the paper write “&”, or the reverse.',
    why: 'The reader looks for a surname in the list, and a missing co-author denies credit and may point to another work.',
    fix: 'Write the authors as the list and the style of the paper have them.',
    silent:
      'Organisations, first names that tell two authors of one surname apart, names in the running text, and acronyms and surnames in capitals where the list has them too.',
  },
  options: {},
  examples: {
    flagged: [
      { text: `Oil rose (⟦Lutz Kilian⟧, 2026).${list}`, because: 'a first name' },
      { text: `Oil rose (⟦KILIAN⟧, 2026).${list}`, because: 'capitals, which the list does not use' },
      { text: `Water fell (⟦Hale⟧, 2024).${list}`, because: 'the second author is missing' },
      { text: `Water fell (⟦Hale et al.⟧, 2024).${list}`, because: 'there are only two authors' },
      { text: `Roads rose (⟦Moyo & Bell⟧, 2020).${list}`, because: 'the list has a third author' },
      {
        text: `Oil rose (⟦REUTERS⟧, 2023).${list}\nREUTERS. (2023). Oil rises. *Gulf News*.\n`,
        because: 'Reuters is a name and no acronym',
      },
      {
        text: `Oil rose (⟦Lutz Kilian⟧, 2025).${list}\nLutz Kilian, M. P. (2025). *Tankers*. Gulf Press.\n`,
        because: 'a given name, in the list as well',
      },
      {
        text: `A (Hale & Zinsou, 2024). B (Hale & Zinsou, 2024). C (Hale & Zinsou, 2024). D (⟦Hale and Zinsou⟧, 2024).${list}`,
        because: 'the paper writes & in brackets',
      },
    ],
    clean: [
      {
        text: `Oil rose (Kilian, 2026), as Lutz Kilian (2026) shows.${list}`,
        because: 'a sentence may introduce a person with the full name',
      },
      { text: `Water fell (Hale & Zinsou, 2024; Moyo et al., 2020).${list}`, because: 'as the list has it' },
      {
        text: `Hale and Zinsou (2024) say so (Hale & Zinsou, 2024).${list}`,
        because: '“and” in the sentence, & in brackets',
      },
    ],
  },
  *check(model) {
    const joint = jointHabits(model);
    const surnames = surnameCounts(model);
    for (const place of authorYearWorks(model)) {
      if (place.work.authors.length === 0 || place.work.authors[0]!.start < place.work.start) continue;
      const entry = place.link.match === 'exact' ? model.works[place.link.reference!]! : undefined;
      const found = (entry && againstList(place, entry, surnames)) ?? conjunction(model, place, joint);
      if (found) yield found;
    }
  },
});

function againstList(
  place: WorkInPlace,
  entry: Reference,
  surnames: ReadonlyMap<string, number>,
): Report | null {
  const persons = entry.csl.author ?? [];
  const families = persons.map(familyOf);
  const found = agency(place, entry) ?? givenFirst(place, entry);
  if (found) return found;
  if (persons.length === 0 || persons.some((p) => p.family === undefined || p.given === undefined))
    return null;
  return (
    fullName(place, families, surnames, entry) ??
    capitals(place, families, entry) ??
    wrongNumber(place, families, entry)
  );
}

function fullName(
  place: WorkInPlace,
  families: readonly string[],
  surnames: ReadonlyMap<string, number>,
  entry: Reference,
): Report | null {
  if (place.citation.form !== 'parenthetical') return null;
  const name = place.work.authors[0]!;
  const family = families[0]!;
  const longer =
    name.text !== family && fold(name.text).endsWith(` ${fold(family)}`) && !name.text.includes(',');
  const prefix = name.text.slice(0, name.text.length - family.length).trim();
  const given = /\p{Lu}\p{Ll}{2,}/u.test(prefix) && fold(entry.text).startsWith(fold(family));
  if (!longer || !given || (surnames.get(fold(family)) ?? 0) > 1) return null;
  return change(name, `A full name: the list has “${family}”.`, family, entry);
}

/** `Lutz Kilian` where the list has *Lutz Kilian, M. P.*: a given name stands with the surname in both. */
function givenFirst(place: WorkInPlace, entry: Reference): Report | null {
  const name = place.work.authors[0]!;
  const { family, given } = entry.csl.author?.[0] ?? {};
  if (place.citation.form !== 'parenthetical' || !family || !given || !givenNames.has(fold(given)))
    return null;
  const whole = fold(`${given} ${family}`);
  if (fold(name.text) !== whole || !fold(entry.text).startsWith(`${whole},`)) return null;
  return change(
    name,
    `A full name: the surname is “${family}”, and the list should begin with it.`,
    family,
    entry,
  );
}

/** `REUTERS`: the name of an agency, no acronym, in the list as well. */
function agency(place: WorkInPlace, entry: Reference): Report | null {
  const name = place.work.authors[0]!;
  const right = spelledAgencies.get(fold(name.text));
  if (right === undefined || name.text.length < 4 || name.text !== name.text.toUpperCase()) return null;
  return change(name, `Capitals: “${right}” is a name and no acronym.`, right, entry);
}

function capitals(place: WorkInPlace, families: readonly string[], entry: Reference): Report | null {
  const name = place.work.authors[0]!;
  const family = families[0]!;
  if (
    name.text.length < 4 ||
    name.text !== name.text.toUpperCase() ||
    fold(name.text) !== fold(family) ||
    family === family.toUpperCase()
  ) {
    return null;
  }
  return change(name, `Capitals: the list has “${family}”.`, family, entry);
}

/** One name for several authors, or `et al.` for two. */
function wrongNumber(place: WorkInPlace, families: readonly string[], entry: Reference): Report | null {
  const { work, citation } = place;
  if (families.length < 2 || (work.etAl ? families.length !== 2 : work.authors.length >= families.length))
    return null;
  if (!isReadInFull(entry)) return null;
  const and = citation.form === 'narrative' ? 'and' : '&';
  const right = families.length > 2 ? `${families[0]} et al.` : families.join(` ${and} `);
  const names = { start: work.authors[0]!.start, end: namesEnd(place) };
  if (work.etAl)
    return change(names, `“et al.” for two authors: the list has ${entryAuthors(entry)}.`, right, entry);
  if (!work.authors.every((a, i) => listedAt(a, families) === i || i > 0)) return null;
  if (work.authors.some((a) => listedAt(a, families) < 0)) return null;
  const count = families.length - work.authors.length;
  const missing =
    families.length === 2
      ? 'The second author is missing'
      : `${count} ${count === 1 ? 'author is' : 'authors are'} missing`;
  return change(names, `${missing}: the list has ${entryLabel(entry)}.`, right, entry);
}

function listedAt(name: CitedName, families: readonly string[]): number {
  return families.findIndex((f) => fold(f) === fold(name.text));
}

/** Every name before the year was read as an author's: only then is their number certain. */
function isReadInFull(entry: Reference): boolean {
  const keys = keysOf(entry, undefined);
  const read = new Set((entry.csl.author ?? []).flatMap((a) => wordsOf(`${familyOf(a)} ${a.suffix ?? ''}`)));
  const given = (entry.csl.author ?? []).map((a) => a.given ?? '').join(' ');
  if (keys.count === null || /[&;]|\p{Ll}{3}/u.test(given)) return false;
  return (
    !keys.head.some((w) => w.length > 3 && !read.has(w)) &&
    (entry.csl.author ?? []).every((a) => !/\./.test(a.suffix ?? ''))
  );
}

/** Where the names end: behind `et al.` if there is one, before the comma or bracket that precedes the year. */
function namesEnd({ work, citation }: WorkInPlace): number {
  const last = work.authors.at(-1)!.end;
  if (!work.etAl || !work.yearSpan) return last;
  const between = citation.text.slice(last - citation.start, work.yearSpan.start - citation.start);
  return last + between.replace(/(?<![\s,([])[\s,([]+$/, '').length;
}

function change(at: Span, message: string, newText: string, entry: Reference): Report {
  const { start, end } = at;
  return {
    start,
    end,
    message,
    related: [{ start: entry.start, end: entry.end, message: 'the entry' }],
    fixes: [{ title: `Change to ${newText}`, safe: false, edits: [{ start, end, newText }] }],
  };
}

/** How many entries begin with a surname: a first name may tell their authors apart. */
function surnameCounts(model: DocumentModel): ReadonlyMap<string, number> {
  const counts = new Map<string, Set<string>>();
  for (const { csl } of model.references) {
    for (const name of csl.author?.slice(0, 1) ?? []) {
      const key = fold(familyOf(name));
      counts.set(key, (counts.get(key) ?? new Set()).add(fold(name.given ?? '')));
    }
  }
  return new Map([...counts].map(([k, v]) => [k, v.size]));
}

type Sign = '&' | 'and';

/** What nearly all citations of a form join their last two authors with; null without a habit. */
function jointHabits(model: DocumentModel): ReadonlyMap<string, Sign | null> {
  const habits = new Map<string, Sign | null>();
  for (const form of ['parenthetical', 'narrative']) {
    const signs = [...authorYearWorks(model)]
      .filter((p) => p.citation.form === form)
      .flatMap((p) => joint(p)?.sign ?? []);
    const ands = signs.filter((s) => s === 'and').length;
    const majority: Sign = ands * 2 > signs.length ? 'and' : '&';
    const share = Math.max(ands, signs.length - ands) / Math.max(1, signs.length);
    habits.set(form, signs.length >= 4 && share >= 0.75 ? majority : null);
  }
  return habits;
}

/** The word between the last two authors, at its place. */
function joint({ work, citation }: WorkInPlace): (Span & { readonly sign: Sign }) | null {
  const [a, b] = work.authors.slice(-2) as [CitedName, CitedName?];
  if (!b || a.start < citation.start) return null;
  const between = citation.text.slice(a.end - citation.start, b.start - citation.start);
  const m = /(&)|\b(and)\b/.exec(between);
  if (!m) return null;
  return { sign: m[1] ? '&' : 'and', start: a.end + m.index, end: a.end + m.index + m[0].length };
}

function conjunction(
  model: DocumentModel,
  place: WorkInPlace,
  habits: ReadonlyMap<string, Sign | null>,
): Report | null {
  const habit = habits.get(place.citation.form);
  const own = joint(place);
  if (!habit || !own || own.sign === habit || model.references.length === 0) return null;
  const { start } = place.work.authors[0]!;
  const end = place.work.authors.at(-1)!.end;
  const where = place.citation.form === 'narrative' ? 'in the sentence' : 'in brackets';
  return {
    start,
    end,
    message: `“${own.sign}” between the authors; the paper writes “${habit}” ${where} elsewhere.`,
    fixes: [
      { title: `Write ${habit}`, safe: true, edits: [{ start: own.start, end: own.end, newText: habit }] },
    ],
  };
}
