import { describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { DebateFile } from '../../db/debate-file.ts';
import { created, deleted, invert } from '../../shared/model/change.ts';
import { sameDebate } from '../../shared/model/same-debate.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { addClaim, createSample, idOf, retext, sampleDebate, source } from './sample-file.ts';

const folder = temporaryFolder();
const bytes = (text: string) => new TextEncoder().encode(text);

/** Returns the file's own tables, past `DebateFile`. */
function query(file: DebateFile, sql: string): unknown[] {
  const database = new Database(file.path, { readonly: true });
  const rows = database.prepare(sql).all();
  database.close();
  return rows;
}

describe('undo and redo', () => {
  test('go back and forth through the edits, and return what they changed and what comes next', async () => {
    const file = await createSample(folder, 'steps.debate');
    const [first, second] = [[addClaim('a')], [addClaim('b')]];
    expect(await file.commit('First', first)).toEqual({ undo: 'First', redo: null });
    expect(await file.commit('Second', second)).toEqual({ undo: 'Second', redo: null });
    const between = { undo: 'First', redo: 'Second' };
    expect(await file.undo()).toEqual({ label: 'Second', changes: invert(second), labels: between });
    expect(await file.history()).toEqual(between);
    const atStart = { undo: null, redo: 'First' };
    expect(await file.undo()).toEqual({ label: 'First', changes: invert(first), labels: atStart });
    expect(await file.undo()).toBeNull();
    expect(sameDebate(await file.load(), sampleDebate())).toBe(true);
    expect(await file.redo()).toEqual({ label: 'First', changes: first, labels: between });
    const atEnd = { undo: 'Second', redo: null };
    expect(await file.redo()).toEqual({ label: 'Second', changes: second, labels: atEnd });
    expect(await file.redo()).toBeNull();
    expect(await file.history()).toEqual(atEnd);
    await file.close();
  });

  test('go on where they were after the file is opened again', async () => {
    const file = await createSample(folder, 'reopened.debate');
    await file.commit('First', [addClaim('a')]);
    await file.commit('Second', [addClaim('b')]);
    await file.undo();
    await file.close();
    const again = await DebateFile.open(file.path);
    expect(await again.history()).toEqual({ undo: 'First', redo: 'Second' });
    expect((await again.redo())?.label).toBe('Second');
    await again.undo();
    await again.undo();
    expect(sameDebate(await again.load(), sampleDebate())).toBe(true);
    await again.close();
  });

  test('lose what could be redone to a new edit', async () => {
    const file = await createSample(folder, 'tail.debate');
    for (const id of ['a', 'b', 'c']) await file.commit(id, [addClaim(id)]);
    await file.undo();
    await file.undo();
    await file.commit('d', [addClaim('d')]);
    expect(await file.history()).toEqual({ undo: 'd', redo: null });
    await file.undo();
    expect(await file.history()).toEqual({ undo: 'a', redo: 'd' });
    await file.close();
  });

  test('are refused, with nothing changed, when another program wrote past the history', async () => {
    const file = await createSample(folder, 'past.debate');
    const debate = await file.load();
    await file.commit('Edit', retext(debate, idOf(debate, 'Local.'), 'Regional.'));
    const database = new Database(file.path);
    database.exec("UPDATE statement SET text = 'Nobody’s.' WHERE text = 'Regional.'");
    database.close();
    await expect(file.undo()).rejects.toMatchObject({ code: 'StaleEdit' });
    expect(await file.history()).toEqual({ undo: 'Edit', redo: null });
    await file.close();
  });
});

describe('an entry of the history', () => {
  test('says when, where and by which installation the edit was made', async () => {
    const file = await createSample(folder, 'entry.debate', {
      clock: () => new Date('2025-01-16T12:30:00Z'),
      newId: () => 'entry-1',
      origin: 'desk',
    });
    await file.commit('Add a claim', [addClaim('a')]);
    expect(query(file, 'SELECT seq, id, origin, at, label, changes FROM history')).toEqual([
      {
        seq: 1,
        id: 'entry-1',
        origin: 'desk',
        at: '2025-01-16T12:30:00.000Z',
        label: 'Add a claim',
        changes: JSON.stringify([addClaim('a')]),
      },
    ]);
    await file.close();
  });

  test('goes, the oldest first, when there are too many', async () => {
    const file = await createSample(folder, 'many.debate', { historyLimits: { entries: 3, bytes: 1e6 } });
    for (const id of ['a', 'b', 'c', 'd', 'e']) await file.commit(id, [addClaim(id)]);
    expect(query(file, 'SELECT label FROM history')).toEqual([{ label: 'c' }, { label: 'd' }, { label: 'e' }]);
    await file.close();
  });

  test('goes, the oldest first, when they are too large together; the newest stays, however large', async () => {
    const size = Buffer.byteLength(JSON.stringify([addClaim('a', 'é'.repeat(1_000))]));
    const file = await createSample(folder, 'large.debate', { historyLimits: { entries: 100, bytes: 2 * size } });
    for (const id of ['a', 'b', 'c']) await file.commit(id, [addClaim(id, 'é'.repeat(1_000))]);
    expect(query(file, 'SELECT label FROM history')).toEqual([{ label: 'b' }, { label: 'c' }]);
    await file.commit('d', [addClaim('d', 'x'.repeat(10_000))]);
    expect(query(file, 'SELECT label FROM history')).toEqual([{ label: 'd' }]);
    expect((await file.undo())?.label).toBe('d');
    await file.close();
  });
});

describe('the content of a source', () => {
  test('is kept while the history names it, so that a deletion can be undone', async () => {
    const file = await createSample(folder, 'kept.debate');
    const sha = await file.putContent(bytes('The only copy'));
    await file.commit('Add', [created('source', source('s', sha))]);
    await file.commit('Delete', [deleted('source', source('s', sha))]);
    expect(await file.search('copy')).toEqual([]);
    expect(await file.text(sha)).toBe('The only copy');
    await file.undo();
    expect(await file.text(sha)).toBe('The only copy');
    expect(await file.search('copy')).toMatchObject([{ entity: 'source', id: 's', field: 'text' }]);
    expect(await file.check()).toEqual([]);
    await file.close();
  });

  test('is deleted when a new edit drops the undone one that named it', async () => {
    const file = await createSample(folder, 'dropped.debate');
    const sha = await file.putContent(bytes('Never mind'));
    const original = await file.putContent(Uint8Array.of(1, 2, 3));
    await file.commit('Add', [created('source', source('s', sha, original))]);
    await file.undo();
    expect(await file.text(sha)).toBe('Never mind');
    await file.commit('Other', [addClaim('a')]);
    await expect(file.text(sha)).rejects.toMatchObject({ code: 'MissingContent' });
    await expect(file.content(original)).rejects.toMatchObject({ code: 'MissingContent' });
    await file.close();
  });

  test('is deleted when the edits that named it are too old, unless a source names it', async () => {
    const file = await createSample(folder, 'old.debate', { historyLimits: { entries: 2, bytes: 1e6 } });
    const [kept, gone] = [await file.putContent(bytes('kept')), await file.putContent(bytes('gone'))];
    const original = await file.putContent(Uint8Array.of(1, 2, 3));
    await file.commit('Add', [created('source', source('s', kept, original)), created('source', source('t', gone))]);
    await file.commit('Delete', [deleted('source', source('t', gone))]);
    await file.commit('a', [addClaim('a')]);
    expect(await file.text(gone)).toBe('gone');
    await file.commit('b', [addClaim('b')]);
    await expect(file.text(gone)).rejects.toMatchObject({ code: 'MissingContent' });
    expect(await file.text(kept)).toBe('kept');
    expect([...(await file.content(original))]).toEqual([1, 2, 3]);
    expect(await file.check()).toEqual([]);
    await file.close();
  });

  test('that an edit names again while it drops the undone one stays', async () => {
    const file = await createSample(folder, 'again.debate');
    const sha = await file.putContent(bytes('Twice'));
    await file.commit('Add', [created('source', source('s', sha))]);
    await file.undo();
    await file.commit('Add again', [created('source', source('t', sha))]);
    expect(await file.text(sha)).toBe('Twice');
    await file.close();
  });
});
