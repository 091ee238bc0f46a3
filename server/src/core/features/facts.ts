/**
 * Everything that was read in a paper, as `policy-paper facts` prints it and as others build on it. Offsets are
 * UTF-16 code units into the text as read. Nothing here changes meaning without a new `schema` number.
 */
import { definedAcronyms } from '../document/acronyms/uses';
import type { CitedWork } from '../document/citations/citation';
import type { Link } from '../document/linking/link';
import type { DocumentModel, LinkedCitation, PaperRelation } from '../document/model';
import { type CalendarDate, isoDate } from '../document/timeline/dates';
import type { Span } from '../text/span';

export type Facts = ReturnType<typeof facts>;

export function facts(model: DocumentModel, file: string) {
  return {
    schema: 1 as const,
    file,
    metadata: metadata(model),
    outline: model.sections.map(({ title, level, role, ...at }) => ({ title, level, ...place(at), role })),
    sentences: model.sentences.map((s) => ({ ...place(s), section: s.section })),
    citations: model.citations.map(citation),
    references: model.works.map((r) => ({
      ...place(r),
      text: r.text,
      csl: r.csl,
      citedBy: model.citedBy[r.index] ?? [],
    })),
    entities: entities(model),
    acronyms: acronyms(model),
    relations: relations(model),
    claims: model.claims.map(({ kind, needsCitation, support, exempt, score, ...at }) => ({
      ...place(at),
      kind,
      needsCitation,
      support,
      exempt,
      score,
    })),
  };
}

function place({ start, end }: Span): Span {
  return { start, end };
}

function metadata({ metadata: { title, authors, keywords, dates } }: DocumentModel) {
  const iso = (date: CalendarDate | undefined) => date && isoDate(date);
  const { received, accepted, published } = dates;
  return {
    title,
    authors,
    keywords,
    dates: { received: iso(received), accepted: iso(accepted), published: iso(published) },
  };
}

function citation({ text, form, works, links, ...at }: LinkedCitation) {
  return { ...place(at), text, form, works: works.map((work, i) => citedWork(work, links[i])) };
}

function citedWork(work: CitedWork, link: Link | undefined) {
  return {
    ...place(work),
    authors: work.authors.map((a) => a.text),
    year: work.year,
    locator: work.locator && { label: work.locator.label, value: work.locator.value },
    key: work.key,
    reference: link?.reference ?? null,
    match: link?.match ?? 'none',
  };
}

function entities(model: DocumentModel) {
  const mentions = new Map<string, object[]>(model.entities.map((e) => [e.id, []]));
  for (const m of model.mentions) {
    if (m.entity !== null) mentions.get(m.entity)?.push({ ...place(m), text: m.text, use: m.use });
  }
  return model.entities.map(({ id, kind, name, country }) => ({
    id,
    kind,
    name,
    country,
    mentions: mentions.get(id)!,
  }));
}

/** One a definition; the uses are those of the acronym. */
function acronyms(model: DocumentModel) {
  return definedAcronyms(model)
    .flatMap(({ definitions, uses }) =>
      definitions.map((d) => ({ short: d.short, long: d.long, ...place(d), uses: uses.map(place) })),
    )
    .sort((a, b) => a.start - b.start);
}

function relations(model: DocumentModel) {
  const countries = new Map(model.entities.map((e) => [e.id, e.country]));
  return model.relations.map((r) => relation(r, countries));
}

function relation(r: PaperRelation, countries: ReadonlyMap<string, string | null>) {
  return {
    source: r.source,
    sourceCountry: countries.get(r.source) ?? null,
    target: r.target,
    targetCountry: countries.get(r.target) ?? null,
    type: r.type,
    plover: r.plover,
    quad: r.quad,
    polarity: r.polarity,
    negated: r.negated,
    mutual: r.mutual,
    modality: r.modality,
    date: r.date,
    confidence: r.confidence,
    tier: r.tier,
    trigger: place(r.trigger),
    sourceSpan: r.sourceSpan && place(r.sourceSpan),
    targetSpan: r.targetSpan && place(r.targetSpan),
    sentence: place(r.sentence),
    citations: r.citations,
  };
}
