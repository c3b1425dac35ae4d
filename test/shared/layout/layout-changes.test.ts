import { describe, expect, test } from '@jest/globals';
import { errorCode } from '../../../shared/errors.ts';
import { ASIDE, ROW_DROP } from '../../../shared/layout/compact/distances.ts';
import { type LayoutTask, TREE_GUTTER } from '../../../shared/layout/layout-box.ts';
import { layoutChanges, layoutTask, placingChanges, placingTask } from '../../../shared/layout/layout-changes.ts';
import { layoutMap } from '../../../shared/layout/layout-map.ts';
import { invert } from '../../../shared/model/change.ts';
import { pinPlacements } from '../../../shared/model/commands/placements.ts';
import { addStatement, deleteStatements } from '../../../shared/model/commands/statements.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { type DebateSketch, debateOf } from '../../fixtures/debates.ts';

const SKETCH: DebateSketch = {
  claims: {
    national: 'A national one.',
    local: 'Local ones.',
    powers: 'It can compel witnesses.',
    elsewhere: 'Not here.',
  },
  questions: { question: 'Which inquiry?' },
  relations: [
    ['rivals', 'attacks', ['national'], 'local'],
    ['first', 'answers', ['national'], 'question'],
    ['second', 'answers', ['local'], 'question'],
    ['step', 'supports', ['powers', 'elsewhere'], 'national'],
  ],
  placed: { national: [7, 7], local: [7, 7], powers: [7, 7], question: [7, 7] },
};
const SIZES = new Map(
  ['national', 'local', 'powers', 'question', 'elsewhere'].map((id) => [id, { width: 200, height: 100 }] as const),
);

function cornerOf(debate: Debate, statement: string): { x: number; y: number } {
  const { x, y } = debate.get('placement', `placement-${statement}`);
  return { x, y };
}

const cornersOf = ({ boxes, links, options }: LayoutTask) => layoutMap(boxes, links, options);
const tidied = (debate: Debate) =>
  layoutChanges(debate, 'map', cornersOf(layoutTask(debate, { map: 'map', sizes: SIZES })));

describe('laying out a map', () => {
  test('puts positions side by side under their question, even those that attack each other', () => {
    const debate = debateOf(SKETCH);
    debate.apply(tidied(debate));
    expect(cornerOf(debate, 'question')).toEqual({ x: 115, y: 0 });
    expect(cornerOf(debate, 'national')).toEqual({ x: 0, y: 100 + ROW_DROP });
    expect(cornerOf(debate, 'local')).toEqual({ x: 200 + ASIDE, y: 100 + ROW_DROP });
    expect(cornerOf(debate, 'powers')).toEqual({ x: 0, y: 2 * (100 + ROW_DROP) });
  });

  test('is one list of changes, which inverted puts every card back', () => {
    const debate = debateOf(SKETCH);
    const changes = tidied(debate);
    debate.apply(changes);
    debate.apply(invert(changes));
    expect(cornerOf(debate, 'powers')).toEqual({ x: 7, y: 7 });
  });

  test('changes nothing when it is done again', () => {
    const debate = debateOf(SKETCH);
    debate.apply(tidied(debate));
    expect(tidied(debate)).toEqual([]);
  });

  test('leaves pinned cards where they are', () => {
    const debate = debateOf({ ...SKETCH, placed: { ...SKETCH.placed, local: [900, 700] } });
    debate.apply(pinPlacements(debate, { placements: ['placement-local'], pinned: true }));
    debate.apply(tidied(debate));
    expect(cornerOf(debate, 'local')).toEqual({ x: 900, y: 700 });
  });

  test('turns it to another direction', () => {
    const debate = debateOf(SKETCH);
    const task = layoutTask(debate, { map: 'map', sizes: SIZES, direction: 'right' });
    debate.apply(layoutChanges(debate, 'map', cornersOf(task)));
    expect(cornerOf(debate, 'national').x).toBeGreaterThan(cornerOf(debate, 'question').x + 200);
  });

  test('moves what is still there, when the debate was changed meanwhile', () => {
    const debate = debateOf(SKETCH);
    const corners = cornersOf(layoutTask(debate, { map: 'map', sizes: SIZES }));
    debate.apply(deleteStatements(debate, { statements: ['local'] }));
    debate.apply(pinPlacements(debate, { placements: ['placement-powers'], pinned: true }));
    debate.apply(layoutChanges(debate, 'map', corners));
    expect(cornerOf(debate, 'question')).toEqual({ x: 115, y: 0 });
    expect(cornerOf(debate, 'powers')).toEqual({ x: 7, y: 7 });
  });

  test('needs a map that exists, and the size of every card', () => {
    const debate = debateOf(SKETCH);
    const codeOf = (act: () => unknown): string | undefined => {
      try {
        act();
        return undefined;
      } catch (error) {
        return errorCode(error);
      }
    };
    expect(codeOf(() => layoutTask(debate, { map: 'no such map', sizes: SIZES }))).toBe('NotFound');
    expect(codeOf(() => layoutTask(debate, { map: 'map', sizes: new Map() }))).toBe('NotFound');
  });
});

