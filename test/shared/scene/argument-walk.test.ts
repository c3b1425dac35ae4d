import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { sha256 } from '../../../db/content.ts';
import { layoutBoxes, layoutLinks } from '../../../shared/layout/layout-changes.ts';
import { layoutMap } from '../../../shared/layout/layout-map.ts';
import { Debate } from '../../../shared/model/debate.ts';
import type { Direction, MapStyle, StatementId } from '../../../shared/model/entities.ts';
import { sampleDebate } from '../../../shared/sample/sample-debate.ts';
import { cardFromLine, cardThatWay, type WalkedMap, type WalkStep, walk } from '../../../shared/scene/argument-walk.ts';
import type { Box } from '../../../shared/scene/scene.ts';
import { type DebateSketch, debateOf } from '../../fixtures/debates.ts';
import { largeDebate } from '../../fixtures/large-debates.ts';

const WAYS = ['up', 'down', 'left', 'right'] as const;
const OPPOSITE = { up: 'down', down: 'up', left: 'right', right: 'left' } as const;

function laidOut(debate: Debate, direction: Direction = 'down', style: MapStyle = 'compact'): WalkedMap {
  const size = (text: string) => ({ width: 248, height: 70 + 20 * (text.length % 5) });
  const sizes = new Map([...debate.statements.values()].map(({ id, text }) => [id, size(text)] as const));
  const boxes = layoutBoxes(debate, debate.statements.keys(), sizes);
  const corners = layoutMap(boxes, layoutLinks(debate, boxes), { direction, style });
  const placed = boxes.map(({ id, width, height }) => [id, { ...at(corners, id), width, height }] as const);
  return { debate, direction, boxes: new Map(placed) };
}

function at(corners: ReadonlyMap<string, { x: number; y: number }>, id: string) {
  return corners.get(id) ?? { x: 0, y: 0 };
}

/** Returns a map with a card of 100 by 40 pixels around each point. */
function placed(sketch: DebateSketch, middles: Readonly<Record<string, readonly [number, number]>>): WalkedMap {
  const box = ([x, y]: readonly [number, number]): Box => ({ x: x - 50, y: y - 20, width: 100, height: 40 });
  const boxes = new Map(Object.entries(middles).map(([id, middle]) => [id, box(middle)] as const));
  return { debate: debateOf(sketch), boxes, direction: 'down' };
}

function reachedFrom(map: WalkedMap, root: StatementId): Set<StatementId> {
  const reached = new Set([root]);
  for (const id of reached) {
    for (const way of WAYS) {
      const next = cardThatWay(map, id, way);
      if (next !== undefined) reached.add(next);
    }
  }
  return reached;
}

/** A question with two positions; two arguments for the first, an undercut, and beside them a tree of its own. */
const SKETCH: DebateSketch = {
  questions: { q: 'Q?' },
  claims: { yes: 'Yes', no: 'No', one: 'One', two: 'Two', under: 'Under', other: 'Other', more: 'More' },
  relations: [
    ['ry', 'answers', ['yes'], 'q'],
    ['rn', 'answers', ['no'], 'q'],
    ['r1', 'supports', ['one'], 'yes'],
    ['r2', 'supports', ['two'], 'yes'],
    ['ru', 'attacks', ['under'], 'r1'],
    ['ro', 'supports', ['more'], 'other'],
  ],
};
const MIDDLES = {
  q: [300, 0],
  yes: [0, 100],
  no: [600, 100],
  under: [-200, 200],
  one: [0, 200],
  two: [20, 300],
  other: [150, 60],
  more: [150, 160],
} as const;
const MAP = placed(SKETCH, MIDDLES);

describe('an arrow key', () => {
  test('leads to what a card bears on, past cards of other arguments that are nearer', () => {
    expect(cardThatWay(MAP, 'one', 'up')).toBe('yes');
    expect(cardThatWay(MAP, 'yes', 'up')).toBe('q');
    expect(cardThatWay(MAP, 'more', 'up')).toBe('other');
  });

  test('leads to the first that bears on it', () => {
    expect(cardThatWay(MAP, 'q', 'down')).toBe('yes');
    expect(cardThatWay(MAP, 'yes', 'down')).toBe('one');
  });

  test('leads to its siblings, in a row or in a column', () => {
    expect(cardThatWay(MAP, 'yes', 'right')).toBe('no');
    expect(cardThatWay(MAP, 'no', 'left')).toBe('yes');
    expect(cardThatWay(MAP, 'one', 'down')).toBe('two');
  });

  test('leads to what undercuts a step beside it, and back', () => {
    expect(cardThatWay(MAP, 'one', 'left')).toBe('under');
    expect(cardThatWay(MAP, 'under', 'right')).toBe('one');
    expect(cardThatWay(MAP, 'under', 'up')).toBe('yes');
  });

  test('leads to the nearest card only where nothing of the argument lies that way', () => {
    expect(cardThatWay(MAP, 'two', 'right')).toBe('no');
    expect(cardThatWay(MAP, 'other', 'left')).toBe('yes');
    expect(cardThatWay(MAP, 'under', 'left')).toBeUndefined();
  });

  test('leads nowhere from a statement without a card', () => {
    expect(cardThatWay(placed(SKETCH, { q: [0, 0], yes: [0, 100] }), 'no', 'up')).toBeUndefined();
  });

  test('leads from a line to its ends, and to what bears on it', () => {
    const line = MAP.debate.get('relation', 'r1');
    const leads = (way: Direction) => cardFromLine(MAP, line, { x: 0, y: 150 }, way);
    expect([leads('up'), leads('down')]).toEqual(['yes', 'one']);
    const undercut = MAP.debate.get('relation', 'ru');
    expect(cardFromLine(MAP, undercut, { x: -200, y: 150 }, 'down')).toBe('under');
    expect(cardFromLine(MAP, undercut, { x: -200, y: 150 }, 'right')).toBe('yes');
  });

  test('goes back where the one before came from, and then on along the argument', () => {
    const way = (steps: { to: string; steps: readonly WalkStep[] } | undefined, next: Direction) =>
      walk(MAP, steps?.to ?? '', next, steps?.steps);
    const down = walk(MAP, 'one', 'down');
    expect(down?.to).toBe('two');
    expect(way(down, 'up')?.to).toBe('one');
    expect(way(way(down, 'up'), 'up')?.to).toBe('yes');
    expect(walk(MAP, 'two', 'up')?.to).toBe('yes');
  });

  test('goes back from an unrelated card where nothing of the argument lies that way', () => {
    const aside = walk(MAP, 'other', 'left');
    expect([aside?.to, walk(MAP, 'yes', 'right', aside?.steps)?.to]).toEqual(['yes', 'no']);
    const lone = placed({ claims: { a: 'A', b: 'B', c: 'C' } }, { a: [0, 0], b: [200, 150], c: [50, 150] });
    const away = walk(lone, 'b', 'up');
    expect([away?.to, walk(lone, 'a', 'down', away?.steps)?.to]).toEqual(['a', 'b']);
    expect(cardThatWay(lone, 'a', 'down')).toBe('c');
  });
});

