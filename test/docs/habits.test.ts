import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..');
const text = readFileSync(join(root, 'docs', 'habits.md'), 'utf8');
const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Habit'));

test('every habit has a test that is there, by its title, or a reason why it is not kept', () => {
  const wrong = rows.filter((row) => {
    const [, path, title = ''] = /`(test\/[^`]+)`(?: “([^”]+)”)?/.exec(row) ?? [];
    if (path === undefined) return !/ Not here: /.test(row);
    const file = join(root, path);
    return !existsSync(file) || !readFileSync(file, 'utf8').includes(title);
  });
  expect(rows.length).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});
