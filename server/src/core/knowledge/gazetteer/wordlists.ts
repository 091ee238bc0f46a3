/** Words that tell what stands beside a name: bodies, places, offices, doings. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/**
 * In a run of capitals beside a country's name they make it the name of something else, which is no part of
 * the state: `Hazara University`, `China Daily`, `Kenya Airways`, `Reserve Bank of India`.
 */
export const bodyNouns: ReadonlySet<string> = words(`
  university college institute school academy museum library journal review quarterly times post daily news
  herald tribune press television radio foundation association society club network center centre council bank
  corporation company ltd inc corp universities airlines airways airline railway railways party league commission committee
  project papers programme program initiative street avenue road square airport hotel hospital stadium cup open
  games championship championships olympics festival river valley basin islands mountains peninsula bay sea
  ocean gulf desert plateau chamber inspector observatory monitor forum fund trust studies analysts magazine
  bulletin gazette conference canal swamp lake prize award church cathedral theatre theater orchestra street
  hall house tower bridge gate station district county province cemetery`);

/** What is signed or said at a place and bears its name: `Kyoto Protocol`. */
export const treatyNouns: ReadonlySet<string> = words(`
  protocol protocols convention conventions agreement agreements accord accords treaty treaties declaration
  charter amendment compact consensus principles statute communique pact process format memorandum decision
  round summit criteria guidelines framework club cartel globe chronicle mirror guardian`);

/** Parts of the state: a name beside them speaks of the country, and acts. */
export const organNouns: ReadonlySet<string> = words(`
  government governments troops troop soldiers soldier forces force army navy military police militia militias
  authorities authority officials official regime president presidents minister ministers ministry ministries
  premier chancellor king queen emir sultan leader leaders leadership parliament lawmakers legislators senators
  congress senate assembly diplomats diplomat diplomacy negotiators negotiator delegation delegations
  administration state embassy embassies ambassador ambassadors consulate mission envoy envoys spokesperson
  spokesman spokeswoman secretary side sides intelligence allies ally counterpart counterparts commander
  commanders general generals admiral court courts judiciary cabinet establishment junta rulers ruler
  policymakers policymaker strategists analysts companies company firms firm banks media press public people
  citizens voters opposition rebels rebel insurgents insurgent fighters fighter militants militant warplanes
  jets aircraft warships vessels coastguard guards guard agents spies hackers investors businesses exporters
  elite elites nationalists politicians politician representatives representative`);

/** Written with a capital they make one body of the state with its country: `Pakistan Army`, `US Department of …`. */
export const stateBodies: ReadonlySet<string> = words(`
  army navy ministry department government parliament embassy court forces force police guard guards bureau
  centers centres senate agency treasury corps judiciary cabinet administration consulate`);

/** Doings: `French withdrawal`, `Chinese aid`: the name says who. */
export const doingNouns: ReadonlySet<string> = words(`
  withdrawal invasion attack attacks strike strikes airstrike airstrikes bombing bombardment offensive
  occupation annexation aggression incursion intervention interventions interference involvement engagement
  support aid assistance help backing recognition opposition resistance pressure sanctions sanction embargo
  blockade ban demand demands request requests call calls appeal appeals threat threats warning warnings
  criticism condemnation accusation accusations claim claims claimant denial rejection refusal response reaction
  reactions retaliation decision decisions offer offers proposal proposals plan plans policy policies strategy
  strategies efforts effort initiative initiatives commitment commitments pledge pledges promise promises
  investment investments loan loans funding funds finance financing trade exports imports purchases sales
  supplies deliveries arms weapons drones missiles missile operation operations deployment deployments presence
  influence interest interests ambitions ambition role position stance view views concern concerns fear fears
  expulsion deportation deportations evacuation retreat pullout drawdown takeover rule control conquest victory
  defeat cooperation contribution contributions participation membership withdrawal veto vote votes mediation
  will consent protection surrender jurisdiction act acts conduct attempt attempts orders order agreement
  aspirations relations relationship ties stay
  confrontation rivalry dispute disputes conflict conflicts war wars clash clashes hostility hostilities tension
  tensions rapprochement alliance partnership competition escalation truce ceasefire treaty deal
  diplomacy negotiations talks visit visits statement statements announcement announcements`);

/** Parts and features of a land: `Russia's border`, `the French coast` place, they do not act. */
export const landNouns: ReadonlySet<string> = words(`
  border borders frontier coast coastline capital territory soil land north south east west northern southern
  eastern western province provinces region regions city cities town towns village villages district districts
  island islands river rivers mountains airport airports port ports population populations waters airspace
  climate economy geography history language languages culture cuisine wine food music literature landscape`);

