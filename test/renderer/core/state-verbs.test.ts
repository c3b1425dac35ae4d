import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const RENDERER = join(import.meta.dirname, '../../../renderer');

test('nothing outside core sets the state: it calls the verb that says what happens', () => {
  const files = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const setting = files.filter(
    (file) => !file.startsWith('core') && /\bstore\b[^;]*\bsetState\b/.test(readFileSync(join(RENDERER, file), 'utf8')),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(setting).toEqual([]);
});
