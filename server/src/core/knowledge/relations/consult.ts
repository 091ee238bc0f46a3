/** Talks, visits, calls (PLOVER: CONSULT). One row a meaning; its example is run as a test. */
import { type Frame, noun, verb } from './frame';

export const consult: readonly Frame[] = [
  verb(
    'consults',
    'meet host receive telephone phone brief consult contact engage',
    'The Polish president met the Latvian premier. POL>LVA',
    { whole: true },
  ),
  verb('consults', 'visit tour', 'The Polish president visited Latvia. POL>LVA', { envoy: true }),
  verb(
    'consults',
    'meet confer consult negotiate talk speak converse',
    'Egypt negotiated with Ethiopia. EGY=ETH',
    { to: 'with', mutual: true },
  ),
  verb('consults', 'meet negotiate', 'Egypt and Ethiopia met in May. EGY=ETH', {
    mutual: true,
    pair: true,
    sure: 0.62,
  }),
  verb(
    'consults',
    'hold begin open start resume conduct continue host attend have pursue conclude enter launch',
    'Egypt held talks with Sudan. EGY=SDN',
    {
      object:
        'talk discussion negotiation consultation meeting dialogue summit conversation round conference contact',
      to: 'with',
      mutual: true,
    },
  ),
  verb('consults', 'discuss', 'Norway discussed fisheries with Iceland. NOR=ISL', {
    to: 'with',
    mutual: true,
  }),
  verb(
    'consults',
    'travel fly return arrive go come',
    'The Polish president travelled to Latvia for talks. POL>LVA',
    { to: 'to in', envoy: true, sure: 0.6 },
  ),
  verb('consults', 'pay make begin', 'Qatar paid a visit to Oman. QAT>OMN', {
    object: 'visit trip',
    to: 'to',
    sure: 0.5,
  }),
  noun(
    'consults',
    'talk negotiation meeting dialogue consultation discussion summit',
    'The talks between Egypt and Sudan failed. EGY=SDN',
    { to: 'with', mutual: true },
  ),
  noun('consults', 'visit trip', "Macron's France was praised after China's visit to Laos. CHN>LAO", {
    to: 'to',
    sure: 0.6,
  }),
  verb('consults', 'leave head', 'The Polish president left for Latvia. POL>LVA', {
    to: 'for',
    envoy: true,
    sure: 0.62,
  }),
  verb('consults', 'send dispatch', 'Poland sent a delegation to Latvia. POL>LVA', {
    object: 'delegation mission emissary minister team observer message letter',
    to: 'to',
    sure: 0.7,
  }),
  verb('consults', 'exchange', 'Egypt exchanged views with Sudan. EGY=SDN', {
    object: 'view letter message opinion visit',
    to: 'with',
    mutual: true,
  }),
  verb(
    'consults',
    'hold begin open start resume conduct continue schedule convene',
    'Egypt and Sudan held new talks. EGY=SDN',
    {
      object:
        'talk discussion negotiation consultation meeting dialogue summit conversation diplomacy contact',
      mutual: true,
      pair: true,
      sure: 0.75,
    },
  ),
  verb('consults', 'meet talk negotiate confer', 'The presidents of Egypt and Sudan met briefly. EGY=SDN', {
    mutual: true,
    pair: true,
    sure: 0.6,
  }),
  verb('consults', 'call telephone phone ring contact email cable', 'Latvia telephoned Poland. LVA>POL', {
    whole: true,
    sure: 0.6,
  }),
  verb('consults', 'attend join', 'Poland attended a summit in Latvia. POL>LVA', {
    object: 'summit conference meeting talk funeral ceremony inauguration',
    to: 'in at',
    sure: 0.62,
  }),
  verb(
    'consults',
    'head return depart leave go come fly travel arrive drive',
    'The Polish president will go to Latvia. POL>LVA',
    { to: 'to for in', envoy: true, sure: 0.6 },
  ),
  verb(
    'consults',
    'pay begin make wrap conclude complete end cut',
    'Macron began an official visit to Kenya. macron>KEN',
    { object: 'visit trip tour', to: 'to of in', sure: 0.7 },
  ),
  noun(
    'consults',
    'contact engagement conversation encounter exchange',
    'Contacts between Egypt and Sudan resumed. EGY=SDN',
    { to: 'with', mutual: true, sure: 0.66 },
  ),
  noun(
    'consults',
    'visit trip tour journey',
    "Wang Yi's visit to Laos began; China's tour of Laos ended. CHN>LAO",
    { to: 'to', of: 'target', sure: 0.62 },
  ),
  verb(
    'consults',
    'receive welcome host entertain greet fete',
    'Uruguay hosted a delegation from Paraguay. URY>PRY',
    {
      object: 'delegation envoy minister president team official leader premier visit',
      to: 'from of by',
      sure: 0.72,
    },
  ),
  verb(
    'consults',
    'convene gather assemble sit converge huddle',
    'Leaders of Egypt and Sudan gathered in Cairo. EGY=SDN',
    {
      mutual: true,
      pair: true,
      sure: 0.76,
    },
  ),
  verb(
    'consults',
    'begin start open launch commence enter',
    'Serbia began accession talks with the European Union. SRB=EU',
    {
      object: 'talk negotiation dialogue process',
      to: 'with',
      mutual: true,
    },
  ),
  verb('consults', 'brief inform notify update debrief', 'Latvia informed Poland of its plans. LVA>POL', {
    whole: true,
    sure: 0.64,
  }),
  verb('consults', 'interact parley debate', 'Egypt parleyed with Sudan. EGY=SDN', {
    to: 'with',
    mutual: true,
  }),
  noun('consults', 'delegation mission', 'A Polish delegation to Latvia returned. POL>LVA', {
    to: 'to',
    sure: 0.6,
  }),
  verb('consults', 'engage', 'Iran engages with Iraq. IRN=IRQ', {
    to: 'with in',
    mutual: true,
    sure: 0.7,
  }),
  noun(
    'consults',
    'trilateral bilateral meeting hotline',
    'A trilateral between India, Nepal and Bhutan was held. IND=NPL',
    {
      to: 'with',
      mutual: true,
      sure: 0.8,
    },
  ),
  verb('consults', 'negotiate discuss', 'Egypt and Ethiopia negotiate the details of the dam. EGY=ETH', {
    object:
      'detail term agreement treaty deal settlement filling border boundary sharing future issue exit status',
    mutual: true,
    pair: true,
    sure: 0.76,
  }),
  verb('consults', 'bargain barter haggle', 'Egypt bargained with Sudan. EGY=SDN', {
    to: 'with',
    mutual: true,
    sure: 0.7,
  }),
  noun('consults', 'dealings', "Egypt's dealings with Sudan went on. EGY=SDN", {
    to: 'with',
    mutual: true,
    sure: 0.64,
  }),
  verb('consults', 'play', 'Oman played host to Iran. OMN>IRN', { object: 'host', to: 'to', sure: 0.7 }),
];
