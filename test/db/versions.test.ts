import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { DebateFile, type FileOptions } from '../../db/debate-file.ts';
import { created, deleted } from '../../shared/model/change.ts';
import type { Debate } from '../../shared/model/debate.ts';
import { sameDebate } from '../../shared/model/same-debate.ts';
import { randomCommand } from '../fixtures/random-commands.ts';
import { seededRandom } from '../fixtures/random-source.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { addClaim, CONTENT_BYTES, createSample, retext, source } from './sample-file.ts';

const folder = temporaryFolder();
const MINUTE = 60_000;

/** A clock that stands still until it is moved. */
function clockAt(start: string): { readonly clock: () => Date; move(milliseconds: number): void } {
  let now = Date.parse(start);
  return { clock: () => new Date(now), move: (milliseconds) => (now += milliseconds) };
}

async function debateAt(file: DebateFile, version: string): Promise<Debate> {
  const debate = await file.load();
  debate.apply(await file.changesToVersion(version));
  return debate;
}

/** Returns the versions' names and whether they were made by themselves, the newest first. */
async function versionsOf(file: DebateFile): Promise<(readonly [string, boolean])[]> {
  return (await file.versions()).map(({ name, automatic }) => [name, automatic]);
}

describe('a version', () => {
  test('is the debate as it was, whatever was edited, undone and redone since, also after closing', async () => {
    const file = await createSample(folder, 'named.debate');
    const began = await file.load();
    const version = await file.saveVersion('As sent');
    const [first = ''] = began.statements.keys();
    await file.commit('Add', [addClaim('a'), ...retext(began, first, 'Another text.')]);
    await file.commit('Add', [addClaim('b')]);
    await file.undo();
    await file.redo();
    await file.undo();
    await file.close();
    const again = await DebateFile.open(file.path);
    expect((await again.versions()).map(({ id, name }) => [id, name])).toEqual([[version, 'As sent']]);
    expect(sameDebate(await debateAt(again, version), began)).toBe(true);
    expect(await again.check()).toEqual([]);
    await again.close();
  });

  test('is restored by one edit, which is undone as one step', async () => {
    const file = await createSample(folder, 'restored.debate');
    const began = await file.load();
    const version = await file.saveVersion('Before');
    await file.commit('Add', [addClaim('a')]);
    await file.commit('Add', [addClaim('b')]);
    await file.commit('Restore version', await file.changesToVersion(version));
    expect(sameDebate(await file.load(), began)).toBe(true);
    await file.undo();
    expect((await file.load()).statements.has('b')).toBe(true);
    expect(await file.check()).toEqual([]);
    await file.close();
  });

  test('keeps the texts of sources that were deleted since, until it is removed', async () => {
    const historyLimits = { entries: 1, bytes: 1 };
    const file = await createSample(folder, 'content.debate', { historyLimits });
    const sha = await file.putContent(new TextEncoder().encode('A text of its own.'));
    const added = source('s', sha);
    await file.commit('Add', [created('source', added)]);
    const version = await file.saveVersion('With the source');
    await file.commit('Delete', [deleted('source', added)]);
    await file.commit('Add', [addClaim('a')]);
    await file.saveVersion('Without it');
    expect(await file.text((await debateAt(file, version)).get('source', 's').text)).toBe('A text of its own.');
    await file.removeVersion(version);
    await expect(file.text(sha)).rejects.toMatchObject({ code: 'MissingContent' });
    expect(await file.check()).toEqual([]);
    await file.close();
  });

  test.each([0, 1, 2])('may be removed while the others stay as they were: number %d', async (removed) => {
    const file = await createSample(folder, `removed ${removed}.debate`);
    const states = new Map<string, Debate>();
    for (const id of ['a', 'b', 'c']) {
      await file.commit('Add', [addClaim(id)]);
      states.set(await file.saveVersion(`With ${id}`), await file.load());
    }
    await file.commit('Add', [addClaim('d')]);
    const gone = [...states.keys()][removed] ?? '';
    await file.removeVersion(gone);
    await expect(file.changesToVersion(gone)).rejects.toMatchObject({ code: 'UnknownVersion' });
    await file.commit('Add', [addClaim('e')]);
    states.delete(gone);
    for (const [id, state] of states) expect(sameDebate(await debateAt(file, id), state)).toBe(true);
    expect(await file.check()).toEqual([]);
    await file.close();
  });

  test.each(['', '  ', 'x'.repeat(1001)])('needs a name of some length: not “%.5s”', async (name) => {
    const file = await createSample(folder, `name of ${name.length}.debate`);
    await expect(file.saveVersion(name)).rejects.toMatchObject({ code: 'InvalidValue' });
    expect(await file.versions()).toEqual([]);
    await file.close();
  });
});

test('after random edits every version is as it was made', async () => {
  const file = await createSample(folder, 'random.debate');
  const states = new Map<string, Debate>();
  for (let round = 0; round < 12; round++) {
    states.set(await file.saveVersion(`Round ${round}`), await file.load());
    for (let edit = 0; edit < 4; edit++) {
      const { label, changes } = randomCommand(await file.load(), seededRandom(round * 10 + edit));
      for (const text of CONTENT_BYTES) await file.putContent(text);
      await file.commit(label, changes);
    }
    if (round % 3 === 0) await file.undo();
  }
  for (const [id, state] of states) expect(sameDebate(await debateAt(file, id), state)).toBe(true);
  await file.close();
});

