import { copyFileSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { CommandLine } from './command-line.ts';

const cli = new CommandLine();
beforeAll(async () => {
  await cli.run('sample', 'sample.debate');
  const whole = cli.read('sample.debate');
  cli.write('garbage.debate', 'This is no database.'.repeat(100));
  cli.write('empty.debate', '');
  cli.write('truncated.debate', whole.subarray(0, whole.length / 2));
  mkdirSync(cli.path('folder.debate'));
  symlinkSync('loop.debate', cli.path('loop.debate'));
  new Database(cli.path('other.debate')).exec('CREATE TABLE t (a)').close();
  copyFileSync(cli.path('sample.debate'), cli.path('newer.debate'));
  new Database(cli.path('newer.debate')).exec('PRAGMA user_version = 1000').close();
});
afterAll(() => cli.remove());

const COMMANDS = [
  ['stats', (file: string) => ['stats', file, '--json']],
  ['check', (file: string) => ['check', file, '--json']],
  ['search', (file: string) => ['search', file, 'inquiry', '--json']],
  ['export to JSON', (file: string) => ['export', file, '--to', 'out.json']],
  ['export to SVG', (file: string) => ['export', file, '--to', 'out.svg']],
] as const;

describe.each(COMMANDS)('%s fails with a sentence, an exit code of 2 and no trace', (_, argv) => {
  test.each(['none', 'folder', 'garbage', 'empty', 'truncated', 'other', 'newer', 'loop'])(
    'on %s.debate',
    async (name) => {
      const file = `${name}.debate`;
      const files = readdirSync(cli.folder);
      const before = ['none', 'folder', 'loop'].includes(name) ? null : cli.read(file);
      const { code, out, err } = await cli.run(...argv(file));
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(cli.path(file));
      expect(err).toMatch(/^“.+\.\n$|^There is .+\.\n$/);
      expect(readdirSync(cli.folder)).toEqual(files);
      if (before) expect(cli.read(file).equals(before)).toBe(true);
    },
  );
});
