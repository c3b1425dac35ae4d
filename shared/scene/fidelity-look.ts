import { msg } from '../language/translate.ts';
import type { Fidelity } from '../model/entities.ts';
import type { Box, Shape } from './scene.ts';
import type { Theme } from './theme.ts';

/** What the legend of an export says of each judgement, the word of a card first. */
export const FIDELITY_WORDS: Readonly<Record<Fidelity, string>> = {
  quotation: msg('quotation: word for word'),
  paraphrase: msg('paraphrase: in other words'),
  compression: msg('compression: in far fewer words'),
  interpretation: msg('interpretation: more than the words say'),
  imputation: msg('imputation: nobody said it'),
};

interface Border {
  readonly width: number;
  readonly dash?: readonly number[];
  readonly isDouble?: boolean;
}

/** The farther from the words, the more broken: told apart without colours, and from the dashes of what nobody stated. */
const BORDERS: Readonly<Record<Fidelity, Border>> = {
  quotation: { width: 1, isDouble: true },
  paraphrase: { width: 1 },
  compression: { width: 1.25, dash: [18, 3] },
  interpretation: { width: 1.25, dash: [9, 3, 1.5, 3] },
  imputation: { width: 1.75, dash: [0, 4] },
};

/** Pixels from the outer line of a double border to the inner one. */
const BETWEEN = 3;

/** Draws the ground of a card whose claim is so far from the words of its passages. */
export function fidelityGround(fidelity: Fidelity, box: Box, radius: number, theme: Theme): Shape[] {
  const { width, dash, isDouble = false } = BORDERS[fidelity];
  const line = { stroke: theme.softInk, strokeWidth: width, ...(dash === undefined ? {} : { dash }) };
  // The left end of a broken line would stand out beside the bar of a card.
  const edge = dash === undefined ? box : { ...box, x: box.x + 1, width: box.width - 1 };
  const ground: Shape = { type: 'rect', ...edge, radius, fill: theme.card, ...line };
  if (!isDouble) return [ground];
  const inner = {
    x: box.x + BETWEEN,
    y: box.y + BETWEEN,
    width: box.width - 2 * BETWEEN,
    height: box.height - 2 * BETWEEN,
  };
  return [ground, { type: 'rect', ...inner, radius: Math.max(0, radius - BETWEEN), ...line }];
}
