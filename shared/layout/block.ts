import { CHANNEL, GUTTER } from './layout-box.ts';
import type { Forest, Unit } from './spanning-forest.ts';
import { type TidyNode, tidyRow } from './tidy-tree.ts';
import { wrapIntoRows } from './wrapped-rows.ts';
import { headOf, isTall, membersOf, type Wrapping } from './wrapping.ts';

interface Placed {
  readonly x: number;
  readonly y: number;
}

/** A rectangle of cards and of smaller blocks, each by its top left corner in the block. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly cards: readonly (Placed & { readonly box: number })[];
  readonly blocks: readonly (Placed & { readonly block: Block })[];
}

/** A node of the tidy tree, and what it stands for. */
interface PieceNode extends TidyNode {
  readonly box: number;
  readonly block: Block | null;
  readonly children: readonly PieceNode[];
}

/** Lays out the trees of a unit side by side, with subtrees wrapped as `rows` says. Recurses along the trees. */
export function blockOf(forest: Forest, rows: Wrapping, unit: Unit): Block {
  const trees = nodesOf(forest, rows, unit);
  const size = tidyRow(trees);
  const cards: Block['cards'][number][] = [];
  const blocks: Block['blocks'][number][] = [];
  const waiting = [...trees];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const { x, y, box, block, children } = node;
    if (block === null) cards.push({ x, y, box });
    else blocks.push({ x, y, block });
    waiting.push(...children);
  }
  return { ...size, cards, blocks };
}

function nodesOf(forest: Forest, rows: Wrapping, unit: Unit): PieceNode[] {
  return membersOf(forest, rows, unit).map((box): PieceNode => {
    const wraps = (rows[box] ?? 0) > 0;
    const block = wraps ? wrappedBlock(forest, rows, box, headOf(forest, unit, unit.indexOf(box))) : null;
    return {
      box,
      block,
      width: block?.width ?? forest.width[box] ?? 0,
      height: block?.height ?? forest.height[box] ?? 0,
      isBlock: wraps,
      isBeside: forest.isBeside[box] ?? false,
      children: wraps ? [] : (forest.units[box] ?? []).flatMap((below) => nodesOf(forest, rows, below)),
      x: 0,
      y: 0,
    };
  });
}

/** A card over the rows into which what stands below it is wrapped, with `head` right beside it. */
function wrappedBlock(forest: Forest, rows: Wrapping, box: number, head: readonly number[]): Block {
  const units = forest.units[box] ?? [];
  const below = units.map((unit) => blockOf(forest, rows, unit));
  const items = below.map(({ width, height }, i) => {
    const unit = units[i] ?? [];
    return { width, height, cards: unit.length, tall: isTall(forest, unit) };
  });
  const wrapped = wrapIntoRows(items, rows[box] ?? 1);

  const headRow = [box, ...head];
  const headHeight = Math.max(...headRow.map((card) => forest.height[card] ?? 0));
  const half = (forest.width[box] ?? 0) / 2;
  const headRight = headRow.reduce((x, card) => x + GUTTER + (forest.width[card] ?? 0), -GUTTER) - half;
  const trunk = Math.max(half, wrapped.left);
  let x = trunk - half;
  const cards = headRow.map((card) => {
    const placed = { box: card, x, y: 0 };
    x += (forest.width[card] ?? 0) + GUTTER;
    return placed;
  });
  const top = headHeight + CHANNEL;
  return {
    width: trunk + Math.max(headRight, wrapped.right),
    height: top + wrapped.height,
    cards,
    blocks: below.map((block, i) => ({ block, x: trunk + (wrapped.x[i] ?? 0), y: top + (wrapped.y[i] ?? 0) })),
  };
}

/** Top left corners of all cards in a block whose own corner is at `x`, `y`. */
export function placeCards(
  block: Block,
  x: number,
  y: number,
  place: (box: number, x: number, y: number) => void,
): void {
  for (const card of block.cards) place(card.box, x + card.x, y + card.y);
  for (const part of block.blocks) placeCards(part.block, x + part.x, y + part.y, place);
}