describe('versions that are made by themselves', () => {
  const versions = { every: 10 * MINUTE, keptFor: 60 * MINUTE, bytes: 1_000_000 };
  const start = '2026-11-30T10:00:00Z';

  async function edited(name: string, options: FileOptions): Promise<DebateFile> {
    return createSample(folder, name, { versions, ...options });
  }

  test('begin with the debate before the first edit, and come at most every ten minutes', async () => {
    const { clock, move } = clockAt(start);
    const file = await edited('every.debate', { clock });
    const began = await file.load();
    for (let minute = 0; minute < 21; minute++) {
      await file.commit('Add', [addClaim(`at ${minute}`)]);
      move(MINUTE);
    }
    const made = await file.versions();
    expect(made.map(({ at }) => at.slice(11, 16))).toEqual(['10:18', '10:09', '10:00']);
    expect(sameDebate(await debateAt(file, made[2]?.id ?? ''), began)).toBe(true);
    expect((await debateAt(file, made[1]?.id ?? '')).statements.has('at 9')).toBe(true);
    expect((await debateAt(file, made[1]?.id ?? '')).statements.has('at 10')).toBe(false);
    await file.close();
  });

  test('go after their time, while those with a name stay', async () => {
    const { clock, move } = clockAt(start);
    const file = await edited('old.debate', { clock });
    for (let hour = 0; hour < 4; hour++) {
      await file.commit('Add', [addClaim(`at ${hour}`)]);
      if (hour === 0) await file.saveVersion('Kept');
      move(45 * MINUTE);
    }
    expect(await versionsOf(file)).toEqual([
      ['', true],
      ['Kept', false],
    ]);
    await file.close();
  });

  test('go when they take too much room, the oldest first', async () => {
    const { clock, move } = clockAt(start);
    const file = await edited('room.debate', { clock, versions: { ...versions, keptFor: 1e12, bytes: 5_000 } });
    for (let edit = 0; edit < 30; edit++) {
      await file.commit('Add', [addClaim(`${edit}`, 'x'.repeat(400))]);
      move(11 * MINUTE);
    }
    const made = await file.versions();
    expect(made.length).toBeGreaterThan(3);
    expect(made.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(6_500);
    expect(sameDebate(await debateAt(file, made[0]?.id ?? ''), await file.load())).toBe(false);
    await file.close();
  });

  test('are not made while nothing is edited, and one that gets a name is kept', async () => {
    const { clock, move } = clockAt(start);
    const file = await edited('named later.debate', { clock });
    await file.commit('Add', [addClaim('a')]);
    const [automatic] = await file.versions();
    await file.nameVersion(automatic?.id ?? '', 'Before everything');
    expect(await versionsOf(file)).toEqual([['Before everything', false]]);
    move(1e9);
    await file.undo();
    expect(await versionsOf(file)).toEqual([['Before everything', false]]);
    await file.close();
  });

  test('that are damaged are told, and keep nobody from editing', async () => {
    const { clock, move } = clockAt(start);
    const file = await edited('damaged.debate', { clock });
    await file.commit('Add', [addClaim('a')]);
    await file.close();
    const database = new Database(file.path);
    database.exec("UPDATE version_edit SET changes = 'x'");
    database.close();
    const again = await DebateFile.open(file.path, { clock, versions });
    const [version] = await again.versions();
    await expect(again.changesToVersion(version?.id ?? '')).rejects.toMatchObject({ code: 'DamagedFile' });
    move(60 * MINUTE);
    await again.commit('Add', [addClaim('b')]);
    expect(await again.check()).toMatchObject([{ code: 'DamagedVersions' }]);
    await again.close();
  });
});

test('a copy has the versions only when they are asked for', async () => {
  const file = await createSample(folder, 'original.debate');
  const sha = await file.putContent(new TextEncoder().encode('Only a version names this.'));
  const added = source('s', sha);
  await file.commit('Add', [created('source', added)]);
  const version = await file.saveVersion('With the source');
  await file.commit('Delete', [deleted('source', added)]);
  const [without, whole] = [join(folder, 'without.debate'), join(folder, 'whole.debate')];
  await file.saveCopy(without, { history: false });
  await file.saveCopy(whole, { history: false, versions: true });
  const [one, other] = [await DebateFile.open(without), await DebateFile.open(whole)];
  expect(await one.versions()).toEqual([]);
  await expect(one.content(sha)).rejects.toMatchObject({ code: 'MissingContent' });
  expect(await other.versions()).toEqual(await file.versions());
  expect(await other.text((await debateAt(other, version)).get('source', 's').text)).toBe('Only a version names this.');
  expect(await other.check()).toEqual([]);
  await Promise.all([file.close(), one.close(), other.close()]);
});

test('as many versions as a tenth of the claims take less than a fifth of the file', async () => {
  const { clock, move } = clockAt('2026-11-30T10:00:00Z');
  const versions = { every: 1, keptFor: 1e15, bytes: 64_000_000 };
  const file = await createSample(folder, 'many.debate', { clock, versions });
  const texts = Array.from({ length: 2_000 }, (_, i) =>
    addClaim(`claim ${i}`, `Claim ${i} says ${'a thing '.repeat(12)}`),
  );
  await file.commit('Add', texts);
  const debate = await file.load();
  for (let edit = 0; edit < 200; edit++) {
    move(1_000);
    await file.commit('Edit', retext(debate, `claim ${edit}`, 'Another text of some length, as it would be.'));
  }
  const [, ...made] = await file.versions();
  expect(made.length).toBe(200);
  const room = made.slice(0, -1).reduce((sum, { bytes }) => sum + bytes, 0);
  expect(room).toBeLessThan(0.2 * statSync(file.path).size);
  await file.close();
}, 60_000);
