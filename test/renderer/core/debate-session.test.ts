import { statSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { DebateFile } from '../../../db/debate-file.ts';
import { CounterclaimError } from '../../../shared/errors.ts';
import { created } from '../../../shared/model/change.ts';
import { deleteStatements } from '../../../shared/model/commands/statements.ts';
import { until } from '../../fixtures/until.ts';
import { retext, sessionOnFile } from './session-on-file.ts';

/** Writes to the file past the window, as another program does. */
async function byAnotherProgram(path: string, statement: string, before: string, after: string): Promise<void> {
  const other = await DebateFile.open(path);
  await other.commit('Elsewhere', [
    { entity: 'statement', id: statement, before: { text: before }, after: { text: after } },
  ]);
  await other.close();
}

describe('an edit', () => {
  test('is shown at once, and saved when the disk has it', async () => {
    const on = await sessionOnFile();
    on.hold();
    on.session.edit('Edit text', retext(on, 'a', 'A!'));
    expect(on.shown('a')).toBe('A!');
    expect(on.session.saved).toBe(false);
    expect(await on.written('a')).toBe('A');
    on.release();
    expect(await on.session.flush()).toBe(true);
    expect(on.session.saved).toBe(true);
    expect(await on.written('a')).toBe('A!');
  });

  test('that changes nothing is none', async () => {
    const on = await sessionOnFile();
    on.session.edit('Edit text', []);
    expect(on.session.saved).toBe(true);
    expect(on.asked).toEqual([]);
  });

  test('can be undone, by name, before the disk has it', async () => {
    const on = await sessionOnFile();
    on.hold();
    on.session.edit('First', retext(on, 'a', '1'));
    expect(on.session.labels).toEqual({ undo: 'First', redo: null });
    on.session.undo();
    expect(on.session.labels.redo).toBe('First');
    on.release();
    await on.session.flush();
    expect(on.session.labels).toEqual({ undo: null, redo: 'First' });
    expect(on.shown('a')).toBe('A');
  });

  test.each([20])('of %i that come faster than the disk answers is written in its turn', async (count) => {
    const on = await sessionOnFile();
    on.hold();
    const labels = Array.from({ length: count }, (_, i) => `Edit ${i}`);
    for (const label of labels) on.session.edit(label, retext(on, 'a', label));
    expect(on.shown('a')).toBe(`Edit ${count - 1}`);
    expect(on.asked).toEqual(['Edit 0']);
    on.release();
    expect(await on.session.flush()).toBe(true);
    expect(on.asked).toEqual(labels);
    expect(await on.written('a')).toBe(`Edit ${count - 1}`);
    for (const _ of labels) on.session.undo();
    await on.session.flush();
    expect(on.shown('a')).toBe('A');
    expect(on.session.labels).toEqual({ undo: null, redo: 'Edit 0' });
    expect(on.refusals).toEqual([]);
  });
});

describe('typing', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('is shown with every key, and written as one edit a second after the last', async () => {
    const on = await sessionOnFile();
    on.session.type('Edit text', retext(on, 'a', 'A n'), 'visit');
    jest.advanceTimersByTime(900);
    on.session.type('Edit text', retext(on, 'a', 'A new'), 'visit');
    jest.advanceTimersByTime(900);
    expect(on.shown('a')).toBe('A new');
    expect(on.asked).toEqual([]);
    expect(on.session.saved).toBe(false);
    jest.advanceTimersByTime(100);
    expect(on.asked).toEqual(['Edit text']);
    await on.session.flush();
    expect(await on.written('a')).toBe('A new');
  });

  test('goes before an edit elsewhere, and stays a step of its own', async () => {
    const on = await sessionOnFile();
    on.session.type('Edit text', retext(on, 'a', 'A new'), 'visit');
    on.session.edit('Delete claim', deleteStatements(on.session.debate, { statements: ['b'] }));
    await on.session.flush();
    expect(on.asked).toEqual(['Edit text', 'Delete claim']);
  });

  test('in another field sends off what was typed in the one before', async () => {
    const on = await sessionOnFile();
    on.session.type('Edit text', retext(on, 'a', 'A new'), 'visit to a');
    on.session.type('Edit text', retext(on, 'b', 'B new'), 'visit to b');
    expect(on.asked).toEqual(['Edit text']);
    await on.session.flush();
    on.session.undo();
    await on.session.flush();
    expect([on.shown('a'), on.shown('b')]).toEqual(['A new', 'B']);
  });

  test('with pauses within one visit is one step to undo', async () => {
    const on = await sessionOnFile();
    on.session.type('Edit text', retext(on, 'a', 'A n'), 'visit');
    jest.advanceTimersByTime(1000);
    on.session.type('Edit text', retext(on, 'a', 'A new'), 'visit');
    await on.session.flush();
    expect(on.asked).toEqual(['Edit text', 'Edit text']);
    on.session.undo();
    await on.session.flush();
    expect(on.shown('a')).toBe('A');
    expect(on.session.labels).toEqual({ undo: null, redo: 'Edit text' });
  });

  test('that ends as it began is nothing to write, or to undo', async () => {
    const on = await sessionOnFile();
    on.session.type('Edit text', retext(on, 'a', 'A new'), 'visit');
    on.session.type('Edit text', retext(on, 'a', 'A'), 'visit');
    await on.session.flush();
    expect(on.asked).toEqual([]);
    expect(on.session.saved).toBe(true);
  });

  test('is written before it is undone', async () => {
    const on = await sessionOnFile();
    on.session.type('Edit text', retext(on, 'a', 'A new'), 'visit');
    expect(on.session.labels.undo).toBe('Edit text');
    on.session.undo();
    await on.session.flush();
    expect(on.asked).toEqual(['Edit text', 'debate.undo']);
    expect(on.shown('a')).toBe('A');
    on.session.redo();
    await on.session.flush();
    expect(on.shown('a')).toBe('A new');
  });
});

