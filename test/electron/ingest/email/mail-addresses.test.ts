import { expect, test } from '@jest/globals';
import { straightName } from '../../../../electron/ingest/email/mail-addresses.ts';

test.each([
  ['Lee, Ann', 'Ann Lee'],
  ['Lee, Ann B.', 'Ann B. Lee'],
  ['Acme, Inc.', 'Acme, Inc.'],
  ['Lee, PhD', 'Lee, PhD'],
  ['Locks, Ltd', 'Locks, Ltd'],
  ['Ann Lee', 'Ann Lee'],
])('the name “%s” is said as “%s”', (name, said) => {
  expect(straightName({ name, address: '' })).toBe(said);
});
