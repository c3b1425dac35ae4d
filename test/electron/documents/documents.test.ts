import { linkSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DebateFile, DebateReader } from '../../../db/debate-file.ts';
import { errorValue } from '../../../electron/base/answers.ts';
import { writeSample } from '../../../electron/debates/write-sample.ts';
import { type Document, type FileOpeners, fileOpeners } from '../../../electron/documents/document.ts';
import { Documents } from '../../../electron/documents/documents.ts';
import { MOST_WINDOWS, type OpeningParts, Openings } from '../../../electron/documents/openings.ts';
import { CounterclaimError } from '../../../shared/errors.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { Sha256 } from '../../../shared/model/entities.ts';
import { FakeWindow } from '../../fixtures/fake-window.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
let path: string;
let count = 0;
let windows: FakeWindow[];
let remembered: string[];
let documents: Documents;
let openings: Openings;
let vet: OpeningParts['vet'];

function setUp(openers: FileOpeners = fileOpeners): void {
  windows = [];
  remembered = [];
  vet = async () => [];
  documents = new Documents(openers);
  openings = new Openings({
    documents,
    newWindow,
    windows: () => windows,
    remember: (each) => remembered.push(each),
    vet: (each, how) => vet(each, how),
    tellFailed: (window, _path, error) =>
      window.send(
        'failed',
        errorValue(error, () => {}),
      ),
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
      edit: async (at, options) => {
        const file = await fileOpeners.edit(at, options);
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
      read: async (at, options) => {
        tried.push('read');
        return fileOpeners.read(at, options);
      },
    });
    await expect(openings.open(path, newWindow())).rejects.toMatchObject({ code: 'DamagedFile' });
    expect(tried).toEqual(['edit']);
  });

  test('opens a file only after it was vetted, and others meanwhile', async () => {
    const other = join(folder, `other ${count}.debate`);
    await writeSample(other);
    const vetted = Promise.withResolvers<void>();
    const asked: string[] = [];
    vet = async (each) => {
      asked.push(each);
      if (each === path) await vetted.promise;
      return [];
    };
    const window = newWindow();
    const opening = openings.open(path, window);
    expect(await openings.open(other, newWindow())).toMatchObject({ outcome: 'here' });
    expect(documents.find(window)).toBeNull();
    vetted.reject(new CounterclaimError('ForeignFile', 'The file is not as Counterclaim makes one.'));
    await expect(opening).rejects.toMatchObject({ code: 'ForeignFile' });
    expect([asked, documents.find(window), remembered]).toEqual([[path, other], null, [other]]);
  });

  test('opens no more windows than memory allows, and says so', async () => {
    await openHere();
    while (windows.length < MOST_WINDOWS) newWindow();
    const free = windows.at(-1) ?? newWindow();
    const other = join(folder, `other ${count}.debate`);
    await writeSample(other);
    await expect(openings.open(other, windows[0] ?? null)).rejects.toMatchObject({ code: 'TooLarge' });
    expect(await openings.open(other, free)).toMatchObject({ outcome: 'here' });
    expect(windows).toHaveLength(MOST_WINDOWS);
  });

  test('tells in the window what was found wrong when a file was vetted', async () => {
    vet = async () => ['A row points nowhere.'];
    const opening = await openings.open(path, newWindow());
    expect(opening).toMatchObject({
      outcome: 'here',
      debate: { notices: { origin: 'opened', sentences: ['A row points nowhere.'] } },
    });
  });

  test('vets neither what is open nor what was just made', async () => {
    await openHere();
    vet = async () => {
      throw new Error('It was vetted.');
    };
    expect(await openings.open(path, newWindow())).toEqual({ outcome: 'elsewhere' });
    const made = join(folder, `made ${count}.debate`);
    await writeSample(made);
    expect(await openings.open(made, newWindow(), { isOwn: true })).toMatchObject({ outcome: 'here' });
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

describe('an open debate whose file another program moves', () => {
  const retitle = (document: Document, from: string, to: string) =>
    document.commit({ label: 'Retitle', changes: retitled(from, to), step: null });
  /** Puts another version of the debate, or something else, where its file was, as programs do that synchronise folders. */
  const putInPlace = async (make: (at: string) => Promise<void>) => {
    await make(`${path}.new`);
    renameSync(`${path}.new`, path);
  };
  const anotherVersion = async (at: string) => {
    await writeSample(at);
    const file = await DebateFile.open(at);
    await file.commit('Edit elsewhere', retitled((await file.load()).info.title, 'From elsewhere'));
    await file.close();
  };

  test('is read again where that is another version of it, and can be edited', async () => {
    const { window, document } = await openHere();
    await putInPlace(anotherVersion);
    await document.refresh();
    await document.refresh();
    expect(window.told('debate.replaced')).toMatchObject([
      { data: { debate: { title: 'From elsewhere' } }, labels: { undo: 'Edit elsewhere' }, isAnother: true },
    ]);
    await retitle(document, 'From elsewhere', 'From here');
    expect((await document.content()).data.debate.title).toBe('From here');
    expect(window.told('failed')).toEqual([]);
  });

  test('is not read again where that is found to be wrong in a process apart', async () => {
    const vetted: string[] = [];
    setUp({
      ...fileOpeners,
      vet: async (at) => {
        vetted.push(at);
        throw new CounterclaimError('ForeignFile', 'The file is not as Counterclaim makes one.');
      },
    });
    const { window, document, title } = await openHere();
    await putInPlace(anotherVersion);
    await document.refresh();
    expect([vetted, window.told('debate.replaced')]).toEqual([[path], []]);
    expect((await document.content()).data.debate.title).toBe(title);
  });

  test('takes an edit of what is the same in it, and undoes no edit that was never seen', async () => {
    const { window, document, title } = await openHere();
    await putInPlace(anotherVersion);
    await expect(document.undo()).rejects.toMatchObject({ code: 'FileReplaced' });
    expect(window.told('debate.replaced')).toHaveLength(1);
    await putInPlace(writeSample);
    await retitle(document, title, 'From here');
    expect((await DebateReader.open(path).then(titleOf)).title).toBe('From here');
  });

  test('keeps the document that was read for it', async () => {
    const { document } = await openHere();
    const sha = await document.putBytes(new TextEncoder().encode('A document.'));
    await putInPlace(anotherVersion);
    await document.refresh();
    const source = newSource(sha);
    await document.commit({ label: 'Add source', changes: [source], step: null });
    expect(new TextDecoder().decode(await document.bytes(sha))).toBe('A document.');
  });

  test('is left alone where that is something else, and says so once', async () => {
    const { window, document, title } = await openHere();
    await putInPlace(async (at) => writeFileSync(at, 'A letter.'));
    await document.refresh();
    await document.refresh();
    expect(window.told('failed')).toMatchObject([{ code: 'FileReplaced' }]);
    await expect(retitle(document, title, 'From here')).rejects.toMatchObject({ code: 'FileReplaced' });
    expect((await document.content()).data.debate.title).toBe(title);
    expect(readFileSync(path, 'utf8')).toBe('A letter.');
  });

  test('says that it was moved, and goes on when it is put back', async () => {
    const { window, document, title } = await openHere();
    const moved = `${path}.moved`;
    renameSync(path, moved);
    const edit = retitle(document, title, 'From here');
    await expect(edit).rejects.toMatchObject({ code: 'FileMoved', message: expect.stringMatching(/was moved/) });
    if (process.platform === 'linux') await expect(edit).rejects.toThrow(moved);
    expect(window.told('failed')).toEqual([]);
    renameSync(moved, path);
    await retitle(document, title, 'From here');
    renameSync(path, moved);
    await document.refresh();
    expect(window.told('failed')).toMatchObject([{ code: 'FileMoved' }]);
  });

  test('says that it was deleted, and can still be copied', async () => {
    const { window, document, title } = await openHere();
    rmSync(path);
    await document.refresh();
    expect(window.told('failed')).toMatchObject([
      { code: 'FileDeleted', message: expect.stringMatching(/was deleted/) },
    ]);
    await expect(retitle(document, title, 'From here')).rejects.toMatchObject({ code: 'FileDeleted' });
    await document.saveCopy(`${path}.copy`, { history: true, versions: true });
    expect((await DebateReader.open(`${path}.copy`).then(titleOf)).title).toBe(title);
  });
});

test('an edit that was written is never refused, even where the file cannot be looked at afterwards', async () => {
  let isLost = false;
  setUp({
    ...fileOpeners,
    edit: async (at, options) => {
      const file = await fileOpeners.edit(at, options);
      const changedElsewhere = file.changedElsewhere.bind(file);
      file.changedElsewhere = async () => {
        if (isLost) throw new CounterclaimError('FileBusy', 'The file is in use by another program.');
        return changedElsewhere();
      };
      return file;
    },
  });
  const { document, title } = await openHere();
  isLost = true;
  const labels = await document.commit({ label: 'Retitle', changes: retitled(title, 'New'), step: null });
  expect(labels.undo).toBe('Retitle');
});

async function titleOf(reader: DebateReader): Promise<{ title: string }> {
  const { title } = (await reader.load()).info;
  await reader.close();
  return { title };
}

function newSource(text: Sha256): Change {
  const csl = { type: 'document' as const, id: 'added', title: 'Added' };
  const after = { csl, verbatim: true, mediaType: 'text/plain', text, original: null };
  return { entity: 'source', id: 'added', before: null, after };
}

async function editElsewhere(before: string, after: string): Promise<void> {
  const file = await DebateFile.open(path);
  await file.commit('Edit elsewhere', retitled(before, after));
  await file.close();
}
