/**
 * What a rule is. One file a rule: what it is called, how it is explained, how it is shown by example, and
 * the check. The folder yields the registry, the settings, the documentation and the SARIF rule table.
 * A rule reads the model and nothing else; no rule imports a rule.
 */
import type { DocumentModel } from '../document/model';
import type { Span } from '../text/span';
import type { Edit } from '../text/text';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type RuleGroup =
  | 'claim'
  | 'support'
  | 'citation'
  | 'reference'
  | 'entity'
  | 'acronym'
  | 'consistency'
  | 'wording'
  | 'structure';
export type RuleId = `${RuleGroup}/${string}`;

/** In the words of the result: `Change to (Okafor & Lindqvist, 2021)`. `safe` ones run under fix-all. */
export interface Fix {
  readonly title: string;
  /** Sorted, never overlapping, offsets into the text the finding was made on. */
  readonly edits: readonly Edit[];
  readonly safe: boolean;
}

export interface RelatedPlace extends Span {
  readonly message: string;
}

/** What a check yields; the engine adds id, severity, fingerprint and order. */
export interface Report extends Span {
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
  readonly tags?: readonly ('unnecessary' | 'deprecated')[];
  /** Where this one weighs less than the rule's other reports; a severity set by the user goes before it. */
  readonly severity?: Severity;
}

/** A whole small paper; `⟦` and `⟧` enclose exactly what the rule must flag (none in a clean one). */
export interface RuleExample {
  readonly text: string;
  /** Why it is, or is not, flagged; printed in the documentation. */
  readonly because: string;
  readonly language?: 'markdown' | 'latex' | 'plaintext';
}

export interface RuleOption {
  readonly type: 'number' | 'string' | 'boolean' | 'string-list';
  readonly default: number | string | boolean | readonly string[];
  readonly description: string;
}

export type RuleOptions = Readonly<Record<string, RuleOption>>;
export type OptionValues<O extends RuleOptions> = { readonly [K in keyof O]: O[K]['default'] };

export interface Rule<O extends RuleOptions = RuleOptions> {
  readonly id: RuleId;
  readonly since: string;
  readonly severity: Severity;
  /** One sentence, for lists and settings. */
  readonly title: string;
  readonly docs: {
    readonly what: string;
    readonly why: string;
    readonly fix: string;
    readonly silent: string;
  };
  readonly options: O;
  readonly examples: { readonly flagged: readonly RuleExample[]; readonly clean: readonly RuleExample[] };
  check(model: DocumentModel, options: OptionValues<O>): Iterable<Report>;
}

/** Gives a rule its option types; the rule itself is returned as it is. */
export function defineRule<const O extends RuleOptions>(rule: Rule<O>): Rule<O> {
  return rule;
}
