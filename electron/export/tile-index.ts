import type { Box, PathCommand, Point, Scene, Shape } from '../../shared/scene/scene.ts';

/** How far pens, antialiasing and letters reach beyond their geometry, in scene pixels. */
const MARGIN = 4;

/** Pieces into which a curve is cut to find the tiles it runs through. */
const CURVE_PIECES = 24;

/** A grid of tiles over a scene, sizes in scene pixels. */
export interface TileGrid {
  readonly columns: number;
  readonly rows: number;
  readonly tileWidth: number;
  readonly tileHeight: number;
}

/** The shapes of `scene` that touch each tile, in paint order, row by row. */
export function shapesByTile(scene: Scene, grid: TileGrid): readonly (readonly Shape[])[] {
  const tiles = Array.from({ length: grid.columns * grid.rows }, (): Shape[] => []);
  for (const element of scene.elements) {
    for (const shape of element.shapes) {
      for (const box of boxesOf(shape)) {
        for (const index of tilesUnder(box, grid)) {
          const tile = tiles[index];
          if (tile?.at(-1) !== shape) tile?.push(shape);
        }
      }
    }
  }
  return tiles;
}

function* tilesUnder(box: Box, { columns, rows, tileWidth, tileHeight }: TileGrid): Generator<number> {
  const left = Math.max(0, Math.floor((box.x - MARGIN) / tileWidth));
  const right = Math.min(columns - 1, Math.floor((box.x + box.width + MARGIN) / tileWidth));
  const top = Math.max(0, Math.floor((box.y - MARGIN) / tileHeight));
  const bottom = Math.min(rows - 1, Math.floor((box.y + box.height + MARGIN) / tileHeight));
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield row * columns + column;
  }
}

/** Boxes that together cover what `shape` paints: a long line gives many small ones, for it is not in most of its bounds. */
function boxesOf(shape: Shape): Iterable<Box> {
  switch (shape.type) {
    case 'rect':
      return [shape];
    case 'circle':
      return [
        {
          x: shape.x - shape.radius,
          y: shape.y - shape.radius,
          width: 2 * shape.radius,
          height: 2 * shape.radius,
        },
      ];
    case 'text': {
      const reach = 1.5 * shape.style.size;
      return [{ x: shape.x - reach, y: shape.y - reach, width: shape.line.width + 2 * reach, height: 2 * reach }];
    }
    case 'path': {
      const pieces = piecesOf(shape.commands);
      return shape.fill === undefined ? pieces : [around(pieces)];
    }
  }
}

/** The boxes of the straight lines that make up a path, curves cut into pieces. */
function piecesOf(commands: readonly PathCommand[]): Box[] {
  const pieces: Box[] = [];
  let start: Point = { x: 0, y: 0 };
  let pen = start;
  const lineTo = (to: Point) => {
    pieces.push(between(pen, to));
    pen = to;
  };
  for (const command of commands) {
    switch (command[0]) {
      case 'M':
        pen = { x: command[1], y: command[2] };
        start = pen;
        break;
      case 'L':
        lineTo({ x: command[1], y: command[2] });
        break;
      case 'C': {
        const from = pen;
        for (let piece = 1; piece <= CURVE_PIECES; piece++) lineTo(onCurve(from, command, piece / CURVE_PIECES));
        break;
      }
      case 'Z':
        lineTo(start);
        break;
    }
  }
  return pieces;
}

function onCurve(
  from: Point,
  [, x1, y1, x2, y2, x3, y3]: Extract<PathCommand, readonly ['C', ...unknown[]]>,
  t: number,
) {
  const s = 1 - t;
  const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return { x: a * from.x + b * x1 + c * x2 + d * x3, y: a * from.y + b * y1 + c * y2 + d * y3 };
}

function between(a: Point, b: Point): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

function around(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
