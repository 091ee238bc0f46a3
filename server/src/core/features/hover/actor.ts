/** On a country or another actor: how often it is named, with whom it deals, and what of that has no source. */
import type { Paper } from '../../analysis/snapshot';
import type { Entity } from '../../document/entities/entity';
import type { Span } from '../../text/span';
import { balance, castOf, mentionsOf, type Partner, partnersOf, statementsOf } from '../target/actors';
import { literal, strong } from '../words/markdown';
import { count } from '../words/phrases';
import { type HoverInfo, hoverInfo, line } from './lines';

const mostPartners = 5;

export function hoverActor({ model }: Paper, entity: Entity, span: Span): HoverInfo | null {
  const actor = castOf(model).actorOf(entity);
  const statements = statementsOf(model).filter((s) => s.source.id === actor.id || s.target.id === actor.id);
  const unsourced = statements.filter((s) => s.relation.citations.length === 0).length;
  const mentions = count(mentionsOf(model, actor.id === entity.id ? actor : entity).length, 'mention');
  const partners = partnersOf(statements, actor.id).map(partnerWords);
  const dealings = partners.length === 0 ? '' : `; ${some(partners)}`;
  const country = actor.id === entity.id ? '' : ` (${literal(actor.name)})`;
  return hoverInfo(span, [
    line(`${strong(entity.name)}${country} — ${mentions}${dealings}`),
    statements.length === 0
      ? null
      : line(
          unsourced === 0
            ? 'Every statement has a source'
            : `${count(unsourced, 'statement')} without a source`,
          [{ kind: 'relations', title: 'show in outline' }],
        ),
  ]);
}

function partnerWords(partner: Partner): string {
  return `with ${literal(partner.name)} ${balance(partner)}`.trim();
}

/** `with Nigeria −4 +2, with France −6`; of many, the first and how many more there are. */
function some(partners: readonly string[]): string {
  const more = partners.length - mostPartners;
  return more > 1 ? `${partners.slice(0, mostPartners).join(', ')} and ${more} more` : partners.join(', ');
}
