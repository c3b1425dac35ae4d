import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readForImport } from '../../../electron/debates/read-for-import.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-for-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['a.csv', 100_000_001, 'has more than 100 MB, more than can be imported of a table at once'],
  ['a.json', 500_000_001, 'has more than 500 MB, more than can be imported at once'],
])('a file such as %s that is too large is refused by its size, before it is read', async (name, size, sentence) => {
  const path = join(folder, name);
  writeFileSync(path, '');
  // Takes no room on the disk.
  truncateSync(path, size);
  await expect(readForImport(path, new AbortController().signal)).rejects.toMatchObject({
    code: 'TooLarge',
    message: expect.stringContaining(`“${path}” ${sentence}`),
  });
});
