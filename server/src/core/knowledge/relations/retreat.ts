/** Withdrawal, and measures eased (PLOVER: RETREAT). One row a meaning; its example is run as a test. */
import { type Frame, noun, verb } from './frame';

export const retreat: readonly Frame[] = [
  verb('withdraws', 'withdraw retreat depart exit evacuate', 'France withdrew from Mali. FRA>MLI', {
    to: 'from',
  }),
  verb(
    'withdraws',
    'withdraw pull remove evacuate redeploy',
    'France pulled its troops out of Mali. FRA>MLI',
    {
      object:
        'troop force soldier army contingent base peacekeeper observer mission adviser unit battalion personnel fighter',
      to: 'from of',
    },
  ),
  verb('withdraws', 'leave quit', 'The French left Mali. FRA>MLI', { sure: 0.62 }),
  noun(
    'withdraws',
    'withdrawal exit departure retreat pullout',
    'The US withdrawal from Afghanistan was swift. USA>AFG',
    { to: 'from', of: 'source' },
  ),
  verb('withdraws', 'halt end stop suspend cease', 'Ethiopia halted its offensive against Eritrea. ETH>ERI', {
    object:
      'attack strike operation offensive war campaign bombardment bombing occupation shelling hostility siege airstrike',
    to: 'against on in of with at',
  }),
  verb('withdraws', 'disengage demobilise demobilize pull', 'Ethiopia disengaged from Somalia. ETH>SOM', {
    to: 'from out',
  }),
  verb('withdraws', 'dismantle abandon vacate evacuate', 'Israel dismantled settlements in Gaza. ISR>gaza', {
    object: 'settlement base outpost camp position',
    to: 'in',
  }),
  verb(
    'withdraws',
    'defer postpone scale wind draw',
    'France is winding down its presence in Chad. FRA>TCD',
    {
      object: 'presence mission operation deployment',
      to: 'in from',
      sure: 0.7,
    },
  ),
  verb('withdraws', 'relocate move pull', 'The United States is relocating from Niger. USA>NER', {
    to: 'from',
    sure: 0.64,
  }),
  verb('permits', 'allow permit exempt', 'Turkey allowed Sweden to pass. TUR>SWE', { sure: 0.62 }),
  verb(
    'permits',
    'lift ease relax waive remove suspend end drop',
    'The United States lifted sanctions on Sudan. USA>SDN',
    {
      object: 'sanction embargo blockade ban restriction tariff curfew siege veto',
      to: 'on against of from for',
    },
  ),
  verb('permits', 'grant give issue extend', 'India granted a waiver to Iran. IND>IRN', {
    object: 'waiver exemption permission access visa licence license clearance',
    to: 'to for',
  }),
  verb('permits', 'unfreeze release return', 'Canada released assets of Libya. CAN>LBY', {
    object: 'asset fund reserve money account',
    to: 'of to from',
  }),
  verb('permits', 'reopen open', 'Kenya reopened its border with Somalia. KEN>SOM', {
    object: 'border crossing airspace frontier embassy',
    to: 'with to in',
  }),
  verb('permits', 'end lift drop ease terminate', 'Bahrain ended its boycott of Qatar. BHR>QAT', {
    object: 'boycott embargo blockade sanction ban',
    to: 'of on against',
  }),
  noun('permits', 'waiver exemption exemptions', 'The US waiver for India expired. USA>IND', {
    to: 'for to',
    sure: 0.66,
  }),
  verb('permits', 'resume restore restart reinstate', 'Oman resumed flights to Syria. OMN>SYR', {
    object: 'flight trade aid export import supply delivery payment service assistance cooperation funding',
    to: 'to from with',
  }),
  verb(
    'permits',
    'authorise authorize license licence exempt unblock absolve acquit pardon',
    'Turkey authorised Sweden to pass. TUR>SWE',
    {
      sure: 0.64,
    },
  ),
  verb(
    'permits',
    'release unblock unfreeze hand return refund',
    'Israel released taxes to the Palestinian Authority. ISR>palestinian-authority',
    {
      object: 'tax revenue fund asset money body remain artefact artifact gold reserve',
      to: 'to',
    },
  ),
  verb('permits', 'open', 'Hungary opened its border to Serbia. HUN>SRB', {
    object: 'border airspace port crossing market door',
    to: 'to for with',
  }),
  noun(
    'permits',
    'easing relaxation lifting waiver exemption reopening',
    "Kenya's reopening of the border with Somalia helped. KEN>SOM",
    {
      to: 'with for on against to',
      sure: 0.68,
    },
  ),
  verb(
    'withdraws',
    'end terminate cease conclude close reduce shut',
    'France ended its military presence in Senegal. FRA>SEN',
    {
      object: 'presence deployment operation mission base occupation',
      to: 'in from of',
    },
  ),
  verb('permits', 'let', 'Sudan let Egyptian convoys pass. SDN>EGY', { sure: 0.6 }),
  verb('permits', 'waive drop scrap abolish lift', 'Oman waived visas for Iraqis. OMN>IRQ', {
    object: 'visa fee toll quota duty requirement tariff surcharge',
    to: 'for on of',
  }),
  verb(
    'withdraws',
    'demobilise demobilize thin',
    'Ethiopia demobilised forces along the border with Eritrea. ETH>ERI',
    {
      object: 'force troop soldier army militia',
      to: 'with along in near',
      sure: 0.72,
    },
  ),
  verb('withdraws', 'call', 'Ethiopia called off its offensive against Eritrea. ETH>ERI', {
    object: 'attack strike operation offensive war campaign siege',
    manner: 'off',
    to: 'against on in with',
  }),
  verb(
    'permits',
    'secure obtain win receive get',
    'Hungary secured an exemption from the United States. USA>HUN',
    {
      object: 'exemption waiver licence license clearance reprieve concession',
      to: 'from',
      inverse: true,
      sure: 0.76,
    },
  ),
];
