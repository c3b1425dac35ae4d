import { describe, expect, test } from '@jest/globals';
import {
  addStatement,
  changeStatementKind,
  deleteStatements,
  editStatement,
} from '../../../../shared/model/commands/statements.ts';
import { Debate } from '../../../../shared/model/debate.ts';
import { LIMITS } from '../../../../shared/model/limits.ts';
import { debateOf } from '../../../fixtures/debates.ts';
import { applied, numberedIds, refusal } from './command-run.ts';

const debate = () =>
  debateOf({
    claims: { c: 'It can compel.', d: 'It is slow.', e: 'It costs more.' },
    questions: { q: 'Which inquiry?' },
    relations: [
      ['step', 'supports', ['c', 'd'], 'e'],
      ['answer', 'answers', ['c'], 'q'],
    ],
  });

describe('adding a statement', () => {
  test('creates it, empty while somebody is about to type', () => {
    const changes = addStatement(debate(), { newId: numberedIds(), kind: 'claim' });
    expect(changes).toEqual([
      {
        entity: 'statement',
        id: 'new-1',
        before: null,
        after: { kind: 'claim', text: '', implicit: false, note: '', tags: [], weight: null },
      },
    ]);
  });

  test('can place it, and let it support another, in one step', () => {
    const after = applied(debate(), (held) =>
      addStatement(held, {
        newId: numberedIds(),
        kind: 'claim',
        text: 'It reports late.',
        relate: { kind: 'supports', target: { statement: 'd' } },
        place: { map: 'map', x: 10, y: 20 },
      }),
    );
    expect(after.relationsByTargetStatement.get('d')).toMatchObject([{ kind: 'supports', premises: ['new-1'] }]);
    expect(after.placementsByMap.get('map')).toMatchObject([{ statement: 'new-1', x: 10, y: 20 }]);
  });

  test('can link it to the premises of a relation', () => {
    const after = applied(debate(), (held) =>
      addStatement(held, { newId: numberedIds(), kind: 'claim', implicit: true, premiseOf: 'step' }),
    );
    expect(after.get('relation', 'step').premises).toEqual(['c', 'd', 'new-1']);
  });

  test('refuses a relation that its kind does not allow', () => {
    const relate = { kind: 'supports', target: { statement: 'c' } } as const;
    expect(refusal(() => addStatement(debate(), { newId: numberedIds(), kind: 'question', relate }))).toEqual([
      'IllegalRelation',
      'Only a claim supports, and its premise is a question.',
    ]);
    expect(refusal(() => addStatement(debate(), { newId: numberedIds(), kind: 'claim', premiseOf: 'answer' }))).toEqual(
      ['IllegalRelation', 'A relation that answers has one premise: only those that support or attack link several.'],
    );
  });

  test('cleans its texts', () => {
    const [change] = addStatement(debate(), {
      newId: numberedIds(),
      kind: 'claim',
      text: 'a\r\nb\u0007\ud83d',
      tags: [' law ', 'law', ''],
    });
    expect(change?.after).toMatchObject({ text: 'a\nb\ufffd', tags: ['law'] });
  });

  test('refuses a text over 20,000 characters, and names both numbers', () => {
    const text = '国'.repeat(20_001);
    expect(refusal(() => addStatement(debate(), { newId: numberedIds(), kind: 'claim', text }))).toEqual([
      'InvalidValue',
      'The statement is 20,001 characters long, and may have 20,000: shorten or split it.',
    ]);
    const emoji = '💔'.repeat(20_000);
    expect(addStatement(debate(), { newId: numberedIds(), kind: 'claim', text: emoji })).toHaveLength(1);
  });

  test('refuses one more than a debate may have', () => {
    const statements = Array.from({ length: LIMITS.debateStatements }, (_, i) => ({
      ...debate().get('statement', 'c'),
      id: `s${i}`,
    }));
    const full = new Debate({ ...debate().toData(), statements, relations: [] });
    expect(refusal(() => addStatement(full, { newId: numberedIds(), kind: 'claim' }))[0]).toBe('InvalidValue');
  });
});

describe('editing a statement', () => {
  test('changes the fields that differ', () => {
    const changes = editStatement(debate(), { statement: 'c', text: 'It can compel.', weight: 0.4 });
    expect(changes).toEqual([{ entity: 'statement', id: 'c', before: { weight: null }, after: { weight: 0.4 } }]);
  });

  test('is no change when it says what is there', () => {
    expect(editStatement(debate(), { statement: 'c', text: 'It can\u0000 compel.', tags: [] })).toEqual([]);
  });

  test('refuses a weight outside 0 to 1, and a statement that is not there', () => {
    expect(refusal(() => editStatement(debate(), { statement: 'c', weight: 2 }))).toEqual([
      'InvalidValue',
      'The statement has the weight 2: a weight is a number from 0 to 1.',
    ]);
    expect(refusal(() => editStatement(debate(), { statement: 'gone', text: '' }))[0]).toBe('NotFound');
  });
});

describe('changing the kind of a statement', () => {
  test('is refused with the reason while a relation needs the kind', () => {
    const [code, message] = refusal(() => changeStatementKind(debate(), { statement: 'e', kind: 'question' }));
    expect(code).toBe('IllegalRelation');
    expect(message).toMatch(/^The claim “It costs more.” cannot become a question because of the relation/);
  });

  test('goes through once nothing hangs on it', () => {
    const free = applied(debate(), (held) => deleteStatements(held, { statements: ['c'] }));
    const after = applied(free, (held) => changeStatementKind(held, { statement: 'q', kind: 'claim' }));
    expect(after.get('statement', 'q').kind).toBe('claim');
  });
});
