/** A text with its mentions written into it: `⟦AFG+ Afghan⟧ troops left ⟦FRA Paris⟧`; `+` marks what can act. */
import type { AcronymDefinition } from '../../../server/src/core/document/acronyms/acronym';
import { findDefinitions } from '../../../server/src/core/document/acronyms/acronym';
import type { Discourse, Mention } from '../../../server/src/core/document/entities/entity';
import { buildLexicon, type Lexicon } from '../../../server/src/core/document/entities/lexicon';
import { recogniseMentions } from '../../../server/src/core/document/entities/recognise';
import { emptyDiscourse } from '../../../server/src/core/document/entityFacts';
import type { Block } from '../../../server/src/core/syntax/block';
import { splitSentences } from '../../../server/src/core/syntax/sentences';
import { tokenise } from '../../../server/src/core/syntax/tokens';

export function blockOf(prose: string): Block {
  return { kind: 'paragraph', level: 0, source: prose, prose, inlines: [] };
}

export interface ReadOptions {
  readonly lexicon?: Lexicon;
  readonly before?: Discourse;
  readonly citations?: readonly { start: number; end: number; form?: string }[];
}

export function mentionsIn(prose: string, options: ReadOptions = {}): readonly Mention[] {
  return recogniseMentions({
    block: blockOf(prose),
    sentences: splitSentences(prose),
    tokens: tokenise(prose),
    citations: options.citations ?? [],
    lexicon: options.lexicon ?? buildLexicon([]),
    before: options.before ?? emptyDiscourse,
  });
}

export function definitionsIn(prose: string): readonly AcronymDefinition[] {
  return findDefinitions(blockOf(prose), splitSentences(prose));
}

/** The text as a table of tests writes it. */
export function render(prose: string, options: ReadOptions = {}): string {
  let out = '';
  let from = 0;
  for (const m of mentionsIn(prose, options)) {
    const id = m.entity ?? m.pair?.join('&') ?? '?';
    out += `${prose.slice(from, m.start)}⟦${id}${m.actor ? '+' : ''} ${m.text}⟧`;
    from = m.end;
  }
  return out + prose.slice(from);
}

/** The plain text of a marked one. */
export function plain(marked: string): string {
  return marked.replace(/⟦\S+ ([^⟧]*)⟧/g, '$1');
}
