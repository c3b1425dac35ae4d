import type { CardLayout } from '../../shared/scene/card.ts';
import type { Theme } from '../../shared/scene/theme.ts';

/** The colour that a card has where it is shown too small for anything else: that of what it does to the one above it. */
export function colourOfCard({ statement, role }: CardLayout, theme: Theme): string {
  if (statement.kind === 'question') return theme.bannerLine;
  return role.look === null ? theme.softInk : theme.relation[role.look];
}
