/** Values that are made when they are first asked for. */

export interface Once<T> {
  (): T;
  isMade(): boolean;
}

/** What `make` answers, made at the first call. */
export function once<T>(make: () => T): Once<T> {
  let known: { readonly value: T } | undefined;
  const get = () => {
    known ??= { value: make() };
    return known.value;
  };
  return Object.assign(get, { isMade: () => known !== undefined });
}

/** An object whose properties are made when they are first read, each once. */
export function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const made = {};
  for (const name of Object.keys(makers) as (keyof T & string)[]) {
    let known: { readonly value: T[keyof T] } | undefined;
    const get = () => {
      known ??= { value: makers[name]() };
      return known.value;
    };
    Object.defineProperty(made, name, { enumerable: true, get });
  }
  return made as T;
}
