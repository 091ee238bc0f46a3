import type { DocumentModel } from '../../document/model';
import type { Reference } from '../../document/references/reference';
import { defineRule } from '../rule';

const front = '---\ntitle: Border markets\nauthor: Chidi Okafor\ndate: 2025\n---\n\n';
const list =
  '\n\n## References\n\n- Haddad, R. (2020). *Rivers as roads*. Accra: Harbour Press.\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.';
const marked =
  '\n\n## References\n\n- Haddad, R. (2020). *Rivers as roads*. Accra: Harbour Press.\n- ⟦Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.⟧';
const own =
  'Markets moved (Okafor, 2021). Prices rose (Okafor, 2021). Herds moved (Haddad, 2020). Towns emptied (Okafor, 2021). Wells dried (Haddad, 2020).';

export const rule = defineRule({
  id: 'support/self-citation',
  since: '0.1.0',
  severity: 'hint',
  title: 'A large share of the citations go to the authors’ own works.',
  docs: {
    what: 'The share of citations that go to works of the paper’s own authors is above the setting.',
    why: 'Own work is fair to cite, but it is not an independent witness.',
    fix: 'Add independent sources, or leave it: it is only for you to know.',
    silent: 'Papers whose authors are not given, papers with fewer than five citations.',
  },
  options: {
    percent: {
      type: 'number',
      default: 30,
      description: 'The share, in per cent, above which a word is said.',
    },
  },
  examples: {
    flagged: [
      { text: front + own + marked, because: 'three of five citations go to the author’s own book' },
      {
        text:
          front +
          'As Okafor (2021) shows, markets moved. Prices rose (Okafor, 2021). Herds moved (Haddad, 2020). Towns emptied (Haddad, 2020). Wells dried (Haddad, 2020).' +
          marked,
        because: 'two of five are more than 30 per cent',
      },
      {
        text: front.replace('Chidi Okafor', '[Rana Saleh, Chidi Okafor]') + own + marked,
        because: 'one of two authors',
      },
    ],
    clean: [
      { text: front.replace('Chidi Okafor', 'Rana Saleh') + own + list, because: 'somebody else’s works' },
      { text: own + list, because: 'nobody knows who wrote the paper' },
      {
        text: `${front}Markets moved (Okafor, 2021). Prices rose (Okafor, 2021).${list}`,
        because: 'two citations say nothing',
      },
      {
        text: front.replace('Chidi Okafor', 'Ngozi Okafor') + own + list,
        because: 'the same surname with another given name',
      },
    ],
  },
  *check(model, { percent }) {
    const linked = model.citations.filter((c) => c.links.some((l) => l.reference !== null));
    if (linked.length < 5) return;
    const mine = new Set(model.works.filter((r) => isOwn(model, r)).map((r) => r.index));
    const count = linked.filter((c) =>
      c.links.some((l) => l.reference !== null && mine.has(l.reference)),
    ).length;
    const share = Math.round((100 * count) / linked.length);
    const first = model.works.find((r) => mine.has(r.index));
    if (!first || share <= percent) return;
    const message = `${count} of ${linked.length} citations (${share} %) go to works of the paper’s own authors.`;
    yield { start: first.start, end: first.end, message };
  },
});

/** Surname and first letter of the given name agree with those of an author of the paper. */
function isOwn(model: DocumentModel, reference: Reference): boolean {
  const names = reference.csl.author ?? [];
  return names.some(({ family, given }) => {
    if (!family || !given) return false;
    return model.metadata.authors.some((author) => {
      const words = author.split(/[\s,]+/);
      return words.includes(family) && words.some((w) => w !== family && w[0] === given[0]);
    });
  });
}
