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
