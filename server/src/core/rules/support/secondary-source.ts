import type { Mention } from '../../document/entities/entity';
import type { DocumentModel, LinkedCitation } from '../../document/model';
import { entityOf, sentenceAt } from '../../document/model';
import { authorsLabel } from '../../document/references/format';
import { fold } from '../../text/normalise';
import { lowerBound } from '../../text/span';
import { defineRule } from '../rule';

const introduces =
  /\b(?:according to|as reported by|as estimated by|figures? (?:from|of)|data (?:from|of)) (?:the )?$/i;
const list =
  '\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.\n- World Bank. (2022). *Prices in the Sahel*. Washington, DC: World Bank.';

export const rule = defineRule({
  id: 'support/secondary-source',
  since: '0.1.0',
  severity: 'hint',
  title: 'One source is reported through another.',
  docs: {
    what: 'A sentence reports what an organisation says (“according to the World Bank …”) and cites somebody else.',
    why: 'The reader takes the organisation for the source, and finds another work.',
    fix: 'Cite the organisation’s own document, or write “as cited in”.',
    silent:
      'Works that the organisation wrote or published, “as cited in”, and sentences with several citations.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: `According to the World Bank, prices rose by a third ⟦(Okafor, 2021)⟧.${list}`,
        because: 'the bank is reported, Okafor is cited',
      },
      {
        text: `As reported by NATO, the bridges were closed for a year ⟦(Okafor, 2021)⟧.${list}`,
        because: 'an organisation is reported, Okafor is cited',
      },
      {
        text: `Data from the International Monetary Fund show a fall of trade ⟦(Okafor, 2021)⟧.${list}`,
        because: 'whose data are they?',
      },
    ],
    clean: [
      {
        text: `According to the World Bank, prices rose by a third (World Bank, 2022).${list}`,
        because: 'its own document',
      },
      {
        text: `According to the World Bank, prices rose by a third (as cited in Okafor, 2021).${list}`,
        because: 'said as it is',
      },
      {
        text: `The World Bank lent money to the traders (Okafor, 2021).${list}`,
        because: 'an act, not a report',
      },
      {
        text: `According to Okafor (2021), prices rose by a third.${list}`,
        because: 'the source itself speaks',
      },
    ],
  },
  *check(model) {
    for (const mention of model.mentions) {
      const speaker = mention.entity === null ? undefined : entityOf(model, mention.entity);
      if (speaker?.kind !== 'organisation') continue;
      const citation = onlyCitation(model, mention);
      if (!citation || citation.links[0]!.match !== 'exact') continue;
      const before = model.text.slice({ start: Math.max(0, mention.start - 40), end: mention.start });
      if (!introduces.test(before)) continue;
      const { csl, text: entry } = model.works[citation.links[0]!.reference!]!;
      if (fold(entry).includes(fold(speaker.name)) || fold(entry).includes(fold(mention.text))) continue;
      if (/\b(?:cited|quoted|apud|reported) (?:in|by)\b/i.test(citation.text)) continue;
      const { start, end } = citation;
      const message = `${speaker.name} is reported here through ${authorsLabel(csl)}: cite it directly, or write “as cited in”.`;
      yield { start, end, message };
    }
  },
});

/** The one citation of the mention's sentence, of one work, behind the mention. */
function onlyCitation(model: DocumentModel, mention: Mention): LinkedCitation | null {
  const sentence = sentenceAt(model, mention.start);
  if (!sentence) return null;
  const first = lowerBound(model.citations, sentence.start + 1);
  const citation = model.citations[first];
  const next = model.citations[first + 1];
  if (!citation || citation.end > sentence.end || citation.start < mention.end) return null;
  if (next && next.start < sentence.end) return null;
  return citation.works.length === 1 && citation.form === 'parenthetical' ? citation : null;
}
