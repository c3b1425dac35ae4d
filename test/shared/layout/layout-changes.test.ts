import { describe, expect, test } from '@jest/globals';
import { errorCode } from '../../../shared/errors.ts';
import { CHANNEL, GUTTER } from '../../../shared/layout/layout-box.ts';
import { layoutChanges, placingChanges } from '../../../shared/layout/layout-changes.ts';
import { invert } from '../../../shared/model/change.ts';
import { pinPlacements } from '../../../shared/model/commands/placements.ts';
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

describe('laying out a map', () => {
  test('puts positions side by side under their question, even those that attack each other', () => {
    const debate = debateOf(SKETCH);
    debate.apply(layoutChanges(debate, 'map', SIZES));
    expect(cornerOf(debate, 'question')).toEqual({ x: 120, y: 0 });
    expect(cornerOf(debate, 'national')).toEqual({ x: 0, y: 100 + CHANNEL });
    expect(cornerOf(debate, 'local')).toEqual({ x: 200 + GUTTER, y: 100 + CHANNEL });
    expect(cornerOf(debate, 'powers')).toEqual({ x: 0, y: 2 * (100 + CHANNEL) });
  });

  test('is one list of changes, which inverted puts every card back', () => {
    const debate = debateOf(SKETCH);
    const changes = layoutChanges(debate, 'map', SIZES);
    debate.apply(changes);
    debate.apply(invert(changes));
    expect(cornerOf(debate, 'powers')).toEqual({ x: 7, y: 7 });
  });

  test('changes nothing when it is done again', () => {
    const debate = debateOf(SKETCH);
    debate.apply(layoutChanges(debate, 'map', SIZES));
    expect(layoutChanges(debate, 'map', SIZES)).toEqual([]);
  });

  test('leaves pinned cards where they are', () => {
    const debate = debateOf({ ...SKETCH, placed: { ...SKETCH.placed, local: [900, 700] } });
    debate.apply(pinPlacements(debate, { placements: ['placement-local'], pinned: true }));
    debate.apply(layoutChanges(debate, 'map', SIZES));
    expect(cornerOf(debate, 'local')).toEqual({ x: 900, y: 700 });
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
    expect(codeOf(() => layoutChanges(debate, 'no such map', SIZES))).toBe('NotFound');
    expect(codeOf(() => layoutChanges(debate, 'map', new Map()))).toBe('NotFound');
  });
});

describe('placing statements on a map', () => {
  const place = (debate: Debate, statements: readonly string[]) => {
    let ids = 0;
    const newId = () => `new-${ids++}`;
    return placingChanges(debate, { newId, map: 'map', statements, sizes: SIZES });
  };

  test('lays them out on an empty one as a layout would', () => {
    const debate = debateOf({ ...SKETCH, placed: {} });
    debate.apply(place(debate, ['question', 'national', 'local']));
    const corners = debate.placementsByMap.get('map').map(({ statement, x, y }) => [statement, x, y]);
    expect(corners).toEqual([
      ['question', 120, 0],
      ['national', 0, 100 + CHANNEL],
      ['local', 200 + GUTTER, 100 + CHANNEL],
    ]);
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
});