describe('undo and redo', () => {
  test('in a row change what they change, and load nothing anew', async () => {
    const on = await sessionOnFile();
    on.session.edit('First', retext(on, 'a', '1'));
    on.session.edit('Second', retext(on, 'a', '2'));
    on.session.undo();
    on.session.undo();
    on.session.redo();
    await on.session.flush();
    expect(on.asked).not.toContain('debate.reload');
    expect(on.shown('a')).toBe('1');
    expect(on.session.labels).toEqual({ undo: 'First', redo: 'Second' });
    expect(on.steps).toEqual(['undo Second', 'undo First', 'redo First']);
  });

  test('leave an edit that was made while the disk was busy, where it can stand', async () => {
    const on = await sessionOnFile();
    on.session.edit('First', retext(on, 'a', '1'));
    await on.session.flush();
    on.hold();
    on.session.undo();
    on.session.edit('Meanwhile', retext(on, 'b', 'B!'));
    on.release();
    expect(await on.session.flush()).toBe(true);
    expect([on.shown('a'), on.shown('b')]).toEqual(['A', 'B!']);
    expect([await on.written('a'), await on.written('b')]).toEqual(['A', 'B!']);
    expect(on.session.labels).toEqual({ undo: 'Meanwhile', redo: null });
  });

  test('leave an edit of the same text that was made meanwhile, which comes after them', async () => {
    const on = await sessionOnFile();
    on.session.edit('First', retext(on, 'a', '1'));
    await on.session.flush();
    on.hold();
    on.session.undo();
    on.session.edit('Meanwhile', retext(on, 'a', '1 and more'));
    on.session.type('Edit text', retext(on, 'a', '1 and more yet'), 'visit');
    on.release();
    expect(await on.session.flush()).toBe(true);
    expect(on.refusals).toEqual([]);
    expect([on.shown('a'), await on.written('a')]).toEqual(['1 and more yet', '1 and more yet']);
    on.session.undo();
    on.session.undo();
    await on.session.flush();
    expect(on.shown('a')).toBe('A');
  });

  test('say which edit, made meanwhile, they took the ground from', async () => {
    const on = await sessionOnFile();
    on.session.edit('First', [created('statement', { ...on.session.debate.get('statement', 'a'), id: 'new' })]);
    await on.session.flush();
    on.hold();
    on.session.undo();
    on.session.edit('Meanwhile', retext(on, 'new', 'New'));
    on.session.type('Edit text', retext(on, 'new', 'Newer'), 'visit');
    on.release();
    expect(await on.session.flush()).toBe(false);
    expect(on.refusals.map(({ code }) => code)).toEqual(['StaleEdit', 'StaleEdit']);
    expect([on.shown('new'), await on.written('new')]).toEqual([undefined, undefined]);
  });

  test('drop what was typed meanwhile on what they took away, even when the typing is sent off at that', async () => {
    const on = await sessionOnFile({}, undefined, () => on.session.writeTyped());
    on.session.edit('First', [created('statement', { ...on.session.debate.get('statement', 'a'), id: 'new' })]);
    await on.session.flush();
    on.hold();
    on.session.undo();
    on.session.type('Edit text', retext(on, 'new', 'New'), 'visit');
    on.release();
    const isSaved = async () => {
      await on.session.flush();
      return on.session.saved;
    };
    await until('Not all was saved.', isSaved);
    expect(on.refusals.map(({ code }) => code)).toEqual(['StaleEdit']);
    expect(on.asked).toEqual(['First', 'debate.undo', 'debate.reload']);
  });

  test('with nothing to take back do nothing', async () => {
    const on = await sessionOnFile();
    on.session.undo();
    on.session.redo();
    expect(await on.session.flush()).toBe(true);
    expect(on.told).toEqual([]);
  });
});

