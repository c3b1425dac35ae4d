import type { StatementId } from '../model/entities.ts';
import { BoxGrid } from './box-grid.ts';
import type { Box } from './scene.ts';

/**
 * Sorts cards into the order in which they are painted: reading order, except that of overlapping cards the one that
 * comes later in `boxes` (the lowest of the pile first, as the window shows them) is painted later, so that it lies on
 * top.
 */
export function inPaintOrder(read: readonly StatementId[], boxes: ReadonlyMap<StatementId, Box>): StatementId[] {
  const heights = new Map([...boxes.values()].map((box, height) => [box, height] as const));
  const idOf = new Map([...boxes].map(([id, box]) => [box, id] as const));
  const grid = new BoxGrid(boxes.values());
  const painted = new Set<StatementId>();
  for (const id of read) {
    // The cards under this one come first, and before those the cards under them.
    const stack = [id];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const box = boxes.get(top);
      const under = box === undefined || painted.has(top) ? [] : grid.overlapping(box);
      const height = box === undefined ? 0 : (heights.get(box) ?? 0);
      const next = under.find((other) => (heights.get(other) ?? 0) < height && !painted.has(idOf.get(other) ?? ''));
      const nextId = next && idOf.get(next);
      if (nextId !== undefined) stack.push(nextId);
      else {
        painted.add(top);
        stack.pop();
      }
    }
  }
  return [...painted];
}
