/** The title among the first lines of a paper: not what the series is called, not a sentence of the text. */

/** `POLICY BRIEF No. 12 | June 2023`: what a series is called, with its number and date. */
const series =
  /^\W*(?:policy|issue|research|working|discussion|briefing|position|occasional|white|background|country|special)\s(?:brief(?:ing)?|paper|note|memo(?:randum)?|report|analysis|insight)s?\b(?:[\s|,:·–—-]{1,4}(?:series|no\.?|nr\.?|number|#|\d{1,4}(?:[/-]\d{1,4})?|\p{L}{3,9}\.?\s\d{4})){0,4}\W*$/iu;
/** `… in May. Traders went elsewhere.1` */
const goesOn = /[.!?]["”’]?\d{0,3}\s\p{Lu}/u;
const stops = /\.["”’]?\d{0,3}$/;
/** A title of more letters is a paragraph. */
const longest = 250;

/** The title in the text of the first block, line breaks evened out; null where it is none. */
export function titleOf(block: string): string | null {
  const lines = block.split(/\r\n|\n|\r/).filter((l) => !isSeries(l));
  const title = lines.join(' ').replace(/\s+/g, ' ').trim();
  const isText = title.length > longest || (goesOn.test(title) && stops.test(title));
  return title === '' || isText ? null : title;
}

/** `NATIONAL ASSEMBLY RESEARCH SERVICE` over `Briefing Paper 2025/07`: who publishes, set in capitals. */
export function isMasthead(block: string): boolean {
  const lines = block.split(/\r\n|\n|\r/).filter((l) => l.trim() !== '' && !isSeries(l));
  return (
    lines.length > 0 && lines.every((l) => !/\p{Ll}/u.test(l) && publisher.test(l)) && block.length < longest
  );
}

const publisher =
  /\b(?:service|institute?|institution|assembly|parliament|ministry|cent(?:re|er)|council|foundation|university|office|commission|bank|agency|department|secretariat|committee|network|observatory|think tank)\b/i;

export function isSeries(line: string): boolean {
  return line.length < 120 && series.test(line);
}

/** `By Lena Hart`, `Par Claire Dubois` → the name alone. */
export function withoutBy(line: string): string {
  return line.replace(/^\s*(?:by|par|por|von|autore?s?:|authors?:)\s+(?=\p{Lu})/iu, '');
}
