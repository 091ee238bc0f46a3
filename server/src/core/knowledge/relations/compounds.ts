/**
 * Participles behind a name and a dash: `Iran-backed Houthis`, `a US-brokered truce between Israel and Lebanon`,
 * `Russian-occupied Crimea`, `a Chinese-built port in Kenya`. Examples are run as tests.
 */
import type { Frame } from './frame';
import type { RelationType } from './types';

/** Where the sufferer stands: right behind, or behind a preposition. */
function compound(type: RelationType, words: string, example: string, to?: string): Frame {
  return { kind: 'adjective', type, words, example, sure: 0.78, ...(to !== undefined && { to }) };
}

export const compounds: readonly Frame[] = [
  compound(
    'supports',
    'backed supported aligned sponsored affiliated allied friendly leaning',
    'The Iran-backed Houthis fired. IRN>houthis',
  ),
  compound(
    'aids',
    'armed funded trained equipped supplied financed',
    'The US-trained Somali army fought. USA>SOM',
  ),
  compound(
    'aids',
    'funded financed donated supplied',
    'A Japanese-funded clinic in Kenya opened. JPN>KEN',
    'in for',
  ),
  compound(
    'invests-trades',
    'built owned run operated constructed developed',
    'A Chinese-built port in Kenya opened. CHN>KEN',
    'in',
  ),
  compound(
    'mediates',
    'brokered mediated facilitated sponsored hosted',
    'A Qatari-brokered truce between Chad and Sudan held. QAT>TCD',
    'between in for with',
  ),
  compound(
    'interferes',
    'occupied controlled annexed held seized',
    'Grain from Russian-occupied Crimea was sold. RUS>crimea',
  ),
  compound('mobilises', 'led', 'A French-led operation in Mali ended. FRA>MLI', 'in'),
  compound('clashes', 'led', 'The US-led invasion of Iraq began. USA>IRQ', 'of'),
  compound('sanctions', 'led imposed', 'US-led sanctions against Iran bite. USA>IRN', 'against on'),
];
