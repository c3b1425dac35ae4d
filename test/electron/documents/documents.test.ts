import { linkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DebateFile, DebateReader } from '../../../db/debate-file.ts';
import { writeSample } from '../../../electron/debates/write-sample.ts';
import { type FileOpeners, fileOpeners } from '../../../electron/documents/document.ts';
import { Documents } from '../../../electron/documents/documents.ts';
import { Openings } from '../../../electron/documents/openings.ts';
import { CounterclaimError } from '../../../shared/errors.ts';
import type { Change } from '../../../shared/model/change.ts';
import { FakeWindow } from '../../fixtures/fake-window.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
let path: string;
let count = 0;
let windows: FakeWindow[];
let remembered: string[];
let documents: Documents;
let openings: Openings;

function setUp(openers: FileOpeners = fileOpeners): void {
  windows = [];
  remembered = [];
  documents = new Documents(openers);
  openings = new Openings({
    documents,
    newWindow,
    windows: () => windows,
    remember: (each) => remembered.push(each),
    log: (error) => {
      throw error;
    },
  });
}

function newWindow(): FakeWindow {
  const window = new FakeWindow();
  windows.push(window);
  return window;
}

beforeEach(async () => {
  count += 1;
  path = join(folder, `debate ${count}.debate`);
  await writeSample(path);
  setUp();
});
afterEach(async () => {
  for (const window of windows) await documents.close(window);
});

function retitled(before: string, after: string): Change[] {
  return [{ entity: 'debate', id: 'sample-debate', before: { title: before }, after: { title: after } }];
}

async function openHere() {
  const window = newWindow();
  const opening = await openings.open(path, window);
  if (opening.outcome !== 'here') throw new Error(`The debate was opened ${opening.outcome}.`);
  return { window, document: documents.in(window), title: opening.debate.data.debate.title, debate: opening.debate };
}

