import * as fc from 'fast-check';
import { CHANNEL, GUTTER, type LayoutBox, type LayoutLink } from '../../../shared/layout/layout-box.ts';
import type { Direction } from '../../../shared/model/entities.ts';
import { frameOf } from '../../../shared/scene/frame.ts';
import { boundsOf } from '../../../shared/scene/geometry.ts';
import type { Box, Point } from '../../../shared/scene/scene.ts';

export interface LayoutCase {
  readonly boxes: readonly LayoutBox[];
  readonly links: readonly LayoutLink[];
}

/** Returns a card as wide as those of the app, with a height that differs from card to card. */
export function card(i: number): LayoutBox {
  return { id: `c${i}`, width: 248, height: 78 + 20 * ((i * 7) % 5) };
}

/** Returns `count` cards, each but the first linked to the one that `parent` names. */
export function tree(count: number, parent: (i: number) => number): LayoutCase {
  const boxes = Array.from({ length: count }, (_, i) => card(i));
  const links = boxes.slice(1).map((box, i) => link(`l${i + 1}`, [box.id], `c${parent(i + 1)}`));
  return { boxes, links };
}

export function link(id: string, premises: readonly string[], box: string): LayoutLink {
  return { id, premises, target: { box } };
}

export function undercut(id: string, premises: readonly string[], attacked: string): LayoutLink {
  return { id, premises, target: { link: attacked } };
}

/** Numbers in 0..1 that look random and are the same each time (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Returns a debate as they come: mostly trees, with linked premises, undercuts, and relations across. */
export function randomDebate(count: number, seed: number): LayoutCase {
  const next = randomNumbers(seed);
  const below = (n: number): number => Math.floor(next() * n);
  const boxes = Array.from({ length: count }, (_, i) => card(i));
  const links: LayoutLink[] = [];
  for (let i = 1; i < count; i++) {
    const kind = next();
    const id = `l${i}`;
    const attacked = links[below(links.length)];
    if (kind < 0.08 && attacked) links.push(undercut(id, [`c${i}`], attacked.id));
    else if (kind < 0.16 && i + 1 < count) links.push(link(id, [`c${i}`, `c${++i}`], `c${below(i - 1)}`));
    else if (kind < 0.97) links.push(link(id, [`c${i}`], `c${below(i)}`));
    if (next() < 0.1) links.push(link(`x${i}`, [`c${i}`], `c${below(count)}`));
  }
  return { boxes, links };
}

/** Anything at all: cycles, forests, links onto links and onto what is not there, cards of any size. */
export const anyCase: fc.Arbitrary<LayoutCase> = fc.integer({ min: 1, max: 60 }).chain((count) => {
  const id = fc.integer({ min: 0, max: count }).map((i) => `c${i}`);
  const target = fc.oneof(
    { weight: 4, arbitrary: fc.record({ box: id }) },
    { weight: 1, arbitrary: fc.record({ link: fc.integer({ min: 0, max: count }).map((i) => `l${i}`) }) },
  );
  const premises = fc.uniqueArray(id, { minLength: 1, maxLength: 6 });
  const size = fc.record({
    width: fc.integer({ min: 40, max: 500 }),
    height: fc.double({ min: 20, max: 400, noNaN: true }),
  });
  return fc.record({
    boxes: fc
      .array(size, { minLength: count, maxLength: count })
      .map((sizes) => sizes.map((box, i) => ({ id: `c${i}`, ...box }))),
    links: fc
      .array(fc.record({ premises, target }), { maxLength: 2 * count })
      .map((links) => links.map((one, i) => ({ id: `l${i}`, ...one }))),
  });
});

export function placedBoxes(boxes: readonly LayoutBox[], corners: ReadonlyMap<string, Point>): Map<string, Box> {
  return new Map(
    boxes.map(({ id, width, height }) => [id, { ...(corners.get(id) ?? NOWHERE), width, height }] as const),
  );
}

const NOWHERE = { x: Number.NaN, y: Number.NaN };

/** Pairs of boxes with less than `across` pixels between them side by side and less than `along` one above the other. */
export function tooClose(
  boxes: ReadonlyMap<string, Box>,
  across: number,
  along: number,
  direction: Direction,
): string[] {
  const frame = frameOf(direction);
  const framed = [...boxes].map(([id, box]) => ({ id, ...frame.box(box) })).sort((a, b) => a.y - b.y);
  return framed.flatMap((a, i) => {
    const pairs: string[] = [];
    for (let next = i + 1; next < framed.length; next++) {
      const b = framed[next] as typeof a;
      if (b.y >= a.y + a.height + along - 1e-6) break;
      if (b.x < a.x + a.width + across - 1e-6 && a.x < b.x + b.width + across - 1e-6) pairs.push(`${a.id} ${b.id}`);
    }
    return pairs;
  });
}

/** Pairs that leave no room for lines between them. */
export function withoutPassage(boxes: ReadonlyMap<string, Box>, direction: Direction): string[] {
  return tooClose(boxes, GUTTER, CHANNEL, direction);
}

export function ratioOf(boxes: ReadonlyMap<string, Box>): number {
  const { width, height } = boundsOf(boxes.values());
  return width / height;
}
