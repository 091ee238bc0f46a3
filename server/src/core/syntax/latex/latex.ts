/**
 * LaTeX to blocks. Not a TeX engine: it reads the lines an author writes (sections, environments, items,
 * paragraphs) and leaves macros unexpanded. `@unified-latex` parses more and takes twenty times as long as
 * a keystroke may, and what it adds (macro arguments) is of no use for blocks and masks.
 */
import type { Edit, Text } from '../../text/text';
import { assemble, type Previous } from '../assemble';
import type { BlockKind, SyntaxTree } from '../block';
import type { BlockDraft } from '../draft';
import {
  environmentKinds,
  listEnvironments,
  quoteEnvironments,
  sectionEnvironments,
  sectionLevels,
} from './commands';
import { endOfGroup, readLatexProse } from './prose';

export function parseLatex(text: Text, previous?: Previous): SyntaxTree {
  const { content } = text;
  return {
    language: 'latex',
    blocks: assemble(content, new Splitter(content).split(), previous),
    state: undefined,
  };
}

export function reparseLatex(previous: SyntaxTree, text: Text, edit: Edit): SyntaxTree {
  return parseLatex(text, { blocks: previous.blocks, edit });
}

const sectioning =
  /^[ \t]*\\(part|chapter|section|subsection|subsubsection|paragraph|subparagraph)\*?(?:\[[^\]\n]*\])?(?=\{)/;
const environment = /^[ \t]*\\(begin|end)\{([a-zA-Z]+)\*?\}/;
const item = /^[ \t]*\\(?:bib)?item\b/;
const caption = /^[ \t]*\\caption\*?(?:\[[^\]\n]*\])?(?=\{)/;

class Splitter {
  readonly #drafts: BlockDraft[] = [];
  readonly #open: string[] = [];
  /** Start and kind of the block being gathered, -1 for none. */
  #start = -1;
  #kind: BlockKind = 'paragraph';
  #end = 0;

  constructor(readonly content: string) {}

  split(): readonly BlockDraft[] {
    let at = this.#preamble();
    while (at < this.content.length) at = this.#line(at);
    this.#close();
    return this.#drafts;
  }

  /** Everything up to `\begin{document}` is about the paper, not in it. */
  #preamble(): number {
    const begin = this.content.indexOf('\\begin{document}');
    if (begin < 0) return 0;
    const end = begin + '\\begin{document}'.length;
    this.#add('front-matter', 0, 0, end);
    return end;
  }

  /** Reads the line at `at` and tells where the next one starts. */
  #line(at: number): number {
    const newline = this.content.indexOf('\n', at);
    const end = newline < 0 ? this.content.length : newline;
    const line = this.content.slice(at, end);
    const inside = environment.exec(line);
    const heading = sectioning.exec(line);
    if (line.trim() === '') this.#close();
    else if (inside) this.#environment(inside[1]!, inside[2]!, at, end, inside[0].length);
    else if (this.#silentKind()) this.#extend(at, end, this.#silentKind()!);
    else if (heading) return this.#braced('heading', sectionLevels[heading[1]!]!, at, heading[0].length, end);
    else if (caption.test(line)) return this.#braced('caption', 0, at, caption.exec(line)![0].length, end);
    else if (line.trimStart().startsWith('%')) {
      this.#close();
      this.#add('comment', 0, at, end);
    } else {
      if (item.test(line)) this.#close();
      this.#extend(at, end, this.#proseKind());
    }
    return end + 1;
  }

  #environment(verb: string, name: string, at: number, end: number, length: number): void {
    this.#close();
    if (verb === 'end') {
      const opened = this.#open.lastIndexOf(name);
      if (opened >= 0) this.#open.length = opened;
      return;
    }
    this.#open.push(name);
    if (sectionEnvironments.has(name)) this.#addNamed(name, at, at + length);
    const rest = this.content.slice(at + length, end);
    const text = rest.replace(/^(?:\[[^\]]*\]|\{[^}]*\})+/, '');
    if (text.trim() !== '' && !this.#silentKind())
      this.#extend(end - text.trimStart().length, end, this.#proseKind());
  }

  /** `\begin{abstract}` as the heading of a section that is called by the environment's name. */
  #addNamed(name: string, start: number, end: number): void {
    const source = this.content.slice(start, end);
    const word = source.indexOf(name);
    const prose = source.replace(/[^\n\r]/g, (c, i: number) =>
      i >= word && i < word + name.length ? c : ' ',
    );
    this.#drafts.push({ start, end, kind: 'heading', level: 2, read: () => ({ prose, inlines: [] }) });
  }

  /** A command with its group, which may run over several lines; the rest of its last line is read on. */
  #braced(kind: BlockKind, level: number, at: number, length: number, lineEnd: number): number {
    this.#close();
    const end = endOfGroup(this.content, at + length);
    if (end === at + length) {
      this.#extend(at, lineEnd, 'paragraph');
      return lineEnd + 1;
    }
    this.#add(kind, level, at, end);
    return this.content[end] === '\n' ? end + 1 : end;
  }

  #silentKind(): BlockKind | undefined {
    return this.#open.map((name) => environmentKinds[name]).find((kind) => kind !== undefined);
  }

  #proseKind(): BlockKind {
    if (this.#open.some((name) => listEnvironments.has(name))) return 'list-item';
    return this.#open.some((name) => quoteEnvironments.has(name)) ? 'quotation' : 'paragraph';
  }

  #extend(start: number, end: number, kind: BlockKind): void {
    if (this.#start < 0) {
      this.#start = start;
      this.#kind = kind;
    }
    this.#end = end;
  }

  #close(): void {
    if (this.#start >= 0) this.#add(this.#kind, this.#kind === 'list-item' ? 1 : 0, this.#start, this.#end);
    this.#start = -1;
  }

  #add(kind: BlockKind, level: number, start: number, end: number): void {
    this.#drafts.push({
      start,
      end,
      kind,
      level,
      read: () => readLatexProse(this.content.slice(start, end)),
    });
  }
}
