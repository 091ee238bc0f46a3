import type { Mention } from '../../document/entities/entity';
import type { Cited } from '../../document/linking/cited';
import { entityOf } from '../../document/model';
import type { PartView } from '../../document/partView';
import { authorsLabel } from '../../document/references/format';
import { fold } from '../../text/normalise';
import { itemAt, lowerBound, shiftSpan } from '../../text/span';
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
    for (const { start, told } of model.inParts(reported)) {
      for (const { mention, citation } of told) {
        const speaker = entityOf(model, mention.entity!);
        if (speaker?.kind !== 'organisation') continue;
        const { csl, text: entry } = model.references[citation.links[0]!.reference!]!;
        if (fold(entry).includes(fold(speaker.name)) || fold(entry).includes(fold(mention.text))) continue;
        const message = `${speaker.name} is reported here through ${authorsLabel(csl)}: cite it directly, or write “as cited in”.`;
        yield { ...shiftSpan({ start: citation.start, end: citation.end }, start), message };
      }
    }
  },
});

/** Who is reported (“according to …”) in a sentence with one citation, which links to one entry. */
function reported(part: PartView): readonly { readonly mention: Mention; readonly citation: Cited }[] {
  return part.mentions.flatMap((mention) => {
    const before = part.block.source.slice(Math.max(0, mention.start - 40), mention.start);
    if (mention.entity === null || !introduces.test(before)) return [];
    const citation = onlyCitation(part, mention);
    if (!citation || citation.links[0]!.match !== 'exact') return [];
    return /\b(?:cited|quoted|apud|reported) (?:in|by)\b/i.test(citation.text) ? [] : [{ mention, citation }];
  });
}

/** The one citation of the mention's sentence, of one work, behind the mention. */
function onlyCitation({ facts, citations }: PartView, mention: Mention): Cited | null {
  const sentence = itemAt(facts.sentences, mention.start);
  if (!sentence) return null;
  const first = lowerBound(citations, sentence.start + 1);
  const citation = citations[first];
  const next = citations[first + 1];
  if (!citation || citation.end > sentence.end || citation.start < mention.end) return null;
  if (next && next.start < sentence.end) return null;
  return citation.works.length === 1 && citation.form === 'parenthetical' ? citation : null;
}
