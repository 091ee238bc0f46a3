/** Hyperlinks as citations: `[the report](https://…)` or a bare address in a sentence. */
import type { Block, LinkInline } from '../../syntax/block';
import type { Citation } from './citation';

/** Addresses of pages and works; not `mailto:`, not places in the paper itself, not files beside it. */
const source = /^(?:https?:\/\/|www\.|doi:\s?10\.|10\.\d{4,})/i;
/** A picture is shown, not cited. */
const picture = /\.(?:png|jpe?g|gif|svg|webp)(?:[?#]|$)/i;

export function findLinks(block: Block): Omit<Citation, 'text'>[] {
  const links = block.inlines.filter((i): i is LinkInline => i.kind === 'link');
  return links.filter((l) => source.test(l.href) && !picture.test(l.href)).map(citationOf);
}

/** The works of a citation with the addresses of the links that they are written on. */
export function withAddresses<T extends Pick<Citation, 'form' | 'works'>>(citation: T, block: Block): T {
  if (citation.form !== 'parenthetical' && citation.form !== 'narrative') return citation;
  const links = block.inlines.filter((i): i is LinkInline => i.kind === 'link' && source.test(i.href));
  if (links.length === 0) return citation;
  const works = citation.works.map((w) => {
    const link = links.find((l) => l.label.start < w.end && w.start < l.label.end);
    return link ? { ...w, address: link.href } : w;
  });
  return { ...citation, works };
}

function citationOf(link: LinkInline): Omit<Citation, 'text'> {
  const { start, end } = link;
  return {
    form: 'link',
    start,
    end,
    works: [
      {
        start,
        end,
        authors: [],
        etAl: false,
        year: null,
        yearSpan: null,
        locator: null,
        key: link.href,
        secondary: false,
        strength: 'sure',
      },
    ],
  };
}
