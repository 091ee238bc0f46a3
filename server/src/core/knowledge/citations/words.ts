/**
 * Words that matter in and around citations, in English, Portuguese, Spanish, French and German: what joins
 * authors, what stands for further ones, what introduces a source, and what looks like a name and is none.
 * All in lower case and without diacritics, as `fold` writes them.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((w) => w !== ''));
}

/** Join the last two authors. */
export const conjunctions = words('and & e y et und');

/** Parts of surnames that are written small: `de la Cruz`, `van der Berg`, `bin Laden`. */
export const particles = words(
  "de la las los le les du des del della delle dello di da das do dos d' van von vom zu zur den der het ten ter te " +
    "af av al el ul bin bint ibn ben abu abd al- el- y i san santa st st. 't op",
);

/** Particles that a work's author rarely begins with, since they are also the commonest words of a language. */
export const commonParticles = words("de la las los le les du des da das do dos der den d' y i e el a o");

/** Small words inside the name of an organisation: `Office for the Coordination of …`. */
export const nameLinks = words(
  'of the for on in to at and de da do das dos del la las los el para e y du des et pour sur fur der die das und im an von a o',
);

/** After a name: `Smith et al.`, `Silva e outros`, `Smith and colleagues`. Each with its words, last one first. */
export const furtherAuthors: readonly (readonly string[])[] = [
  ['al', 'et'],
  ['alii', 'et'],
  ['outros', 'e'],
  ['outras', 'e'],
  ['otros', 'y'],
  ['colaboradores', 'e'],
  ['colaboradores', 'y'],
  ['cols', 'e'],
  ['cols', 'y'],
  ['col', 'e'],
  ['col', 'y'],
  ['coll', 'et'],
  ['autres', 'et'],
  ['others', 'and'],
  ['others', '&'],
  ['colleagues', 'and'],
  ['colleagues', '&'],
  ['coauthors', 'and'],
  ['co-authors', 'and'],
  ['a', 'u'],
  ['andere', 'und'],
  ['mitarbeiter', 'und'],
];

export const months = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul ' +
    'aug sep sept oct nov dec janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro ' +
    'dezembro enero febrero marzo mayo junio julio septiembre octubre noviembre diciembre janvier fevrier mars ' +
    'avril mai juin juillet aout septembre octobre novembre decembre januar februar marz juni juli oktober ' +
    'dezember fev set out dez ene dic',
);

/** Capitalised where they open a sentence or a heading, and never the name of an author. */
export const openers = words(
  'a about according additionally after again against all along already also although among an and another any as ' +
    'at because before being besides between both but by can consequently consider conversely copyright currently ' +
    'despite drawing due during each earlier either especially essentially even eventually every few finally ' +
    'first following for former from furthermore given hence here historically how however if importantly in indeed ' +
    'instead interestingly is it its last lastly later latter like likewise many meanwhile more moreover most much ' +
    'namely nevertheless next no nonetheless nor not notably now of on once one only or other others our out over ' +
    'overall perhaps previously recently regarding second section see seminal several she he similarly since so some ' +
    'specifically still subsequently such than that the their then there therefore these they third this those ' +
    'though through thus to together two three four under unlike until upon using via we were what when where ' +
    'whereas whether which while who whose why with within without yet you your source sources note notes data ' +
    'author authors own adapted based calculations estimates compiled figure figures fig table tables box chart ' +
    'chapter page pages appendix annex equation eq panel part paragraph ' +
    'segundo seguindo conforme como para em no na nos nas por pelo pela com mas ja ainda entretanto porem assim alem apesar ' +
    'enquanto embora quando onde os as um uma este esta esse essa isso fonte ver veja vide cf apud tabela quadro ' +
    'figura capitulo secao ' +
    'segun con pero aunque ademas sin embargo cuando donde un una este esta ese esa fuente vease tabla ' +
    'capitulo seccion ' +
    "d'apres l' d' " +
    'selon dans avec mais ainsi alors lorsque depuis pour sur un une ce cette ces voir source tableau chapitre ' +
    'nach laut wie auch aber jedoch wahrend als bei mit fur im am zum zur ein eine dieser diese ' +
    'siehe vgl quelle tabelle abbildung kapitel',
);

/** Heads of names of events, laws and plans, which carry a year and are no source by themselves. */
export const eventWords = words(
  'war wars battle treaty agreement agreements accord accords act acts amendment bill law laws convention ' +
    'resolution conference summit revolution election elections referendum crisis protocol constitution directive ' +
    'regulation decree pact charter declaration coup invasion genocide massacre olympics agenda vision horizon ' +
    'version edition spring summer autumn fall winter fiscal fy year quarter q1 q2 q3 q4 h1 h2 phase round wave ' +
    'covid-19 covid brexit pandemic earthquake hurricane uprising intifada lei decreto resolucao tratado acordo ' +
    'guerra ley decreto resolucion tratado acuerdo loi traite accord guerre gesetz vertrag krieg wahl born died ' +
    'circa ca since until dynasty era century',
);

