/** Threats (PLOVER: THREATEN). One row a meaning; its example is run as a test. */
import { type Frame, noun, verb } from './frame';

export const threaten: readonly Frame[] = [
  verb('threatens', 'threaten intimidate menace', 'North Korea threatened South Korea. PRK>KOR'),
  verb('threatens', 'warn caution', 'North Korea warned South Korea. PRK>KOR'),
  verb('threatens', 'pose', 'North Korea poses a threat to Japan. PRK>JPN', {
    object: 'threat danger risk challenge',
    to: 'to',
  }),
  noun('threatens', 'threat warning ultimatum', "North Korea's threats against Japan were heard. PRK>JPN", {
    to: 'against to',
  }),
  verb('threatens', 'vow swear', 'Iran vowed retaliation against Israel. IRN>ISR', {
    object: 'retaliation revenge vengeance',
    to: 'against on',
  }),
  verb('threatens', 'give issue deliver set', 'Spain gave an ultimatum to Cuba. ESP>CUB', {
    object: 'ultimatum warning deadline',
    to: 'to for',
  }),
  verb('threatens', 'endanger jeopardise jeopardize imperil', 'North Korea endangers Japan. PRK>JPN', {
    sure: 0.68,
  }),
  verb('threatens', 'issue make repeat send deliver', 'North Korea issued a threat against Japan. PRK>JPN', {
    object: 'threat warning ultimatum',
    to: 'against to',
  }),
  verb('threatens', 'vow threaten swear', 'Hamas threatened to resume its attacks in Israel. hamas>ISR', {
    object: 'attack strike retaliation revenge war retaliate',
    to: 'in against on at',
    sure: 0.72,
  }),
  noun(
    'threatens',
    'assertiveness belligerence provocation aggressiveness',
    'Chinese assertiveness towards Taiwan grew. CHN>TWN',
    { to: 'towards toward against', sure: 0.72 },
  ),
  verb('threatens', 'rattle brandish', 'North Korea rattled its sabre at Japan. PRK>JPN', {
    object: 'sabre saber sword weapon missile',
    to: 'at against',
  }),
  noun(
    'threatens',
    'menace sabre-rattling saber-rattling intimidation bullying',
    "China's intimidation of Taiwan grew. CHN>TWN",
    {
      of: 'target',
      to: 'against to towards toward',
    },
  ),
  verb('threatens', 'bully browbeat cow terrorise terrorize scare', 'China bullied Taiwan. CHN>TWN'),
  noun('threatens', 'threat threats', 'Guyana faces threats from Venezuela. VEN>GUY', {
    felt: true,
    sure: 0.8,
  }),
  noun('threatens', 'designs ambitions', "China's designs on Bhutan are old. CHN>BTN", {
    to: 'on over',
    sure: 0.74,
  }),
  noun('threatens', 'blackmail', "Russia's blackmail of Moldova failed. RUS>MDA", {
    of: 'target',
    to: 'against',
  }),
  verb('threatens', 'covet', 'China covets Bhutan. CHN>BTN', { sure: 0.68 }),
];