describe('opening debates', () => {
  test('lets other work on while a large one is read', async () => {
    const file = await DebateFile.open(path);
    const statement = {
      kind: 'claim',
      text: 'One of many.',
      implicit: false,
      note: '',
      tags: [],
      weight: null,
    } as const;
    const many = Array.from({ length: 4000 }, (_, index): Change => {
      return { entity: 'statement', id: `many${index}`, before: null, after: statement };
    });
    await file.commit('Add many', many);
    await file.close();
    const document = await documents.open(path);
    let turns = 0;
    let isRead = false;
    const turn = () => {
      turns += 1;
      if (!isRead) setImmediate(turn);
    };
    setImmediate(turn);
    const { data } = await document.opened();
    isRead = true;
    expect(data.statements.length).toBeGreaterThan(4000);
    expect(turns).toBeGreaterThanOrEqual(4);
    await document.close();
  });

  test('fills a window that has none', async () => {
    const { window, debate } = await openHere();
    expect(debate).toMatchObject({ path, name: `debate ${count}`, readOnly: false, labels: { undo: null } });
    expect(debate.data.statements.length).toBeGreaterThan(40);
    expect(window.name).toBe(`debate ${count}`);
    expect(remembered).toEqual([path]);
  });

  test('makes another window for another debate', async () => {
    const { window } = await openHere();
    const other = join(folder, `other ${count}.debate`);
    await writeSample(other);
    expect(await openings.open(other, window)).toEqual({ outcome: 'elsewhere' });
    expect(windows).toHaveLength(2);
    expect(documents.in(windows[1] as FakeWindow).path).toBe(other);
    expect(documents.in(window).path).toBe(path);
  });

  test.each([
    ['its own name', () => path],
    ['a longer way', () => join(folder, '.', 'x', '..', `debate ${count}.debate`)],
    [
      'a symbolic link',
      () => {
        symlinkSync(path, `${path}.link`);
        return `${path}.link`;
      },
    ],
    [
      'another name of the same file',
      () => {
        linkSync(path, `${path}.hard`);
        return `${path}.hard`;
      },
    ],
  ])('comes to the window that shows it already, by %s', async (_what, other) => {
    const { window } = await openHere();
    const focused = window.focused;
    expect(await openings.open(other(), newWindow())).toEqual({ outcome: 'elsewhere' });
    expect(window.focused).toBe(focused + 1);
    expect(windows.filter((each) => documents.find(each) !== null)).toEqual([window]);
  });

  test('opens a file once that is asked for twice at once', async () => {
    const outcomes = await Promise.all([openings.open(path, newWindow()), openings.open(path, newWindow())]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['here', 'elsewhere']);
  });

  test('opens it again in another window when the first was closed', async () => {
    const { window } = await openHere();
    await documents.close(window);
    expect(await openings.open(path, newWindow())).toMatchObject({ outcome: 'here' });
  });

  test('opens nothing for a window that is closing, and lets go of the file', async () => {
    const opened: DebateFile[] = [];
    setUp({
      ...fileOpeners,
      edit: async (at) => {
        const file = await fileOpeners.edit(at);
        opened.push(file);
        return file;
      },
    });
    const window = newWindow();
    await window.pending.end();
    expect(await openings.open(path, window)).toEqual({ outcome: 'cancelled' });
    expect([windows.length, remembered]).toEqual([1, []]);
    await expect(opened[0]?.load()).rejects.toMatchObject({ code: 'FileClosed' });
  });

  test('tries to read alone only what may not be written', async () => {
    const tried: string[] = [];
    setUp({
      edit: async () => {
        tried.push('edit');
        throw new CounterclaimError('DamagedFile', 'The file is damaged.');
      },
      read: async (at) => {
        tried.push('read');
        return fileOpeners.read(at);
      },
    });
    await expect(openings.open(path, newWindow())).rejects.toMatchObject({ code: 'DamagedFile' });
    expect(tried).toEqual(['edit']);
  });

  test('says what is wrong with a file, and leaves the window as it was', async () => {
    const window = newWindow();
    const notOne = join(folder, `not one ${count}.debate`);
    writeFileSync(notOne, 'Dear diary, this is no debate.');
    await expect(openings.open(notOne, window)).rejects.toMatchObject({ code: 'NotADatabase' });
    await expect(openings.open(join(folder, 'gone'), window)).rejects.toMatchObject({ code: 'FileNotFound' });
    await expect(openings.open(folder, window)).rejects.toMatchObject({ code: 'IsAFolder' });
    expect([documents.find(window), remembered]).toEqual([null, []]);
  });
});

describe('files that the system asks for', () => {
  test('get a window each, the first one that is free', async () => {
    const welcome = newWindow();
    const other = join(folder, `other ${count}.debate`);
    await writeSample(other);
    await openings.openAll([path, other]);
    expect(windows.map((window) => documents.in(window).path)).toEqual([path, other]);
    expect(welcome.told('debate.opened')).toMatchObject([{ path }]);
    expect(windows[1]?.told('debate.opened')).toEqual([]);
  });

  test('that cannot be opened are told of in a window without a debate', async () => {
    await openings.openAll([path, join(folder, 'gone.debate')]);
    expect(windows).toHaveLength(2);
    expect(windows[1]?.told('failed')).toMatchObject([
      { code: 'FileNotFound', message: expect.stringContaining('gone') },
    ]);
    expect(documents.find(windows[1] as FakeWindow)).toBeNull();
  });

  test('are none: then there is a window all the same', async () => {
    await openings.openAll([]);
    expect(windows).toHaveLength(1);
    await openings.openAll([]);
    expect(windows).toHaveLength(1);
    expect(windows[0]?.focused).toBe(2);
  });
});

