import { expect, test } from '@jest/globals';
import { USUAL_METHOD } from '../../../../shared/evaluation/method.ts';
import { whatIfNote } from '../../../../shared/evaluation/what-if-words.ts';
import type { Move, Speaker } from '../../../../shared/model/entities.ts';
import { buildScene } from '../../../../shared/scene/build-scene.ts';
import { markedMap } from '../../../../shared/scene/marks/marked-map.ts';
import { debateOf, orderKey } from '../../../fixtures/debates.ts';
import { typesetter } from '../../../fixtures/typesetter.ts';

const ann: Speaker = { id: 'ann', kind: 'person', name: 'Ann', otherNames: [], role: '', colour: '#000000' };
const said = (id: string, at: string, i: number): Move => {
  const rest = { words: '', excerpt: null, replyTo: null, order: orderKey(i) };
  return { id: `m${i}`, speaker: 'ann', act: 'asserts', target: { statement: id }, at, ...rest };
};
const debate = debateOf({
  claims: { yes: 'It is so', no: 'It is not so' },
  relations: [['attack', 'attacks', ['no'], 'yes']],
  placed: { yes: [0, 0], no: [0, 300] },
  with: { speakers: [ann], moves: [said('yes', '2025-01-10', 0), said('no', '2025-01-11', 1)] },
});
const [map = ''] = debate.maps.keys();

test('a map of the past marks what is not said yet, and what stood then', () => {
  const { onCard, onLine } = markedMap(debate, ['standing'], { moment: '2025-01-10', since: null });
  expect(onCard('no')).toEqual([{ kind: 'not-yet' }]);
  expect(onLine('attack')).toEqual([{ kind: 'not-yet' }]);
  expect(onCard('yes')).toEqual([{ kind: 'standing', standing: 'stands' }]);
});

test('a map that is compared with another date marks what changed, and not twice how something stands', () => {
  const { onCard } = markedMap(debate, ['standing'], { moment: '2025', since: '2025-01-10' });
  expect(onCard('no')).toEqual([
    { kind: 'change', change: 'new' },
    { kind: 'standing', standing: 'stands' },
  ]);
  expect(onCard('yes')).toEqual([{ kind: 'standing', standing: 'falls', isNew: true }]);
});

test('a labelling that is drawn tells how things stand, and no change of the grounded one', () => {
  const how = {
    method: USUAL_METHOD,
    labelling: { name: 'one', standings: [{ id: 'yes', standing: 'undecided' }] },
  } as const;
  const { onCard } = markedMap(debate, ['standing'], { moment: '2025', since: '2025-01-10' }, how);
  expect(onCard('yes')).toEqual([{ kind: 'standing', standing: 'undecided' }]);
});

test('a note of what was tried in the past says as of when', () => {
  const turned = { stands: ['yes'], falls: [], undecided: [] };
  expect(whatIfNote(debate, ['no'], turned, '2025-01-16')).toBe(
    'As of 16 January 2025: What if “It is not so” did not count? 1 claim stands that did not: “It is so”.',
  );
});

test('a picture of the past says as of when it is, draws outlines, and explains them', () => {
  const time = { moment: '2025-01-10', since: null };
  const { elements } = buildScene(debate, map, { theme: 'print', typesetter, time });
  const described = elements.map(({ description }) => description);
  expect(described[0]).toContain('As of 10 January 2025');
  expect(described).toContain('Counterclaim, not yet said: It is not so');
  expect(described.at(-1)).toContain('nobody had said it by then');
  const later = elements.find(({ id }) => id === 'no');
  expect(later?.shapes.every((shape) => shape.type === 'text' || shape.fill === undefined)).toBe(true);
});
