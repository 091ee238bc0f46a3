/**
 * The types of relations with their PLOVER root, quad class and polarity (Halterman et al., PLOVER 2.0, 2023;
 * quad classes as in CAMEO: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict).
 * `does` and `suffers` are how a view says it, from the doer's side and from the other one's.
 */
export type Polarity = 'cooperative' | 'conflictual' | 'neutral';

export interface RelationKind {
  readonly plover: string | null;
  readonly quad: 1 | 2 | 3 | 4 | null;
  readonly polarity: Polarity;
  readonly does: string;
  readonly suffers: string;
}

function kind(
  plover: string | null,
  quad: RelationKind['quad'],
  does: string,
  suffers: string,
): RelationKind {
  const polarity = quad === null ? 'neutral' : quad < 3 ? 'cooperative' : 'conflictual';
  return { plover, quad, polarity, does, suffers };
}

export const relationKinds = {
  recognises: kind('SUPPORT', 1, 'recognises', 'is recognised by'),
  supports: kind('SUPPORT', 1, 'supports', 'is supported by'),
  'friendly-ties': kind('SUPPORT', 1, 'has friendly ties with', 'has friendly ties with'),
  'diplomatic-presence': kind('SUPPORT', 1, 'has a mission in', 'hosts a mission of'),
  'seeks-ties': kind('AGREE', 1, 'seeks ties with', 'is sought by'),
  agrees: kind('AGREE', 1, 'agrees with', 'agrees with'),
  consults: kind('CONSULT', 1, 'consults', 'is consulted by'),
  mediates: kind('CONSULT', 1, 'mediates with', 'is mediated by'),
  'urges-restraint': kind('REQUEST', 1, 'urges restraint on', 'is urged to restraint by'),
  requests: kind('REQUEST', 1, 'asks for help of', 'is asked for help by'),
  concedes: kind('CONCEDE', 1, 'concedes to', 'is conceded to by'),
  aids: kind('AID', 2, 'aids', 'is aided by'),
  shelters: kind('AID', 2, 'shelters', 'is sheltered by'),
  cooperates: kind('COOPERATE', 2, 'cooperates with', 'cooperates with'),
  'invests-trades': kind('COOPERATE', 2, 'invests in or trades with', 'has investment or trade of'),
  withdraws: kind('RETREAT', 2, 'withdraws from', 'is left by'),
  permits: kind('RETREAT', 2, 'eases measures on', 'is eased by'),
  demands: kind('REQUEST', 3, 'makes demands on', 'faces demands of'),
  criticises: kind('ACCUSE', 3, 'criticises', 'is criticised by'),
  opposes: kind('ACCUSE', 3, 'opposes', 'is opposed by'),
  'strained-ties': kind('ACCUSE', 3, 'has strained ties with', 'has strained ties with'),
  resents: kind('ACCUSE', 3, 'resents', 'is resented by'),
  refuses: kind('REJECT', 3, 'refuses', 'is refused by'),
  threatens: kind('THREATEN', 3, 'threatens', 'is threatened by'),
  sanctions: kind('SANCTION', 4, 'restricts relations with', 'has relations restricted by'),
  deports: kind('COERCE', 4, 'deports people of', 'has people deported by'),
  interferes: kind('COERCE', 4, 'interferes in', 'is interfered with by'),
  mobilises: kind('MOBILIZE', 4, 'mobilises against', 'faces mobilisation of'),
  clashes: kind('ASSAULT', 4, 'fights', 'is fought by'),
  protests: kind('PROTEST', 4, 'protests against', 'is protested against by'),
  destabilises: kind(null, 4, 'destabilises', 'is destabilised by'),
  borders: kind(null, null, 'borders', 'borders'),
  'relates-to': kind(null, null, 'relates to', 'relates to'),
} as const satisfies Record<string, RelationKind>;

export type RelationType = keyof typeof relationKinds;