/** Before a citation inside its brackets: `see`, `cf.`, `for example`, `as cited in`. */
export const introductions = words(
  'see also cf cf. e.g eg e.g. i.e. ie i.e e. g. i. for example for instance in as cited by from a an the review reviews ' +
    'reviewed overview discussion of on about by quoted adapted based per according to with but contra compare ' +
    'following after sensu sensu and or both particularly especially notably most recently mainly mostly more ' +
    'generally original emphasis added data source sources details refer such ' +
    'ver veja veja-se vide conferir como por exemplo p. ex. adaptado de segundo conforme citado em apud em in ' +
    "vease vea por ejemplo segun citado en en por voir par exemple cite dans selon d apres d'apres siehe s. vgl. vgl z. b. " +
    'z.b. zit. nach nach',
);

/** Verbs of saying and showing; right of a name they tell that it is an author. Stems, in five languages. */
export const reportingStems: readonly string[] = [
  ...'argu assert ask claim conclud contend contrast critici defin demonstrat describ develop discuss distinguish emphasi estimat examin explain explor find finds found hypothesi identif illustrat introduc investigat maintain mention not observ offer point posit present propos provid put question recommend refer report reveal review say shows show showed shown speak stat stress studi study suggest summari theoriz test think underlin use view warn wrote write document analy compar confirm highlight warn believ draw adopt call coin appl conduct'.split(
    ' ',
  ),
  ...'afirm analis apont apresent argument assinal avali observ conclu consider constat defend defin demonstr descrev destac discut encontr enfatiz estud explic express identific indic investig mostr propoe propus refer relat ressalt revel salient sugere sustent utiliz verific realiz obtiv desenvolv'.split(
    ' ',
  ),
  ...'senal sostien explic muestr concluy encuentr plante propon describ analiz'.split(' '),
  ...'affirm constat montr souligne soutien explique propose observe decri'.split(' '),
  ...'zeig argumentier betont beschreib schreib kommt findet untersuch behaupt'.split(' '),
];

/** What somebody writes or thinks: `in Winkler's formulation (1965)`. */
export const worksOfMind = words(
  'account analysis approach argument article assessment book chapter claim concept critique definition dissertation ' +
    'equation essay estimate estimates formulation framework hypothesis index interpretation memoir method methodology ' +
    'model monograph paper review scale study survey taxonomy test theorem theory thesis treatise typology work',
);

/** Left of a name they tell that a source is meant: `according to`, `segundo`, `by`. */
export const attributions = words(
  "to see by following e.g cf segundo conforme segun selon apres d'apres nach laut von siehe vgl ver vide veja per zufolge gemass para pour",
);

/** CSL locator labels (citationstyles.org, locator types) and how they are abbreviated. */
export const locatorLabels: Readonly<Record<string, string>> = {
  p: 'page',
  pp: 'page',
  page: 'page',
  pages: 'page',
  pag: 'page',
  pags: 'page',
  s: 'page',
  seite: 'page',
  seiten: 'page',
  para: 'paragraph',
  paras: 'paragraph',
  par: 'paragraph',
  paragraph: 'paragraph',
  paragraphs: 'paragraph',
  '¶': 'paragraph',
  '¶¶': 'paragraph',
  abs: 'paragraph',
  rn: 'paragraph',
  ch: 'chapter',
  chap: 'chapter',
  chaps: 'chapter',
  chapter: 'chapter',
  chapters: 'chapter',
  cap: 'chapter',
  kap: 'chapter',
  kapitel: 'chapter',
  capitulo: 'chapter',
  sec: 'section',
  sect: 'section',
  section: 'section',
  sections: 'section',
  '§': 'section',
  '§§': 'section',
  art: 'article-locator',
  article: 'article-locator',
  vol: 'volume',
  vols: 'volume',
  volume: 'volume',
  bd: 'volume',
  t: 'volume',
  fig: 'figure',
  figs: 'figure',
  figure: 'figure',
  figura: 'figure',
  table: 'table',
  tables: 'table',
  tab: 'table',
  tabela: 'table',
  n: 'note',
  fn: 'note',
  note: 'note',
  nota: 'note',
  l: 'line',
  line: 'line',
  lines: 'line',
  appendix: 'appendix',
  app: 'appendix',
  slide: 'page',
  folio: 'folio',
  fol: 'folio',
};

/** Before a number they make it a quantity, a date or the number of something: `Figure 2`, `at least 12`, `of 40`. */
export const numberTakers = words(
  'a an the of in on at to from by for with and or than least most about around approximately nearly almost roughly ' +
    'over under between within per only just some all these those its their was were is are be been not no ' +
    'number numbers table tables figure figures fig figs equation eq eqs chapter section sections part step steps ' +
    'page pages p pp phase stage level grade class type group groups case model models version volume vol day days ' +
    'week month year years age aged top first last next article articles rule annex box line lines item items ' +
    'january february march april may june july august september october november december ' +
    'tabela tabelas figura figuras tabla tablas cerca de em na no nas nos do da dos das en el la los las entre ' +
    'mais menos apenas capitulo secao seccion pagina etapa grupo grupos fase idade ano anos ' +
    'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
);

/** What may follow a raised number that was set down; nouns and units may not. */
export const numberFollowers = words(
  'and or but nor that which who whose while when where whereas because since as if although though however thus ' +
    'therefore in at on by for with without from into during after before under among between through ' +
    'is are was were has have had can could may might will would should does did do ' +
    'e ou que mas em no na nos nas para com sem por como foi foram pode podem tem y o en con sin pero es son fue fueron',
);
