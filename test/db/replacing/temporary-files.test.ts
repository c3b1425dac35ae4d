import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { sweepBeside, temporaryPath } from '../../../db/replacing/temporary-files.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
const target = join(folder, 'map.svg');

afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
});

/** Returns the number of a process that was, and is no more. */
function endedProcess(): number {
  return spawnSync(process.execPath, ['--eval', '']).pid;
}

/** Returns a temporary file as the process with this number would have left it. */
function left(kind: 'part' | 'tmp', pid: number, end = ''): string {
  const path = temporaryPath(target, kind).replace(`-${process.pid}-`, `-${pid}-`) + end;
  writeFileSync(path, 'half');
  return path;
}

function age(path: string, hours: number): void {
  const then = Date.now() / 1000 - hours * 3600;
  utimesSync(path, then, then);
}

describe('a temporary file', () => {
  test('stands beside what it will be, under a name of its own that any system takes', () => {
    const long = join(folder, `${'语'.repeat(85)}.svg`);
    const paths = [temporaryPath(long, 'part'), temporaryPath(long, 'part')];
    expect(paths.map(dirname)).toEqual([folder, folder]);
    expect(new Set(paths).size).toBe(2);
    expect(Buffer.byteLength(basename(paths[0] ?? ''))).toBeLessThan(200);
  });
});

describe('the next writing into a folder', () => {
  test('removes what a process left there that is gone, a folder and a journal too', () => {
    const pid = endedProcess();
    left('part', pid);
    left('tmp', pid);
    left('tmp', pid, '-journal');
    const inFolder = temporaryPath(target, 'tmp').replace(`-${process.pid}-`, `-${pid}-`);
    mkdirSync(inFolder);
    writeFileSync(join(inFolder, 'new.debate'), 'half');
    sweepBeside(target);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('leaves what a running process writes, unless it was forgotten for a day', () => {
    const mine = left('part', process.pid);
    const parents = left('tmp', process.ppid);
    sweepBeside(target);
    expect([mine, parents].map(existsSync)).toEqual([true, true]);
    age(mine, 25);
    sweepBeside(target);
    expect([mine, parents].map(existsSync)).toEqual([false, true]);
  });

  test('leaves for a day what another computer may be writing', () => {
    const theirs = temporaryPath(target, 'part')
      .replace(`-${process.pid}-`, `-${endedProcess()}-`)
      .replace(/\.counterclaim-\w{8}/, '.counterclaim-00000000');
    writeFileSync(theirs, 'half');
    sweepBeside(target);
    expect(existsSync(theirs)).toBe(true);
    age(theirs, 25);
    sweepBeside(target);
    expect(existsSync(theirs)).toBe(false);
  });

  test('leaves files of every other name', () => {
    const names = [
      'map.svg',
      '.map.svg.part',
      '.map.svg.0123456789ab.part',
      'counterclaim-notes.tmp',
      `.map.svg.counterclaim-0123abcd-${endedProcess()}-0123456789ab.part.txt`,
    ];
    for (const name of names) {
      writeFileSync(join(folder, name), 'mine');
      age(join(folder, name), 1000);
    }
    sweepBeside(target);
    expect(readdirSync(folder).sort()).toEqual([...names].sort());
  });
});
