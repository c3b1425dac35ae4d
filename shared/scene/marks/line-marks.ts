import { type Boxes, BoxGrid } from '../box-grid.ts';
import { boundsOfTwo, inflate } from '../geometry.ts';
import { hiddenCountBox } from '../relation-bounds.ts';
import type { RelationDrawing } from '../relations.ts';
import type { Box, Point } from '../scene.ts';
import { SIGN_RADIUS } from '../signs.ts';
import type { MarkRow } from './draw-marks.ts';

const APART = 3;

/** What marks of lines keep clear of. */
export interface Obstacles {
  /** Cards, with their own marks over their lower edge, signs and counts. */
  readonly things: Boxes;
  readonly lines: Boxes;
}

/** To cover a card is as bad as to lie over so many lines. */
const LINES_PER_THING = 20;

export function obstaclesAmong(cards: Iterable<Box>, drawings: Iterable<RelationDrawing>): Obstacles {
  const things = new BoxGrid<Box>();
  const lines = new BoxGrid<Box>();
  for (const { x, y, width, height } of cards) things.add({ x, y, width, height: height + SIGN_RADIUS });
  for (const drawing of drawings) {
    things.add(inflate({ ...drawing.sign, width: 0, height: 0 }, SIGN_RADIUS));
    if (drawing.hiddenPremises > 0) things.add(hiddenCountBox(drawing));
    for (const line of drawing.polylines) {
      for (const [i, end] of line.entries()) if (i > 0) lines.add(inflate(boundsOfTwo(line[i - 1] ?? end, end), 1));
    }
  }
  return { things, lines };
}

/** Returns the place of a line's marks: beside its sign, where they cover nothing if there is such a place. */
export function lineMarkPlace(
  sign: Point,
  row: Pick<MarkRow, 'width' | 'height'>,
  { things, lines }: Obstacles,
): Point {
  const { width, height } = row;
  const away = SIGN_RADIUS + APART;
  const beside = { left: sign.x - away - width, middle: sign.x - width / 2, right: sign.x + away };
  const level = { over: sign.y - away - height, middle: sign.y - height / 2, under: sign.y + away };
  const places: Point[] = [
    { x: beside.middle, y: level.under },
    { x: beside.right, y: level.middle },
    { x: beside.left, y: level.middle },
    { x: beside.middle, y: level.over },
    { x: beside.right, y: level.under },
    { x: beside.left, y: level.under },
    { x: beside.right, y: level.over },
    { x: beside.left, y: level.over },
  ];
  const covered = places.map((at) => {
    const area = { ...at, width, height };
    return LINES_PER_THING * things.overlapping(area).length + lines.overlapping(area).length;
  });
  return places[covered.indexOf(Math.min(...covered))] as Point;
}