describe('an edit that the disk refuses', () => {
  test('because another program changed the same text is taken back, and the edits after it stay', async () => {
    const on = await sessionOnFile();
    await byAnotherProgram(on.file.path, 'a', 'A', 'A elsewhere');
    on.hold();
    on.session.edit('Mine', retext(on, 'a', 'A mine'));
    on.session.edit('After it', retext(on, 'b', 'B mine'));
    on.release();
    expect(await on.session.flush()).toBe(false);
    expect(on.refusals.map(({ code }) => code)).toEqual(['StaleEdit']);
    expect([on.shown('a'), on.shown('b')]).toEqual(['A elsewhere', 'B mine']);
    expect([await on.written('a'), await on.written('b')]).toEqual(['A elsewhere', 'B mine']);
    expect(await on.session.flush()).toBe(true);
  });

  test('takes along those after it that were made on it, each with its reason', async () => {
    const on = await sessionOnFile();
    await byAnotherProgram(on.file.path, 'a', 'A', 'A elsewhere');
    on.hold();
    on.session.edit('Mine', retext(on, 'a', 'A mine'));
    on.session.edit('On top of it', retext(on, 'a', 'A mine too'));
    on.session.edit('After it', retext(on, 'b', 'B mine'));
    on.release();
    await on.session.flush();
    expect(on.refusals).toHaveLength(2);
    expect([on.shown('a'), on.shown('b')]).toEqual(['A elsewhere', 'B mine']);
  });

  test('because the disk is full is taken back, and a smaller one after it is kept', async () => {
    const small = await sessionOnFile();
    const pages = Math.ceil(statSync(small.file.path).size / 4096);
    const on = await sessionOnFile({ maxPages: pages + 40 });
    on.hold();
    for (const statement of ['a', 'c']) on.session.edit('Long', retext(on, statement, 'long '.repeat(3_900)));
    for (let i = 0; i < 12; i++) on.session.edit('Longer', retext(on, 'c', `${i} long `.repeat(2_400)));
    on.session.edit('Short', retext(on, 'b', 'B!'));
    on.release();
    expect(await on.session.flush()).toBe(false);
    expect(on.refusals[0]?.code).toBe('DiskFull');
    expect(on.shown('b')).toBe('B!');
    const onDisk = await on.file.load();
    expect(on.session.debate.toData()).toEqual(onDisk.toData());
  });

  test('while more is typed leaves the typing where it can stand', async () => {
    const on = await sessionOnFile();
    on.failNext(new CounterclaimError('WriteFailed', 'The disk is gone.'));
    on.hold();
    on.session.edit('Refused', retext(on, 'a', 'A!'));
    on.session.type('Edit text', retext(on, 'b', 'B typed'), 'visit');
    on.release();
    expect(await on.session.flush()).toBe(false);
    expect([on.shown('a'), on.shown('b')]).toEqual(['A', 'B typed']);
    expect(await on.written('b')).toBe('B typed');
  });

  test('in undo leaves everything as it is', async () => {
    const on = await sessionOnFile();
    on.session.edit('First', retext(on, 'a', '1'));
    await on.session.flush();
    on.failNext(new CounterclaimError('NoPermission', 'The file is write-protected.'));
    on.session.undo();
    expect(await on.session.flush()).toBe(false);
    expect(on.shown('a')).toBe('1');
    expect(on.session.labels).toEqual({ undo: 'First', redo: null });
  });
});

