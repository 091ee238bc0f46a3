import { type AcronymDefinition, type AcronymUse, shiftUse } from '../../document/acronyms/acronym';
import { acronymKey, usesInProse } from '../../document/acronyms/uses';
import type { DocumentModel } from '../../document/model';
import type { PartView } from '../../document/partView';
import { expansionOf, expansionsOf } from '../../knowledge/gazetteer/expansions';
import { itemAt } from '../../text/span';
import { Text } from '../../text/text';
import { defineRule, type Report } from '../rule';

/** Two letters tell too little: initials, road signs, chemical signs. */
const shortest = 3;
/** Capitals alone: `MandM` and `HARKing` are names. */
const letters = /^\p{Lu}+(?:[-&]\p{Lu}+)*$/u;
const roman = /^[IVXLCDM]+$/;
/** Words that authors write in capitals to stress them. */
const stressed: ReadonlySet<string> = new Set(
  'ALL AND ANY ARE BUT CAN DID END FOR HAS HAVE HOW MAY MUST NEVER NEW NONE NOT NOW ONE ONLY OUR OUT SHALL THE THIS TWO WAS WHAT WHO WHY WILL WITH YES YET YOU TABLE FIGURE NOTE SOURCE BOX ANNEX POLICY BRIEF REPORT PAPER ANALYSIS OPINION COMMENTARY SUMMARY DRAFT SERIES WORKING ISSUE INSIGHT INSIGHTS SPECIAL EXECUTIVE KEY POINTS UPDATE BRIEFING'.split(
    ' ',
  ),
);

export const rule = defineRule({
  id: 'acronym/undefined',
  since: '0.1.0',
  severity: 'information',
  title: 'An acronym is used before it is spelt out.',
  docs: {
    what: 'A short form stands in the text and is not spelt out before, or not at all.',
    why: 'Readers from another field must stop and search, or take it for something else.',
    fix: 'Spell it out at first use with the short form in brackets; the fix does it where the gazetteer, or the file of your own actors, knows the name.',
    silent:
      'Headings, tables, citations and the reference list; an abstract, where the body spells the form out; the short forms of the option known; two-letter forms, Roman numerals, words in capitals for stress, product names with numbers.',
  },
  options: {
    known: {
      type: 'string-list',
      default:
        'USA UAE USSR DNA HIV AIDS COVID NATO UNESCO UNICEF GDP GNP NGO CEO FBI CIA BBC CNN AFP ISBN ISSN DOI URL HTML PDF HTTP ASEAN OPEC BRICS OECD IMF WTO WHO PHD MBA USD EUR GBP CNY JPY INR PKR ISIS KGB NBC CBS ABC CNBC NPR PBS MSNBC TIME MIT UCLA ATM LGBT LGBTQ LGBTQI BCE CE RNA API SQL ICT GPS SMS FAQ CSV XML JSON LED ANOVA PDF NASA IKEA BMW FIFA UEFA NASDAQ SWIFT OK FMI PIB ONU OTAN OMS OMC OCDE OEA ONG BIP UNO EEUU PNUD'.split(
          ' ',
        ),
      description: 'Short forms that every reader of your papers knows.',
    },
  },
  examples: {
    flagged: [
      { text: 'Reports by ⟦UNAMA⟧ disagree. UNAMA counts otherwise.', because: 'it is never spelt out' },
      {
        text: 'The ⟦JBC⟧ met in May. The Joint Border Commission (JBC) agreed.',
        because: 'it is used before it is spelt out',
      },
      { text: 'All ⟦SIVs⟧ were stopped. An SIV takes years.', because: 'the first of several uses is shown' },
    ],
    clean: [
      { text: 'The Joint Border Commission (JBC) met. The JBC agreed.', because: 'it is spelt out first' },
      {
        text: 'The Office of the Secretary (OSEC) met. OSEC agreed.',
        because: 'the brackets say what it stands for, whatever its letters',
      },
      {
        text: 'NATIONAL ASSEMBLY RESEARCH SERVICE\n\nFuel costs KES 104 billion a year.',
        because: 'a line in capitals, and a currency',
      },
      {
        text: 'They sued in court: PLIVA v. Mensing, and McKay agreed.',
        because: 'names, whatever their capitals',
      },
      { text: 'NATO and the IMF agreed on part II.', because: 'everybody knows them, and II is a number' },
      {
        text: 'POLICY Kiel, 4 May. The policy of the port has changed.',
        because: 'a word of the paper in capitals is no acronym',
      },
      {
        text: 'Ships left.[^1]\n\n[^1]: Okafor, “Ships Leave,” WKRP, 4 May 2021.',
        because: 'a note names who published a work as it is known',
      },
      { text: 'This is NOT what the treaty says.', because: 'a word in capitals for stress is no acronym' },
      {
        text: 'The World Food Programme left. The WFP may come back.',
        because: 'the name stands before it, and its letters are plain',
      },
      {
        text: 'THE MAIN FINDINGS OF THIS STUDY ARE CLEAR.',
        because: 'a whole line in capitals has no acronyms',
      },
    ],
  },
  *check(model, options) {
    const known = new Set(options.known.map(acronymKey));
    const defined = firstDefinitions(model);
    const own = expansionsOf(model.lexicon.actors);
    const longOf = (short: string) => own.get(short) ?? expansionOf(short);
    const seen = new Set<string>();
    for (const { start, section, told } of model.inParts(candidates)) {
      for (const { use: inPart, key, introduced } of told) {
        if (seen.has(key) || known.has(key)) continue;
        seen.add(key);
        const use = shiftUse(inPart, start);
        const definition = defined.get(key);
        if (definition && (definition.start <= use.start || inAbstract(model, section))) continue;
        if (isSpeltOut(model, longOf(key), use.start) || introduced) continue;
        if (isWordOfPaper(model.text, key)) continue;
        yield report(use, definition, longOf(use.text));
      }
    }
  },
});

