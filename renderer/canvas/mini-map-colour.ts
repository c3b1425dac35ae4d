import type { CardNode } from './card-nodes.ts';

/** The colour of a card on the map of the map: that of what it does to the card above it. */
export function cardColour({ data }: CardNode): string {
  const { statement, role } = data.card.layout;
  if (statement.kind === 'question') return 'var(--banner-line)';
  return role.look === null ? 'var(--line-strong)' : `var(--${role.look})`;
}
