import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { sha256 } from '../../../db/content.ts';
import { DebateFile, DebateReader } from '../../../db/debate-file.ts';
import { MIGRATIONS } from '../../../db/migrations/migrations.ts';
import { recoverDebate } from '../../../db/recover/recover-debate.ts';
import { fromCounterclaimJson, toCounterclaimJson } from '../../../shared/formats/counterclaim-json.ts';
import { unjudged } from '../../../shared/model/citation.ts';
import { Debate } from '../../../shared/model/debate.ts';
import { ENTITY_NAMES } from '../../../shared/model/entities.ts';
import { sameDebate } from '../../../shared/model/same-debate.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { addClaim, fingerprint, releasedFile, sampleDebate, stateOf } from '../sample-file.ts';

const folder = temporaryFolder();

/** The files as each version wrote them; see test/fixtures/write-version.ts. They never change. */
const RELEASED = [
  [1, '1be3177a5ce5ff1e8263e7a7a9728b624aa3d4bb268c1abb600f4ee4b71dc7b0'],
  [2, '4fa36c5098a5ddbefc776fe08afb7b8a835f88cca10f5f7aad813c2c6e165b6b'],
  [3, '05e8b12e1ff5f34730d299a4f86849a342cdc02ed7ca94161c62e71bf52e0f83'],
  [4, 'c4b42225e9eb88661531f2f779a3fa572aaacf372009e2a838f7f6825f58dacd'],
  [5, 'c88d512686426c59d778d50568ffc7d33f88e9138c5a1da6de0449d2acc9eb3d'],
  [6, '0857b90bf70570a288578e3e27cff929374a7a0b5da5a97800084c9447d130b5'],
  [7, '94ec49a527e9ff5cc8fed9d492e46599df2bbd4d906728627b2d4bdd0ff23833'],
  [8, '17a5c77f13019bd471747a8b90c70439feedd078751f19a93f719c1d55c5fa46'],
] as const;

test('every version has a file that is kept', () => {
  expect(RELEASED.map(([version]) => version)).toEqual(MIGRATIONS.map(({ version }) => version));
});

describe.each(RELEASED)('a file of version %i', (version, print) => {
  const fixture = releasedFile(version);
  const path = join(folder, `version ${version}.debate`);
  beforeAll(() => copyFileSync(fixture, path));

  test('is as it was written', () => {
    expect(fingerprint(fixture)).toBe(print);
    expect(readFileSync(fixture).readUInt32BE(60)).toBe(version);
  });

  test('is read, checked and searched whole, and neither it nor its folder changes', async () => {
    const before = stateOf(folder);
    const reader = await DebateReader.open(path);
    expect(reader.notices).toEqual([]);
    expect(await reader.check()).toEqual([]);
    const debate = await reader.load();
    // Walks came with version 6, schemes with version 8.
    const since = { walk: 6, stop: 6, scheme: 8 } as Readonly<Record<string, number>>;
    const held = ENTITY_NAMES.filter((entity) => version >= (since[entity] ?? 1));
    for (const entity of held) expect(debate.table(entity).size).toBeGreaterThan(0);
    expect(await reader.search('national')).not.toEqual([]);
    expect(await reader.history()).toEqual({ undo: 'Add claim', redo: 'Edit claim' });
    await reader.close();
    expect(stateOf(folder)).toEqual(before);
    expect(readdirSync(tmpdir()).filter((name) => name.includes(`-${process.pid}-`))).toEqual([]);
  });

  test('is recovered whole', async () => {
    const recovered = join(folder, `recovered from ${version}.debate`);
    const { notes } = await recoverDebate(fixture, recovered);
    expect(notes).toEqual(version < 7 ? [] : ['What other programs proposed is not copied.']);
    const [reader, again] = [await DebateReader.open(path), await DebateReader.open(recovered)];
    expect(sameDebate(await again.load(), await reader.load())).toBe(true);
    await Promise.all([reader.close(), again.close()]);
  });

  test('is edited, undone further back than it was opened, redone, exported and copied', async () => {
    const file = await DebateFile.open(path);
    expect(await file.history()).toEqual({ undo: 'Add claim', redo: 'Edit claim' });
    await file.redo();
    expect((await file.load()).get('statement', 'added claim').text).toBe('Another text.');
    while ((await file.history()).undo !== 'Add source') await file.undo();
    const added = (await file.load()).get('source', 'added source');
    expect(await file.text(added.text)).toBe('A text that only the history names.');
    while ((await file.history()).redo !== null) await file.redo();
    await file.commit('Add', [addClaim('new')]);
    const data = await file.data();
    const contents = new Map<string, Uint8Array>();
    for (const { text } of data.sources) contents.set(text, await file.content(text));
    const json = toCounterclaimJson(data, (sha) => contents.get(sha) ?? new Uint8Array());
    const given = { newId: () => 'new id', now: '2026-11-29T12:00:00Z', sha256 };
    expect(sameDebate(new Debate(fromCounterclaimJson(json, given).data), new Debate(data))).toBe(true);
    await file.saveCopy(join(folder, `copy of ${version}.debate`), { history: true });
    expect(await file.check()).toEqual([]);
    await file.close();
  });
});