describe('placing statements on a map', () => {
  const place = (debate: Debate, statements: readonly string[]) => {
    let ids = 0;
    const newId = () => `new-${ids++}`;
    const corners = cornersOf(placingTask(debate, { map: 'map', statements, sizes: SIZES }));
    return placingChanges(debate, { newId, map: 'map', statements, corners });
  };

  test('lays them out on an empty one as a layout would', () => {
    const debate = debateOf({ ...SKETCH, placed: {} });
    debate.apply(place(debate, ['question', 'national', 'local']));
    const corners = debate.placementsByMap.get('map').map(({ statement, x, y }) => [statement, x, y]);
    expect(corners).toEqual([
      ['question', 115, 0],
      ['national', 0, 100 + ROW_DROP],
      ['local', 200 + ASIDE, 100 + ROW_DROP],
    ]);
  });

  test('puts what is linked to nothing there in a grid beside it', () => {
    const debate = debateOf({ ...SKETCH, placed: { question: [40, 50] } });
    const statements = Array.from({ length: 30 }, (_, i) => `loose-${i}`);
    const sizes = new Map(['question', ...statements].map((id) => [id, { width: 200, height: 100 }]));
    for (const statement of statements) debate.apply(addStatement(debate, { newId: () => statement, kind: 'claim' }));
    const corners = [...cornersOf(placingTask(debate, { map: 'map', statements, sizes }))].slice(1);
    const across = new Set(corners.map(([, { x }]) => x)).size;
    const along = new Set(corners.map(([, { y }]) => y)).size;
    expect(across * along).toBeLessThan(40);
    expect(across / along).toBeGreaterThan(0.4);
    expect(across / along).toBeLessThan(1.5);
    expect(corners.every(([, { x, y }]) => x >= 240 + TREE_GUTTER || y >= 150 + TREE_GUTTER)).toBe(true);
  });

  test('leaves what stands there where it is, and covers nothing', () => {
    const debate = debateOf({ ...SKETCH, placed: { question: [40, 50], national: [300, 400] } });
    const changes = place(debate, ['national', 'local', 'powers', 'elsewhere']);
    expect(changes.map(({ after }) => after && 'statement' in after && after.statement)).toEqual([
      'local',
      'powers',
      'elsewhere',
    ]);
    debate.apply(changes);
    expect(cornerOf(debate, 'national')).toEqual({ x: 300, y: 400 });
    const placed = debate.placementsByMap.get('map');
    const overlapping = placed.flatMap((a, i) =>
      placed.slice(i + 1).filter((b) => Math.abs(a.x - b.x) < 200 && Math.abs(a.y - b.y) < 100),
    );
    expect(overlapping).toEqual([]);
  });

  test('leaves out what was placed or deleted meanwhile', () => {
    const debate = debateOf({ ...SKETCH, placed: {} });
    const statements = ['question', 'national', 'local'];
    const corners = cornersOf(placingTask(debate, { map: 'map', statements, sizes: SIZES }));
    debate.apply(place(debate, ['question']));
    debate.apply(deleteStatements(debate, { statements: ['local'] }));
    const changes = placingChanges(debate, { newId: () => 'new', map: 'map', statements, corners });
    expect(changes).toMatchObject([{ after: { statement: 'national' } }]);
  });
});
