import type { DocumentModel } from '../../document/model';
import type { CitedSource } from '../../document/notes/note';
import { defineRule, type Report } from '../rule';

export const rule = defineRule({
  id: 'citation/note-unresolved',
  since: '0.1.0',
  severity: 'warning',
  title: 'A note is missing, or a short form or “ibid.” leads to no work.',
  docs: {
    what: 'A mark such as [^7] has no note; “ibid.” has no work before it; or a short form (“Okafor, Border Markets, 55”) repeats a work that no earlier note names in full.',
    why: 'The reader who follows the note finds no source. This happens when paragraphs are moved or cut.',
    fix: 'Write the note, or give the work in full where it is cited first.',
    silent:
      'Papers whose notes name no work in full (they may cite a list or an archive), remarks, and notes on laws and court cases.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: 'Prices rose.[^1] Trade fell.⟦[^2]⟧\n\n[^1]: Chidi Okafor, *Border Markets* (Dakar: Baobab Press, 2021), 14.',
        because: 'there is no note 2',
      },
      {
        text: 'Prices rose.[^1] Trade fell.[^2]\n\n[^1]: ⟦Ibid., 22⟧.\n\n[^2]: Chidi Okafor, *Border Markets* (Dakar: Baobab Press, 2021), 14.',
        because: 'nothing stands before the first note',
      },
      {
        text: 'Prices rose.[^1] Trade fell.[^2]\n\n[^1]: Chidi Okafor, *Border Markets* (Dakar: Baobab Press, 2021), 14.\n\n[^2]: ⟦Haddad, *Rivers as Roads*, 55⟧.',
        because: 'Haddad’s book is nowhere named in full',
      },
    ],
    clean: [
      {
        text: 'Prices rose.[^1] Trade fell.[^2] Wages rose.[^3]\n\n[^1]: Chidi Okafor, *Border Markets* (Dakar: Baobab Press, 2021), 14.\n\n[^2]: Regulation (EU) 2024/1252 of 11 April 2024.\n\n[^3]: Ibid., art. 5.',
        because: 'the note before names a law, which has no author',
      },
      {
        text: 'Prices rose.[^1] Trade fell.[^2]\n\n[^1]: Chidi Okafor, *Border Markets* (Dakar: Baobab Press, 2021), 14.\n\n[^2]: Ibid., 22.',
        because: 'the note before names the work',
      },
      {
        text: 'Prices rose.[^1] Trade fell.[^2]\n\n[^1]: Chidi Okafor, *Border Markets* (Dakar: Baobab Press, 2021), 14.\n\n[^2]: Okafor, *Border Markets*, 55.',
        because: 'the short form of the work in note 1',
      },
      {
        text: 'Prices rose.[^1]\n\n[^1]: The author thanks the ministry for its figures.',
        because: 'a remark',
      },
    ],
  },
  *check(model) {
    yield* missing(model);
    if (!model.notes.some((n) => n.sources.some((s) => s.kind === 'full'))) return;
    const sources = model.notes.flatMap((n) => n.sources);
    for (const [i, source] of sources.entries()) {
      if (source.of !== null) continue;
      if (source.kind === 'short' || (source.kind === 'ibid' && !namesSource(sources[i - 1])))
        yield report(model, source);
    }
  },
});

/** Marks without a note, in a paper that has notes. */
function* missing(model: DocumentModel): Iterable<Report> {
  if (model.notes.length === 0) return;
  const ids = new Set(model.notes.map((n) => n.id));
  for (const { form, works, start, end } of model.citations) {
    const id = works[0]?.key ?? null;
    if (form !== 'note' || id === null || ids.has(id)) continue;
    yield { start, end, message: `There is no note ${id}.` };
  }
}

/** A law, a report without an author, a letter: words with a figure, an address or a title that “ibid.” may mean. */
function namesSource(before: CitedSource | undefined): boolean {
  return before?.kind === 'remark' && /\d|https?:|www\.|[“"*_]/.test(before.text);
}

function report(model: DocumentModel, { start, end, kind }: CitedSource): Report {
  const words = model.text.slice({ start, end }).replace(/\s+/g, ' ');
  const message =
    kind === 'ibid'
      ? `“${words}” has no work before it.`
      : `“${words}” is a short form, and no earlier note names the work in full.`;
  return { start, end: end - (words.endsWith('.') ? 1 : 0), message };
}
