/**
 * What a text calls a law, a treaty, a case or a numbered document of a public body without author and year: by its
 * symbol (`S/RES/2231`, `COM(2020) 66`, `Pub. L. 117-263`), its number (`Resolution 2231`) or its name.
 */
import type { CslItem } from './csl';
import { lawKind } from './legal';

/** Shorter names and symbols stand in a text by chance. */
const shortest = 7;

/** The words to look for, surest first; empty for works that are cited by author and year alone. */
export function namesInText(csl: CslItem): readonly string[] {
  const { number = '', title = '' } = csl;
  const law = lawKind(csl) !== null;
  const symbol = /\d/.test(number) && /\p{Lu}/u.test(number) ? symbolNames(number) : [];
  return [...symbol, ...(law ? lawNames(title) : [])].filter((n) => n.length >= shortest);
}

function symbolNames(number: string): string[] {
  const [first = ''] = number.split(/,\s/);
  const bare = first.replace(/\s\((?:19|20)\d\d\)$|\sfinal$/u, '');
  const resolution = /^[AS]\/RES\/(\d[\d/]*)$/.exec(bare)?.[1];
  const closed = bare.replace(/^(COM|SWD|SEC|JOIN|C)\s?\(((?:19|20)\d\d)\)\s?(\d+)$/, '$1($2)$3');
  const law = /^Pub(?:lic|\.)\sL(?:aw|\.)\s(?:No\.\s)?(\d+[-–]\d+)$/.exec(bare)?.[1];
  return [
    bare,
    ...(closed === bare ? [] : [closed]),
    ...(resolution === undefined ? [] : [`esolution ${resolution}`]),
    ...(law === undefined
      ? []
      : [`P.L. ${law}`, `Public Law ${law}`, `Public Law No. ${law}`, `Pub. L. No. ${law}`]),
  ];
}

/** `Regulation (EU) 2016/679 of …` is called by its number, an act without the year it is for. */
function lawNames(title: string): string[] {
  const numbered = /^\D{4,40}\d{1,4}(?:\/\d{1,4})?(?:\/\p{Lu}{2,4})?(?=\s(?:of|on|,)|,|$)/u.exec(title)?.[0];
  const name = title
    .split(/,\s/, 1)[0]!
    .replace(/\s(?:for\sFiscal\sYear\s)?(?:of\s)?\(?(?:1[6-9]|20)\d\d\)?$/u, '');
  return [
    ...(numbered === undefined || !/\d/.test(numbered) ? [] : [numbered]),
    ...(/\s/.test(name) ? [name] : []),
  ];
}