/** Titles that stand before a person's name, in lower case; longer ones are made of several of them. */
export const titleNouns: ReadonlySet<string> = words(`
  president minister secretary chancellor premier ambassador envoy spokesperson spokesman spokeswoman king queen
  prince princess emir sultan sheikh ayatollah general admiral colonel major captain lieutenant marshal senator
  congressman congresswoman representative governor mayor commissioner commander director chairman chairwoman
  chair leader mullah mawlawi maulana pope cardinal judge justice attorney adviser advisor coordinator
  administrator rapporteur diplomat negotiator chief speaker lord baroness dame sir`);

/** Words that may stand between an adjective and what it speaks of, and inside a title. */
export const titleModifiers: ReadonlySet<string> = words(`
  prime foreign defence defense interior finance deputy vice acting former then current new late interim
  permanent special senior chief high crown national security home state general under assistant supreme
  lieutenant brigadier major central air coast border armed naval special first second press presidential ministry department and of for affairs office
  trade energy justice education health`);

/** Places where a country lies literally, as the words before it say. */
export const placePrepositions: ReadonlySet<string> = words(`
  in at near across throughout inside outside within around into onto via through beyond above below along off
  upon over under north south east west northeast northwest southeast southwest`);

/** Before a land's name they speak of its ground: `eastern Ukraine`, `present-day Iraq`. */
export const landModifiers: ReadonlySet<string> = words(`
  northern southern eastern western central northeastern northwestern southeastern southwestern upper lower
  northernmost southernmost easternmost westernmost medieval ancient modern present colonial rural urban native
  downtown mainland inland coastal tropical`);

/** Verbs and nouns of going and dwelling: what follows `to`, `for`, `from` or nothing is a place. */
export const motionWords: ReadonlySet<string> = words(`
  return returned returning returns came come comes coming went go goes going gone travel travelled traveled
  travelling traveling travels sent sending move moved moving moves emigrate emigrated emigrating migrated
  migrate migrating immigrated fled flee fleeing flew fly flown flying flight flights headed heading posted
  dispatched defected back trip trips journey deported deport deporting transferred relocated relocate
  relocating relocation repatriated endemic native close visit visited visiting visits toured touring tour
  tours left leave leaving leaves entered entering enter enters reached reaching reach escaped escape
  transported shipped drove sailed sail brought taken extends extending extended born educated studied settled
  residing resident located near exiled commuting`);

/** Of a country that is said to be one: `Cambodia is a country located in …`. */
export const landKinds: ReadonlySet<string> = words(`
  country countries nation land island city town capital region territory republic state peninsula kingdom
  archipelago member located situated home bordered`);

/** Verb-like words right behind a name make it the one who acts. */
export const auxiliaries: ReadonlySet<string> = words(`
  has have had will would may might can could should must does did do is was are were says said`);

/** Given names that make the next word a surname: `Michael Jordan`, `Isaiah Berlin`. */
export const givenNames: ReadonlySet<string> = words(`
  aaron adam adrian alan albert alexander alfred alice allen amanda amy andrea andrew angela ann anna anne anthony
  arthur barbara benjamin bernard beth betty bill bob brian bruce carl carol caroline catherine charles charlotte
  chris christian christine christopher claire clare colin craig daniel dave david deborah dennis diana donald
  dorothy doug douglas edward edwin elizabeth ellen emily emma eric ernest eugene evelyn florence francis frank
  fred frederick gary geoffrey george gerald gordon grace graham greg gregory harold harry heather helen henry
  herbert howard hugh ian irene isaac isaiah jack jacob james jane janet jason jean jeff jeffrey jennifer jeremy
  jerry jessica jill jim joan joe john jonathan joseph joshua joyce judith judy julia julian julie june karen
  kate katherine keith kelly kenneth kevin kim larry laura lawrence leonard leslie linda lisa louis louise lucy
  luke malcolm margaret maria marie mark martha martin mary matthew maurice max michael michelle mike nancy
  nathan neil nicholas nick nicole nigel nina norman oliver olivia oscar pamela patricia patrick paul peter
  philip phillip rachel ralph raymond rebecca richard robert robin roger ronald rose ross roy russell ruth ryan
  sam samantha samuel sandra sara sarah scott sean sharon simon sophie stanley stephanie stephen steve steven
  stuart susan sylvia ted teresa terry theodore theresa thomas tim timothy tom tony tracy tyler vernon vincent
  virginia walter warren wayne wendy william zachary`);

/** Countries and towns that are given names or surnames too. */
export const personalNames: ReadonlySet<string> = words(`
  jordan chad georgia israel kenya cyprus ireland england holland france germany poland scotland wales britain
  berlin paris london rome sofia lima santiago wellington washington kingston havana wagner petro may carter
  trump marcos annan blair harper michel virginia carolina dakota austin boston florence victoria rubio carney
  turnbull morrison`);
