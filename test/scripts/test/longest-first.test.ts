import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Test } from '@jest/test-result';
import { 'module.exports' as LongestFirst } from '../../../scripts/test/longest-first.ts';
import { LONGEST } from '../../../scripts/test/longest-tests.ts';

const ROOT = join(import.meta.dirname, '../../..');

test('the test files that run first are there', () => {
  expect(LONGEST.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('files that count work run before all others, then the longest', async () => {
  const counting = 'test/shared/text/wrapping.test.ts';
  const [first, second] = LONGEST as [string, string];
  const context = { config: { rootDir: ROOT } };
  const given = [second, counting, first].map((path) => ({ path: join(ROOT, path), context }) as Test);
  const sorted = await new LongestFirst({ contexts: [], globalConfig: {} } as never).sort(given);
  expect(sorted.map(({ path }) => path)).toEqual([counting, first, second].map((path) => join(ROOT, path)));
});
