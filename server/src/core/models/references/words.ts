/** Word classes that tell what part of a reference one is in. Lower case; several languages; small on purpose. */

const classes: Readonly<Record<string, string>> = {
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember janvier février avril juin juillet août septembre octobre novembre décembre janeiro fevereiro março maio junho julho setembro outubro dezembro enero febrero abril mayo julio septiembre octubre diciembre spring summer autumn fall winter',
  volume: 'vol vols volume volumes bd band tome jg jahrgang v',
  issue: 'no nos nr number num issue heft n nº fasc part iss',
  page: 'p pp page pages s seiten seite pág págs pgs',
  editor: 'ed eds editor editors edited hrsg hg herausgeber éd éds dir dirs org orgs coord coords comp',
  translator: 'trans translated translator traduction übers übersetzt trad tradução traducción transl',
  in: 'in dans em en',
  and: 'and und et y e &',
  etal: 'al others',
  thesis: 'phd ph thesis dissertation master masters diss doctoral tese thèse habilitation unpublished',
  report:
    'report technical tech rep working paper papers tr memo discussion rapport bericht relatório preprint',
  edition: 'edition edn aufl auflage édition edição edición revised ed',
  meeting:
    'proceedings proc conference conf symposium symp workshop congress meeting actes anais intl annual tagung kongress',
  journal:
    'journal j rev review lett letters bulletin bull annals ann archives arch acta revista revue zeitschrift quarterly transactions trans magazine chem phys med biol sci res nature science ieee acm',
  press:
    'press publisher publishers publishing verlag wiley springer elsevier routledge sage blackwell kluwer mcgraw prentice hall addison wesley palgrave macmillan penguin norton éditions editions editora editorial presses books pearson gruyter brill academic north holland harper crc mit',
  body: 'university institute department ministry center centre laboratory bank commission council organization organisation association foundation universität universidade universidad université college school nations agency office committee dept univ inc ltd',
  place:
    'london york new oxford cambridge berlin paris amsterdam chicago boston washington dc princeton stanford heidelberg münchen munich leiden rome roma madrid barcelona lisboa lisbon vienna wien zürich basel geneva genève stuttgart frankfurt hamburg leipzig tübingen göttingen toronto montreal vancouver ottawa sydney melbourne canberra tokyo kyoto beijing shanghai seoul delhi mumbai singapore brussels bruxelles stockholm copenhagen oslo helsinki dordrecht philadelphia baltimore atlanta austin houston denver seattle berkeley angeles francisco diego hague manchester edinburgh glasgow dublin bristol ma ca ny nj il pa tx va uk usa england germany france italy spain australia canada china japan india brazil brasil paulo rio janeiro são milano torino minneapolis bloomington durham ithaca albany hillsdale thousand oaks cham nairobi lagos accra dakar cairo islamabad kabul jerusalem moscow kiev kyiv warsaw prague budapest athens istanbul ankara',
  access:
    'retrieved available accessed from at online url http https www viewed consulted disponível disponible acesso abgerufen verfügbar unter internet cited arxiv pmid pubmed isbn issn doi',
  unpublished: 'press appear forthcoming submitted preparation',
};

export const wordClasses: ReadonlyMap<string, string> = new Map(
  Object.entries(classes).flatMap(([name, words]) => words.split(' ').map((w) => [w, name] as const)),
);