describe('a file of version 1', () => {
  /** Returns a file whose history makes a map, and deletes a speaker, as version 1 wrote it. */
  function withOlderHistory(name: string, damage = ''): string {
    const path = join(folder, name);
    copyFileSync(releasedFile(1), path);
    const database = new Database(path);
    const changes = [
      { entity: 'map', id: 'late', before: null, after: { title: 'Late', direction: 'up', order: 'Zz' } },
      {
        entity: 'speaker',
        id: 'gone',
        before: { kind: 'person', name: 'G', role: '', colour: '#123456' },
        after: null,
      },
    ];
    const json = JSON.stringify(changes) + damage;
    database.exec("INSERT INTO map (id, title, direction, order_key) VALUES ('late', 'Late', 'up', 'Zz')");
    database.exec('DELETE FROM redo');
    database
      .prepare("INSERT INTO history SELECT max(seq) + 1, 'x', '', '', 'Both', max(total) + ?, ? FROM history")
      .run(Buffer.byteLength(json), json);
    database.close();
    return path;
  }

  test('has maps in the style of before, and speakers without other names', async () => {
    const reader = await DebateReader.open(releasedFile(1));
    const { maps, speakers } = await reader.data();
    expect(new Set(maps.map(({ style }) => style))).toEqual(new Set(['compact']));
    expect(speakers.map(({ otherNames }) => otherNames)).toEqual(speakers.map(() => []));
    await reader.close();
  });

  test('keeps a history that made maps and speakers, which is undone and redone', async () => {
    const file = await DebateFile.open(withOlderHistory('history.debate'));
    await file.undo();
    const undone = await file.load();
    expect(undone.maps.has('late')).toBe(false);
    expect(undone.get('speaker', 'gone')).toMatchObject({ name: 'G', otherNames: [] });
    await file.redo();
    expect((await file.load()).get('map', 'late')).toMatchObject({ style: 'compact', direction: 'up' });
    expect(await file.check()).toEqual([]);
    await file.close();
    expect(bytesOfHistory(file.path)).toEqual(totalOfHistory(file.path));
  });

  test('keeps the rest of a history in which an entry is damaged', async () => {
    const file = await DebateFile.open(withOlderHistory('damaged history.debate', '}'));
    await expect(file.undo()).rejects.toMatchObject({ code: 'DamagedFile' });
    expect(await file.quickFaults()).toEqual([]);
    await file.close();
  });

  test('is refused as damaged when it is, whether it is to be read or edited', async () => {
    const bytes = readFileSync(releasedFile(1));
    const path = join(folder, 'damaged.debate');
    writeFileSync(path, bytes.subarray(0, bytes.length - 4096));
    await expect(DebateReader.open(path)).rejects.toMatchObject({ code: 'DamagedFile' });
    await expect(DebateFile.open(path)).rejects.toMatchObject({ code: 'DamagedFile' });
    expect(readFileSync(path).readUInt32BE(60)).toBe(1);
  });

  test('with a row that points nowhere is read, edited and checked all the same, and the check says so', async () => {
    const path = join(folder, 'dangling.debate');
    copyFileSync(releasedFile(1), path);
    const database = new Database(path);
    database.pragma('foreign_keys = OFF');
    database.exec('DELETE FROM speaker');
    database.close();
    const reader = await DebateReader.open(path);
    const file = await DebateFile.open(path);
    expect(await reader.quickFaults()).not.toEqual([]);
    expect(await file.quickFaults()).toEqual(await reader.quickFaults());
    await Promise.all([reader.close(), file.close()]);
  });

  test('that was searched for lost rows comes back with what its rows say', async () => {
    const path = join(folder, 'lost tables.debate');
    const bytes = readFileSync(releasedFile(1));
    // Without its list of tables, every page is searched for rows.
    bytes.fill(0, 100, 4096);
    writeFileSync(path, bytes);
    const recovered = join(folder, 'found.debate');
    const { notes } = await recoverDebate(path, recovered);
    expect(notes.filter((note) => note.startsWith('Repaired'))).toEqual([]);
    const [reader, again] = [await DebateReader.open(releasedFile(1)), await DebateReader.open(recovered)];
    expect((await again.data()).maps).toEqual((await reader.data()).maps);
    expect((await again.data()).speakers).toEqual((await reader.data()).speakers);
    await Promise.all([reader.close(), again.close()]);
  });
});

