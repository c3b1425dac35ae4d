import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { DebateFile, DebateReader, type Migration } from '../../../db/debate-file.ts';
import { schemaDigest } from '../../../db/gate/foreign-schema.ts';
import { knownSchemas } from '../../../db/known-schemas.ts';
import { latestVersion } from '../../../db/migrations/migration.ts';
import { MIGRATIONS } from '../../../db/migrations/migrations.ts';
import { created, deleted } from '../../../shared/model/change.ts';
import { sameDebate } from '../../../shared/model/same-debate.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { addClaim, createSample, fingerprint, sampleDebate, source, stateOf } from '../sample-file.ts';

const folder = temporaryFolder();
const failing = temporaryFolder();

const latest = MIGRATIONS.length;
/** Two more versions, as a later release may bring them. */
const LATER: readonly Migration[] = [
  ...MIGRATIONS,
  { version: latest + 1, up: (file) => file.exec('ALTER TABLE statement ADD COLUMN colour TEXT') },
  { version: latest + 2, up: (file) => file.exec("UPDATE statement SET colour = '#000000'") },
];

test('each version is known by the digest of its schema, so that no schema is made when a file is opened', () => {
  const schemaOf = knownSchemas(MIGRATIONS);
  for (const { version, schemaDigest: noted } of MIGRATIONS) {
    expect(noted).toBe(schemaDigest(schemaOf(version)?.entries() ?? []));
  }
});

function query(path: string, sql: string): unknown {
  const database = new Database(path, { readonly: true });
  const value = database.prepare(sql).pluck().get();
  database.close();
  return value;
}

describe('the list of migrations', () => {
  test('is numbered from 1 without a gap', () => {
    expect(latestVersion(MIGRATIONS)).toBe(latest);
    expect(() => latestVersion([...MIGRATIONS, ...MIGRATIONS])).toThrow(TypeError);
  });

  test.each(LATER.map(({ version }) => version).filter((version) => version >= latest))(
    'leads from version %d to the latest with the same debate',
    async (version) => {
      const name = `from ${version}.debate`;
      await (await createSample(folder, name, { migrations: LATER.slice(0, version) })).close();
      const path = join(folder, name);
      expect(query(path, 'PRAGMA user_version')).toBe(version);
      const file = await DebateFile.open(path, { migrations: LATER });
      expect(sameDebate(await file.load(), sampleDebate())).toBe(true);
      expect(await file.check()).toEqual([]);
      await file.commit('Add', [addClaim('x')]);
      await file.close();
      expect(query(path, 'PRAGMA user_version')).toBe(LATER.length);
      const fresh = await createSample(folder, `fresh ${version}.debate`, { migrations: LATER });
      await fresh.close();
      const schema = 'SELECT json_group_array(sql ORDER BY name) FROM sqlite_schema';
      expect(query(path, schema)).toBe(query(fresh.path, schema));
    },
  );
});

describe('a file of an older version', () => {
  test('is backed up beside itself before it is brought up to date, and keeps its history', async () => {
    const old = await createSample(folder, 'old.debate');
    const sha = await old.putContent(new TextEncoder().encode('A document'));
    await old.commit('Add', [created('source', source('s', sha))]);
    await old.commit('Delete', [deleted('source', source('s', sha))]);
    await old.close();
    const file = await DebateFile.open(old.path, { migrations: LATER });
    expect(await file.history()).toEqual({ undo: 'Delete', redo: null });
    await file.undo();
    expect(await file.text(sha)).toBe('A document');
    expect(await file.check()).toEqual([]);
    await file.close();
    const backup = await DebateFile.open(join(folder, `old (backup of version ${latest}).debate`));
    expect(await backup.history()).toEqual({ undo: 'Delete', redo: null });
    await backup.undo();
    expect(await backup.text(sha)).toBe('A document');
    expect(await backup.check()).toEqual([]);
    await backup.close();
  });

  test('is as it was when its migration fails, and every attempt keeps a backup of its own', async () => {
    const old = await createSample(failing, 'old.debate');
    await old.commit('Add', [addClaim('x')]);
    await old.close();
    const before = fingerprint(old.path);
    const broken: Migration[] = [
      ...LATER,
      {
        version: LATER.length + 1,
        up: () => {
          throw new Error('Cannot be done.');
        },
      },
    ];
    await expect(DebateFile.open(old.path, { migrations: broken })).rejects.toThrow('Cannot be done.');
    await expect(DebateFile.open(old.path, { migrations: broken })).rejects.toThrow('Cannot be done.');
    expect(fingerprint(old.path)).toBe(before);
    const backups = [`old (backup of version ${latest}).debate`, `old (backup of version ${latest}, 2).debate`];
    expect(readdirSync(failing).sort()).toEqual([...backups, 'old.debate']);
    const same = await DebateFile.open(old.path);
    expect(await same.history()).toEqual({ undo: 'Add', redo: null });
    await same.close();
  });

  test('is not touched when its migration leaves a row that points nowhere', async () => {
    const old = await createSample(folder, 'dangling.debate');
    await old.close();
    const before = fingerprint(old.path);
    const broken = [...MIGRATIONS, { version: latest + 1, up: LATER_DELETES_SPEAKERS }];
    await expect(DebateFile.open(old.path, { migrations: broken })).rejects.toMatchObject({ code: 'DamagedFile' });
    expect(fingerprint(old.path)).toBe(before);
  });

  test('is read on a private copy, and not touched', async () => {
    const old = await createSample(folder, 'to read.debate');
    await old.close();
    const before = stateOf(folder);
    const reader = await DebateReader.open(old.path, { migrations: LATER });
    expect(sameDebate(await reader.load(), sampleDebate())).toBe(true);
    await expect(reader.saveCopy(old.path, { history: false })).rejects.toMatchObject({ code: 'FileExists' });
    await reader.close();
    expect(stateOf(folder)).toEqual(before);
  });

  test('is not touched, and leaves no copy, when it cannot be brought up to date for reading', async () => {
    const old = await createSample(folder, 'not to be read.debate');
    await old.close();
    const broken = [...MIGRATIONS, { version: latest + 1, up: LATER_DELETES_SPEAKERS }];
    const before = stateOf(folder);
    await expect(DebateReader.open(old.path, { migrations: broken })).rejects.toMatchObject({ code: 'DamagedFile' });
    expect(stateOf(folder)).toEqual(before);
    expect(readdirSync(tmpdir()).filter((name) => name.includes(`-${process.pid}-`))).toEqual([]);
  });
});

const LATER_DELETES_SPEAKERS: Migration['up'] = (file) => file.exec('DELETE FROM speaker');
