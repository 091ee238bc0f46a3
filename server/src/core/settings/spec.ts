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

export interface Spec<T> {
  readonly kind: 'spec';
  readonly default: T;
  /** One or two sentences in plain words. */
  readonly description: string;
  readonly schema: SettingSchema;
  /** The value where it is one, otherwise undefined. */
  read(value: unknown): T | undefined;
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
    read: (value) => (typeof value === 'string' && Object.hasOwn(choices, value) ? value : undefined),
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
    read: (value) => (typeof value === 'number' && value >= minimum && value <= maximum ? value : undefined),
  };
}

export function flag(standard: boolean, description: string): Spec<boolean> {
  return {
    kind: 'spec',
    default: standard,
    description,
    schema: { type: 'boolean' },
    read: (value) => (typeof value === 'boolean' ? value : undefined),
  };
}

/** A list of words or phrases; anything else in it makes the whole value wrong. */
export function phrases(standard: readonly string[], description: string): Spec<readonly string[]> {
  return {
    kind: 'spec',
    default: standard,
    description,
    schema: { type: 'array', items: { type: 'string' } },
    read: (value) =>
      Array.isArray(value) && value.every((v) => typeof v === 'string') ? (value as string[]) : undefined,
  };
}

/** An object whose values all pass `read`; its `properties` for the editor are added by the generator. */
export function record<T>(
  description: string,
  read: (value: unknown) => T | undefined,
): Spec<Readonly<Record<string, T>>> {
  return {
    kind: 'spec',
    default: {},
    description,
    schema: { type: 'object', additionalProperties: false },
    read: (value) => {
      if (!isObject(value)) return undefined;
      const entries = Object.entries(value).map(([k, v]) => [k, read(v)] as const);
      return entries.every(([, v]) => v !== undefined)
        ? (Object.fromEntries(entries) as Readonly<Record<string, T>>)
        : undefined;
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
