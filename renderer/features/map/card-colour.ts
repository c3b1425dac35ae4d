import type { CardLayout } from '../../../shared/scene/card.ts';
import { claimColour } from '../../../shared/scene/card-drawing.ts';
import type { Theme } from '../../../shared/scene/theme.ts';

/** Returns the colour of a card that is shown too small for anything else. */
export function colourOfCard(layout: CardLayout, theme: Theme): string {
  return layout.statement.kind === 'question' ? theme.bannerLine : claimColour(layout, theme);
}
