import { chmodSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { keepPrivate, makePrivateFolder } from '../../../electron/base/private-files.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
const modeOf = (path: string) => statSync(path).mode & 0o777;
const log = (error: unknown) => {
  throw error;
};
const onPosix = process.platform === 'win32' ? describe.skip : describe;
if (process.platform === 'win32') process.stderr.write('Skipped: Windows knows no permissions of this kind.\n');

onPosix('what only the user may see', () => {
  test('is a folder, new or there already', () => {
    const made = join(folder, 'new', 'made');
    makePrivateFolder(made, log);
    expect(modeOf(made)).toBe(0o700);
    const wide = join(folder, 'wide');
    mkdirSync(wide);
    chmodSync(wide, 0o755);
    makePrivateFolder(wide, log);
    expect(modeOf(wide)).toBe(0o700);
  });

  test('is files, those that are there', () => {
    const file = join(folder, 'settings.json');
    writeFileSync(file, '{}');
    chmodSync(file, 0o644);
    keepPrivate([file, join(folder, 'none')], log);
    expect(modeOf(file)).toBe(0o600);
  });

  test('is not what a link leads to', () => {
    const elsewhere = join(folder, 'elsewhere');
    writeFileSync(elsewhere, '');
    chmodSync(elsewhere, 0o644);
    const link = join(folder, 'link');
    symlinkSync(elsewhere, link);
    keepPrivate([link], log);
    expect(modeOf(elsewhere)).toBe(0o644);
  });
});