describe('an open debate', () => {
  test('is changed in the order of the commits, none of which waits for an answer', async () => {
    const { document, title } = await openHere();
    const titles = [title, ...Array.from({ length: 20 }, (_, at) => `Title ${at}`)];
    const commits = titles.slice(1).map((after, at) => {
      return document.commit({ label: `Edit ${at}`, changes: retitled(titles[at] ?? '', after), step: null });
    });
    expect((await Promise.all(commits)).at(-1)).toEqual({ undo: 'Edit 19', redo: null });
    expect((await document.content()).data.debate.title).toBe('Title 19');
  });

  test('is undone and redone', async () => {
    const { document, title } = await openHere();
    await document.commit({ label: 'Retitle', changes: retitled(title, 'New'), step: null });
    expect(await document.undo()).toMatchObject({ label: 'Retitle', labels: { undo: null, redo: 'Retitle' } });
    expect((await document.content()).data.debate.title).toBe(title);
    expect(await document.redo()).toMatchObject({ labels: { undo: 'Retitle', redo: null } });
    expect(await document.redo()).toBeNull();
  });

  test('refuses a change of what is not there any more, and goes on', async () => {
    const { document, title } = await openHere();
    const stale = document.commit({ label: 'Retitle', changes: retitled('Something else', 'New'), step: null });
    const fresh = document.commit({ label: 'Retitle', changes: retitled(title, 'Newer'), step: null });
    await expect(stale).rejects.toMatchObject({ code: 'StaleEdit' });
    await fresh;
    expect((await document.content()).data.debate.title).toBe('Newer');
  });

  test('tells its window what another program wrote, once, when it is looked at again', async () => {
    const { window, document, title } = await openHere();
    await document.refresh();
    expect(window.told('debate.replaced')).toEqual([]);
    await editElsewhere(title, 'From elsewhere');
    await document.refresh();
    await document.refresh();
    expect(window.told('debate.replaced')).toMatchObject([
      { data: { debate: { title: 'From elsewhere' } }, labels: { undo: 'Edit elsewhere' } },
    ]);
  });

  test('keeps what another program wrote when it is edited without having seen it', async () => {
    const { window, document, title } = await openHere();
    await editElsewhere(title, 'From elsewhere');
    const commit = document.commit({ label: 'Retitle', changes: retitled(title, 'From here'), step: null });
    await expect(commit).rejects.toMatchObject({ code: 'StaleEdit' });
    expect(window.told('debate.replaced')).toMatchObject([{ data: { debate: { title: 'From elsewhere' } } }]);
  });

  test('is not told to be replaced by its own edits', async () => {
    const { window, document, title } = await openHere();
    await document.commit({ label: 'Retitle', changes: retitled(title, 'New'), step: null });
    await document.refresh();
    expect(window.told('debate.replaced')).toEqual([]);
  });

  test('lets go of its file only when all that was asked of it is done', async () => {
    const { window, document, title } = await openHere();
    const commit = document.commit({ label: 'Retitle', changes: retitled(title, 'New'), step: null });
    await documents.close(window);
    await commit;
    await expect(document.content()).rejects.toMatchObject({ code: 'FileClosed' });
    const reader = await DebateReader.open(path);
    expect((await reader.load()).info.title).toBe('New');
    await reader.close();
  });

  test('that cannot be written is read alone, and says so when it is to be changed', async () => {
    setUp({
      edit: async () => {
        throw new CounterclaimError('NoPermission', 'The file cannot be written.');
      },
      read: fileOpeners.read,
    });
    const { document, title, debate } = await openHere();
    expect(debate.readOnly).toBe(true);
    const commit = document.commit({ label: 'Retitle', changes: retitled(title, 'New'), step: null });
    await expect(commit).rejects.toMatchObject({
      code: 'NoPermission',
      message: expect.stringContaining('write-protected'),
    });
    await expect(document.undo()).rejects.toMatchObject({ code: 'NoPermission' });
    expect(await document.search('inquiry', 3)).toHaveLength(3);
  });
});

async function editElsewhere(before: string, after: string): Promise<void> {
  const file = await DebateFile.open(path);
  await file.commit('Edit elsewhere', retitled(before, after));
  await file.close();
}
