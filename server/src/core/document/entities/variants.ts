/** Forms of one name that a paper should not mix: `Irani` and `Iranian`, `Kiev` and `Kyiv`, `US` and `U.S.`. */
import variants from '../../knowledge/gazetteer/variants.json';
import { straighten } from '../../text/normalise';

const groups: readonly (readonly string[])[] = [...variants.preferred, ...variants.either];
const groupOf: ReadonlyMap<string, number> = new Map(
  groups.flatMap((group, i) => group.map((form) => [form, i] as const)),
);

/** A number that mentions share where their texts are forms of one name; undefined where a name has one form. */
export function variantGroup(text: string): number | undefined {
  return groupOf.get(plainForm(text));
}

/** The form of a group that is right today whatever a paper uses most: `Iranian`; undefined where taste decides. */
export function preferredForm(group: number): string | undefined {
  return variants.preferred[group]?.[0];
}

/** The form with even apostrophes and blanks, so that only letters tell forms apart. */
export function plainForm(text: string): string {
  return straighten(text).replace(/\s+/g, ' ');
}
