import { describe, expect, test } from '@jest/globals';
import { created, deleted, updated } from '../../../shared/model/change.ts';
import { rebase } from '../../../shared/model/rebase.ts';
import { debateOf } from '../../fixtures/debates.ts';

const then = debateOf({ claims: { a: 'A then', b: 'B' } });
const now = debateOf({ claims: { a: 'A now', b: 'B' } });
const [a, b] = [then.get('statement', 'a'), then.get('statement', 'b')];

describe('changes made on another debate', () => {
  test('set what they set, from what stands there', () => {
    const moved = rebase(now, updated('statement', a, { text: 'A typed', note: 'Noted' }));
    expect(moved).toEqual([
      { entity: 'statement', id: 'a', before: { text: 'A now', note: '' }, after: { text: 'A typed', note: 'Noted' } },
    ]);
  });

  test('are the net of several', () => {
    const first = updated('statement', a, { text: 'A t' });
    const second = updated('statement', { ...a, text: 'A t' }, { text: 'A typed' });
    expect(rebase(now, [...first, ...second])).toEqual([
      { entity: 'statement', id: 'a', before: { text: 'A now' }, after: { text: 'A typed' } },
    ]);
  });

  test('leave out what stands there already', () => {
    expect(rebase(now, updated('statement', a, { text: 'A now' }))).toEqual([]);
  });

  test('are as they were where they create, delete, or change what is gone', () => {
    const gone = { ...b, id: 'gone' };
    const update = updated('statement', gone, { text: 'Gone' });
    for (const changes of [[created('statement', gone)], [deleted('statement', b)], update]) {
      expect(rebase(now, changes)).toEqual(changes);
    }
  });
});
