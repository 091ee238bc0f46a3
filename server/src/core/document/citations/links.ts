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