describe('a file of version 2', () => {
  const LINK = { statement: 'cites', excerpt: 'cited' };

  /** Returns a file whose history makes a citation and deletes another, as version 2 wrote it. */
  function withOlderCitations(name: string): string {
    const path = join(folder, name);
    copyFileSync(releasedFile(2), path);
    const database = new Database(path);
    const [kept, gone] = database.prepare('SELECT id, statement, excerpt FROM citation').all() as {
      id: string;
      statement: string;
      excerpt: string;
    }[];
    const link = ({ statement, excerpt }: { statement: string; excerpt: string } = LINK) => ({ statement, excerpt });
    const json = JSON.stringify([
      { entity: 'citation', id: kept?.id, before: null, after: link(kept) },
      { entity: 'citation', id: gone?.id, before: link(gone), after: null },
    ]);
    database.prepare('DELETE FROM citation WHERE id = ?').run(gone?.id);
    database.exec('DELETE FROM redo');
    database
      .prepare("INSERT INTO history SELECT max(seq) + 1, 'x', '', '', 'Both', max(total) + ?, ? FROM history")
      .run(Buffer.byteLength(json), json);
    database.close();
    return path;
  }

  test('has citations that nobody has judged or checked', async () => {
    const reader = await DebateReader.open(releasedFile(2));
    const { citations } = await reader.data();
    expect(citations.length).toBeGreaterThan(0);
    for (const citation of citations) expect(citation).toEqual(unjudged(citation));
    await reader.close();
  });

  test('keeps a history that made and deleted citations, which is undone and redone', async () => {
    const file = await DebateFile.open(withOlderCitations('citations.debate'));
    const [kept] = (await file.load()).citations.values();
    await file.undo();
    const [gone, ...others] = (await file.load()).citations.values();
    expect(others).toEqual([]);
    expect(gone).toEqual(unjudged({ id: '', ...LINK, ...gone }));
    expect(gone?.id).not.toBe(kept?.id);
    await file.redo();
    expect([...(await file.load()).citations.values()]).toEqual([kept]);
    expect(await file.check()).toEqual([]);
    await file.close();
    expect(bytesOfHistory(file.path)).toEqual(totalOfHistory(file.path));
  });
});

test('a file of version 3 tells how its citations were judged and who checked them, undone and redone', async () => {
  const path = join(folder, 'judged.debate');
  copyFileSync(releasedFile(3), path);
  const file = await DebateFile.open(path);
  const judgements = async () => [...(await file.load()).citations.values()];
  const judged = { fidelity: 'interpretation', reason: 'It says more than the passage.', attribution: 'reported' };
  expect(await judgements()).toMatchObject([{ ...judged, checkedBy: 'A second reader', checkedOn: '2026-11-29' }]);
  while ((await file.history()).undo !== 'Edit other names') await file.undo();
  for (const citation of await judgements()) expect(citation).toEqual(unjudged(citation));
  while ((await file.history()).redo !== 'Edit claim') await file.redo();
  expect(await judgements()).toMatchObject([{ ...judged, checkedBy: 'A second reader' }]);
  expect(await file.search('more than the passage')).toMatchObject([{ entity: 'citation', field: 'reason' }]);
  await file.close();
});

