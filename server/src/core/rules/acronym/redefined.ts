import type { AcronymDefinition } from '../../document/acronyms/acronym';
import { definedAcronyms } from '../../document/acronyms/uses';
import { fold } from '../../text/normalise';
import { defineRule, type Report } from '../rule';

export const rule = defineRule({
  id: 'acronym/redefined',
  since: '0.1.0',
  severity: 'information',
  title: 'An acronym is given two meanings.',
  docs: {
    what: 'The same short form is introduced twice, with long forms that differ.',
    why: 'From the second place on the reader cannot know which of the two is meant.',
    fix: 'Keep the short form for one of them and write the other out, or make both long forms the same.',
    silent:
      'A definition that is repeated, as in the abstract and the body, with the same words or fewer, or with a hyphen or an ending more.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: 'The Regional Security Framework (RSF) was signed. The ⟦Rapid Support Forces (RSF)⟧ did not sign it.',
        because: 'RSF stands for two things',
      },
      {
        text: 'Central Asian Republics (CARs) trade more. A ⟦corrective action request (CAR)⟧ followed; the CARs refused.',
        because: 'the plural does not tell them apart',
      },
      {
        text: 'The National Security Council (NSC) met.\n\nThe ⟦National Supply Commission (NSC)⟧ met too. The NSC agreed.',
        because: 'the second stands in another paragraph',
      },
    ],
    clean: [
      {
        text: 'The Rapid Support Forces (RSF) grew. In May the Rapid Support Forces (RSF) left.',
        because: 'the same words twice are no second meaning',
      },
      {
        text: 'The Joint Border Commission (JBC) met. The joint border commissions (JBCs) of the region met.',
        because: 'only number and capitals differ',
      },
      {
        text: 'The self-calibrated drought index (SDI) rose. A self calibrating drought index (SDI) was used.',
        because: 'a hyphen and an ending are no other meaning',
      },
      { text: 'The Joint Border Commission (JBC) met. The JBC agreed.', because: 'it is defined once' },
    ],
  },
  *check(model) {
    for (const { definitions } of definedAcronyms(model)) {
      const first = definitions[0]!;
      for (const d of definitions.slice(1)) {
        if (!sameMeaning(first.long, d.long)) yield report(first, d);
      }
    }
  },
});

/**
 * Word by word, without case, hyphens, endings and small words: `Republics of Asia`, `maximum-likelihood`; and in any
 * order where each word begins the same: `direct antiviral action`, `direct-acting antiviral`.
 */
function sameMeaning(a: string, b: string): boolean {
  const [x, y] = [content(a), content(b)];
  if (endsWith(x, y) || endsWith(y, x) || x.join('') === y.join('')) return true;
  return x.length > 1 && beginnings(x) === beginnings(y);
}

function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  return tail.length > 0 && words.slice(-tail.length).join(' ') === tail.join(' ');
}

function beginnings(words: readonly string[]): string {
  return words
    .map((w) => w.slice(0, 5).replace(/i[no]?$/, ''))
    .sort()
    .join(' ');
}

function content(long: string): string[] {
  const words = fold(long).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((w) => w.length > 2 && !small.has(w))
    .map((w) => w.replace(/(?:ies|es|y|s|e)$/, '').replace('isation', 'ization'));
}

const small: ReadonlySet<string> = new Set('the and for with from des der und les del los las'.split(' '));

function report(first: AcronymDefinition, d: AcronymDefinition): Report {
  return {
    start: d.start,
    end: d.end,
    message: `${d.short} already stands for “${first.long}”.`,
    related: [{ start: first.start, end: first.end, message: 'first defined here' }],
  };
}
