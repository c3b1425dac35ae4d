import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeAtomically, writeError, writeFileAtomically } from '../../../electron/base/atomic-write.ts';
import { errorCode } from '../../../shared/errors.ts';
import { checkoutForNobody, NOBODY, whyNotAsNobody } from '../../fixtures/nobody.ts';
import { describeUnless } from '../../fixtures/skipping.ts';

const isRoot = process.getuid?.() === 0;
let folder: string;
let target: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterclaim-'));
  target = join(folder, 'map.pdf');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writing a file', () => {
  test('puts it there whole, and counts its bytes', async () => {
    await expect(writeFileAtomically(target, 'Łódź')).resolves.toBe(7);
    expect(readFileSync(target, 'utf8')).toBe('Łódź');
    expect(readdirSync(folder)).toEqual(['map.pdf']);
  });

  test('replaces what was there', async () => {
    writeFileSync(target, 'old');
    await writeFileAtomically(target, 'new');
    expect(readFileSync(target, 'utf8')).toBe('new');
  });

  test('through a symbolic link writes the file that it leads to', async () => {
    writeFileSync(join(folder, 'real.pdf'), 'old');
    symlinkSync('real.pdf', target);
    await writeFileAtomically(target, 'new');
    expect(lstatSync(target).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real.pdf'), 'utf8')).toBe('new');
  });

  test('through a link that leads to nothing makes what it leads to', async () => {
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join('elsewhere', 'real.pdf'), target);
    await writeFileAtomically(target, 'new');
    expect(lstatSync(target).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'elsewhere', 'real.pdf'), 'utf8')).toBe('new');
  });

  test('that replaces another keeps its mode, also while it is written', async () => {
    writeFileSync(target, 'old');
    chmodSync(target, 0o600);
    const modes: number[] = [];
    await writeAtomically(target, async (temporary) => {
      modes.push(statSync(temporary).mode & 0o777);
      writeFileSync(temporary, 'new');
    });
    expect([...modes, statSync(target).mode & 0o777]).toEqual([0o600, 0o600]);
    chmodSync(target, 0o664);
    await writeFileAtomically(target, 'newer');
    expect(statSync(target).mode & 0o777).toBe(0o664);
  });

  test('leaves what was there, and nothing else, when it fails half-way', async () => {
    writeFileSync(target, 'old');
    const writing = writeAtomically(target, async (temporary) => {
      writeFileSync(temporary, 'half');
      throw new RangeError('no more');
    });
    await expect(writing).rejects.toThrow('no more');
    expect(readdirSync(folder)).toEqual(['map.pdf']);
    expect(readFileSync(target, 'utf8')).toBe('old');
  });

  test('shows nothing under its name before it is whole', async () => {
    await writeAtomically(target, async (temporary) => {
      writeFileSync(temporary, 'half');
      expect(readdirSync(folder)).not.toContain('map.pdf');
      writeFileSync(temporary, 'whole');
    });
    expect(readFileSync(target, 'utf8')).toBe('whole');
  });

  test('takes names of any length that the system takes', async () => {
    const long = join(folder, `${'x'.repeat(250)}.pdf`);
    await writeFileAtomically(long, 'new');
    expect(readFileSync(long, 'utf8')).toBe('new');
  });
});

describe('a file that cannot be written', () => {
  test('because it is a folder is told as such', async () => {
    mkdirSync(target);
    await expect(writeFileAtomically(target, 'new')).rejects.toMatchObject({
      code: 'IsAFolder',
      message: expect.stringContaining('is a folder'),
    });
    expect(readdirSync(folder)).toEqual(['map.pdf']);
  });

  test('because it is a folder is told before any work is done', async () => {
    mkdirSync(target);
    let started = false;
    const writing = writeAtomically(target, async () => {
      started = true;
    });
    await expect(writing).rejects.toMatchObject({ code: 'IsAFolder' });
    expect(started).toBe(false);
  });

  test('because it is write-protected stays as it is, also for the administrator', async () => {
    writeFileSync(target, 'old');
    chmodSync(target, 0o444);
    await expect(writeFileAtomically(target, 'new')).rejects.toMatchObject({
      code: 'NoPermission',
      message: expect.stringMatching(/map\.pdf.* is write-protected/),
    });
    expect(readFileSync(target, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['map.pdf']);
  });

  test('because it is a link that leads in a circle is told as such', async () => {
    symlinkSync('map.pdf', target);
    await expect(writeFileAtomically(target, 'new')).rejects.toMatchObject({
      code: 'WriteFailed',
      message: expect.stringContaining('a circle'),
    });
  });

  test('because it is a device is told as such', async () => {
    await expect(writeFileAtomically('/dev/null', 'new')).rejects.toMatchObject({
      code: 'WriteFailed',
      message: expect.stringContaining('not a file'),
    });
  });

  test('because its folder is missing names the folder', async () => {
    const elsewhere = join(folder, 'missing', 'map.pdf');
    await expect(writeFileAtomically(elsewhere, 'new')).rejects.toMatchObject({
      code: 'WriteFailed',
      message: expect.stringContaining(join(folder, 'missing')),
    });
  });

  test('because its folder is a file is told as such', async () => {
    writeFileSync(target, 'old');
    await expect(writeFileAtomically(join(target, 'x'), 'new')).rejects.toMatchObject({ code: 'WriteFailed' });
  });

  test.each([
    ['ENOSPC', 'DiskFull', /the disk is full/],
    ['EDQUOT', 'DiskFull', /the disk is full/],
    ['EROFS', 'NoPermission', /not allowed/],
    ['ENAMETOOLONG', 'WriteFailed', /Choose a shorter one/],
    ['EIO', 'WriteFailed', /input\/output/],
  ] as const)('for the reason %s has the code %s', (reason, code, sentence) => {
    const error = writeError(Object.assign(new Error('input/output error'), { code: reason }), target);
    expect(errorCode(error)).toBe(code);
    expect(error.message).toMatch(sentence);
    expect(error.message).toContain(target);
  });
});

describeUnless(isRoot ? whyNotAsNobody() : null, 'somebody who may not write there', () => {
  const { node, root } = checkoutForNobody();
  const who = isRoot ? NOBODY : {};

  test('is told so, and nothing is left behind', () => {
    chmodSync(folder, 0o555);
    const script = `import { writeFileAtomically } from ${JSON.stringify(join(root, 'electron/base/atomic-write.ts'))};
      await writeFileAtomically(${JSON.stringify(target)}, 'new').catch(({ code, message }) => console.log(code, message));`;
    const given = ['--input-type=module', '--eval', script];
    const { stdout } = spawnSync(node, given, { ...who, encoding: 'utf8' });
    expect(stdout).toMatch(/^NoPermission .*map\.pdf.* is not allowed/);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('an error that is not of the file system', () => {
  test('is passed on as it is', () => {
    const error = new RangeError('a mistake');
    expect(writeError(error, target)).toBe(error);
  });
});
