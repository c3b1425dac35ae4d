import { describe, expect, test } from '@jest/globals';
import { placeName, textsOf } from '../../../../renderer/core/unsaved/typed-texts.ts';
import { type Change, created } from '../../../../shared/model/change.ts';
import { editSource } from '../../../../shared/model/commands/sources.ts';
import { deleteStatements, editStatement } from '../../../../shared/model/commands/statements.ts';
import { debateOf } from '../../../fixtures/debates.ts';

const debate = () =>
  debateOf({
    claims: { a: 'A claim' },
    with: {
      sources: [
        {
          id: 'src',
          csl: { type: 'book', title: 'A book', publisher: 'Somebody' },
          verbatim: false,
          mediaType: 'text/plain',
          text: '0'.repeat(64),
          original: null,
        },
      ],
    },
  });
const edit = (changes: readonly Change[]) => ({ label: 'Edit', changes, step: null });
const found = (...edits: (readonly Change[])[]) =>
  textsOf(debate(), edits.map(edit)).map(({ name, text }) => [name, text]);

describe('the words of edits', () => {
  test('are the last version of each field', () => {
    const on = debate();
    const first = editStatement(on, { statement: 'a', text: 'First', note: 'A note', tags: ['one', 'two'] });
    on.apply(first);
    const second = editStatement(on, { statement: 'a', text: 'Second' });
    expect(found(first, second)).toEqual([
      ['Text of the claim “A claim”', 'Second'],
      ['Note of the claim “A claim”', 'A note'],
      ['Tags of the claim “A claim”', 'one, two'],
    ]);
  });

  test('are only those members of a record that were written', () => {
    const csl = { type: 'book', title: 'Another', publisher: 'Somebody', author: [{ family: 'Woolf', given: 'Ada' }] };
    expect(found(editSource(debate(), { source: 'src', csl }))).toEqual([
      ['Title of the source “A book”', 'Another'],
      ['Authors of the source “A book”', 'Woolf, Ada'],
    ]);
  });

  test('are none that the debate has, that are empty, or that were deleted again', () => {
    const claim = { id: 'n', kind: 'claim' as const, implicit: false, note: '', tags: [], weight: null };
    const made = created('statement', { ...claim, text: 'New' });
    const on = debate();
    on.apply([made]);
    expect(found([made])).toEqual([['Text of a new claim', 'New']]);
    expect(found([made], deleteStatements(on, { statements: ['n'] }))).toEqual([]);
    expect(found([created('statement', { ...claim, text: ' ' })])).toEqual([]);
    expect(textsOf(on, [edit([made])])).toEqual([]);
  });
});

test('a reply is named after the move that it is to', () => {
  expect(placeName(debate(), { entity: 'move', id: 'gone', field: 'reply' })).toBe('Reply to a move that is gone');
});
