import { boundsOf, boundsOfPoints, flatten } from '../../shared/scene/geometry.ts';
import type { Box, PathCommand, Scene, Shape } from '../../shared/scene/scene.ts';

/** The reach of pens, antialiasing and letters beyond their geometry, in scene pixels. */
const MARGIN = 4;

/** A grid of tiles over a scene, sizes in scene pixels. */
export interface TileGrid {
  readonly columns: number;
  readonly rows: number;
  readonly tileWidth: number;
  readonly tileHeight: number;
}

/** Returns the shapes of `scene` that touch each tile, in paint order, row by row. */
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

/**
 * Yields boxes that together cover what `shape` paints: a long line gives many small ones, since it does not fill its
 * bounds.
 */
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
      return shape.fill === undefined ? pieces : [boundsOf(pieces)];
    }
  }
}

/** Returns the boxes of the straight lines that make up a path, with curves cut into pieces. */
function piecesOf(commands: readonly PathCommand[]): Box[] {
  const points = flatten(commands);
  const line = commands.at(-1)?.[0] === 'Z' ? [...points, ...points.slice(0, 1)] : points;
  return line.map((point, i) => boundsOfPoints([line[i - 1] ?? point, point]));
}
