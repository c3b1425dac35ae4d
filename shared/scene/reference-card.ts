import type { Statement } from '../model/entities.ts';
import type { TextLine, Typesetter } from '../text/text.ts';
import { CARD, CARD_WIDTH, PAGE_FORM, TEXT_STYLE } from './card.ts';
import { barAtLeft, CARD_RADIUS } from './card-drawing.ts';
import { fittedLines } from './exchange/fitted-line.ts';
import type { Point, Shape } from './scene.ts';
import type { Theme } from './theme.ts';

/** A small card in place of one that stands on another page. */
export interface ReferenceLayout {
  readonly width: number;
  readonly height: number;
  readonly text: readonly TextLine[];
}

const MOST_LINES = 2;

/** Sets the reference to a statement: the beginning of its text, under a line that says on which page it stands. */
export function layOutReference({ text }: Statement, typesetter: Typesetter): ReferenceLayout {
  const room = { width: CARD_WIDTH - CARD.left - CARD.right, most: MOST_LINES };
  const lines = fittedLines(text, TEXT_STYLE, room, typesetter);
  const height = CARD.textTop + Math.max(1, lines.length) * CARD.textLeading + CARD.bottom;
  return { width: CARD_WIDTH, height, text: lines };
}

/** Draws a reference with its top left corner at `at`; `where` says where the statement stands, `colour` is that of its relation. */
export function drawReference(
  { width, height, text }: ReferenceLayout,
  at: Point,
  { where, colour }: { readonly where: string; readonly colour: string },
  theme: Theme,
  typesetter: Typesetter,
): Shape[] {
  const box = { x: at.x, y: at.y, width, height };
  const left = at.x + CARD.left;
  const far = at.x + width - CARD.right;
  const line = typesetter.line(where, PAGE_FORM.kind);
  const words = { x: left, y: at.y + CARD.kindBaseline, fill: theme.relation.answers } as const;
  return [
    { type: 'rect', ...box, radius: CARD_RADIUS, fill: theme.paper, stroke: theme.cardLine, strokeWidth: 1 },
    { type: 'path', commands: barAtLeft(box), fill: colour },
    { type: 'text', role: 'label', line, style: PAGE_FORM.kind, ...words },
    ...text.map((each, index): Shape => {
      const x = each.rtl ? far - each.width : left;
      const y = at.y + CARD.textTop + index * CARD.textLeading + 15;
      return { type: 'text', role: 'label', line: each, style: TEXT_STYLE, x, y, fill: theme.softInk };
    }),
  ];
}
