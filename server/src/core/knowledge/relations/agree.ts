/** Agreements, and ties sought (PLOVER: AGREE). One row a meaning; its example is run as a test. */
import { type Frame, noun, verb } from './frame';
import { accord, help } from './vocabulary';

export const agree: readonly Frame[] = [
  verb(
    'agrees',
    'sign conclude reach strike seal ink finalise finalize initial renew extend broker',
    'Chile signed an agreement with Peru. CHL=PER',
    {
      object:
        'agreement treaty accord pact deal memorandum contract truce ceasefire convention protocol compromise understanding settlement armistice communique declaration partnership mou consensus',
      to: 'with',
      mutual: true,
    },
  ),
  verb('agrees', 'agree', 'Chile agreed with Peru. CHL=PER', { to: 'with', mutual: true }),
  verb('agrees', 'agree', 'Chile and Peru agreed on a new border post. CHL=PER', {
    mutual: true,
    pair: true,
    sure: 0.62,
  }),
  noun(
    'agrees',
    'agreement treaty accord pact deal memorandum truce ceasefire armistice',
    'The treaty between Chile and Peru holds. CHL=PER',
    { to: 'with', mutual: true },
  ),
  verb('agrees', 'promise pledge vow commit offer propose', 'Japan promised help to Kenya. JPN>KEN', {
    object: help,
    to: 'to for',
  }),
  verb(
    'agrees',
    'sign conclude reach strike seal ink finalise finalize initial renew extend announce launch ratify negotiate',
    'Chile and Peru signed a new agreement. CHL=PER',
    { object: accord, mutual: true, pair: true, sure: 0.8 },
  ),
  verb('agrees', 'agree', 'Chile and Peru agreed that the border should open. CHL=PER', {
    mutual: true,
    pair: true,
    sure: 0.66,
  }),
  verb('agrees', 'concur', 'Chile concurred with Peru. CHL=PER', { to: 'with', mutual: true }),
  verb('agrees', 'vow promise pledge offer', 'Japan promised to build a school in Kenya. JPN>KEN', {
    to: 'in for to with',
    sure: 0.56,
  }),
  noun(
    'agrees',
    'contract protocol convention compact understanding concord declaration communique',
    'The protocol between Chile and Peru was signed. CHL=PER',
    { to: 'with', mutual: true, sure: 0.75 },
  ),
  noun('agrees', 'promise pledge offer proposal', "Japan's offer to Kenya stands. JPN>KEN", {
    to: 'to',
    sure: 0.6,
  }),
  verb(
    'agrees',
    'submit present transmit table send make put deliver',
    'Iran transmitted a proposal to Oman. IRN>OMN',
    { object: 'proposal offer plan draft', to: 'to', sure: 0.66 },
  ),
  verb('agrees', 'offer', 'Russia offered Serbia a new contract. RUS>SRB', {
    object: 'contract deal discount price term guarantee pact treaty partnership',
  }),
  verb('agrees', 'receive get', 'Oman received a proposal from Iran. IRN>OMN', {
    object: 'proposal offer plan pledge promise',
    to: 'from',
    inverse: true,
    sure: 0.7,
  }),
  verb('agrees', 'accept take welcome', 'India accepted an invitation from Pakistan. IND>PAK', {
    object:
      'invitation offer proposal mediation plan overture invite bid suggestion initiative gift apology olive visit mission team observer',
    to: 'from by of to',
    sure: 0.74,
  }),
  verb('agrees', 'declare proclaim observe announce', 'Rwanda declared a ceasefire with Burundi. RWA=BDI', {
    object: 'ceasefire truce armistice moratorium',
    to: 'with',
    mutual: true,
  }),
  verb('agrees', 'seek pursue propose', 'Chile sought an agreement with Peru. CHL>PER', {
    object: accord,
    to: 'with',
    sure: 0.7,
  }),
  verb('agrees', 'make strike reach forge', 'Israel made peace with Jordan. ISR=JOR', {
    object: 'peace',
    to: 'with',
    mutual: true,
  }),
  verb('agrees', 'make forge build', 'Israel and Jordan made peace. ISR=JOR', {
    object: 'peace',
    mutual: true,
    pair: true,
  }),
  verb('agrees', 'resolve settle demarcate delimit', 'Oman and Yemen demarcated their border. OMN=YEM', {
    object: 'border frontier boundary dispute issue',
    mutual: true,
    pair: true,
    sure: 0.74,
  }),
  verb(
    'seeks-ties',
    'seek want pursue court explore desire',
    'Armenia seeks closer ties with France. ARM>FRA',
    {
      object:
        'tie relation relationship partnership alliance cooperation dialogue rapprochement engagement friendship recognition membership',
      to: 'with from of',
    },
  ),
  verb('seeks-ties', 'woo court', 'China courted Kiribati. CHN>KIR'),
  verb('seeks-ties', 'establish', 'Israel established diplomatic relations with Bhutan. ISR>BTN', {
    object: 'tie relation relationship',
    to: 'with',
  }),
  verb('seeks-ties', 'invite', 'France invited Kenya. FRA>KEN', { sure: 0.6 }),
  verb('seeks-ties', 'reach', 'Syria reached out to Jordan. SYR>JOR', { object: 'out', to: 'to' }),
  verb('seeks-ties', 'express show signal', 'Kenya expressed interest in closer ties with Ghana. KEN>GHA', {
    object: 'interest willingness readiness desire wish openness',
    to: 'with',
    sure: 0.66,
  }),
  verb('seeks-ties', 'apply', 'Sweden applied to NATO. SWE>NATO', { to: 'to', sure: 0.66 }),
  verb('seeks-ties', 'seek pursue request', 'Georgia sought membership in NATO. GEO>NATO', {
    object: 'membership accession admission',
    to: 'in of to',
  }),
  verb('seeks-ties', 'offer propose', 'India offered talks to Pakistan. IND>PAK', {
    object: 'talk dialogue negotiation meeting cooperation partnership',
    to: 'to with',
  }),
  noun('seeks-ties', 'overture outreach', "Turkey's overtures to Egypt paid off. TUR>EGY", {
    to: 'to towards toward',
  }),
  noun('seeks-ties', 'invitation', "France's invitation to Kenya was accepted. FRA>KEN", {
    to: 'to',
    sure: 0.65,
  }),
  verb('seeks-ties', 'seek pursue want favour favor', 'Turkey seeks rapprochement with Egypt. TUR>EGY', {
    object:
      'rapprochement reconciliation normalisation normalization detente reset thaw engagement accession',
    to: 'with to',
  }),
  noun(
    'seeks-ties',
    'accession bid application candidacy aspiration',
    "Ukraine's application to NATO was filed. UKR>NATO",
    {
      to: 'to for',
      sure: 0.66,
    },
  ),
  verb('seeks-ties', 'entice lure charm engage cultivate', 'China cultivated Kiribati. CHN>KIR', {
    sure: 0.66,
  }),
  verb('agrees', 'pledge promise vow offer', 'Kenya and Uganda pledged mutual assistance. KEN=UGA', {
    object: 'assistance support cooperation help defence defense solidarity restraint',
    manner: 'mutual joint closer greater continued',
    mutual: true,
    pair: true,
  }),
  verb('seeks-ties', 'flirt', 'Somalia flirted with Eritrea. SOM>ERI', { to: 'with', sure: 0.72 }),
  verb('seeks-ties', 'curry', 'Togo curried favour with France. TGO>FRA', {
    object: 'favour favor',
    to: 'with',
  }),
  noun('seeks-ties', 'courtship flirtation', "China's courtship of Kiribati paid off. CHN>KIR", {
    of: 'target',
    to: 'with',
    sure: 0.72,
  }),
  noun('agrees', 'settlement', 'The settlement between Chile and Peru holds. CHL=PER', {
    to: 'with',
    mutual: true,
    sure: 0.74,
  }),
];
