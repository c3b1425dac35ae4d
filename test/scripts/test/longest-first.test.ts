import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { LONGEST } from '../../../scripts/test/longest-tests.ts';

test('the test files that run first are there', () => {
  const root = join(import.meta.dirname, '../../..');
  expect(LONGEST.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
