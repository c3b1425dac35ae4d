import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { brokenTable, outcomeOf } from '../../scripts/formats/broken-table.ts';
import { type BrokenFile, brokenFiles } from '../fixtures/broken-files.ts';

const files = await brokenFiles();

describe('a broken file', () => {
  const cases = files.map((file): [string, string, BrokenFile] => [
    `${file.format}: ${file.fault}`,
    file.decided,
    file,
  ]);
  test.each(cases)('%s is %s, and what comes in is sound', async (_, decided, file) => {
    const { outcomes, sentence, unsound } = await outcomeOf(file);
    expect(outcomes).toContain(decided);
    expect(sentence).toMatch(decided === 'as it is' ? /^$/ : /\S/);
    expect(unsound).toEqual([]);
  });

  test('of 60 kinds at least has a decided outcome', () => {
    expect(new Set(files.map(({ format, fault }) => `${format} ${fault}`)).size).toBeGreaterThanOrEqual(60);
  });
});

test('the page about broken files says what becomes of each', async () => {
  const page = readFileSync(new URL('../../docs/broken-files.md', import.meta.url), 'utf8');
  expect(page).toBe(await brokenTable());
});