test("Down from the sample's question reaches its first position, and Up leads back from both", () => {
  const debate = new Debate(sampleDebate({ sha256 }).data);
  const [first] = debate.mapsInOrder();
  const size = { width: 248, height: 120 };
  const cards = debate.placementsByMap
    .get(first?.id ?? '')
    .map(({ statement, x, y }) => [statement, { x, y, ...size }]);
  const map: WalkedMap = { debate, direction: 'down', boxes: new Map(cards as [string, Box][]) };
  const [question = ''] = [...map.boxes.keys()].filter((id) => debate.get('statement', id).kind === 'question');
  const positions = debate.relationsByTargetStatement.get(question).flatMap(({ premises }) => premises);
  expect(positions).toHaveLength(2);
  expect(cardThatWay(map, question, 'down')).toBe(positions[0]);
  expect(positions.map((id) => cardThatWay(map, id, 'up'))).toEqual([question, question]);
});

const direction = fc.constantFrom(...WAYS);
const style = fc.constantFrom('compact' as const, 'tree' as const);
/** Trees by the parent of each card after the first, as the part of those before it. */
const tree = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 1, maxLength: 40 });

function treeOf(parents: readonly number[]): Debate {
  const ids = ['c0', ...parents.map((_, i) => `c${i + 1}`)];
  return debateOf({
    claims: Object.fromEntries(ids.map((id) => [id, 'x'.repeat(Number(id.slice(1)) % 7)])),
    relations: parents.map(
      (part, i) => [`r${i}`, 'supports', [`c${i + 1}`], `c${Math.floor(part * (i + 1))}`] as const,
    ),
  });
}

test('every card of a tree is reached from its root, in every style and direction', () => {
  fc.assert(
    fc.property(tree, direction, style, (parents, way, look) => {
      const map = laidOut(treeOf(parents), way, look);
      expect(reachedFrom(map, 'c0').size).toBe(parents.length + 1);
    }),
    { numRuns: 60 },
  );
});

test('the opposite key goes back, step by step, to where a walk began', () => {
  fc.assert(
    fc.property(tree, style, fc.array(direction, { maxLength: 12 }), (parents, look, ways) => {
      const map = laidOut(treeOf(parents), 'down', look);
      let at = 'c0';
      let steps: readonly WalkStep[] = [];
      for (const way of ways) {
        const next = walk(map, at, way, steps);
        if (next?.steps.at(-1)?.isRelated) ({ to: at, steps } = next);
      }
      for (const { from, way } of steps.toReversed()) {
        const next = walk(map, at, OPPOSITE[way], steps);
        expect(next?.to).toBe(from);
        ({ to: at, steps } = next as NonNullable<typeof next>);
      }
      expect([at, steps]).toEqual(['c0', []]);
    }),
    { numRuns: 60 },
  );
});

test('in a map of 1,000, Up leads from every card to one that it bears on, if any is drawn above it', () => {
  const debate = new Debate(largeDebate(1000));
  const map = laidOut(debate);
  const boxOf = (id: StatementId) => map.boxes.get(id) as Box;
  const aboveOf = (id: StatementId) =>
    debate.relationsByPremise
      .get(id)
      .flatMap((relation) => [...relationEnds(debate, relation.id)])
      .filter((end) => boxOf(end).y + boxOf(end).height <= boxOf(id).y);
  const cards = [...debate.statements.keys()].filter((id) => aboveOf(id).length > 0);
  expect(cards.length).toBeGreaterThan(990);
  expect(cards.filter((id) => !aboveOf(id).includes(cardThatWay(map, id, 'up') ?? ''))).toEqual([]);
});

/** Returns what a relation bears on: for one on another, the ends of that one too. */
function relationEnds(debate: Debate, id: string): Set<StatementId> {
  const { target } = debate.get('relation', id);
  if ('statement' in target) return new Set([target.statement]);
  return new Set([...debate.get('relation', target.relation).premises, ...relationEnds(debate, target.relation)]);
}
