import type { Direction } from '../model/entities.ts';
import { frameOf } from '../scene/frame.ts';
import type { Point } from '../scene/scene.ts';
import { placeCards } from './block.ts';
import { composeMap } from './compose-map.ts';
import { breakDeepTrees } from './deep-trees.ts';
import type { LayoutBox, LayoutLink, LayoutOptions } from './layout-box.ts';
import { spanningForest } from './spanning-forest.ts';

/** Width to height of the maps that are aimed at: between 4:3 and 16:10. */
const ASPECT = 1.5;

export function layoutMap(
  boxes: readonly LayoutBox[],
  links: readonly LayoutLink[],
  options: LayoutOptions,
): Map<string, Point> {
  const frame = frameOf(options.direction);
  const framed = boxes.map((box) => ({ ...box, ...sizeIn(box, options.direction) }));
  const pieces = breakDeepTrees(spanningForest(framed, links));
  const whole = composeMap(pieces, isUpright(options.direction) ? ASPECT : 1 / ASPECT);
  const corners = new Map<string, Point>();
  placeCards(whole, 0, 0, (index, x, y) => {
    const box = framed[index];
    if (box === undefined) return;
    corners.set(box.id, frame.back({ x: Math.floor(x), y: Math.floor(y) }));
  });
  return corners;
}

function isUpright(direction: Direction): boolean {
  return direction === 'down' || direction === 'up';
}

function sizeIn(box: LayoutBox, direction: Direction): { width: number; height: number } {
  return isUpright(direction)
    ? { width: Math.ceil(box.width), height: Math.ceil(box.height) }
    : { width: Math.ceil(box.height), height: Math.ceil(box.width) };
}
