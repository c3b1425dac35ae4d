import { describe, expect, test } from '@jest/globals';
import { errorTitle } from '../../../../renderer/ui/words/error-titles.ts';
import { CounterclaimError, type ErrorCode } from '../../../../shared/errors.ts';

describe('the title of an error', () => {
  test.each<[ErrorCode, string]>([
    ['FileReplaced', 'The file was replaced'],
    ['NoText', 'The document has no text'],
    ['LeftoverJournal', 'The debate could not be opened'],
  ])('of the code %s says what failed', (code, title) => {
    expect(errorTitle(new CounterclaimError(code, 'A sentence.'))).toBe(title);
  });

  test('of what nobody expected makes no guess', () => {
    expect(errorTitle(new TypeError('x is not a function'))).toBe('Something went wrong');
  });
});
