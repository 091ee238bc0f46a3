/** A reading, put in place: the model of a paper, each part of it made when somebody asks. */
import { lazily } from '../text/lazily';
import { lowerBound, type Span } from '../text/span';
import type { BlockFacts } from './blockFacts';
import { type Citation, shiftCitation } from './citations/citation';
import { shiftMention } from './entities/entity';
import type { Cited } from './linking/cited';
import type { Memory } from './memory';
import type { DocumentModel, LinkedCitation, PaperRelation, Sentence } from './model';
import { linkedByNote } from './notes/marks';
import { readNotes } from './notes/note';
import { type NotedWorks, worksOfNotes } from './notes/works';
import { inPlace, moveClaim, type PlacedLists, places } from './part';
import { viewsOf } from './partView';
import { readAgain } from './readAgain';
import { type ModelInput, type Reading, readPaper, readReferences } from './reading';
import { readVocabulary } from './references/vocabulary';
import { type Relation, shiftRelation } from './relations/relation';

export type { ModelInput } from './reading';

/** `previous` is the model of the same paper before; what still holds of it is kept. */
export function buildModel(input: ModelInput, memory: Memory, previous?: DocumentModel): DocumentModel {
  const before = previous && memory.readingOf(previous);
  const reading = (before && readAgain(input, memory, before)) ?? readPaper(input, memory, before);
  const model = modelOf(input, reading, memory);
  memory.keep(model, reading);
  return model;
}

function modelOf(input: ModelInput, reading: Reading, memory: Memory): DocumentModel {
  const { blocks, lexicon } = reading;
  const known = memory.placedLists;
  const facts = <K extends keyof typeof places>(name: K) =>
    inPlace<BlockFacts[K][number]>(reading, (p) => p.facts[name], places[name] as never, known);
  const ofNotes = lazily({ noted: () => worksOfNotes(model.notes, model.references) });
  const model: DocumentModel = lazily<DocumentModel>({
    uri: () => input.uri,
    version: () => input.version,
    language: () => input.tree.language,
    text: () => input.text,
    blocks: () => blocks,
    sections: () => reading.sections,
    parts: () => {
      const { byPart } = reading.linking();
      const listsOf = (i: number) => {
        const { mentions, relations } = reading.entities[i]!.facts;
        return { mentions, relations, citations: byPart[i]!, claims: reading.assessment.claims[i]! };
      };
      return viewsOf(reading.parts, blocks, listsOf, memory.views);
    },
    sentences: () =>
      inPlace<Span, Sentence>(
        reading,
        (p) => p.facts.sentences,
        (s, delta, { section, index, block }) => ({
          start: s.start + delta,
          end: s.end + delta,
          section,
          block: index,
          kind: block.kind,
        }),
        known,
      ),
    citations: () => placeCitations(reading, ofNotes.noted, known),
    references: () => readReferences(blocks, reading.lists, memory),
    works: () => [...model.references, ...ofNotes.noted.works],
    referenceIndex: () => reading.index,
    citedBy: () => invert(model.citations, model.works.length),
    mentions: () => inPlace(reading, (_, i) => reading.entities[i]!.facts.mentions, shiftMention, known),
    entities: () => entitiesOf(reading),
    definitions: () => facts('definitions'),
    lexicon: () => lexicon,
    acronyms: () => facts('acronyms'),
    relations: () => placeRelations(reading, model.citations),
    claims: () => inPlace(reading, (_, i) => reading.assessment.claims[i]!, moveClaim, known),
    quotations: () => facts('quotations'),
    dates: () => facts('dates'),
    figures: () => facts('figures'),
    statements: () => facts('statements'),
    wording: () => facts('wording'),
    brackets: () => facts('brackets'),
    absolutes: () => facts('absolutes'),
    breaks: () => facts('breaks'),
    vocabulary: () => readVocabulary(model, reading.spelling),
    comments: () => facts('comments'),
    notes: () => readNotes(blocks, memory.recall),
    metadata: () => reading.metadata,
    recall: () => memory.recall,
    inParts: () => (read) =>
      model.parts.map(({ start, part }) => ({
        start,
        section: part.section,
        told: memory.recall(read, part),
      })),
    stamps: () => reading.stamps,
  });
  return model;
}

/** Each cited work as the notes tell, too; what notes tell is not remembered. */
function placeCitations(
  reading: Reading,
  { byNote }: NotedWorks,
  known: PlacedLists,
): readonly LinkedCitation[] {
  const { byPart } = reading.linking();
  return inPlace<Cited, LinkedCitation>(
    reading,
    (_, i) => byPart[i]!,
    (c, delta, { section }, index) =>
      linkedByNote({ ...shiftCitation(c, delta), links: c.links, index, section }, byNote),
    byNote.size === 0 ? known : undefined,
  );
}

function invert(citations: readonly LinkedCitation[], references: number): readonly (readonly number[])[] {
  const citedBy: number[][] = Array.from({ length: references }, () => []);
  for (const c of citations) {
    for (const link of c.links) {
      const cites = link.reference === null ? undefined : citedBy[link.reference];
      if (cites && cites[cites.length - 1] !== c.index) cites.push(c.index);
    }
  }
  return citedBy;
}

function entitiesOf({ entities, lexicon }: Reading) {
  const ids = new Set<string>();
  for (const { facts } of entities)
    for (const { entity } of facts.mentions) if (entity !== null) ids.add(entity);
  return [...ids].flatMap((id) => lexicon.entity(id) ?? []);
}

/** Each with the citations that stand in its sentence. */
function placeRelations(reading: Reading, citations: readonly Citation[]): readonly PaperRelation[] {
  return inPlace<Relation, PaperRelation>(
    reading,
    (_, i) => reading.entities[i]!.facts.relations,
    (r, delta, { section }) => {
      const placed = shiftRelation(r, delta);
      return { ...placed, section, citations: within(citations, placed.sentence) };
    },
  );
}

function within(citations: readonly Citation[], sentence: Span): number[] {
  const found: number[] = [];
  for (let i = lowerBound(citations, sentence.start); i < citations.length; i++) {
    const c = citations[i]!;
    if (c.start >= sentence.end) break;
    if (c.start >= sentence.start) found.push(i);
  }
  return found;
}
