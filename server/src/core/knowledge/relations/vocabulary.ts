/** Word lists that several frames share, by blanks. */

export const warm =
  'friendly close warm cordial good excellent strong brotherly amicable robust deep special fraternal closer stronger better warmer positive fruitful longstanding solid firm harmonious improved improving warming thriving flourishing strategic exceptional';
export const cold =
  'strained tense hostile poor bad cool icy difficult frosty adversarial troubled deteriorating fraught bitter worsening rocky turbulent uneasy antagonistic confrontational fractious contentious soured frayed chilly testy broken severed';
/** Kinds of ties that say no more than that there are some. */
export const working =
  'diplomatic bilateral economic trade commercial military defence defense security cultural political intelligence historic historical';
export const help =
  'aid assistance help support relief fund money loan grant weapon arm ammunition equipment training food medicine ' +
  'missile tank drone aircraft jet vehicle intelligence shelter supply package credit subsidy vaccine oil gas fuel electricity ' +
  'weaponry munition helicopter doctor adviser advisor expert trainer technician convoy reinforcement rice wheat grain funding financing donation system radar ship boat vessel bus scholarship ' +
  'cutter frigate corvette warship submarine battery howitzer interceptor rifle sum donation contribution clinic tranche instalment installment';
export const punishment =
  'sanction embargo tariff duty ban restriction penalty quota curb control boycott levy moratorium limit cap surcharge';
export const force =
  'attack assault strike offensive airstrike raid operation invasion war missile rocket drone bombardment incursion shell ' +
  'bombing airstrikes counterattack counteroffensive ambush bomb mortar fire artillery battle';
/** What two parties sign. */
export const accord =
  'agreement treaty accord pact deal memorandum contract truce ceasefire convention protocol compromise understanding settlement armistice communique declaration partnership mou consensus compact charter framework';
/** What is asked or offered, and can be turned down. */
export const overture =
  'demand pressure offer request call proposal appeal invitation ultimatum plea bid overture suggestion plan initiative claim accusation allegation charge criticism peace';
/** Who fights a government. */
export const fighters =
  'rebel insurgent separatist militant insurgency proxy militia terrorist rebellion guerrilla jihadist extremist mercenary dissident';