test('a file of version 3 has no areas, and a history that made and deleted passages, which is undone and redone', async () => {
  const path = join(folder, 'passages.debate');
  copyFileSync(releasedFile(3), path);
  const database = new Database(path);
  const columns = 'id, source, exact, prefix, suffix, start_offset AS start, end_offset AS end, page, note, tags';
  const rows = database
    .prepare(`SELECT ${columns} FROM excerpt ORDER BY id IN (SELECT excerpt FROM citation)`)
    .all() as { id: string; tags: string }[];
  const [kept, gone] = rows.map(({ id, tags, ...fields }) => ({ id, fields: { ...fields, tags: JSON.parse(tags) } }));
  database.pragma('foreign_keys = OFF');
  database.prepare('DELETE FROM excerpt WHERE id = ?').run(gone?.id);
  database.prepare('DELETE FROM citation WHERE excerpt = ?').run(gone?.id);
  database.prepare('UPDATE move SET excerpt = NULL WHERE excerpt = ?').run(gone?.id);
  const json = JSON.stringify([
    { entity: 'excerpt', id: kept?.id, before: null, after: kept?.fields },
    { entity: 'excerpt', id: gone?.id, before: gone?.fields, after: null },
  ]);
  database.exec('DELETE FROM redo');
  database
    .prepare("INSERT INTO history SELECT max(seq) + 1, 'x', '', '', 'Both', max(total) + ?, ? FROM history")
    .run(Buffer.byteLength(json), json);
  database.close();
  const file = await DebateFile.open(path);
  expect([...(await file.load()).excerpts.values()].map(({ area }) => area)).toEqual(rows.slice(1).map(() => null));
  await file.undo();
  expect((await file.load()).get('excerpt', gone?.id ?? '')).toMatchObject({ area: null });
  await file.redo();
  expect((await file.load()).get('excerpt', kept?.id ?? '')).toMatchObject({ area: null });
  await file.close();
});

test('a file of version 4 has an area of a picture, undone and redone', async () => {
  const path = join(folder, 'areas.debate');
  copyFileSync(releasedFile(4), path);
  const file = await DebateFile.open(path);
  const area = async () => (await file.load()).excerpts.get('added area')?.area;
  expect(await area()).toEqual({ left: 0.1, top: 0.25, width: 0.5, height: 0.125 });
  expect(await file.search('chart of costs')).toMatchObject([{ entity: 'excerpt', field: 'exact' }]);
  while ((await file.history()).undo !== 'Delete citation') await file.undo();
  expect(await area()).toBeUndefined();
  while ((await file.history()).redo !== 'Edit claim') await file.redo();
  expect(await area()).toEqual({ left: 0.1, top: 0.25, width: 0.5, height: 0.125 });
  await file.close();
});

test('a file of version 6 has walks, whose stops are undone and redone with their notes', async () => {
  const path = join(folder, 'walks.debate');
  copyFileSync(releasedFile(6), path);
  const file = await DebateFile.open(path);
  const debate = await file.load();
  const walk = debate.walksInOrder()[0]?.id ?? '';
  const shown = (at: Debate) => at.stopsInOrder(walk).map(({ kind, note }) => `${kind} ${note}`);
  expect(shown(debate)).toEqual(['map Slowly.', 'passage ']);
  while ((await file.history()).undo !== 'Delete stop') await file.undo();
  await file.undo();
  expect(shown(await file.load())).toEqual(['map Slowly.', 'branch ', 'passage ']);
  await file.undo();
  expect(shown(await file.load())[0]).toBe('map ');
  await file.close();
});

