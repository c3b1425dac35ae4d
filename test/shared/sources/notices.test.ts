import { describe, expect, test } from '@jest/globals';
import type { CslItem } from '../../../shared/model/entities.ts';
import { MOST_NOTICES, type Notice, noticesIn, withNotices } from '../../../shared/sources/notices.ts';
import { withoutTextMembers, withTextMembersOf } from '../../../shared/sources/text-members.ts';

const recordWith = (custom?: unknown): CslItem => ({ type: 'document', ...(custom !== undefined && { custom }) });
const notice = (text: string): Notice => ({ kind: 'missing', text, place: null });

describe('notices about a text', () => {
  test('are kept in the record, and read from it', () => {
    const notices: Notice[] = [
      { kind: 'left-out', text: '3 struck words.', place: 'page 3', start: 12 },
      notice('One.'),
    ];
    expect(noticesIn(withNotices(recordWith({ shelf: 'A' }), notices))).toEqual(notices);
  });

  test('are no more than somebody reads: the last one counts the others', () => {
    const kept = noticesIn(
      withNotices(
        recordWith(),
        Array.from({ length: 1000 }, (_, index) => notice(`${index}`)),
      ),
    );
    expect(kept).toHaveLength(MOST_NOTICES);
    expect(kept.at(-1)?.text).toBe('951 more notices are not kept.');
  });

  test('are no longer than somebody reads, and cut between characters', () => {
    const long = { ...notice('😀'.repeat(1000)), place: 'p'.repeat(1000) };
    const [kept] = noticesIn(withNotices(recordWith(), [long]));
    expect([kept?.text.length, kept?.place?.length]).toEqual([500, 200]);
    expect(kept?.text.isWellFormed()).toBe(true);
  });

  test.each([
    [undefined],
    ['x'],
    [{ notices: 'x' }],
    [{ notices: [null, 1, {}, { kind: 'x', text: 'X.', place: null }, { kind: 'missing', text: 'X.', place: 1 }] }],
    [{ notices: [{ kind: 'missing', text: 'X.', place: null, start: -1 }] }],
  ])('are none where the record holds %j', (custom) => {
    expect(noticesIn(recordWith(custom))).toEqual([]);
  });
});

describe('what a record holds of its text', () => {
  test('is replaced with the text, while what else is custom stays', () => {
    const old = withNotices(recordWith({ shelf: 'A', pageStarts: [0, 5] }), [notice('Old.')]);
    const added = withTextMembersOf(old, withNotices(recordWith(), [notice('New.')]));
    expect(added['custom']).toEqual({ shelf: 'A', notices: [notice('New.')] });
  });

  test('does not leave the debate without it', () => {
    expect(withoutTextMembers(recordWith({ pageStarts: [0], notices: [notice('One.')] }))).toEqual(recordWith());
    expect(withoutTextMembers(recordWith({ notices: [], shelf: 'A' }))).toEqual(recordWith({ shelf: 'A' }));
    expect(withoutTextMembers(recordWith('of another program'))).toEqual(recordWith('of another program'));
  });
});
