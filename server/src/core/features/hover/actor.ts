/** On a country or another actor: how often it is named, with whom it deals, and what of that has no source. */
import type { Paper } from '../../analysis/snapshot';
import type { Entity } from '../../document/entities/entity';
import type { Span } from '../../text/span';
import { balance, castOf, type Partner, partnersOf, statementsOf } from '../target/actors';
import { literal, strong } from '../words/markdown';
import { count, listed } from '../words/phrases';
import { type HoverInfo, hoverInfo, line } from './lines';

export function hoverActor({ model }: Paper, entity: Entity, span: Span): HoverInfo | null {
  const actor = castOf(model).actorOf(entity);
  const statements = statementsOf(model).filter((s) => s.source.id === actor.id || s.target.id === actor.id);
  const unsourced = statements.filter((s) => s.relation.citations.length === 0).length;
  const mentions = count(model.mentions.filter((m) => m.entity === entity.id).length, 'mention');
  const partners = partnersOf(statements, actor.id).map(partnerWords);
  const dealings = partners.length === 0 ? '' : `; with ${listed(partners, 6)}`;
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
  return `${literal(partner.name)} ${balance(partner)}`.trim();
}