describe('edits that were refused', () => {
  const full = new CounterclaimError('DiskFull', 'The disk is full.');

  test('are handed over as they were made, with those that were made on them', async () => {
    const on = await sessionOnFile();
    on.failNext(full);
    on.hold();
    on.session.edit('Mine', retext(on, 'a', 'A mine'));
    on.session.type('On top of it', retext(on, 'a', 'A mine too'), 'visit');
    on.release();
    await on.session.flush();
    expect(on.refusals.map(({ code }) => code)).toEqual(['DiskFull', 'StaleEdit']);
    expect(on.refusedEdits).toEqual([
      {
        label: 'Mine',
        step: null,
        changes: [{ entity: 'statement', id: 'a', before: { text: 'A' }, after: { text: 'A mine' } }],
      },
      {
        label: 'On top of it',
        step: 'visit',
        changes: [{ entity: 'statement', id: 'a', before: { text: 'A mine' }, after: { text: 'A mine too' } }],
      },
    ]);
  });

  test('are told when all is taken back', async () => {
    const shown: unknown[] = [];
    const on = await sessionOnFile({}, undefined, () => shown.push(on.shown('a')));
    on.failNext(full);
    on.session.edit('Mine', retext(on, 'a', 'A mine'));
    await on.session.flush();
    expect(shown).toEqual(['A']);
  });

  test('are made again in their order', async () => {
    const on = await sessionOnFile();
    on.failNext(full);
    on.hold();
    on.session.edit('Mine', retext(on, 'a', 'A mine'));
    on.session.edit('On top of it', retext(on, 'a', 'A mine too'));
    on.release();
    await on.session.flush();
    on.session.editAgain(on.refusedEdits.filter((edit) => edit !== null));
    expect(await on.session.flush()).toBe(true);
    expect([on.shown('a'), await on.written('a')]).toEqual(['A mine too', 'A mine too']);
    expect(on.session.labels.undo).toBe('On top of it');
  });

  test('that cannot be made any more are refused again, and the others are made', async () => {
    const on = await sessionOnFile();
    on.failAll(full);
    on.session.edit('Of a', retext(on, 'a', 'A mine'));
    await on.session.flush();
    on.session.edit('Of b', retext(on, 'b', 'B mine'));
    await on.session.flush();
    on.failAll(null);
    const refused = on.refusedEdits.filter((edit) => edit !== null);
    on.session.edit('Another', retext(on, 'a', 'Another'));
    on.session.editAgain(refused);
    await on.session.flush();
    expect([on.shown('a'), on.shown('b')]).toEqual(['Another', 'B mine']);
    expect(on.refusals.at(-1)?.code).toBe('StaleEdit');
    expect(on.refusedEdits.at(-1)?.label).toBe('Of a');
  });

  test('are taken back in the window where the file cannot be read either, and told once', async () => {
    const on = await sessionOnFile();
    on.failAll(new CounterclaimError('FileNotFound', 'The file is gone.'));
    on.hold();
    on.session.edit('Mine', retext(on, 'a', 'A mine'));
    on.session.edit('Another', retext(on, 'b', 'B mine'));
    on.session.type('On top of it', retext(on, 'a', 'A mine too'), 'visit');
    on.release();
    expect(await on.session.flush()).toBe(false);
    expect([on.shown('a'), on.shown('b')]).toEqual(['A', 'B']);
    expect(on.refusedEdits.map((edit) => edit?.label)).toEqual(['Mine', 'On top of it', 'Another']);
    on.failAll(null);
    on.session.editAgain(on.refusedEdits.filter((edit) => edit !== null));
    expect(await on.session.flush()).toBe(true);
    expect([await on.written('a'), await on.written('b')]).toEqual(['A mine too', 'B mine']);
  });
});

