/** Words that set one thing apart from its like; two clauses that differ in one speak of two things. */
const distinguishing: ReadonlySet<string> = new Set(
  (
    'first second third last next previous former latter other another additional further new old young male female men women ' +
    'girls boys urban rural north south east west northern southern eastern western total average median mean minimum maximum ' +
    'public private domestic foreign internal external primary secondary upper lower high low higher longer shorter larger ' +
    'smaller bigger more less fewer most least only alone both each all every half per daily weekly monthly annual annually ' +
    'yearly initial final early late original current currently today now then later before after since until formal informal ' +
    'direct indirect legal illegal white black hispanic asian democrats republicans imports exports arrivals departures killed ' +
    'injured wounded spring summer autumn winter peak season seasonal dry wet rainy night offseason single same some among within outside abroad'
  ).split(' '),
);

/** `more than 5,000`, `at least a third`, `some 4,000`: they belong to the number. */
const bounds = /\b(?:(?:more|fewer|less|higher|lower) than|at (?:least|most)|some (?=\d))/g;

/** Those words of a clause, which is in lower case, in order of the alphabet. */
export function apartBy(clause: string): string {
  const words = clause.replace(bounds, ' ').match(/\p{L}+/gu) ?? [];
  return words
    .filter((w) => distinguishing.has(w))
    .sort()
    .join(' ');
}
