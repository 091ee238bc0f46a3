/** What the form of an entry says against the reading of the model, one habit a module, in the order they need. */
import { withAccess } from './access';
import type { Anchors } from './anchors';
import { withOpeningLaw, withSymbols } from './legal';
import { withOutlets } from './outletFields';
import type { FieldSpan } from './reference';
import {
  withoutCity,
  withoutTail,
  withPartOf,
  withQuotedTitle,
  withWholeContainer,
  withWholeTitle,
} from './titles';
import { withDate } from './years';

/** `from`: where the entry begins, behind its number. */
export function mend(
  text: string,
  from: number,
  anchors: Anchors,
  read: readonly FieldSpan[],
): readonly FieldSpan[] {
  let fields = withAccess(text, read);
  fields = withOpeningLaw(text, from, fields);
  fields = withSymbols(text, fields);
  fields = withQuotedTitle(text, fields);
  fields = withPartOf(text, fields);
  fields = withOutlets(text, withDate(text, fields, anchors));
  fields = withWholeContainer(text, withoutCity(text, fields));
  return withoutTail(text, withWholeTitle(text, fields));
}