describe('what another program wrote', () => {
  test('replaces what is shown', async () => {
    const on = await sessionOnFile();
    await byAnotherProgram(on.file.path, 'a', 'A', 'A elsewhere');
    on.session.replace((await on.file.load()).toData(), await on.file.history());
    expect(on.shown('a')).toBe('A elsewhere');
    expect(on.session.labels.undo).toBe('Elsewhere');
    expect(on.told).toEqual([null]);
  });

  test('leaves what is being typed, where it can stand', async () => {
    const on = await sessionOnFile();
    on.session.type('Edit text', retext(on, 'b', 'B typed'), 'visit');
    await byAnotherProgram(on.file.path, 'a', 'A', 'A elsewhere');
    on.session.replace((await on.file.load()).toData(), await on.file.history());
    expect([on.shown('a'), on.shown('b')]).toEqual(['A elsewhere', 'B typed']);
    expect(await on.session.flush()).toBe(true);
    expect(await on.written('b')).toBe('B typed');
  });

  test('takes back what is being typed in the same text, and says so', async () => {
    const on = await sessionOnFile();
    on.session.type('Edit text', retext(on, 'a', 'A typed'), 'visit');
    await byAnotherProgram(on.file.path, 'a', 'A', 'A elsewhere');
    on.session.replace((await on.file.load()).toData(), await on.file.history());
    expect(on.shown('a')).toBe('A elsewhere');
    expect(on.refusals.map(({ code }) => code)).toEqual(['StaleEdit']);
    // It has been said, and nothing waits any more.
    expect(await on.session.flush()).toBe(true);
  });

  test('keeps no edit waiting that is made while it is looked up', async () => {
    const on = await sessionOnFile();
    on.hold();
    on.session.edit('Mine', retext(on, 'b', 'B mine'));
    on.session.replace((await on.file.load()).toData(), { undo: null, redo: null });
    on.release();
    on.hold();
    await until('The debate was not looked up.', () => on.asked.includes('debate.reload'));
    on.session.edit('Meanwhile', retext(on, 'c', 'C mine'));
    on.release();
    expect(await on.session.flush()).toBe(true);
    expect(await on.written('c')).toBe('C mine');
  });

  test('is looked up once more when it comes while an edit is on its way', async () => {
    const on = await sessionOnFile();
    const before = (await on.file.load()).toData();
    on.hold();
    on.session.edit('Mine', retext(on, 'b', 'B mine'));
    await byAnotherProgram(on.file.path, 'a', 'A', 'A elsewhere');
    on.session.replace(before, { undo: null, redo: null });
    expect(on.shown('b')).toBe('B mine');
    on.release();
    expect(await on.session.flush()).toBe(true);
    expect([on.shown('a'), on.shown('b')]).toEqual(['A elsewhere', 'B mine']);
    expect(on.asked).toEqual(['Mine', 'debate.reload']);
  });
});
