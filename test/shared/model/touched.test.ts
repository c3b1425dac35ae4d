import { describe, expect, test } from '@jest/globals';
import type { Change } from '../../../shared/model/change.ts';
import { invert } from '../../../shared/model/change.ts';
import { collapsePlacements } from '../../../shared/model/commands/placements.ts';
import { addSpeaker } from '../../../shared/model/commands/speakers.ts';
import { deleteStatements, editStatement } from '../../../shared/model/commands/statements.ts';
import { touchedBy } from '../../../shared/model/touched.ts';
import { debateOf } from '../../fixtures/debates.ts';

const sketch = {
  claims: { a: 'A', b: 'B', u: 'U' },
  relations: [
    ['rb', 'supports', ['b'], 'a'],
    ['ru', 'attacks', ['u'], 'rb'],
  ],
  placed: { a: [0, 0], b: [0, 200], u: [300, 200] },
} as const;

function touched(make: (debate: ReturnType<typeof debateOf>) => readonly Change[]) {
  const debate = debateOf(sketch);
  const changes = make(debate);
  debate.apply(changes);
  return { debate, changes, touched: touchedBy(debate, changes) };
}

describe('what changes touched', () => {
  test('is the statement that was edited, and that whose card was', () => {
    expect(touched((debate) => editStatement(debate, { statement: 'b', text: 'New' })).touched.statement).toEqual([
      'b',
    ]);
    const folded = touched((debate) => collapsePlacements(debate, { placements: ['placement-a'], collapsed: true }));
    expect(folded.touched).toMatchObject({ statement: ['a'], map: ['map'], relation: [] });
  });

  test('is, of what was deleted, what stands beside it, through every step', () => {
    const { touched: gone, debate, changes } = touched((each) => deleteStatements(each, { statements: ['u'] }));
    expect(gone).toMatchObject({ statement: [], relation: [], beside: ['a'], map: ['map'] });
    const back = invert(changes);
    debate.apply(back);
    expect(touchedBy(debate, back)).toMatchObject({ statement: ['u'], relation: ['ru'], beside: [] });
  });

  test('is nothing of what is not there any more', () => {
    const { touched: gone } = touched((each) => deleteStatements(each, { statements: ['a', 'b', 'u'] }));
    expect(gone).toMatchObject({ statement: [], relation: [], beside: [] });
  });

  test('is the speaker that was added', () => {
    const added = touched((each) =>
      addSpeaker(each, { newId: () => 's', name: 'Ann', kind: 'person', colour: '#123456' }),
    );
    expect(added.touched.speaker).toEqual(['s']);
  });
});