/** A use in a sentence of the author, in places of its block. */
interface Candidate {
  readonly use: AcronymUse;
  readonly key: string;
  /** Said there what it stands for. */
  readonly introduced: boolean;
}

function candidates(part: PartView): readonly Candidate[] {
  if (part.block.kind === 'note') return [];
  const text = new Text(part.block.source);
  return usesInProse(part).flatMap((use) => {
    const key = acronymKey(use.text);
    return mayBeAcronym(part, text, use, key) ? [{ use, key, introduced: isIntroduced(text, use) }] : [];
  });
}

/** An abstract is read before the paper and has no room for long forms that the body gives. */
function inAbstract(model: DocumentModel, section: number): boolean {
  return model.sections[section]!.role === 'abstract';
}

function firstDefinitions(model: DocumentModel): ReadonlyMap<string, AcronymDefinition> {
  return new Map(model.definitions.toReversed().map((d) => [acronymKey(d.short), d]));
}

/** `POLICY` in a paper that writes `policy`: a word set in capitals. */
function isWordOfPaper(text: Text, key: string): boolean {
  return key.length > 3 && text.indexOf(` ${key.toLowerCase()} `) >= 0;
}

function mayBeAcronym(part: PartView, text: Text, use: AcronymUse, key: string): boolean {
  if (key.length < shortest || roman.test(key) || stressed.has(key) || !letters.test(key)) return false;
  const mention = itemAt(part.mentions, use.start);
  if (mention === undefined && isName(text, use)) return false;
  const partOfName =
    mention !== undefined && mention.use !== 'acronym' && mention.text.length > use.text.length;
  return !partOfName && !itemAt(part.facts.quotations, use.start) && !amongCapitals(text, use);
}

/** `McKay`, `DeVos`: two capitals, and a name. */
const surname = /^(?:Mc|Mac|De|Di|La|Le|Van)\p{Lu}\p{Ll}+$/u;

