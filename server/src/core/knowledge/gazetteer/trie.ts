/** A trie over the words of names: finds the longest name that begins at a word. */
import type { NameWord } from './words';
import { nameWords } from './words';

/** How a form speaks of its entity. `blocked` forms take their words out of play: `New Mexico`, `Indian Ocean`. */
export type FormUse = 'name' | 'acronym' | 'adjective' | 'people' | 'seat' | 'prefix' | 'blocked';

export interface NameForm {
  readonly text: string;
  readonly use: FormUse;
  /** The entity's id; empty for blocked forms. */
  readonly id: string;
}

interface Ending {
  readonly form: NameForm;
  readonly words: readonly string[];
}

interface Node {
  readonly next: Map<string, Node>;
  readonly endings: Ending[];
}

export interface NameMatch {
  readonly form: NameForm;
  /** Number of words the name takes. */
  readonly length: number;
}

export class NameTrie {
  readonly #root: Node = { next: new Map(), endings: [] };

  /** Where two entities share a form, the one that comes first keeps it. */
  constructor(forms: Iterable<NameForm>) {
    for (const form of forms) this.#add(form);
  }

  #add(form: NameForm): void {
    const words = nameWords(form.text);
    let node = this.#root;
    for (const w of words) {
      const step = stepOf(w);
      let next = node.next.get(step);
      if (!next) {
        next = { next: new Map(), endings: [] };
        node.next.set(step, next);
      }
      node = next;
    }
    if (words.length > 0) node.endings.push({ form, words: words.map((w) => w.text) });
  }

  /** The longest name at `words[at]` that is written as its form demands. */
  match(words: readonly NameWord[], at: number): NameMatch | null {
    let node: Node | undefined = this.#root;
    let best: NameMatch | null = null;
    for (let i = at; i < words.length; i++) {
      const w = words[i]!;
      if (i > at && w.gap === 'break') break;
      node = node.next.get(i === at ? w.key : stepOf(w));
      if (!node) break;
      const ending = node.endings.find((e) => isWrittenAs(e, words, at));
      if (ending) best = { form: ending.form, length: i - at + 1 };
    }
    return best;
  }
}

/** A comma belongs to the name (`Washington, D.C.`); blanks, hyphens and apostrophes are all one. */
function stepOf(w: NameWord): string {
  return w.gap === 'comma' ? `,${w.key}` : w.key;
}

function isWrittenAs({ form, words: own }: Ending, words: readonly NameWord[], at: number): boolean {
  // `Türk` is a family name and no Turk: only names are written with more accents than we know.
  const strict = form.use === 'people' || form.use === 'adjective';
  return own.every((f, i) => wordFits(f, words[at + i]!.text) && (!strict || sameAccents(f, words[at + i]!)));
}

function sameAccents(form: string, written: NameWord): boolean {
  return written.text.toLowerCase() === written.key || form.toLowerCase() === written.text.toLowerCase();
}

/** `NATO` only as written; `Kabul` with its capital, or all in capitals; `al` as the author likes. */
function wordFits(form: string, written: string): boolean {
  if (!isUpper(form, 0)) return true;
  if (isAllCapitals(form)) return written === form;
  return isUpper(written, 0);
}

function isUpper(text: string, at: number): boolean {
  const c = text.charAt(at);
  return c !== c.toLowerCase();
}

/** Two letters or more, none of them small: `US`, `G20`, not `I`. */
export function isAllCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}