test('a file of version 5 has versions, whose content is kept, and which are restored', async () => {
  const path = join(folder, 'versions.debate');
  copyFileSync(releasedFile(5), path);
  const file = await DebateFile.open(path);
  expect((await file.versions()).map(({ name }) => name)).toEqual(['Without the added source', 'As it began']);
  const now = await file.load();
  const [, began] = await file.versions();
  const restored = await file.load();
  restored.apply(await file.changesToVersion(began?.id ?? ''));
  const sample = sampleDebate().toData();
  const relations = sample.relations.map((relation) => ({ ...relation, scheme: '', roles: [] }));
  const then = new Debate({ ...sample, relations, walks: [], stops: [], schemes: [] });
  expect(sameDebate(restored, then)).toBe(true);
  expect(sameDebate(restored, now)).toBe(false);
  await file.close();
});

test('a file of version 7 has what was proposed, and an older one nothing', async () => {
  const path = join(folder, 'proposals.debate');
  copyFileSync(releasedFile(7), path);
  const file = await DebateFile.open(path);
  expect((await file.proposals()).map(({ id, client, state }) => [id, client, state])).toEqual([
    ['proposed', 'an assistant', 'open'],
    ['declined', 'an assistant', 'declined'],
  ]);
  await file.close();
  const older = await DebateReader.open(releasedFile(6));
  expect(await older.proposals()).toEqual([]);
  await older.close();
});

test('a file of version 7 has premises without roles, also in relations that a history and a version bring back', async () => {
  const path = join(folder, 'roles.debate');
  copyFileSync(releasedFile(7), path);
  const database = new Database(path);
  const ends = { premises: ['added claim'], target: { statement: 'added claim' }, kind: 'supports' };
  const before = { ...ends, scheme: 'A pattern', weight: null, note: '', order: 'a0' };
  const json = JSON.stringify([{ entity: 'relation', id: 'gone', before, after: null }]);
  database.exec('DELETE FROM redo');
  database
    .prepare("INSERT INTO history SELECT max(seq) + 1, 'x', '', '', 'Delete relation', max(total) + ?, ? FROM history")
    .run(Buffer.byteLength(json), json);
  database.prepare("INSERT INTO version_edit (at, changes) VALUES ('2026-11-29T12:00:00Z', ?)").run(json);
  database.close();
  const file = await DebateFile.open(path);
  const debate = await file.load();
  expect(debate.schemes.size).toBe(0);
  expect([...debate.relations.values()].every(({ roles }) => roles.length === 0)).toBe(true);
  const [newest] = await file.versions();
  const toVersion = await file.changesToVersion(newest?.id ?? '');
  expect(toVersion).toContainEqual({ entity: 'relation', id: 'gone', before: null, after: { ...before, roles: [] } });
  await file.close();
  expect(bytesOfHistory(path)).toEqual(totalOfHistory(path));
  const last = JSON.parse(String(pluck(path, 'SELECT changes FROM history ORDER BY seq DESC LIMIT 1')));
  expect(last).toEqual([{ entity: 'relation', id: 'gone', before: { ...before, roles: [] }, after: null }]);
});

test('a file of version 8 has schemes of its own and roles of premises, undone and redone', async () => {
  const path = join(folder, 'schemes.debate');
  copyFileSync(releasedFile(8), path);
  const file = await DebateFile.open(path);
  const found = async () => {
    const { schemes, relations } = await file.load();
    const roles = [...relations.values()].flatMap((relation) => relation.roles.map(({ role }) => role));
    return [[...schemes.values()].map(({ name }) => name), roles];
  };
  expect(await found()).toEqual([['Argument from three signs'], ['Token', 'Token', 'Token']]);
  while ((await file.history()).undo !== 'Edit scheme') await file.undo();
  expect((await found())[0]).toEqual(['Argument from three signs', 'A pattern of our own']);
  await file.undo();
  expect(await found()).toEqual([
    ['Argument from two signs', 'A pattern of our own'],
    ['Sign', 'Sign', 'Sign'],
  ]);
  await file.undo();
  expect((await found())[1]).toEqual(['Sign']);
  await file.close();
});

function pluck(path: string, sql: string): unknown {
  const database = new Database(path, { readonly: true });
  const value = database.prepare(sql).pluck().get();
  database.close();
  return value;
}

function bytesOfHistory(path: string): unknown {
  return pluck(path, 'SELECT sum(octet_length(changes)) FROM history');
}

function totalOfHistory(path: string): unknown {
  return pluck(path, 'SELECT max(total) FROM history');
}
