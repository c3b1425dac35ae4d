import { assertNever } from '../errors.ts';
import { DEFAULT_STYLE, type Direction, type MapStyle } from '../model/entities.ts';
import { CANVAS } from '../scene/canvas.ts';
import { type Frame, frameOf } from '../scene/frame.ts';
import { bottom, boundsOf, right } from '../scene/geometry.ts';
import type { Box, Point } from '../scene/scene.ts';
import { aroundFixed } from './around-fixed.ts';
import { layOutCompactly } from './compact/compact-map.ts';
import { GAP } from './compact/distances.ts';
import { cornerOf } from './free-spot.ts';
import { layOutInLayers } from './layered/layered-map.ts';
import { GUTTER, type LayoutBox, type LayoutLink, type LayoutOptions, type Size, TREE_GUTTER } from './layout-box.ts';
import { fromTheTop, spanningForest } from './spanning-forest.ts';
import { layOutAsTree } from './tree/tree-map.ts';

/**
 * Lays out a map: returns the top left corners of all boxes, in whole pixels and starting at 0, 0 (unless some are
 * fixed), always the same for the same input. Conclusions stand above their premises, in terms of the direction `down`;
 * the other directions turn that picture. For the guarantees of each style see `layOutCompactly`, `layOutAsTree` and
 * `layOutInLayers`.
 * Fixed boxes stay where they are, and the others make room for them (`aroundFixed`).
 */
export function layoutMap(
  boxes: readonly LayoutBox[],
  links: readonly LayoutLink[],
  options: LayoutOptions,
): Map<string, Point> {
  const { direction, fixed, style = DEFAULT_STYLE, sheet = CANVAS } = options;
  if (options.others === 'beside' && fixed !== undefined && fixed.size > 0) {
    return newcomersBeside(boxes, links, options, fixed);
  }
  const frame = frameOf(direction);
  const framed = inFrame(boxes, direction);
  const turned = isUpright(direction) ? sheet : { width: sheet.height, height: sheet.width };
  const laidOut = laidOutAs(style, framed, links, { direction, sheet: turned });
  const kept = new Map<number, Point>();
  for (const [i, { id }] of boxes.entries()) {
    const corner = fixed?.get(id);
    if (corner !== undefined) kept.set(i, corner);
  }
  const { around = [], at = { x: 0, y: 0 } } = options;
  const start = fromPoint(at, laidOut, frame);
  const least = style === 'tree' ? GUTTER : GAP;
  const forest = () => spanningForest(framed, links);
  const corners =
    kept.size > 0
      ? aroundFixed(boxes, laidOut, kept, forest(), frame, least, around)
      : around.length > 0
        ? aroundFixed(boxes, framedAt(boxes, start, frame), kept, forest(), frame, least, around)
        : start;
  return new Map(boxes.map(({ id }, i) => [id, corners[i] ?? { x: 0, y: 0 }]));
}

/** Returns boxes in the frame of `down`, with sizes in whole pixels. */
function inFrame(boxes: readonly LayoutBox[], direction: Direction): LayoutBox[] {
  return boxes.map((box) => ({ ...box, ...sizeIn(box, direction) }));
}

/** Lays out boxes in the frame of `down`; `sheet` is turned to it. */
function laidOutAs(
  style: MapStyle,
  framed: readonly LayoutBox[],
  links: readonly LayoutLink[],
  { direction, sheet }: { direction: Direction; sheet: Size },
): Box[] {
  switch (style) {
    case 'compact':
      return layOutCompactly(framed, links, sheet);
    case 'tree':
      return layOutAsTree(framed, links, isUpright(direction));
    case 'layered':
      return layOutInLayers(framed, links, sheet);
    default:
      return assertNever(style);
  }
}

/**
 * Returns the corners of all boxes: the trees with a fixed card around what is fixed, and all others as a map of their own
 * to the right of that or below it.
 */
function newcomersBeside(
  boxes: readonly LayoutBox[],
  links: readonly LayoutLink[],
  { others: _, ...options }: LayoutOptions,
  fixed: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const forest = spanningForest(boxes, links);
  const trees = forest.roots.map(({ top }) => fromTheTop(forest, [top]).map((i) => boxes[i] as LayoutBox));
  const isTied = (tree: readonly LayoutBox[]): boolean => tree.some(({ id }) => fixed.has(id));
  const inOrder = (some: readonly (readonly LayoutBox[])[]): LayoutBox[] => {
    const ids = new Set(some.flat().map(({ id }) => id));
    return boxes.filter(({ id }) => ids.has(id));
  };
  const there = inOrder(trees.filter(isTied));
  const corners = layoutMap(there, links, options);
  const newcomers = inOrder(trees.filter((tree) => !isTied(tree)));
  if (newcomers.length === 0) return corners;
  const { fixed: __, ...free } = options;
  const block = layoutMap(newcomers, links, free);
  const taken = boundsOf(placed(there, corners));
  const size = boundsOf(placed(newcomers, block));
  const shift = besideOrBelow(taken, size, options.sheet ?? CANVAS);
  for (const [id, { x, y }] of block) corners.set(id, { x: x + shift.x, y: y + shift.y });
  return corners;
}

function placed(boxes: readonly LayoutBox[], corners: ReadonlyMap<string, Point>): Box[] {
  return boxes.map(({ id, width, height }) => ({ ...(corners.get(id) ?? { x: 0, y: 0 }), width, height }));
}

/** Returns where a block so large stands beside what is there, so that a sheet shows all of it the larger. */
function besideOrBelow(taken: Box, block: Size, sheet: Size): Point {
  const scale = (width: number, height: number): number => Math.min(sheet.width / width, sheet.height / height);
  const beside = scale(taken.width + TREE_GUTTER + block.width, Math.max(taken.height, block.height));
  const below = scale(Math.max(taken.width, block.width), taken.height + TREE_GUTTER + block.height);
  return beside >= below
    ? { x: Math.ceil(right(taken)) + TREE_GUTTER, y: Math.floor(taken.y) }
    : { x: Math.floor(taken.x), y: Math.ceil(bottom(taken)) + TREE_GUTTER };
}

/** Returns the corners on the map, moved so that the leftmost and the topmost are at `point`. */
function fromPoint(point: Point, laidOut: readonly Box[], frame: Frame): Point[] {
  const corners = laidOut.map((box) => cornerOf(box, frame));
  const left = corners.reduce((least, { x }) => Math.min(least, x), Infinity);
  const top = corners.reduce((least, { y }) => Math.min(least, y), Infinity);
  return corners.map(({ x, y }) => ({ x: x - left + point.x, y: y - top + point.y }));
}

/** Returns boxes, whose corners are those on the map, in the frame. */
function framedAt(boxes: readonly LayoutBox[], corners: readonly Point[], frame: Frame): Box[] {
  return boxes.map(({ width, height }, i) => frame.box({ ...(corners[i] ?? { x: 0, y: 0 }), width, height }));
}

function isUpright(direction: Direction): boolean {
  return direction === 'down' || direction === 'up';
}

/** Sizes are rounded to whole pixels, so that distances stay whole. */
function sizeIn({ width, height }: LayoutBox, direction: Direction): { width: number; height: number } {
  return isUpright(direction)
    ? { width: Math.ceil(width), height: Math.ceil(height) }
    : { width: Math.ceil(height), height: Math.ceil(width) };
}
