import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { DebateFile } from '../../db/debate-file.ts';
import { errorCode } from '../../shared/errors.ts';
import { sameDebate } from '../../shared/model/same-debate.ts';
import { describeUnless } from '../fixtures/skipping.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { addClaim, createSample, fingerprint, sampleDebate } from './sample-file.ts';

// Before the folders, so that nothing is mounted any more when they are deleted.
afterAll(() => {
  if (mounted) spawnSync('umount', [disk]);
});
const folder = temporaryFolder();
const disk = temporaryFolder();
const large = Array.from({ length: 60 }, (_, i) => addClaim(`large-${i}`, `${i} `.repeat(4_000)));

describe('a file that may not grow', () => {
  test('refuses an edit that needs more room, keeps what it has, and takes a smaller one', async () => {
    const sample = await createSample(folder, 'limited.debate');
    await sample.close();
    const maxPages = statSync(sample.path).size / 4_096 + 40;
    const file = await DebateFile.open(sample.path, { maxPages });
    await expect(file.commit('Large', large)).rejects.toMatchObject({ code: 'DiskFull' });
    expect(sameDebate(await file.load(), sampleDebate())).toBe(true);
    expect(await file.history()).toEqual({ undo: null, redo: null });
    expect(await file.check()).toEqual([]);
    await file.commit('Small', [addClaim('small')]);
    await file.close();
    const roomy = await DebateFile.open(sample.path);
    await roomy.commit('Large', large);
    expect(await roomy.check()).toEqual([]);
    await roomy.close();
  });
});

const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk], { encoding: 'utf8' });
const mounted = mount.status === 0;
const whyNoDisk = mounted
  ? null
  : `no disk could be mounted to be filled: ${(mount.stderr || String(mount.error)).trim()}`;

/** Leaves about so much room on the disk. */
function fillBut(bytes: number): () => void {
  const filler = join(disk, 'filler');
  const used = readdirSync(disk).reduce((sum, name) => sum + statSync(join(disk, name)).size, 0);
  writeFileSync(filler, new Uint8Array(2 * 1024 * 1024 - used - bytes));
  return () => rmSync(filler);
}

describeUnless(whyNoDisk, 'a disk that is full', () => {
  test('stops an edit with nothing changed; the same edit is made when there is room', async () => {
    const file = await createSample(disk, 'edited.debate');
    const makeRoom = fillBut(20_000);
    await expect(file.commit('Large', large)).rejects.toMatchObject({ code: 'DiskFull' });
    expect(sameDebate(await file.load(), sampleDebate())).toBe(true);
    makeRoom();
    await file.commit('Large', large);
    expect((await file.load()).statements.size).toBe(sampleDebate().statements.size + large.length);
    expect(await file.check()).toEqual([]);
    await file.close();
    rmSync(file.path);
  });

  test('never loses an edit that was acknowledged, however little room there was', async () => {
    const file = await createSample(disk, 'little.debate');
    const makeRoom = fillBut(150_000);
    const made: string[] = [];
    let refused: unknown;
    for (let i = 0; refused === undefined; i++) {
      try {
        await file.commit('Add', [addClaim(`claim-${i}`, `${i} word `.repeat(50))]);
        made.push(`claim-${i}`);
      } catch (error) {
        refused = errorCode(error);
      }
    }
    expect(refused).toBe('DiskFull');
    await file.close();
    const again = await DebateFile.open(file.path);
    const added = [...(await again.load()).statements.keys()].slice(sampleDebate().statements.size);
    expect(added).toEqual(made);
    makeRoom();
    expect(await again.check()).toEqual([]);
    await again.close();
    rmSync(file.path);
  });

  test('stops a copy and a new file, and leaves nothing of them behind', async () => {
    const file = await createSample(disk, 'original.debate');
    const before = fingerprint(file.path);
    const makeRoom = fillBut(100_000);
    const copy = file.saveCopy(join(disk, 'copy.debate'), { history: false });
    await expect(copy).rejects.toMatchObject({ code: 'DiskFull' });
    await expect(createSample(disk, 'new.debate')).rejects.toMatchObject({ code: 'DiskFull' });
    expect(readdirSync(disk).sort()).toEqual(['filler', 'original.debate']);
    expect(fingerprint(file.path)).toBe(before);
    makeRoom();
    await file.close();
    rmSync(file.path);
  });
});
