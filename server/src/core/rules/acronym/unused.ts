import type { AcronymDefinition } from '../../document/acronyms/acronym';
import { acronymKey, definedAcronyms } from '../../document/acronyms/uses';
import type { DocumentModel } from '../../document/model';
import { defineRule, type Report } from '../rule';

export const rule = defineRule({
  id: 'acronym/unused',
  since: '0.1.0',
  severity: 'information',
  title: 'An acronym is defined and never used.',
  docs: {
    what: 'A short form is introduced in brackets, and the paper never uses it afterwards.',
    why: 'The reader learns a short form for nothing, and looks for the place where it is needed.',
    fix: 'Delete the bracket, or use the short form where the long one is repeated.',
    silent:
      'A short form that is used anywhere else: in a heading, a table, a citation or the reference list; the short forms of the option known.',
  },
  options: {
    known: {
      type: 'string-list',
      default: ['US', 'USA', 'UK', 'UN', 'EU', 'UAE', 'NATO'],
      description: 'Short forms that may be introduced without being used.',
    },
  },
  examples: {
    flagged: [
      {
        text: 'Visas for Afghan staff, the ⟦Special Immigration Visas (SIVs)⟧, were stopped.',
        because: 'SIVs never comes again',
      },
      {
        text: 'The ⟦Joint Border Commission (JBC)⟧ met twice. It agreed on nothing.',
        because: 'JBC never comes again',
      },
      {
        text: 'The ⟦Lake Chad Basin Commission (LCBC)⟧ met. The ⟦Lake Chad Basin Commission (LCBC)⟧ agreed.',
        because: 'it is defined twice and used in neither sentence',
      },
    ],
    clean: [
      { text: 'The Joint Border Commission (JBC) met twice. The JBC agreed.', because: 'it is used' },
      {
        text: 'Special Immigration Visas (SIVs) were stopped. An SIV takes years.',
        because: 'the singular is a use',
      },
      {
        text: 'The Joint Border Commission (JBC) met twice.\n\n## The work of the JBC\n\nIt agreed on little.',
        because: 'a heading uses it',
      },
    ],
  },
  *check(model, options) {
    const known = new Set(options.known.map(acronymKey));
    const listed = new Set(model.references.flatMap((r) => r.text.match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? []));
    for (const { short, uses, definitions } of definedAcronyms(model)) {
      const key = acronymKey(short);
      if (uses.length > 0 || known.has(key) || listed.has(short) || listed.has(key)) continue;
      for (const d of definitions) yield report(model, d);
    }
  },
});

function report(model: DocumentModel, d: AcronymDefinition): Report {
  const long = model.text.slice(d.longSpan);
  return {
    start: d.start,
    end: d.end,
    message: `${d.short} is defined here and never used.`,
    tags: ['unnecessary'],
    fixes: [
      {
        title: `Write ${d.long} alone`,
        safe: false,
        edits: [{ start: d.start, end: d.end, newText: long }],
      },
    ],
  };
}
