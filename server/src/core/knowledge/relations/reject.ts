/** Refusal and breach (PLOVER: REJECT). One row a meaning; its example is run as a test. */
import { type Frame, noun, verb } from './frame';
import { overture } from './vocabulary';

export const reject: readonly Frame[] = [
  verb(
    'refuses',
    'reject refuse rebuff dismiss veto decline deny snub ignore',
    'Iran rejected Israel. IRN>ISR',
  ),
  noun('refuses', 'rejection refusal veto', "Iran's rejection of Israel is known. IRN>ISR", {
    of: 'target',
    to: 'against',
  }),
  verb('refuses', 'turn', 'Iran turned down an offer from Israel. IRN>ISR', {
    object: 'down',
    to: 'from of',
    sure: 0.75,
  }),
  verb('refuses', 'rule', 'Iran ruled out talks with Israel. IRN>ISR', {
    object: 'out',
    to: 'with for to',
    sure: 0.75,
  }),
  verb('refuses', 'shun spurn evade stall', 'Iran shunned Israel. IRN>ISR'),
  verb(
    'refuses',
    'reject refuse dismiss rebuff decline ignore spurn defy resist deny snub ridicule veto oppose withstand',
    'Iran rejected an offer from Israel. IRN>ISR',
    { object: overture, to: 'from of by for to' },
  ),
  verb(
    'refuses',
    'violate breach break flout disregard defy ignore',
    'Iran violated its agreement with Israel. IRN>ISR',
    {
      object:
        'ceasefire truce agreement treaty accord deal pact resolution commitment obligation order embargo',
      to: 'with of by from',
      sure: 0.7,
    },
  ),
  verb('refuses', 'walk pull withdraw', 'Iran walked out of talks with Israel. IRN>ISR', {
    object: 'talk negotiation meeting summit',
    to: 'with',
  }),
  verb('refuses', 'boycott skip', 'Iran boycotted talks with Israel. IRN>ISR', {
    object: 'talk negotiation meeting summit conference',
    to: 'with in',
  }),
  verb('refuses', 'refuse decline', 'Iran refuses to talk to Israel. IRN>ISR', {
    to: 'to with from in',
    sure: 0.66,
  }),
  noun('refuses', 'violation breach', "Iran's violation of the agreement with Israel was noted. IRN>ISR", {
    to: 'with',
    sure: 0.6,
  }),
  verb(
    'refuses',
    'break breach violate flout renege backtrack',
    'Chad reneged on its pact with Libya. TCD>LBY',
    {
      to: 'with',
      object: 'pact deal agreement treaty accord truce ceasefire promise commitment',
      sure: 0.72,
    },
  ),
  verb('refuses', 'abandon shelve freeze stall suspend scuttle', 'Chad abandoned talks with Libya. TCD>LBY', {
    object: 'talk negotiation dialogue summit plan project cooperation',
    to: 'with',
    sure: 0.74,
  }),
  verb('refuses', 'scorn forbid eschew avoid discourage dissuade rebut', 'Iran scorned Israel. IRN>ISR', {
    sure: 0.64,
  }),
  noun('refuses', 'rebuff snub defiance', "Iran's defiance of the United Nations went on. IRN>UN", {
    of: 'target',
    to: 'to',
    sure: 0.74,
  }),
  verb('refuses', 'rule', 'Fiji ruled out a Chinese base. FJI>CHN', { object: 'out', sure: 0.7 }),
];
