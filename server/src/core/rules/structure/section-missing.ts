import type { DocumentModel } from '../../document/model';
import { sectionAt } from '../../document/model';
import { fold } from '../../text/normalise';
import { defineRule } from '../rule';

/** Words that say nothing about a topic. */
const common = new Set([
  'with',
  'from',
  'that',
  'this',
  'what',
  'which',
  'sets',
  'discusses',
  'describes',
  'shows',
  'their',
  'into',
  'topic',
  'topics',
  'subject',
  'issue',
  'matter',
  'book',
]);

export const rule = defineRule({
  id: 'structure/section-missing',
  since: '0.1.0',
  severity: 'hint',
  title: 'A section that the paper announces never comes.',
  docs: {
    what: 'The abstract or the introduction announces “a section on …”, and no heading shares a word with it.',
    why: 'The promise was made for an earlier draft; a reader looks for the section in vain.',
    fix: 'Write the section, name it as announced, or take the announcement out.',
    silent: 'Papers without headings, and announcements outside the abstract and the introduction.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: '## Abstract\n\nWe study the port. ⟦A section on drought insurance⟧ follows.\n\n## Trade\n\nThe port is busy.',
        because: 'no heading speaks of drought or insurance',
      },
      {
        text: '## Introduction\n\n⟦The last section on fisheries⟧ draws lessons.\n\n## Trade\n\nThe port is busy.',
        because: 'no heading speaks of fisheries',
      },
      {
        text: '## Executive Summary\n\nThere is ⟦a chapter about migration⟧.\n\n## The ports\n\nThey are busy.',
        because: 'no heading speaks of migration',
      },
    ],
    clean: [
      {
        text: '## Abstract\n\nA section on drought insurance follows.\n\n## Insuring against drought\n\nIt is dear.',
        because: 'a heading shares a word with it',
      },
      {
        text: '## Abstract\n\nThe section on trade follows.\n\n## Trade\n\nThe port is busy. A section on law exists elsewhere.',
        because: 'the body may speak of the sections of other papers',
      },
      {
        text: 'We study the port. A section on drought insurance follows.',
        because: 'there are no headings at all',
      },
    ],
  },
  *check(model) {
    const titles = model.sections.filter((s) => s.level > 0).flatMap((s) => stems(s.title));
    if (titles.length === 0) return;
    for (const mark of model.wording) {
      if (mark.kind !== 'announcement' || mark.topic === null || !announces(model, mark.start)) continue;
      const topic = stems(mark.topic);
      if (topic.length === 0 || topic.some((word) => titles.includes(word))) continue;
      const words = model.text.slice(mark).replace(/\s+/g, ' ');
      yield {
        start: mark.start,
        end: mark.end,
        message: `“${words}” is announced here, and no heading speaks of it.`,
      };
    }
  },
});

function announces(model: DocumentModel, offset: number): boolean {
  const { role } = sectionAt(model, offset);
  return role === 'abstract' || role === 'introduction';
}

/** First five letters of the words that carry meaning: enough to match `insurance` and `insuring`. */
function stems(text: string): string[] {
  const words = fold(text).match(/[\p{L}]{4,}/gu) ?? [];
  return words.filter((w) => !common.has(w)).map((w) => w.slice(0, 5));
}
