import { CHANNEL, GUTTER } from '../layout-box.ts';
import type { Forest, Unit } from '../spanning-forest.ts';
import { type TidyNode, tidyRow } from './tidy-tree.ts';
import { wrapItems } from './wrapped-rows.ts';
import { bestWrap, headOf, isTall, kindOf, membersOf, type Wrapping } from './wrapping.ts';

interface Placed {
  readonly x: number;
  readonly y: number;
}

/**
 * A rectangle of cards and of smaller blocks, each by its top left corner in the block. Everything below the head row
 * of a smaller block stands `drop` pixels lower than the block itself says.
 */
export interface Block {
  readonly width: number;
  readonly height: number;
  /** The height of the row of cards at its top. What is below can be moved down for a taller row. */
  readonly headHeight: number;
  readonly cards: readonly (Placed & { readonly box: number })[];
  readonly blocks: readonly (Placed & { readonly block: Block; readonly drop: number })[];
}

/** A node of the tidy tree, and the part of the map that it represents. */
interface PieceNode extends TidyNode {
  readonly box: number;
  readonly block: Block | null;
  readonly children: readonly PieceNode[];
}

/** Lays out the trees of a unit side by side, with subtrees wrapped as `wrapping` says. Recurses along the trees. */
export function blockOf(forest: Forest, wrapping: Wrapping, unit: Unit): Block {
  const trees = nodesOf(forest, wrapping, unit);
  const size = tidyRow(trees);
  const cards: Block['cards'][number][] = [];
  const blocks: Block['blocks'][number][] = [];
  const waiting = [...trees];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const { x, y, box, block, drop, children } = node;
    if (block === null) cards.push({ x, y, box });
    else blocks.push({ x, y, block, drop });
    waiting.push(...children);
  }
  return { ...size, cards, blocks };
}

function nodesOf(forest: Forest, wrapping: Wrapping, unit: Unit): PieceNode[] {
  return membersOf(forest, wrapping.isWrapped, unit).map((box): PieceNode => {
    const head = [box, ...headOf(forest, unit, unit.indexOf(box))];
    const block = wrapping.isWrapped[box] ? wrappedBlock(forest, wrapping, head) : null;
    return {
      box,
      block,
      width: block?.width ?? forest.width[box] ?? 0,
      height: block?.height ?? forest.height[box] ?? 0,
      headHeight: block?.headHeight ?? forest.height[box] ?? 0,
      isBlock: block !== null,
      isBeside: forest.isBeside[box] ?? false,
      children: block !== null ? [] : (forest.units[box] ?? []).flatMap((below) => nodesOf(forest, wrapping, below)),
      x: 0,
      y: 0,
      drop: 0,
    };
  });
}

/**
 * Sets the first card of `head` over the wrapped rows of what stands below it, with the other cards of `head` directly
 * beside it.
 */
function wrappedBlock(forest: Forest, wrapping: Wrapping, head: readonly number[]): Block {
  const owner = head[0] ?? 0;
  const own = { width: forest.width[owner] ?? 0, height: forest.height[owner] ?? 0 };
  const units = forest.units[owner] ?? [];
  const below = units.map((unit) => blockOf(forest, wrapping, unit));
  const items = units.map((unit, i) => ({
    width: below[i]?.width ?? 0,
    height: below[i]?.height ?? 0,
    cards: unit.length,
    tall: isTall(forest, unit),
    kind: kindOf(forest, unit),
  }));
  const { wrap = { rows: 1, sorted: false } } = bestWrap(wrapping.goal, owner, own, items) ?? {};
  const rows = wrapItems(items, wrap);
  const half = own.width / 2;
  const trunk = Math.max(half, rows.left);
  let x = trunk - half;
  let headHeight = 0;
  const cards = head.map((box) => {
    const card = { box, x, y: 0 };
    x += (forest.width[box] ?? 0) + GUTTER;
    headHeight = Math.max(headHeight, forest.height[box] ?? 0);
    return card;
  });
  const top = headHeight + CHANNEL;
  return {
    width: Math.max(x - GUTTER, trunk + rows.right),
    height: top + rows.height,
    headHeight,
    cards,
    blocks: below.map((block, i) => ({ block, drop: 0, x: trunk + (rows.x[i] ?? 0), y: top + (rows.y[i] ?? 0) })),
  };
}

/** Calls `place` with the top left corner of every card in a block whose own corner is at `x`, `y`. */
export function placeCards(
  block: Block,
  x: number,
  y: number,
  place: (box: number, x: number, y: number) => void,
  drop = 0,
): void {
  for (const card of block.cards) place(card.box, x + card.x, y + card.y);
  for (const part of block.blocks) placeCards(part.block, x + part.x, y + drop + part.y, place, part.drop);
}
