import { describe, expect, test } from '@jest/globals';
import { changesWhatIsDrawn, editedStatements } from '../../../../renderer/features/map/drawn-fields.ts';
import { takeOffMap } from '../../../../shared/model/commands/placements.ts';
import { editRelation } from '../../../../shared/model/commands/relations.ts';
import { deleteStatements, editStatement } from '../../../../shared/model/commands/statements.ts';
import { debateOf } from '../../../fixtures/debates.ts';

const debate = debateOf({
  claims: { a: 'A.', b: 'B.' },
  relations: [['r', 'supports', ['a'], 'b']],
  placed: { a: [0, 0], b: [0, 300] },
});

describe('what changes how a map looks', () => {
  test('is a text, and not a note, a tag or a weight', () => {
    expect(changesWhatIsDrawn(editStatement(debate, { statement: 'a', text: 'Other.' }))).toBe(true);
    expect(changesWhatIsDrawn(editStatement(debate, { statement: 'a', note: 'N', tags: ['t'], weight: 1 }))).toBe(
      false,
    );
  });

  test('is not what is noted of a relation', () => {
    expect(changesWhatIsDrawn(editRelation(debate, { relation: 'r', scheme: 'Sign', note: 'N' }))).toBe(false);
  });

  test('is the date of a move, before which it is not there', () => {
    const [before, after] = [{ at: null }, { at: '2025' }];
    expect(changesWhatIsDrawn([{ entity: 'move', id: 'm', before, after }])).toBe(true);
  });

  test('is what comes and goes', () => {
    expect(changesWhatIsDrawn(takeOffMap(debate, { map: 'map', statements: ['a'] }))).toBe(true);
  });
});

describe('the statements that an edit alone changes', () => {
  const text = editStatement(debate, { statement: 'a', text: 'Other.' });

  test('are those whose cards look otherwise', () => {
    const note = editStatement(debate, { statement: 'b', note: 'N' });
    expect(editedStatements([...text, ...note])).toEqual(new Set(['a']));
  });

  test('are not told apart where lines or places change too', () => {
    expect(editedStatements([...text, ...takeOffMap(debate, { map: 'map', statements: ['b'] })])).toBeNull();
    expect(editedStatements(deleteStatements(debate, { statements: ['b'] }))).toBeNull();
  });
});
