/** Facts that take no side. One row a meaning; its example is run as a test. */
import { type Frame, verb } from './frame';

export const neutral: readonly Frame[] = [
  verb('borders', 'border', 'Chad borders Libya. TCD=LBY', { mutual: true }),
  verb('borders', 'share', 'Chad shares a border with Libya. TCD=LBY', {
    object: 'border frontier',
    to: 'with',
    mutual: true,
  }),
  verb('borders', 'have', 'Chad has a land border with Libya. TCD=LBY', {
    object: 'border frontier',
    to: 'with',
    tight: true,
    mutual: true,
  }),
];
