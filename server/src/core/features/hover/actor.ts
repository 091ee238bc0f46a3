/** On a country or another actor: how often it is named, with whom it deals, and what of that has no source. */
import type { Paper } from '../../analysis/snapshot';
import type { Entity } from '../../document/entities/entity';
import type { DocumentModel } from '../../document/model';
import type { Span } from '../../text/span';
import { actorOf, balance, type Partner, partnersOf, statementsOf } from '../target/actors';
import { literal, strong } from '../words/markdown';
import { count, listed } from '../words/phrases';
import { type HoverInfo, hoverInfo, line } from './lines';

export function hoverActor({ model }: Paper, entity: Entity, span: Span): HoverInfo | null {
  const statements = statementsOf(model).filter(
    (s) => s.source.id === actorOf(model, entity).id || s.target.id === actorOf(model, entity).id,
  );
  const unsourced = statements.filter((s) => s.relation.citations.length === 0).length;
  const mentions = count(model.mentions.filter((m) => m.entity === entity.id).length, 'mention');
  const partners = partnersOf(statements, actorOf(model, entity).id).map(partnerWords);
  const dealings = partners.length === 0 ? '' : `; with ${listed(partners, 6)}`;
  const country = partOf(model, entity);
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

function partOf(model: DocumentModel, entity: Entity): string {
  const actor = actorOf(model, entity);
  return actor.id === entity.id ? '' : ` (${literal(actor.name)})`;
}
