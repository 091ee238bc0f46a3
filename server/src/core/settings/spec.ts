/**
 * The pieces a setting is made of. A spec carries a setting's default, its words and its check, so that the
 * type, the run-time validation, the editor's configuration, the README table and the configuration file of
 * the command line all come from one place.
 */

/** The part of JSON Schema (draft-07) that VS Code reads in `contributes.configuration`. */
export interface SettingSchema {
  readonly type: 'string' | 'number' | 'boolean' | 'object' | 'array';
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: SettingSchema;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly additionalProperties?: boolean;
}

/** What was not understood: the dotted name, and what would have been. */
export interface Problem {
  readonly name: string;
  readonly expected: string;
  readonly given: unknown;
}

export interface Reading<T> {
  /** Undefined where nothing of the value could be used. */
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

export interface Spec<T> {
  readonly kind: 'spec';
  readonly default: T;
  /** One or two sentences in plain words. */
  readonly description: string;
  readonly schema: SettingSchema;
  /** `name` is the dotted name under which the value stands, for the problems. */
  read(value: unknown, name: string): Reading<T>;
}

/** A reader that takes a value whole or not at all. */
function whole<T>(expected: string, is: (value: unknown) => value is T): Spec<T>['read'] {
  return (given, name) =>
    is(given) ? { value: given, problems: [] } : { value: undefined, problems: [{ name, expected, given }] };
}

/** Specs by name, nested as the settings are: `claims.scope` is `{ claims: { scope: … } }`. */
export interface SpecTree {
  readonly [name: string]: Spec<unknown> | SpecTree;
}

export type Values<S> =
  S extends Spec<infer T> ? T : S extends SpecTree ? { readonly [K in keyof S]: Values<S[K]> } : never;

export function oneOf<const T extends Readonly<Record<string, string>>>(
  choices: T,
  standard: keyof T & string,
  description: string,
): Spec<keyof T & string> {
  return {
    kind: 'spec',
    default: standard,
    description,
    schema: { type: 'string', enum: Object.keys(choices), enumDescriptions: Object.values(choices) },
    read: whole(
      `one of ${Object.keys(choices).join(', ')}`,
      (value): value is keyof T & string => typeof value === 'string' && Object.hasOwn(choices, value),
    ),
  };
}

export function numberBetween(
  minimum: number,
  maximum: number,
  standard: number,
  description: string,
): Spec<number> {
  return {
    kind: 'spec',
    default: standard,
    description,
    schema: { type: 'number', minimum, maximum },
    read: whole(
      `a number from ${minimum} to ${maximum}`,
      (value): value is number => typeof value === 'number' && value >= minimum && value <= maximum,
    ),
  };
}

export function flag(standard: boolean, description: string): Spec<boolean> {
  return {
    kind: 'spec',
    default: standard,
    description,
    schema: { type: 'boolean' },
    read: whole('true or false', (value): value is boolean => typeof value === 'boolean'),
  };
}

/** A list of words or phrases; anything else in it makes the whole value wrong. */
export function phrases(standard: readonly string[], description: string): Spec<readonly string[]> {
  return {
    kind: 'spec',
    default: standard,
    description,
    schema: { type: 'array', items: { type: 'string' } },
    read: whole(
      'a list of words',
      (value): value is string[] => Array.isArray(value) && value.every((v) => typeof v === 'string'),
    ),
  };
}

/** Any object; whoever knows what belongs into it reads it (the options of a rule). */
export function anyObject(description: string): Spec<Readonly<Record<string, unknown>>> {
  return {
    kind: 'spec',
    default: {},
    description,
    schema: { type: 'object' },
    read: whole('names with values in braces', isObject),
  };
}

/** Entries that are each read by one spec; wrong ones are named and left out, the others hold. */
export function record<T>(description: string, entry: Spec<T>): Spec<Readonly<Record<string, T>>> {
  return {
    kind: 'spec',
    default: {},
    description,
    schema: { type: 'object', additionalProperties: false },
    read: (given, name) => {
      if (!isObject(given)) {
        return { value: undefined, problems: [{ name, expected: 'names with values in braces', given }] };
      }
      const readings = Object.entries(given).map(([k, v]) => [k, entry.read(v, `${name}.${k}`)] as const);
      const good = readings.filter(([, r]) => r.value !== undefined).map(([k, r]) => [k, r.value]);
      return {
        value: Object.fromEntries(good) as Readonly<Record<string, T>>,
        problems: readings.flatMap(([, r]) => r.problems),
      };
    },
  };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isSpec(node: Spec<unknown> | SpecTree): node is Spec<unknown> {
  return node['kind'] === 'spec';
}

/** All specs of a tree with their dotted names, in the order they are written. */
export function flatten(tree: SpecTree, prefix = ''): readonly (readonly [string, Spec<unknown>])[] {
  return Object.entries(tree).flatMap(([name, node]) =>
    isSpec(node) ? [[`${prefix}${name}`, node] as const] : flatten(node, `${prefix}${name}.`),
  );
}
