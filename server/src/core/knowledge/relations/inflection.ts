/** Dictionary forms to the forms of running text: regular endings, and a table for the rest. */

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** Past and participle, where they are no `-ed`. */
const irregular: Readonly<Record<string, readonly [string, string]>> = {
  bear: ['bore', 'borne'],
  blow: ['blew', 'blown'],
  feel: ['felt', 'felt'],
  shake: ['shook', 'shaken'],
  quit: ['quit', 'quit'],
  flee: ['fled', 'fled'],
  forsake: ['forsook', 'forsaken'],
  lead: ['led', 'led'],
  lose: ['lost', 'lost'],
  mow: ['mowed', 'mown'],
  set: ['set', 'set'],
  sit: ['sat', 'sat'],
  spend: ['spent', 'spent'],
  spread: ['spread', 'spread'],
  split: ['split', 'split'],
  steal: ['stole', 'stolen'],
  swing: ['swung', 'swung'],
  wind: ['wound', 'wound'],
  do: ['did', 'done'],
  see: ['saw', 'seen'],
  bind: ['bound', 'bound'],
  shed: ['shed', 'shed'],
  hurt: ['hurt', 'hurt'],
  stick: ['stuck', 'stuck'],
  undercut: ['undercut', 'undercut'],
  cast: ['cast', 'cast'],
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fall: ['fell', 'fallen'],
  forgive: ['forgave', 'forgiven'],
  lay: ['laid', 'laid'],
  overcome: ['overcame', 'overcome'],
  overthrow: ['overthrew', 'overthrown'],
  rebuild: ['rebuilt', 'rebuilt'],
  reset: ['reset', 'reset'],
  retake: ['retook', 'retaken'],
  rise: ['rose', 'risen'],
  ring: ['rang', 'rung'],
  sow: ['sowed', 'sown'],
  take: ['took', 'taken'],
  tear: ['tore', 'torn'],
  undertake: ['undertook', 'undertaken'],
  uphold: ['upheld', 'upheld'],
  write: ['wrote', 'written'],
  withstand: ['withstood', 'withstood'],
  beg: ['begged', 'begged'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  deal: ['dealt', 'dealt'],
  fight: ['fought', 'fought'],
  fly: ['flew', 'flown'],
  forbid: ['forbade', 'forbidden'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had', 'had'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  leave: ['left', 'left'],
  lend: ['lent', 'lent'],
  let: ['let', 'let'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  overrun: ['overran', 'overrun'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  say: ['said', 'said'],
  tell: ['told', 'told'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  shoot: ['shot', 'shot'],
  speak: ['spoke', 'spoken'],
  stand: ['stood', 'stood'],
  strike: ['struck', 'struck'],
  swear: ['swore', 'sworn'],
  throw: ['threw', 'thrown'],
  shut: ['shut', 'shut'],
  sink: ['sank', 'sunk'],
  feed: ['fed', 'fed'],
  find: ['found', 'found'],
  withdraw: ['withdrew', 'withdrawn'],
  win: ['won', 'won'],
  withhold: ['withheld', 'withheld'],
};
/** Verbs of more than one syllable whose last letter is doubled all the same. */
const doubling: ReadonlySet<string> = new Set(
  'tap pin stir mob cow plug quell pop ban bar let cut put kidnap equip deter abet rebut regret wiretap reset program concur occur incur recur prop'.split(
    ' ',
  ),
);

/** With both spellings of `travelled` and `traveled`, `expelled` and `repelled`. */
export function verbForms(lemma: string): readonly (readonly [string, VerbForm])[] {
  const british = /[^aeiou][aeo]l$/.test(lemma) ? `${lemma}l` : lemma;
  if (british !== lemma) {
    return [
      [lemma, 'base'],
      [withS(lemma), 'third'],
      ...[lemma, british].flatMap((stem): [string, VerbForm][] => [
        [`${stem}ed`, 'past'],
        [`${stem}ed`, 'participle'],
        [`${stem}ing`, 'gerund'],
      ]),
    ];
  }
  const [past, participle] = irregular[lemma] ?? [regularPast(lemma), regularPast(lemma)];
  return [
    [lemma, 'base'],
    [lemma === 'have' ? 'has' : withS(lemma), 'third'],
    [past, 'past'],
    [participle, 'participle'],
    [gerund(lemma), 'gerund'],
  ];
}

export function nounForms(lemma: string): readonly string[] {
  return [lemma, withS(lemma)];
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|go)$/.test(word) ? `${word}es` : `${word}s`;
}

function regularPast(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (lemma.endsWith('e')) return `${lemma}d`;
  return `${doubled(lemma)}ed`;
}

function gerund(lemma: string): string {
  if (lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${doubled(lemma)}ing`;
}

/** `stop` → `stopp`, `commit` → `committ`. */
function doubled(lemma: string): string {
  const short = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma);
  return short || doubling.has(lemma) || /(?:[bdmr]mit|smit|[^f]fer|quit)$/.test(lemma)
    ? `${lemma}${lemma.at(-1)}`
    : lemma;
}
