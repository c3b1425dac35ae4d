import { statSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { DebateFile } from '../../db/debate-file.ts';
import { type Change, created, deleted } from '../../shared/model/change.ts';
import { sameDebate } from '../../shared/model/same-debate.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { addClaim, claim, createSample, idOf, sampleDebate, source } from './sample-file.ts';

const folder = temporaryFolder();
const bytes = (text: string) => new TextEncoder().encode(text);
const LOCAL = idOf(sampleDebate(), 'Local.');

/** Returns the change of the sample's statement “Local.” from one text to another. */
function typed(before: string, after: string): Change[] {
  return [{ entity: 'statement', id: LOCAL, before: { text: before }, after: { text: after } }];
}

/** Returns the file's own entries, past `DebateFile`. */
function entries(file: DebateFile): { id: string; label: string; changes: Change[] }[] {
  const database = new Database(file.path, { readonly: true });
  const rows = database.prepare('SELECT id, label, changes FROM history ORDER BY seq').all();
  database.close();
  return (rows as { id: string; label: string; changes: string }[]).map((row) => ({
    ...row,
    changes: JSON.parse(row.changes),
  }));
}

describe('edits of one step, one after the other', () => {
  test('are undone and redone together, under the label of the last', async () => {
    const file = await createSample(folder, 'together.debate');
    await file.commit('Before', [addClaim('a')]);
    await file.commit('Edit text', typed('Local.', 'Local o'), { step: 'visit' });
    await file.commit('Edit text', typed('Local o', 'Local or'), { step: 'visit' });
    const labels = await file.commit('Edit text and note', [addClaim('b')], { step: 'visit' });
    expect(labels).toEqual({ undo: 'Edit text and note', redo: null });
    const undone = await file.undo();
    expect(undone).toEqual({
      label: 'Edit text and note',
      changes: [deleted('statement', claim('b')), ...typed('Local or', 'Local.')],
      labels: { undo: 'Before', redo: 'Edit text and note' },
    });
    expect((await file.load()).get('statement', LOCAL).text).toBe('Local.');
    expect((await file.redo())?.changes).toEqual([...typed('Local.', 'Local or'), addClaim('b')]);
    expect((await file.load()).get('statement', LOCAL).text).toBe('Local or');
    expect(await file.check()).toEqual([]);
    await file.close();
  });

  test('leave no step behind when together they come to nothing', async () => {
    const file = await createSample(folder, 'nothing.debate');
    await file.commit('Before', [addClaim('a')]);
    await file.commit('Edit text', typed('Local.', 'Loc'), { step: 'visit' });
    const labels = await file.commit('Edit text', typed('Loc', 'Local.'), { step: 'visit' });
    expect(labels).toEqual({ undo: 'Before', redo: null });
    await file.commit('Edit text', typed('Local.', 'Local!'), { step: 'visit' });
    expect(entries(file).map(({ label }) => label)).toEqual(['Before', 'Edit text']);
    await file.undo();
    expect((await file.undo())?.label).toBe('Before');
    expect(sameDebate(await file.load(), sampleDebate())).toBe(true);
    await file.close();
  });

  test('are one step also when the file was opened again between them', async () => {
    const file = await createSample(folder, 'reopened.debate');
    await file.commit('Edit text', typed('Local.', 'Local o'), { step: 'visit' });
    await file.close();
    const again = await DebateFile.open(file.path);
    await again.commit('Edit text', typed('Local o', 'Local or'), { step: 'visit' });
    expect(entries(again)).toEqual([{ id: 'visit', label: 'Edit text', changes: typed('Local.', 'Local or') }]);
    await again.close();
  });

  test('are one step also when it was undone and redone between them', async () => {
    const file = await createSample(folder, 'redone.debate');
    await file.commit('Edit text', typed('Local.', 'Local o'), { step: 'visit' });
    await file.undo();
    await file.redo();
    await file.commit('Edit text', typed('Local o', 'Local or'), { step: 'visit' });
    expect(entries(file).map(({ changes }) => changes)).toEqual([typed('Local.', 'Local or')]);
    await file.close();
  });
});

describe('an edit is a step of its own, under its own id,', () => {
  test('after an edit of another step, or of none', async () => {
    const file = await createSample(folder, 'other.debate');
    await file.commit('One', [addClaim('a')], { step: 'one' });
    await file.commit('Two', [addClaim('b')], { step: 'two' });
    await file.commit('Three', [addClaim('c')]);
    await file.commit('Four', [addClaim('d')]);
    expect(entries(file).map(({ label }) => label)).toEqual(['One', 'Two', 'Three', 'Four']);
    await file.close();
  });

  test('when its step is not the last one', async () => {
    const file = await createSample(folder, 'older.debate');
    await file.commit('One', [addClaim('a')], { step: 'one' });
    await file.commit('Two', [addClaim('b')], { step: 'two' });
    await file.commit('One again', [addClaim('c')], { step: 'one' });
    expect(entries(file).map(({ label }) => label)).toEqual(['One', 'Two', 'One again']);
    expect(new Set(entries(file).map(({ id }) => id)).size).toBe(3);
    expect((await file.undo())?.changes).toEqual([deleted('statement', claim('c'))]);
    await file.close();
  });

  test('when its step is undone', async () => {
    const file = await createSample(folder, 'undone.debate');
    await file.commit('Before', [addClaim('a')]);
    await file.commit('One', [addClaim('b')], { step: 'one' });
    await file.undo();
    const labels = await file.commit('One again', [addClaim('c')], { step: 'one' });
    expect(labels).toEqual({ undo: 'One again', redo: null });
    expect(entries(file).map(({ changes }) => changes)).toEqual([[addClaim('a')], [addClaim('c')]]);
    await file.close();
  });

  test('when something after its step is undone, and then no longer can be redone', async () => {
    const file = await createSample(folder, 'after.debate');
    await file.commit('One', [addClaim('a')], { step: 'one' });
    await file.commit('Two', [addClaim('b')], { step: 'two' });
    await file.undo();
    const labels = await file.commit('One again', [addClaim('c')], { step: 'one' });
    expect(labels).toEqual({ undo: 'One again', redo: null });
    expect(entries(file).map(({ label }) => label)).toEqual(['One', 'One again']);
    expect(new Set(entries(file).map(({ id }) => id)).size).toBe(2);
    await file.close();
  });
});

describe('a step that grows', () => {
  test('is left as it was, and can be undone, when the edit that was to join it is refused', async () => {
    const sample = await createSample(folder, 'refused.debate');
    await sample.close();
    const file = await DebateFile.open(sample.path, { maxPages: statSync(sample.path).size / 4_096 + 40 });
    await file.commit('Edit text', typed('Local.', 'Local o'), { step: 'visit' });
    const stale = file.commit('Edit text', typed('Local.', 'Other'), { step: 'visit' });
    await expect(stale).rejects.toMatchObject({ code: 'StaleEdit' });
    const large = Array.from({ length: 60 }, (_, i) => addClaim(`large-${i}`, `${i} `.repeat(4_000)));
    await expect(file.commit('Paste', large, { step: 'visit' })).rejects.toMatchObject({ code: 'DiskFull' });
    expect(entries(file)).toEqual([{ id: 'visit', label: 'Edit text', changes: typed('Local.', 'Local o') }]);
    await file.undo();
    expect(sameDebate(await file.load(), sampleDebate())).toBe(true);
    expect(await file.check()).toEqual([]);
    await file.close();
  });

  test('counts as large as it is', async () => {
    const size = Buffer.byteLength(JSON.stringify([addClaim('a', 'é'.repeat(1_000))]));
    const file = await createSample(folder, 'large.debate', { historyLimits: { entries: 100, bytes: 3.5 * size } });
    for (const id of ['a', 'b']) await file.commit(id, [addClaim(id, 'é'.repeat(1_000))], { step: id });
    await file.commit('b', [addClaim('c', 'é'.repeat(1_000))], { step: 'b' });
    expect(entries(file).map(({ label }) => label)).toEqual(['a', 'b']);
    await file.commit('b', [addClaim('d', 'é'.repeat(1_000))], { step: 'b' });
    expect(entries(file).map(({ label }) => label)).toEqual(['b']);
    await file.commit('b', [deleted('statement', claim('d', 'é'.repeat(1_000)))], { step: 'b' });
    await file.commit('e', [addClaim('e')]);
    expect(entries(file).map(({ label }) => label)).toEqual(['b', 'e']);
    expect(await file.check()).toEqual([]);
    await file.close();
  });

  test('keeps the content that it begins and ends with, and lets go of what only came between', async () => {
    const file = await createSample(folder, 'content.debate');
    const shas: string[] = [];
    for (const text of ['first', 'second', 'third']) shas.push(await file.putContent(bytes(text)));
    const [first = '', second = '', third = ''] = shas;
    const give = (before: string, after: string): Change[] => [
      { entity: 'source', id: 's', before: { text: before }, after: { text: after } },
    ];
    await file.commit('Add', [created('source', source('s', first))]);
    await file.commit('Replace', give(first, second), { step: 'visit' });
    expect(await file.text(second)).toBe('second');
    await file.commit('Replace', give(second, third), { step: 'visit' });
    await expect(file.text(second)).rejects.toMatchObject({ code: 'MissingContent' });
    expect([await file.text(first), await file.text(third)]).toEqual(['first', 'third']);
    await file.undo();
    expect((await file.search('first')).map(({ id }) => id)).toEqual(['s']);
    expect(await file.check()).toEqual([]);
    await file.close();
  });

  test('lets go of all content when it comes to nothing', async () => {
    const file = await createSample(folder, 'gone.debate');
    const sha = await file.putContent(bytes('Never mind'));
    const brief = await file.putContent(bytes('Only within one edit'));
    const briefly = [created('source', source('t', brief)), deleted('source', source('t', brief))];
    await file.commit('Add', [created('source', source('s', sha))], { step: 'visit' });
    await file.commit('Delete', [...briefly, deleted('source', source('s', sha))], { step: 'visit' });
    await expect(file.text(sha)).rejects.toMatchObject({ code: 'MissingContent' });
    await expect(file.text(brief)).rejects.toMatchObject({ code: 'MissingContent' });
    expect(await file.history()).toEqual({ undo: null, redo: null });
    await file.close();
  });
});
