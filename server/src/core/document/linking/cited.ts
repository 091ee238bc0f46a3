/** Which of the citations that a block may hold are citations, now that the list is known. */
import type { Citation, CitedWork } from '../citations/citation';
import type { Link, ReferenceIndex } from './link';

/** The citation with its links; without the likely works that link to nothing, null where none remains. */
export function linkCitation(
  c: Citation,
  index: ReferenceIndex,
): (Citation & { readonly links: readonly Link[] }) | null {
  const links = c.works.map((w) => index.link(w, c.form));
  const kept = c.works.map((w, i) => isCited(w, links[i]!, c, index));
  if (kept.every((k) => k)) return { ...c, links };
  const works = c.works.filter((_, i) => kept[i]);
  return works.length === 0 ? null : { ...c, works, links: links.filter((_, i) => kept[i]) };
}

/** A number above nought is a citation wherever the entries are numbered, though there may be no such entry. */
function isCited(work: CitedWork, link: Link, c: Citation, index: ReferenceIndex): boolean {
  if (work.strength === 'sure' || link.match !== 'none') return true;
  return c.form === 'numeric' && index.numbered && Number(work.key) > 0;
}
