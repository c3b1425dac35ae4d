import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { formatTable } from '../../scripts/formats/format-table.ts';

test('the page about formats says what is found when each is tried', async () => {
  const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');
  expect(page).toBe(await formatTable());
});
