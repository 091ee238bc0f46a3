/**
 * A paper's facts and findings as lines that can be read and compared by eye: what each golden file beside an
 * example paper holds. Offsets stay out of it, so that an edit changes only the lines it is about.
 */
import type { Paper } from '../../server/src/core/analysis/snapshot';
import type { DocumentModel } from '../../server/src/core/document/model';
import { isoDate } from '../../server/src/core/document/timeline/dates';
import type { Span } from '../../server/src/core/text/span';

export function golden(paper: Paper): string {
  const { model } = paper;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['metadata', metadata(model)],
    [
      'outline',
      model.sections.map(
        (s) => `${'  '.repeat(s.level)}${s.title || '(before the first heading)'} · ${s.role}`,
      ),
    ],
    [
      'citations',
      model.citations.map(
        (c) =>
          `${quote(model, c)} · ${c.form} · ${c.works.map((w, i) => work(model, w.year, i, c.links)).join(' | ')}`,
      ),
    ],
    [
      'references',
      model.works.map(
        (r) => `${r.index}. ${JSON.stringify(r.csl)} · cited ${model.citedBy[r.index]?.length ?? 0}`,
      ),
    ],
    ['entities', entities(model)],
    ['acronyms', model.definitions.map((d) => `${d.short} = ${d.long}`)],
    ['relations', model.relations.map((r) => relation(model, r))],
    [
      'claims',
      model.claims.flatMap((c) =>
        c.kind === 'none'
          ? []
          : [
              `${c.kind} · ${c.support}${c.exempt ? ` · ${c.exempt}` : ''}${c.shown ? ' · asked for' : ''} · ${quote(model, c)}`,
            ],
      ),
    ],
    [
      'findings',
      paper.check().findings.map((f) => `${f.severity} ${f.rule} · ${quote(model, f)} · ${f.message}`),
    ],
  ];
  return sections.map(([title, lines]) => `## ${title}\n${lines.join('\n')}\n`).join('\n');
}

function quote(model: DocumentModel, at: Span): string {
  const text = model.text.slice(at).replace(/\s+/g, ' ');
  return `“${text.length > 90 ? `${text.slice(0, 88)}…` : text}”`;
}

function metadata({
  metadata: { title, authors, affiliations, abstract, keywords, dates },
}: DocumentModel): string[] {
  const shown = Object.entries(dates).map(([name, date]) => `${name}: ${isoDate(date)}`);
  return [
    `title: ${title}`,
    `authors: ${authors.join('; ')}`,
    `affiliations: ${affiliations.join('; ')}`,
    `abstract: ${abstract === null ? '–' : `${abstract.slice(0, 60)} … ${abstract.slice(-40)}`}`,
    `keywords: ${keywords.join('; ')}`,
    ...shown,
  ];
}

function work(
  model: DocumentModel,
  year: string | null,
  i: number,
  links: DocumentModel['citations'][number]['links'],
): string {
  const link = links[i]!;
  const to = link.reference === null ? '–' : model.works[link.reference]!.text.slice(0, 40);
  return `${year ?? '–'} → ${link.match} ${to}`;
}

function entities(model: DocumentModel): string[] {
  const counts = new Map<string, number>();
  for (const m of model.mentions)
    if (m.entity !== null) counts.set(m.entity, (counts.get(m.entity) ?? 0) + 1);
  return model.entities.map((e) => `${e.name} (${e.id}, ${e.kind}) · ${counts.get(e.id) ?? 0}`);
}

function relation(model: DocumentModel, r: DocumentModel['relations'][number]): string {
  const marks = [
    r.negated ? 'negated' : '',
    r.mutual ? 'mutual' : '',
    r.modality,
    r.date ?? '',
    r.tier,
  ].filter((m) => m !== '');
  return `${r.source} ${r.type} ${r.target} · ${r.polarity} · ${marks.join(', ')} · ${quote(model, r.trigger)} · ${r.citations.length} cited`;
}
