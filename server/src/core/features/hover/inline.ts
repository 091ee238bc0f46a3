/** On a link: the site and the title it is given in the text. On a note mark: the note. */
import type { DocumentModel } from '../../document/model';
import { type Note, workOf } from '../../document/notes/note';
import { noteText } from '../../document/notes/sources';
import { formatReference } from '../../document/references/format';
import type { LinkInline } from '../../syntax/block';
import type { Span } from '../../text/span';
import { noteOf } from '../target/notes';
import { siteOf } from '../words/labels';
import { emphasis, literal, strong, webLink } from '../words/markdown';
import { shortened } from '../words/phrases';
import { type HoverInfo, hoverInfo, line } from './lines';

export function hoverLink(model: DocumentModel, link: LinkInline): HoverInfo | null {
  if (!/^https?:/i.test(link.href)) return null;
  const label = model.text.slice(link.label);
  const named = label === '' || label === link.href ? '' : `: “${literal(shortened(label, 120))}”`;
  return hoverInfo(link, [
    line(`${strong(siteOf(link.href))}${named}`),
    link.title === null ? null : line(emphasis(link.title)),
    line(webLink(shortened(link.href, 100), link.href)),
    alsoLinked(model, link),
  ]);
}

function alsoLinked(model: DocumentModel, link: LinkInline) {
  const same = model.citations.filter((c) => c.works.some((w) => w.key === link.href));
  return same.length > 1 ? line(`Linked ${same.length} times in this paper`) : null;
}

export function hoverNote(model: DocumentModel, id: string, span: Span): HoverInfo | null {
  const note = noteOf(model, id);
  if (!note) return hoverInfo(span, [line(`There is no note ${literal(id)}`)]);
  return hoverInfo(span, [
    line(`**Note ${literal(note.label)}**: ${literal(shortened(noteText(note.block), 300))}`, [
      {
        kind: 'place',
        title: 'go to the note',
        span: { start: note.start, end: note.end },
      },
    ]),
    ...repeated(model, note),
  ]);
}

/** For `ibid.` and short forms: the work itself, and the note that names it in full. */
function repeated(model: DocumentModel, note: Note) {
  return note.sources.flatMap((source) => {
    const work = source.kind === 'ibid' || source.kind === 'short' ? workOf(model.notes, source) : null;
    if (!work?.parsed) return [];
    const first = model.notes[source.of!.note]!;
    return [
      line(
        `“${literal(shortened(model.text.slice(source), 40))}” is ${literal(formatReference(work.parsed.csl))}`,
        [{ kind: 'place', title: `note ${first.label}`, span: { start: work.start, end: work.end } }],
      ),
    ];
  });
}
