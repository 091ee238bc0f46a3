import { misspeltWords } from '../../document/references/spelling';
import { groupBy } from '../../text/group';
import { defineRule, type Fix } from '../rule';

export const rule = defineRule({
  id: 'reference/misspelt',
  since: '0.1.0',
  severity: 'warning',
  title: 'A word of an entry misspells a word that the paper, or the gazetteer, spells right.',
  docs: {
    what: 'A word in a title, journal or publisher is one slip away from a word that the paper uses again and again, or from the name of a country.',
    why: 'A misspelt title cannot be found by a search, and a misspelt country in the list casts doubt on the rest.',
    fix: 'Correct the word, here or everywhere in the list.',
    silent:
      'Short words, words that the text uses too, endings, words that are a letter apart and both right, and titles in another language than English.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: 'Trade moved.\n\n## References\n\n- Coll, S. (2018). *The secret wars in ⟦Afghansitan⟧*. Penguin Press.',
        because: 'two letters of Afghanistan are swapped',
      },
      {
        text: 'Political parties are political bodies.\n\n## References\n\n- Bello, A. (2019). Quiet parties. *Global ⟦Politcal⟧ Review*, 4(1), 3–9.',
        because: 'the paper writes “political”',
      },
      {
        text: 'The relationship is old. The relationship is close.\n\n## References\n\n- Sarr, M. (2020). *A budding ⟦realtionship⟧*. Dakar: Baobab Press.',
        because: 'two letters are swapped',
      },
    ],
    clean: [
      {
        text: 'Political parties are political bodies.\n\n## References\n\n- Bello, A. (2019). Politics of parties. *Global Political Review*, 4(1), 3–9.',
        because: 'another form of the word is no mistake',
      },
      {
        text: 'The national line and the national road.\n\n## References\n\n- Costa, M. (2019). O caminho nacional do sul e da costa. *Revista da Terra*, 4(1), 3–9.',
        because: 'Portuguese has its own spelling',
      },
      {
        text: 'The through road leads through the country.\n\n## References\n\n- Sarr, M. (2020). *A thorough look at the county*. Dakar: Baobab Press.',
        because: 'both words are right',
      },
    ],
  },
  *check(model) {
    for (const places of groupBy(misspeltWords(model), (m) => `${m.word}|${m.right}`).values()) {
      const { word, right } = places[0]!;
      const correct = (title: string, at: typeof places): Fix => ({
        title,
        safe: false,
        edits: at.map(({ start, end }) => ({ start, end, newText: right })),
      });
      const everywhere = places.length > 1 ? [correct(`Correct to ${right} in the whole list`, places)] : [];
      for (const place of places) {
        const { start, end } = place;
        const message = `“${word}” looks like a misspelling of “${right}”.`;
        yield { start, end, message, fixes: [correct(`Correct to ${right}`, [place]), ...everywhere] };
      }
    }
  },
});
