/**
 * Words that tell a person from a body where a reference does not say: given names that are common enough to be
 * no surname first, and nouns that only a body has. Folded. Small on purpose: doubt is settled by the form.
 */
import { fold } from '../../text/normalise';

const given =
  'aaron abdul abdullah abigail adam adele adrian ahmad ahmed aidan alan albert aleks alejandro aleksandr alessandro alex alexander alexandra alexis alfred ali alice alicia alison allison amanda amelia amina amir amy ana anders andre andrea andreas andrew andrey angela anna anne annette anthony antoine anton antonio arash arthur asif astrid barbara beatrice ben benjamin bernard bernd bill bjorn bob boris brian bruce bruno caitlin carl carla carlo carlos carmen carol caroline catherine cecilia charles charlotte chris christian christina christine christoph christopher claire clara claude claudia colin craig daniel daniela david deborah denis dennis diana diane dmitri dmitry dominic donald douglas edward eduardo elena elisabeth elizabeth ellen emily emma emmanuel eric erik ernesto ethan eva evan fatima felix fernando filip florian frances francesca francesco francis francisco franz fred frederic fritz gabriel gabriela gary geoffrey george georg gerald gerard gilles giovanni giulia giuseppe gordon grace graham greg gregory guillaume gustavo hannah hans harald harry hassan heather hector heidi heinrich helen helena helga henri henry howard hugh hugo ian ibrahim igor ingrid irene isabel isabelle ishaan ivan jack jacob jacqueline jacques jakob james jamie jan jane janet jason javier jean jeffrey jennifer jeremy jerome jessica jim joachim joan joanna joao joe joel johan johann johannes john jonas jonathan jorge jose joseph joshua juan judith julia julian julie julien jurgen karen karin karl kate katharina katherine kathleen keith kenneth kevin khalid klaus kristen kristin larry lars laura lauren laurence laurent lawrence leo leon leonard leonardo linda lisa liam louis louise luca lucas lucia luis luke lutz magdalena manuel marc marcel marco marcos margaret maria marie marina mario marion mark markus marta martha martin martina mary mathias matteo matthew matthias maurice max maximilian megan melissa michael michel michelle miguel mikhail mohamed mohammad mohammed monica monika muhammad nancy natalia natalie nathan nathaniel neil nicholas nick nicola nicolas nicole nigel nikolai nina noah nora norman oleg olga oliver olivia olivier omar oscar otto pablo pamela patricia patrick paul paula pauline pavel pedro peter petra philip philipp philippe phillip pierre rachel rafael ralph raymond rebecca renate ricardo richard rita robert roberto robin roger roland ronald rosa rosemary roy rudolf russell ruth ryan salman samantha samuel sandra sanjay sara sarah scott sean sebastian sergei sergey sergio shane sharon sheila simon simone sofia sonia sophia sophie stefan stefano stella stephanie stephen steve steven stuart susan sven svetlana sylvia teresa theodore theresa thomas tim timothy tobias tom tomas tony tyler ulrich ursula valentina valerie vera veronica victor victoria vincent virginia vladimir walter warwick wendy werner wilhelm william wolfgang yusuf yves yvonne zachary';

const bodies =
  'academy administration agencia agency agence alliance amnesty army assembly associates association associacao asociacion authority bank banco banque board brasil bureau bundesamt bundesregierung bundestag cabinet caucus center centers centre centres centro empresa chamber coalition collaboration collaborators college comision comissao comite commission commissioner committee commonwealth company confederation conference congress consortium consulting convention corporation corps council court department departement department division embassy enterprise federacao federacion federal federation forces force foreign forum foundation fund fundacao fundacion gmbh government gouvernement governo gobierno group gruppe headquarters house initiative inc institut institute institution institutes instituto international intergovernmental laboratory league library ltd magazine media medicines ministerio ministere ministerium ministry mission monitor museum nations nato network news observatory office ombudsman organisation organizacion organizacao organization panel parliament partners partnership police post press programme program project public registry republic research royal school secretariat secretary senate service services society sociedade sociedad staff states statistics stiftung summit survey taskforce team times trust treasury unicef union united universidad universidade universita universitat universite university verein who working workshop';

export const givenNames: ReadonlySet<string> = new Set(given.split(' '));
/** States and cities that stand as authors of their laws and reports (ABNT, NBR 6023). Folded. */
export const publishingPlaces: ReadonlySet<string> = new Set([
  'bahia',
  'distrito federal',
  'mato grosso',
  'minas gerais',
  'new york',
  'new zealand',
  'rio de janeiro',
  'rio grande do norte',
  'rio grande do sul',
  'santa catarina',
  'sao paulo',
  'south africa',
  'united kingdom',
  'united states',
]);

export const organisationWords: ReadonlySet<string> = new Set(bodies.split(' '));

/** News agencies and papers whose names are often set in capitals and are no acronyms: folded → as written. */
export const spelledAgencies: ReadonlyMap<string, string> = new Map(
  (
    'Reuters|Xinhua|Aljazeera|Al Jazeera|Bloomberg|Interfax|Sputnik|Dawn|Politico|Axios|Euronews|Kyodo|Yonhap|Anadolu|' +
    'The Guardian|The Economist|The Telegraph|The Times|Le Monde|El País|Der Spiegel|Newsweek|Forbes|Haaretz'
  )
    .split('|')
    .map((name) => [fold(name), name]),
);
