/** People with roles: `foreign minister Mao Ning`, `Foreign Secretary Yvette Cooper`. */
import { entriesById } from '../../knowledge/gazetteer/gazetteer';
import type { Entity } from './entity';

/**
 * A person of the paper has an id that says all there is to know, so that the name survives without a table:
 * `person:Mao_Ning:CHN`, `person:Jane_Roe:` where no country is given.
 */
export function personId(name: string, country: string | null): string {
  return `person:${name.replaceAll(/\s+/g, '_')}:${country ?? ''}`;
}

export function personOf(id: string): Entity | undefined {
  const [kind, name, country] = id.split(':');
  if (kind !== 'person' || !name) return undefined;
  const owner = entriesById.get(country ?? '');
  const home = owner?.kind === 'country' ? owner.id : (owner?.country ?? null);
  return { id, kind: 'person', name: name.replaceAll('_', ' '), country: home };
}
