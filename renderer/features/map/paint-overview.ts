import { CARD } from '../../../shared/scene/card.ts';
import { CARD_RADIUS } from '../../../shared/scene/card-drawing.ts';
import { right } from '../../../shared/scene/geometry.ts';
import type { PlacedCard } from '../../../shared/scene/map-geometry.ts';
import type { RelationDrawing } from '../../../shared/scene/relations.ts';
import type { Box } from '../../../shared/scene/scene.ts';
import { SIGN_RADIUS } from '../../../shared/scene/signs.ts';
import type { Theme } from '../../../shared/scene/theme.ts';
import { colourOfCard } from './card-colour.ts';
import type { OverviewPicture } from './use-visible-cards.ts';

/** The zoom below which the lines of a card's text run into each other. */
const LEAST_FOR_TEXT = 0.1;
/** The zoom below which a sign is a speck. */
const LEAST_FOR_SIGNS = 0.12;
/** Width in pixels of a card's coloured edge. */
const BAR = 5;

/**
 * Paints a map as it looks from afar: lines, and cards with stripes for their text. `pen` takes coordinates of the map.
 * Everything of one colour is painted at once, since thousands of strokes of the pen take long.
 */
export function paintOverview(
  pen: CanvasRenderingContext2D,
  { cards, relations, part }: OverviewPicture,
  theme: Theme,
  notYet: ReadonlySet<string> = new Set(),
): void {
  const pixel = 1 / part.zoom;
  const isSaid = ({ id }: { readonly id: string }) => !notYet.has(id);
  const said = notYet.size === 0 ? cards : cards.filter(({ layout }) => isSaid(layout.statement));
  const drawn = [...relations.values()];
  paintLines(pen, notYet.size === 0 ? drawn : drawn.filter(isSaid), theme, part.zoom);
  const claims = said.filter(({ layout }) => layout.statement.kind === 'claim');
  const questions = said.filter(({ layout }) => layout.statement.kind === 'question');
  if (said.length < cards.length) {
    paintOutlines(
      pen,
      cards.filter(({ layout }) => !isSaid(layout.statement)),
      theme,
      pixel,
    );
  }
  paintCards(pen, claims, theme.card, theme.cardLine, pixel);
  paintCards(pen, questions, theme.banner, theme.bannerLine, pixel);
  if (part.zoom >= LEAST_FOR_TEXT) paintText(pen, claims, theme);
  paintEdges(pen, claims, theme, pixel);
}

function paintLines(
  pen: CanvasRenderingContext2D,
  relations: Iterable<RelationDrawing>,
  theme: Theme,
  zoom: number,
): void {
  pen.lineWidth = Math.max(1.5, 1 / zoom);
  for (const [look, drawings] of Map.groupBy(relations, (drawing) => drawing.look)) {
    pen.beginPath();
    for (const line of drawings.flatMap((drawing) => drawing.polylines)) {
      for (const [index, { x, y }] of line.entries()) {
        if (index === 0) pen.moveTo(x, y);
        else pen.lineTo(x, y);
      }
    }
    pen.strokeStyle = theme.relation[look];
    // Many thin lines should not hide the cards.
    pen.globalAlpha = zoom < LEAST_FOR_SIGNS ? 0.5 : 1;
    pen.stroke();
    pen.globalAlpha = 1;
    if (zoom < LEAST_FOR_SIGNS) continue;
    pen.beginPath();
    for (const { sign } of drawings) {
      pen.moveTo(sign.x + SIGN_RADIUS, sign.y);
      pen.arc(sign.x, sign.y, SIGN_RADIUS, 0, 2 * Math.PI);
    }
    pen.fillStyle = theme.paper;
    pen.fill();
    pen.stroke();
  }
}

function paintCards(
  pen: CanvasRenderingContext2D,
  cards: readonly PlacedCard[],
  fill: string,
  stroke: string,
  pixel: number,
): void {
  pen.beginPath();
  for (const { box } of cards) addCard(pen, box, pixel);
  pen.fillStyle = fill;
  pen.fill();
  pen.lineWidth = pixel;
  pen.strokeStyle = stroke;
  pen.stroke();
}

/** What is not said yet is an outline of dots. */
function paintOutlines(pen: CanvasRenderingContext2D, cards: readonly PlacedCard[], theme: Theme, pixel: number): void {
  pen.beginPath();
  for (const { box } of cards) addCard(pen, box, pixel);
  pen.lineWidth = pixel;
  pen.strokeStyle = theme.softInk;
  pen.setLineDash([1.5 * pixel, 3.5 * pixel]);
  pen.stroke();
  pen.setLineDash([]);
}

/** Adds a card to the path: with round corners only if they are larger than a pixel, since they are many points. */
function addCard(pen: CanvasRenderingContext2D, { x, y, width, height }: Box, pixel: number): void {
  if (CARD_RADIUS > 2 * pixel) pen.roundRect(x, y, width, height, CARD_RADIUS);
  else pen.rect(x, y, width, height);
}

function paintText(pen: CanvasRenderingContext2D, cards: readonly PlacedCard[], theme: Theme): void {
  pen.beginPath();
  for (const { box, layout } of cards) {
    for (const [index, line] of layout.text.entries()) {
      const y = box.y + CARD.textTop + (index + 0.3) * CARD.textLeading;
      const x = line.rtl ? right(box) - CARD.right - line.width : box.x + CARD.left;
      pen.rect(x, y, line.width, CARD.textLeading * 0.4);
    }
  }
  pen.fillStyle = theme.softInk;
  pen.globalAlpha = 0.45;
  pen.fill();
  pen.globalAlpha = 1;
}

function paintEdges(pen: CanvasRenderingContext2D, cards: readonly PlacedCard[], theme: Theme, pixel: number): void {
  for (const [colour, those] of Map.groupBy(cards, ({ layout }) => colourOfCard(layout, theme))) {
    pen.beginPath();
    for (const { box } of those) pen.rect(box.x, box.y, Math.max(BAR, 2 * pixel), box.height);
    pen.fillStyle = colour;
    pen.fill();
  }
}