/** `the firm HMN Tech`, `a joint exchange, ALPEX, which`: names that happen to be written in capitals. */
function isName(text: Text, use: AcronymUse): boolean {
  const after = text.slice({ start: use.end, end: use.end + 12 });
  // `KES 104 billion`: a currency.
  if (use.text.length === 3 && /^\s?\d/.test(after)) return true;
  if (/^\s\p{Lu}\p{Ll}|^ v\. |^,? (?:LLC|Inc|Ltd|Corp)\b/u.test(after)) return true;
  if (surname.test(text.slice(use))) return true;
  return (
    /,\s$/.test(text.slice({ start: Math.max(0, use.start - 2), end: use.start })) && after.startsWith(',')
  );
}

/**
 * `Office of the Secretary (OSEC)`, `the programme (renamed INFRA)`, `a mitigation strategy, or REMS`: the author says
 * what the letters stand for, in letters that we cannot match.
 */
function isIntroduced(text: Text, use: AcronymUse): boolean {
  const before = text.slice({ start: Math.max(0, use.start - 48), end: use.start });
  const after = text.slice({ start: use.end, end: use.end + 4 });
  const bracketed =
    /[\p{L}"”'’.]\s?[([](?:(?:now|also|renamed|formerly|called|known as|referred to as|or|state|the|an?|hereafter) ){0,3}["“]?$/u;
  return (
    (bracketed.test(before) && /^(?:-\p{Lu})?(?:['’]?s)?["”]?[;)\],]/u.test(after)) ||
    /\p{L}["”]?, or (?:the )?["“]?$/u.test(before)
  );
}

/** The words beside it are in capitals too: a heading that is no heading to the parser. */
function amongCapitals(text: Text, use: AcronymUse): boolean {
  const before = /(?<!\p{Lu})(\p{Lu}{2,})[\s,]{1,20}$/u.exec(
    text.slice({ start: Math.max(0, use.start - 24), end: use.start }),
  );
  const after = /^[\s,]+(\p{Lu}{2,})(?!\p{Ll})/u.exec(text.slice({ start: use.end, end: use.end + 24 }));
  if (before !== null && after !== null) return true;
  return stressedBeside(before?.[1]) || stressedBeside(after?.[1]) || isLineOfCapitals(text, use);
}

/** `NATIONAL ASSEMBLY RESEARCH SERVICE`: three words or more, and no small letter among them. */
function isLineOfCapitals(text: Text, use: AcronymUse): boolean {
  const { line } = text.positionAt(use.start);
  const start = text.offsetAt({ line, character: 0 });
  const words = text.slice({ start, end: Math.min(text.length, start + 160) }).split(/[\n\r]/, 1)[0]!;
  return !/\p{Ll}/u.test(words) && (words.match(/\p{Lu}{2,}/gu)?.length ?? 0) > 2;
}

function stressedBeside(word: string | undefined): boolean {
  return word !== undefined && stressed.has(word);
}

/** The long form that the workspace or the gazetteer knows stands before: the reader has met the name. */
function isSpeltOut(model: DocumentModel, long: string | undefined, before: number): boolean {
  const at = long === undefined ? -1 : model.text.indexOf(long);
  return at >= 0 && at < before;
}

function report(
  { start, end, text }: AcronymUse,
  definition: AcronymDefinition | undefined,
  known: string | undefined,
): Report {
  const long = definition?.long ?? known;
  const message = definition
    ? `${text} is used here before it is spelt out.`
    : `${text} is never spelt out.${long ? ` It may mean “${long}”.` : ''}`;
  const related = definition
    ? [{ start: definition.start, end: definition.end, message: 'spelt out here' }]
    : [];
  const newText = `${long} (${text})`;
  const fixes = long ? [{ title: `Write “${newText}”`, safe: false, edits: [{ start, end, newText }] }] : [];
  return { start, end, message, related, fixes };
}
