import { beforeEach, describe, expect, test } from '@jest/globals';
import { type DrawnLines, LineDrawer } from '../../../../renderer/features/map/line-drawer.ts';
import type { ChangedLines } from '../../../../renderer/features/map/line-worker.ts';
import type { Change } from '../../../../shared/model/change.ts';
import { movePlacements } from '../../../../shared/model/commands/placements.ts';
import { addRelation } from '../../../../shared/model/commands/relations.ts';
import { deleteStatements } from '../../../../shared/model/commands/statements.ts';
import type { Debate } from '../../../../shared/model/debate.ts';
import { frameOf } from '../../../../shared/scene/frame.ts';
import { MapGeometry } from '../../../../shared/scene/map-geometry.ts';
import { drawRelations } from '../../../../shared/scene/relations.ts';
import { debateOf } from '../../../fixtures/debates.ts';
import { typesetter } from '../../../fixtures/typesetter.ts';
import { runWorkers } from '../../fixtures/thread-worker.ts';

let answers: ChangedLines[] = [];
runWorkers((answer) => answers.push(answer as ChangedLines));
beforeEach(() => {
  answers = [];
});

const debate = () =>
  debateOf({
    claims: { a: 'A.', b: 'B.', c: 'C.', d: 'D.' },
    relations: [
      ['ab', 'supports', ['a'], 'b'],
      ['cd', 'supports', ['c'], 'd'],
    ],
    placed: { a: [0, 300], b: [0, 0], c: [2_000, 300], d: [2_000, 0] },
  });

/** Lines drawn in the thread, edit after edit. */
function drawing() {
  let drawn: (lines: DrawnLines) => void = () => {};
  const drawer = new LineDrawer((lines) => drawn(lines));
  let version = 0;
  return (held: Debate): Promise<DrawnLines> => {
    const geometry = new MapGeometry();
    geometry.update(held, 'map', typesetter);
    const boxes = new Map([...geometry.cards].map(([id, { box }]) => [id, box] as const));
    version += 1;
    const request = { version, relations: [...held.relations.values()], boxes, direction: 'down' as const };
    return new Promise((resolve) => {
      drawn = (lines) => {
        expect(lines.drawings).toEqual(drawRelations(request.relations, boxes, frameOf('down')));
        resolve(lines);
      };
      drawer.draw(request);
    });
  };
}

const edited = (held: Debate, changes: readonly Change[]) => {
  held.apply(changes);
  return held;
};

describe('lines drawn off the user’s path', () => {
  test('are all there after every edit, and only those that changed are sent', async () => {
    const held = debate();
    const draw = drawing();
    await draw(held);
    await draw(edited(held, movePlacements(held, { moves: [{ placement: 'placement-a', x: 40, y: 400 }] })));
    const link = { newId: () => 'ac', kind: 'attacks', premises: ['a'], target: { statement: 'c' } } as const;
    await draw(edited(held, addRelation(held, link)));
    await draw(edited(held, deleteStatements(held, { statements: ['c'] })));
    await draw(held);
    expect(answers.map(({ changed }) => changed.map(({ id }) => id))).toEqual([
      ['ab', 'cd'],
      ['ab'],
      ['ab', 'ac'],
      ['ab'],
      [],
    ]);
  });

  test('keep the very objects of those that did not change', async () => {
    const held = debate();
    const draw = drawing();
    const before = await draw(held);
    const moves = [{ placement: 'placement-a', x: 40, y: 400 }];
    const after = await draw(edited(held, movePlacements(held, { moves })));
    expect(after.drawings[1]).toBe(before.drawings[1]);
    expect(after.drawings[0]).not.toBe(before.drawings[0]);
  });
});
