import type { Mention } from '../../document/entities/entity';
import type { DocumentModel } from '../../document/model';
import { groupBy } from '../../text/group';
import { itemAt } from '../../text/span';
import { defineRule, type Fix } from '../rule';

export const rule = defineRule({
  id: 'entity/misspelt',
  since: '0.1.0',
  severity: 'warning',
  title: 'A name misspells a country, its people, its capital or an organisation.',
  docs: {
    what: 'A capitalised name of eight letters or more is a letter or two away from a name of the gazetteer.',
    why: 'A reader takes a misspelt country for carelessness about the facts, and a search for the name misses the sentence.',
    fix: 'Write the name as the gazetteer does, here or everywhere in the paper.',
    silent:
      'Short names, names with accents, words in capitals, titles that notes quote, and names known to be near another (Colombia, Columbia).',
  },
  options: {},
  examples: {
    flagged: [
      { text: 'Aid to ⟦Afganistan⟧ fell in 2025.', because: 'a letter is missing' },
      { text: 'The envoy left ⟦Tajikstan⟧ in May.', because: 'a letter is missing in the middle' },
      { text: 'Ships avoid the ⟦Strati of Hormuz⟧ since March.', because: 'two letters are swapped' },
      {
        text: 'The ⟦Untied States⟧ and Mexico met. The ⟦Untied States⟧ signed.',
        because: 'each place is shown, and one fix corrects them all',
      },
    ],
    clean: [
      { text: 'Aid to Afghanistan fell in 2025.', because: 'it is spelt right' },
      {
        text: 'She taught at Columbia before she moved to Colombia.',
        because: 'both are names of their own',
      },
      {
        text: 'He would build it.[^1]\n\n[^1]: “Sa Sarajevom ili bez njega”, Nezavisne novine, 20 May 2021.',
        because: 'a title in another language, which has its own forms of the name',
      },
      { text: 'Nigerien and Nigerian troops met.', because: 'Niger and Nigeria have people of their own' },
      {
        text: 'The gel came from Wilmington. The Waddington model is older.',
        because: 'two letters put for two others make another name',
      },
      {
        text: 'O ensino da Língua Portuguesa cresceu. Falam Português.',
        because: 'the word of another language',
      },
      {
        text: 'The Mongolian and Malaysian envoys spoke.',
        because: 'adjectives of other countries are no mistakes',
      },
    ],
  },
  *check(model) {
    const groups = groupBy(misspelt(model), (m) => m.text);
    for (const places of groups.values()) {
      const right = places[0]!.spelling!;
      const all = places.length > 1 ? [correction(`Correct to ${right} everywhere`, places, right)] : [];
      for (const m of places) {
        const message = `“${m.text}” looks like a misspelling of ${right}.`;
        const here = correction(`Correct to ${right}`, [m], right);
        yield { start: m.start, end: m.end, message, fixes: [here, ...all] };
      }
    }
  },
});

function misspelt(model: DocumentModel): readonly Mention[] {
  return model.mentions.filter((m) => m.spelling !== null && !inTitle(model, m));
}

/** `“Gradićemo sa Sarajevom ili bez njega”, Nezavisne novine`: a title that a note quotes may be in any language. */
function inTitle(model: DocumentModel, { start }: Mention): boolean {
  return itemAt(model.sentences, start)?.kind === 'note' && itemAt(model.quotations, start) !== undefined;
}

function correction(title: string, places: readonly Mention[], newText: string): Fix {
  return { title, safe: false, edits: places.map(({ start, end }) => ({ start, end, newText })) };
}
