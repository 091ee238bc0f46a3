/** Demands and pressure (PLOVER: REQUEST). One row a meaning; its example is run as a test. */
import { type Frame, noun, verb } from './frame';

export const demand: readonly Frame[] = [
  verb('demands', 'demand', 'Armenia demanded that Azerbaijan return the prisoners. ARM>AZE', {
    to: 'that from of',
    sure: 0.75,
  }),
  verb(
    'demands',
    'order instruct compel press pressure pressurise',
    'The United States pressed Iraq to pay. USA>IRQ',
    { sure: 0.62 },
  ),
  noun('demands', 'demand ultimatum', "Serbia's demands on Kosovo were refused. SRB>XKX", { to: 'on to' }),
  verb('demands', 'put exert increase apply', 'The United States put pressure on Iraq. USA>IRQ', {
    object: 'pressure',
    to: 'on',
  }),
  verb('demands', 'urge oblige require exhort', 'The European Union urged Serbia to comply. EU>SRB', {
    sure: 0.64,
  }),
  verb('demands', 'call', 'The European Union called on Serbia to comply. EU>SRB', {
    to: 'on upon',
    sure: 0.64,
  }),
  verb('demands', 'insist', 'Japan insisted on an apology from China. JPN>CHN', {
    to: 'from that on',
    sure: 0.64,
  }),
  verb('demands', 'demand', 'Japan demanded an apology from China. JPN>CHN', { to: 'from of', sure: 0.8 }),
  verb('demands', 'demand', 'Syria demanded the withdrawal of Israeli troops. SYR>ISR', {
    object: 'withdrawal release end halt return extradition compensation apology surrender resignation',
    to: 'of by from',
  }),
  verb('demands', 'want expect', 'Egypt wants Ethiopia to delay the dam. EGY>ETH', { sure: 0.56 }),
  verb('demands', 'call', 'Syria called for the withdrawal of Israeli troops. SYR>ISR', {
    object: 'withdrawal release end halt removal resignation dismissal investigation expulsion',
    to: 'of by from into',
    sure: 0.66,
  }),
  noun('demands', 'pressure', 'US pressure on Iraq grew. USA>IRQ', { to: 'on', sure: 0.75 }),
  noun('demands', 'demand', 'US demands that Iran dismantle its plants were refused. USA>IRN', {
    to: 'that',
    sure: 0.75,
  }),
  verb('demands', 'demand urge seek', 'Oman demanded an end to Israeli raids. OMN>ISR', {
    object: 'end halt stop',
    to: 'to of',
    sure: 0.75,
  }),
  verb('demands', 'force oblige coerce', 'Qatar forced Oman to pay. QAT>OMN', { sure: 0.64 }),
  verb('demands', 'ask', 'Oman asked Israel for an answer. OMN>ISR', { whole: true, state: true, sure: 0.6 }),
  verb('demands', 'ask', 'Oman asked Israel to stop the raids. OMN>ISR', {
    object: 'explain stop end halt withdraw leave respect comply return cease refrain abandon',
    sure: 0.7,
  }),
  verb('demands', 'give set hand', 'The United States gave Iraq two days to leave. USA>IRQ', {
    object: 'hour day deadline ultimatum week',
    sure: 0.66,
  }),
  verb(
    'demands',
    'dictate prod goad browbeat strongarm arm-twist push',
    'Qatar prodded Oman to pay. QAT>OMN',
    {
      sure: 0.64,
    },
  ),
  verb(
    'demands',
    'place bring build keep ratchet step intensify ramp',
    'Qatar kept up pressure on Oman. QAT>OMN',
    {
      object: 'pressure heat',
      to: 'on',
    },
  ),
  noun('demands', 'leverage ultimatum coercion', "China's leverage over Laos grew. CHN>LAO", {
    to: 'over on',
    sure: 0.66,
  }),
  verb('demands', 'tell order instruct warn', 'Chad told Libya to keep out of its affairs. TCD>LBY', {
    follow: 'to',
    sure: 0.72,
  }),
  verb('demands', 'come face', 'Cuba came under pressure from Spain. ESP>CUB', {
    object: 'pressure demand ultimatum',
    to: 'from by',
    inverse: true,
  }),
  noun(
    'demands',
    'pressure prodding insistence',
    'Panama left the pact under pressure from the United States. USA>PAN',
    {
      felt: true,
      sure: 0.78,
    },
  ),
  verb(
    'demands',
    'repeat reiterate renew restate',
    'Spain repeated its demand that Egypt free the students. ESP>EGY',
    { object: 'demand call appeal insistence', to: 'that on to for' },
  ),
  verb('demands', 'cajole nudge pester strong-arm', 'Qatar cajoled Oman. QAT>OMN', { sure: 0.64 }),
  verb('demands', 'lean', 'China leaned on Laos. CHN>LAO', { to: 'on', tight: true, sure: 0.68 }),
];
