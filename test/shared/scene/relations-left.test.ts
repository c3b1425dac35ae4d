import { expect, test } from '@jest/globals';
import { drawnRelations } from '../../../shared/scene/drawn-relations.ts';
import { frameOf } from '../../../shared/scene/frame.ts';
import { drawRelations } from '../../../shared/scene/relations.ts';
import { relationsLeft } from '../../../shared/scene/relations-left.ts';
import { debateOf } from '../../fixtures/debates.ts';

test('a line that ran along a hidden one has all of its way and its arrow, and a step tells of a premise that is hidden', () => {
  const debate = debateOf({
    claims: { root: 'Root', one: 'One', two: 'Two', three: 'Three', a: 'A', b: 'B', doubt: 'Doubt' },
    relations: [
      ['r1', 'supports', ['one'], 'root'],
      ['r2', 'supports', ['two'], 'root'],
      ['r3', 'supports', ['three'], 'root'],
      ['linked', 'attacks', ['a', 'b'], 'root'],
      ['on', 'attacks', ['doubt'], 'linked'],
    ],
  });
  const at = {
    root: [300, 0],
    one: [0, 300],
    two: [300, 300],
    three: [600, 300],
    a: [900, 300],
    b: [1200, 300],
    doubt: [1500, 300],
  };
  const boxes = new Map(
    Object.entries(at).map(([id, [x = 0, y = 0]]) => [id, { x, y, width: 240, height: 80 }] as const),
  );
  const drawings = drawRelations(
    drawnRelations(debate, (id) => boxes.has(id)),
    boxes,
    frameOf('down'),
  );
  const all = new Map(drawings.map((each) => [each.id, each] as const));
  const follower = drawings.find(({ kind, arrow }) => kind === 'supports' && arrow === null);
  expect(follower).toBeDefined();
  const [premise] = debate.get('relation', follower?.id ?? '').premises;
  const left = new Set(['root', premise ?? '', 'a']);
  const found = relationsLeft(debate, all, left);
  expect([...found.keys()].sort()).toEqual(['linked', follower?.id].sort());
  const alone = found.get(follower?.id ?? '');
  expect(alone?.arrow).not.toBeNull();
  expect(alone?.lines[0]?.at(-1)?.slice(1)).toEqual(Object.values(follower?.polylines.at(-1)?.at(-1) ?? {}));
  expect(found.get('linked')).toMatchObject({ hiddenPremises: 1 });
  expect(found.get('linked')?.lines).toHaveLength(2);
});
