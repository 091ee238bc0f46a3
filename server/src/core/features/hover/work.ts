/** On a citation: who is this, can I trust the link, how much does the paper lean on it. */
import type { Paper } from '../../analysis/snapshot';
import { hasOwnKeys } from '../../document/linking/ownKeys';
import type { DocumentModel } from '../../document/model';
import type { CslItem } from '../../document/references/csl';
import { formatParts } from '../../document/references/format';
import type { Reference } from '../../document/references/reference';
import { overlaps, type Span, touches } from '../../text/span';
import type { WorkTarget } from '../target/target';
import { citationsOf, usageOf, worksOf } from '../target/usage';
import { referenceLabel, siteOf, typeName, workLabel } from '../words/labels';
import { doiLink, emphasis, literal, strong, webLink } from '../words/markdown';
import { listed, percent, times } from '../words/phrases';
import { type HoverInfo, type HoverLine, type HoverLink, hoverInfo, line } from './lines';

export function hoverWork(paper: Paper, target: WorkTarget, offset: number): HoverInfo | null {
  const { model } = paper;
  const { reference, span } = target;
  if (reference === null) return hoverInfo(span, [unlinked(model, target), ...candidates(model, target)]);
  return hoverInfo(span, [
    nearMiss(target, reference),
    heading(reference),
    line(publication(reference)),
    usage(model, reference, target.span),
    ...warnings(paper, target, reference, offset),
  ]);
}

function heading(reference: Reference): HoverLine {
  const type = typeName(reference.csl);
  return line(strong(referenceLabel(reference)) + (type === null ? '' : ` · ${literal(type)}`), [
    { kind: 'place', title: 'go to the entry', span: { start: reference.start, end: reference.end } },
  ]);
}

/** `Border markets after the embargo. *Journal of Sahel Studies*, 14(2), 88–109. doi.org/10.…`: who and when stand above. */
function publication({ csl, text }: Reference): string {
  const { author: _, issued: __, ...rest } = csl;
  const parts = formatParts(rest).map((part) => {
    const inner = /^\s*https?:/.test(part.text)
      ? addressLink(csl)
      : part.italic
        ? emphasis(part.text)
        : literal(part.text);
    return `${/^\s/.test(part.text) ? ' ' : ''}${inner}`;
  });
  return parts.join('').trim() || literal(text.slice(0, 400));
}

function addressLink({ DOI, URL }: CslItem): string {
  if (DOI) return doiLink(DOI);
  return URL ? webLink(siteOf(URL), URL) : '';
}

function usage(model: DocumentModel, reference: Reference, here: Span): HoverLine {
  const { times: cited, share, sections } = usageOf(model, reference);
  const where = sections.length > 0 ? `, in ${listed(sections.map(literal))}` : '';
  const words = `Cited ${times(cited)} (${percent(share)} of the paper’s citations)${where}`;
  return line(words, neighbours(model, reference, here));
}

/** The citations of the work before and behind this place, round the ends of the paper. */
function neighbours(model: DocumentModel, reference: Reference, here: Span): HoverLink[] {
  const places = citationsOf(model, reference).flatMap((c) => worksOf(c, reference));
  if (places.length < 2) return [];
  const next = places.find((p) => p.start > here.start) ?? places[0]!;
  const previous = places.findLast((p) => p.start < here.start) ?? places.at(-1)!;
  return [
    { kind: 'place', title: 'next', span: next },
    { kind: 'place', title: 'previous', span: previous },
  ];
}

/** Says first that the list has it a little otherwise. */
function nearMiss({ link, work }: WorkTarget, reference: Reference): HoverLine | null {
  if (link.match !== 'near') return null;
  const listedAs = emphasis(referenceLabel(reference));
  const written = emphasis(
    link.problem === 'name' ? (work.authors[0]?.text ?? workLabel(work)) : workLabel(work),
  );
  switch (link.problem) {
    case 'year':
    case 'suffix':
      return line(`⚠ The list has ${listedAs}, not ${written}: ${literal(link.reason)}.`);
    case 'name':
    case null:
      return line(`⚠ No ${written} in the list; the nearest is ${listedAs}: ${literal(link.reason)}.`);
  }
}

function unlinked(model: DocumentModel, { link, work, citation }: WorkTarget): HoverLine | null {
  const label = strong(workLabel(work) || citation.text);
  switch (link.match) {
    case 'ambiguous':
      return line(`${label} may be any of these works of the list:`);
    case 'none':
      return line(
        citation.form === 'keyed' && !hasOwnKeys(model)
          ? `${strong(work.key ?? citation.text)} is a key of a bibliography file, which is not read here.`
          : `${label} is not in the reference list.`,
      );
    case 'exact':
    case 'near':
      return null;
  }
}

function candidates(model: DocumentModel, { link }: WorkTarget): HoverLine[] {
  const works = link.candidates.flatMap((i) => model.references[i] ?? []).slice(0, 5);
  const lead = link.match === 'none' && works.length > 0 ? [line('Nearest entries:')] : [];
  return [
    ...lead,
    ...works.map((r) => {
      const title = r.csl.title === undefined ? '' : `. ${literal(r.csl.title)}`;
      const span = { start: r.start, end: r.end };
      return line(`- ${literal(referenceLabel(r))}${title}`, [{ kind: 'place', title: 'go to it', span }]);
    }),
  ];
}

/** Findings on this citation or its entry; those under the pointer are shown by the editor itself. */
function warnings(
  paper: Paper,
  { span, work }: WorkTarget,
  reference: Reference,
  offset: number,
): HoverLine[] {
  const messages = paper
    .check()
    .findings.filter(
      (f) =>
        /^(?:support|citation|reference)\//.test(f.rule) &&
        f.rule !== 'support/single-source' &&
        !touches(f, offset) &&
        (overlaps(f, work) ||
          overlaps(f, span) ||
          overlaps(f, reference) ||
          f.related.some((r) => overlaps(r, work))),
    )
    .map((f) => f.message);
  return [...new Set(messages)].slice(0, 3).map((m) => line(`⚠ ${literal(m)}`));
}
