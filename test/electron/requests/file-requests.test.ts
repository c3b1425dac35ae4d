import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DebateReader } from '../../../db/debate-file.ts';
import { utilityProcess } from '../../../electron/chromium/utility-process.ts';
import { writeSample } from '../../../electron/debates/write-sample.ts';
import { Documents } from '../../../electron/documents/documents.ts';
import { firstReading } from '../../../electron/documents/first-reading.ts';
import { Openings } from '../../../electron/documents/openings.ts';
import { fileHandlers } from '../../../electron/requests/file-requests.ts';
import type { RequestRouter } from '../../../electron/requests/request-router.ts';
import { Vouchers } from '../../../electron/requests/vouchers.ts';
import { WrittenFiles } from '../../../electron/requests/written-files.ts';
import type { Dialogs, SaveQuestion } from '../../../electron/windows/dialogs.ts';
import type { ImportedFile, Opening } from '../../../shared/contract/file.ts';
import type { RequestArgs, RequestName } from '../../../shared/contract/requests.ts';
import { type Change, created } from '../../../shared/model/change.ts';
import { FakeWindow } from '../../fixtures/fake-window.ts';
import { faultsHere } from '../../fixtures/faults-here.ts';
import { routerOf } from '../../fixtures/router-of.ts';
import { smallJson } from '../../fixtures/small-json.ts';
import { messagesOfThreads } from '../../fixtures/started-threads.ts';
import { tamper } from '../../fixtures/tamper.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { until } from '../../fixtures/until.ts';

const AIF = {
  nodes: [
    { nodeID: '1', type: 'I', text: 'words' },
    { nodeID: '2', type: 'XX', text: 'Something else' },
  ],
  edges: [],
};

const parent = temporaryFolder();
let folder: string;
let router: RequestRouter;
let documents: Documents;
let vouchers: Vouchers;
let windows: FakeWindow[];
let chosen: { open: string | null; save: string | null };
let asked: SaveQuestion[];
let revealed: string[];
/** The debates that were open before, and the folder for new ones. */
let before: readonly string[];
let newDebates: string | null;

const dialogs: Dialogs = {
  openFile: async () => chosen.open,
  openFiles: async () => null,
  saveFile: async (_window, question) => {
    asked.push(question);
    return chosen.save;
  },
  closeUnsaved: async () => true,
};

beforeEach(async () => {
  folder = await mkdtemp(join(parent, 'files-'));
  chosen = { open: null, save: null };
  asked = [];
  revealed = [];
  before = [];
  newDebates = null;
  windows = [];
  documents = new Documents();
  vouchers = new Vouchers();
  const log = (error: unknown) => {
    throw error;
  };
  const openings = new Openings({
    documents,
    newWindow,
    windows: () => windows,
    remember: () => undefined,
    vet: firstReading({ isKnown: async () => false, start: (module) => utilityProcess.fork(module) }),
    tellFailed: () => undefined,
  });
  router = routerOf(
    fileHandlers({
      documents,
      openings,
      dialogs,
      written: new WrittenFiles(),
      vouchers,
      faultsOf: faultsHere,
      before: () => before.map(at),
      newDebates: () => newDebates,
      samplePath: at('Sample debate.debate'),
      language: 'de',
      now: () => new Date('2025-01-16T12:30:00Z'),
      start: (module) => utilityProcess.fork(module),
      fileAwaited: () => {},
      log,
      reveal: (path) => revealed.push(path),
    }),
    log,
  );
});
afterEach(async () => {
  for (const window of windows) await documents.close(window);
});

const at = (name: string) => join(folder, name);
const openDropped = (window: FakeWindow, name: string) =>
  ask(window, 'file.open', { file: vouchers.give(window, 'debate', at(name)), journal: null });
function newWindow(): FakeWindow {
  const window = new FakeWindow();
  windows.push(window);
  return window;
}

async function ask<N extends RequestName>(window: FakeWindow, name: N, args: RequestArgs<N>): Promise<unknown> {
  const answer = await router.answer(window, name, args);
  if (answer.ok) return answer.value;
  throw Object.assign(new Error(answer.error.message), { answered: answer.error.code });
}

describe('a new debate', () => {
  test('is made where the user says, with one empty map, and named after its file', async () => {
    chosen.save = at('Water prices.debate');
    expect(await ask(newWindow(), 'file.new', {})).toMatchObject({
      outcome: 'here',
      debate: {
        path: at('Water prices.debate'),
        data: {
          debate: { title: 'Water prices', language: 'de', created: '2025-01-16T12:30:00.000Z' },
          maps: [{ title: 'Map 1' }],
          statements: [],
        },
      },
    });
    expect(asked).toMatchObject([{ proposed: 'Untitled debate.debate' }]);
    expect(readdirSync(folder)).toEqual(['Water prices.debate']);
  });

  test('is proposed in the folder that the user chose, as long as that is there', async () => {
    newDebates = folder;
    await ask(newWindow(), 'file.new', {});
    newDebates = at('gone');
    await ask(newWindow(), 'file.new', {});
    expect(asked.map(({ proposed }) => proposed)).toEqual([at('Untitled debate.debate'), 'Untitled debate.debate']);
  });

  test('replaces a file that the user was asked about', async () => {
    chosen.save = at('Old.debate');
    await writeSample(at('Old.debate'));
    writeFileSync(at('Old.debate-journal'), 'left by another program');
    expect(await ask(newWindow(), 'file.new', {})).toMatchObject({ debate: { data: { statements: [] } } });
    expect(readdirSync(folder)).toEqual(['Old.debate']);
  });

  test('does not replace a debate that a window shows', async () => {
    await writeSample(at('Shown.debate'));
    const before = readFileSync(at('Shown.debate'));
    await openDropped(newWindow(), 'Shown.debate');
    chosen.save = at('Shown.debate');
    await expect(ask(newWindow(), 'file.new', {})).rejects.toMatchObject({ answered: 'FileExists' });
    expect(readFileSync(at('Shown.debate')).equals(before)).toBe(true);
  });

  test.each([
    ['a folder', () => folder, 'IsAFolder'],
    ['in no folder', () => at('none/New.debate'), 'FileNotFound'],
  ])('is not made where it cannot be: %s', async (_what, path, code) => {
    chosen.save = path();
    await expect(ask(newWindow(), 'file.new', {})).rejects.toMatchObject({ answered: code });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is not made when the user thinks better of it', async () => {
    expect(await ask(newWindow(), 'file.new', {})).toEqual({ outcome: 'cancelled' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the sample', () => {
  test('is made when it is missing, and opened as it was left otherwise', async () => {
    const window = newWindow();
    expect(await ask(window, 'file.openSample', {})).toMatchObject({ outcome: 'here' });
    const changes: Change[] = [
      {
        entity: 'speaker',
        id: 'new',
        before: null,
        after: { kind: 'group', name: 'N', otherNames: [], role: '', colour: '#000000' },
      },
    ];
    await documents.in(window).commit({ label: 'Add speaker', changes, step: null });
    await documents.close(window);
    expect(await ask(newWindow(), 'file.openSample', {})).toMatchObject({
      debate: { labels: { undo: 'Add speaker' } },
    });
    const open = ask(newWindow(), 'file.openSample', { fresh: true });
    await expect(open).rejects.toMatchObject({ answered: 'FileExists' });
    for (const other of windows) await documents.close(other);
    expect(await ask(newWindow(), 'file.openSample', { fresh: true })).toMatchObject({
      debate: { labels: { undo: null } },
    });
  });
});

describe('a debate that was closed', () => {
  test('is opened again, the last one first that is there and not open', async () => {
    before = ['Gone.debate', 'Open.debate', 'Last.debate', 'First.debate'];
    for (const name of before.slice(1)) await writeSample(at(name));
    await openDropped(newWindow(), 'Open.debate');
    expect(await ask(newWindow(), 'file.reopen', {})).toMatchObject({ debate: { path: at('Last.debate') } });
    before = ['Gone.debate'];
    await expect(ask(newWindow(), 'file.reopen', {})).rejects.toMatchObject({ answered: 'FileNotFound' });
  });
});

describe('an import', () => {
  test('makes a debate beside the file, and opens it', async () => {
    writeFileSync(at('in.json'), JSON.stringify(smallJson()));
    chosen = { open: at('in.json'), save: at('in.debate') };
    expect(await ask(newWindow(), 'file.import', {})).toMatchObject({
      outcome: 'here',
      debate: { data: { debate: { title: 'Local or national?' } }, notices: { sentences: [] } },
    });
    expect(asked).toMatchObject([{ proposed: at('in.debate') }]);
    expect(readdirSync(folder).sort()).toEqual(['in.debate', 'in.json']);
  });

  test('is read, made and written in a thread of its own, which answers with a report and no more', async () => {
    writeFileSync(at('in.json'), JSON.stringify(smallJson()));
    chosen = { open: at('in.json'), save: at('in.debate') };
    const threads = await messagesOfThreads(() => ask(newWindow(), 'file.import', {}));
    const report = { format: 'counterclaim', title: 'Local or national?', notes: [] };
    expect(threads.map((messages) => messages.filter((message) => Object(message).type !== 'progress'))).toEqual([
      [{ type: 'done', result: expect.objectContaining(report), stays: false }],
    ]);
  });

  test('of a file of another program, which was dropped, is reported with what it speaks of', async () => {
    writeFileSync(at('map.aif.json'), JSON.stringify(AIF));
    const window = newWindow();
    chosen = { open: null, save: at('map.debate') };
    const opening = await ask(window, 'file.import', { file: vouchers.give(window, 'source', at('map.aif.json')) });
    expect(asked).toMatchObject([{ proposed: at('map.debate') }]);
    expect(opening).toMatchObject({
      debate: { notices: { report: { format: 'aif', counts: { statement: 1 }, notes: [{ place: 'nodes[1]' }] } } },
    });
    expect(window.told('import.progress').length).toBeGreaterThan(1);
  });

  test('into the open debate is read for its window, with the contents of its sources', async () => {
    writeFileSync(at('map.json'), JSON.stringify({ AIF, text: 'Before <span id="node1">words</span> after', OVA: {} }));
    const window = newWindow();
    await ask(window, 'file.openSample', {});
    chosen = { open: at('map.json'), save: at('map.debate') };
    const read = (await ask(window, 'file.readImport', { file: null })) as ImportedFile;
    expect(read).toMatchObject({ name: 'map.json', report: { counts: { statement: 1, excerpt: 1 } } });
    const [source] = read.data.sources;
    if (source === undefined) throw new TypeError('The text is missing.');
    const changes = [created('source', source)];
    await documents.in(window).commit({ label: 'Import', changes, step: null });
    expect(await ask(newWindow(), 'file.import', { file: read.file }).catch(({ answered }) => answered)).toBe(
      'NotFound',
    );
    expect(await ask(window, 'file.import', { file: read.file })).toMatchObject({ outcome: 'elsewhere' });
  });

  test('that cannot be written leaves no half file', async () => {
    writeFileSync(at('in.json'), JSON.stringify(smallJson()));
    for (const save of [at('missing/in.debate'), at('in.json/in.debate'), folder]) {
      chosen = { open: at('in.json'), save };
      await expect(ask(newWindow(), 'file.import', {})).rejects.toMatchObject({ answered: expect.any(String) });
      expect(readdirSync(folder)).toEqual(['in.json']);
    }
  });

  test('says what it cleaned', async () => {
    const json = smallJson();
    const statements = [{ ...json.statements[0], text: 'a\u0000b' }, ...json.statements.slice(1)];
    writeFileSync(at('in.json'), JSON.stringify({ ...json, statements }));
    chosen = { open: at('in.json'), save: at('in.debate') };
    const opening = await ask(newWindow(), 'file.import', {});
    expect(opening).toMatchObject({ debate: { notices: { origin: 'imported', sentences: [expect.any(String)] } } });
  });

  test('of something else says why it failed, and leaves what stood there', async () => {
    writeFileSync(at('in.json'), '{ "format": "other" }');
    await writeSample(at('old.debate'));
    const before = readFileSync(at('old.debate'));
    chosen = { open: at('in.json'), save: at('old.debate') };
    await expect(ask(newWindow(), 'file.import', {})).rejects.toMatchObject({
      answered: 'InvalidDebate',
      message: expect.stringContaining('in.json'),
    });
    expect(readFileSync(at('old.debate')).equals(before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['in.json', 'old.debate']);
  });

  test('leaves nothing when its window is closed meanwhile', async () => {
    writeFileSync(at('in.json'), JSON.stringify(smallJson()));
    chosen = { open: at('in.json'), save: at('in.debate') };
    const window = newWindow();
    const importing = expect(ask(window, 'file.import', {})).rejects.toMatchObject({ answered: 'Cancelled' });
    await until('The import did not begin.', () => readdirSync(folder).length > 1);
    await window.pending.end();
    await importing;
    expect(readdirSync(folder)).toEqual(['in.json']);
  });
});

describe('a copy', () => {
  test.each([true, false])('with history or without, as asked: %s', async (history) => {
    const window = newWindow();
    await ask(window, 'file.openSample', {});
    const changes: Change[] = [
      { entity: 'debate', id: 'sample-debate', before: { author: 'Counterclaim' }, after: { author: 'Me' } },
    ];
    await documents.in(window).commit({ label: 'Change author', changes, step: null });
    chosen.save = at('Copy.debate');
    expect(await ask(window, 'file.saveCopy', { history })).toEqual({ path: at('Copy.debate'), faults: [] });
    expect(asked).toMatchObject([{ proposed: at('Sample debate copy.debate') }]);
    const copy = await DebateReader.open(at('Copy.debate'));
    expect((await copy.load()).toData()).toEqual((await documents.in(window).content()).data);
    expect((await copy.history()).undo).toBe(history ? 'Change author' : null);
    await copy.close();
  });

  test('of a debate that is not sound is made, with what is wrong', async () => {
    const window = newWindow();
    await ask(window, 'file.openSample', {});
    tamper(documents.in(window).path, "UPDATE statement SET text = 'Not what anybody said.' WHERE row = 2");
    chosen.save = at('Copy.debate');
    expect(await ask(window, 'file.saveCopy', { history: false })).toMatchObject({
      faults: [expect.stringMatching(/search index does not agree with the texts/)],
    });
    expect(readdirSync(folder)).toContain('Copy.debate');
  });

  test('is not written over a debate that a window shows, the same one or another', async () => {
    const window = newWindow();
    await ask(window, 'file.openSample', {});
    await writeSample(at('Other.debate'));
    await openDropped(newWindow(), 'Other.debate');
    for (const name of ['Sample debate.debate', 'Other.debate']) {
      chosen.save = at(name);
      await expect(ask(window, 'file.saveCopy', { history: true })).rejects.toMatchObject({ answered: 'FileExists' });
    }
  });
});

describe('opening what was dropped, or is among the recent debates', () => {
  test('is done by a voucher, once where it was dropped', async () => {
    const window = newWindow();
    await writeSample(at('Dropped.debate'));
    const file = vouchers.give(window, 'debate', at('Dropped.debate'));
    expect(await ask(window, 'file.open', { file, journal: null })).toMatchObject({ outcome: 'here' });
    await expect(ask(window, 'file.open', { file, journal: null })).rejects.toMatchObject({ answered: 'NotFound' });
  });

  test('is not done by a voucher for something else, or by a path', async () => {
    const window = newWindow();
    await writeSample(at('Other.debate'));
    const file = vouchers.give(window, 'source', at('Other.debate'));
    await expect(ask(window, 'file.open', { file, journal: null })).rejects.toMatchObject({ answered: 'NotFound' });
    const path = at('Other.debate');
    for (const args of [
      { path, journal: null },
      { file: path, journal: null },
    ]) {
      await expect(router.answer(window, 'file.open', args)).rejects.toThrow(/are not what they should be/);
    }
  });
});

describe('a debate that cannot be opened as it is', () => {
  async function damaged(name: string): Promise<FakeWindow> {
    await writeSample(at(name));
    const bytes = readFileSync(at(name));
    // The root of a table, near the beginning.
    bytes.fill(0xff, 2 * 4096, 5 * 4096);
    writeFileSync(at(name), bytes);
    return newWindow();
  }

  test('is told of with a voucher, by which it is recovered to a new one, which says what is missing', async () => {
    const window = await damaged('Damaged.debate');
    const before = readFileSync(at('Damaged.debate'));
    const failed = (await openDropped(window, 'Damaged.debate')) as Opening;
    if (failed.outcome !== 'failed') throw new Error(`The debate was ${failed.outcome}.`);
    expect(failed.error.code).toBe('DamagedFile');
    chosen.save = at('Saved.debate');
    const opening = await ask(window, 'file.recover', { file: failed.file });
    expect(opening).toMatchObject({ outcome: 'here', debate: { notices: { origin: 'recovered' } } });
    expect(asked.at(-1)?.proposed).toBe(at('Damaged recovered.debate'));
    expect(readFileSync(at('Damaged.debate')).equals(before)).toBe(true);
    await expect(ask(window, 'file.recover', { file: failed.file })).rejects.toMatchObject({ answered: 'NotFound' });
  });

  test('is not recovered over itself, and nothing is left of a recovery that finds nothing', async () => {
    writeFileSync(at('Letter.debate'), 'Dear grandmother, this is not a debate.');
    const window = newWindow();
    chosen.open = at('Letter.debate');
    chosen.save = at('Letter.debate');
    await expect(ask(window, 'file.recover', { file: null })).rejects.toMatchObject({ answered: 'FileExists' });
    chosen.save = at('New.debate');
    await expect(ask(window, 'file.recover', { file: null })).rejects.toMatchObject({ answered: 'NotADatabase' });
    expect(readdirSync(folder)).toEqual(['Letter.debate']);
  });

  test('is left alone when its opening is cancelled', async () => {
    const window = newWindow();
    await writeSample(at('Slow.debate'));
    const opening = openDropped(window, 'Slow.debate');
    await new Promise(setImmediate);
    await ask(window, 'file.cancel', {});
    await expect(opening).rejects.toMatchObject({ answered: 'Cancelled' });
    expect(documents.find(window)).toBeNull();
  });
});

describe('showing a file in its folder', () => {
  test('is done for the window’s debate, and for what it wrote last', async () => {
    const window = newWindow();
    await ask(window, 'file.openSample', {});
    await expect(ask(window, 'file.reveal', { what: 'written' })).rejects.toMatchObject({ answered: 'NotFound' });
    chosen.save = at('Copy.debate');
    await ask(window, 'file.saveCopy', { history: false });
    await ask(window, 'file.reveal', { what: 'debate' });
    await ask(window, 'file.reveal', { what: 'written' });
    expect(revealed).toEqual([at('Sample debate.debate'), at('Copy.debate')]);
    await expect(ask(newWindow(), 'file.reveal', { what: 'debate' })).rejects.toMatchObject({ answered: 'NotFound' });
  });

  test('says so where it is gone', async () => {
    const window = newWindow();
    await ask(window, 'file.openSample', {});
    chosen.save = at('Copy.debate');
    await ask(window, 'file.saveCopy', { history: false });
    rmSync(at('Copy.debate'));
    await expect(ask(window, 'file.reveal', { what: 'written' })).rejects.toMatchObject({ answered: 'NotFound' });
    expect(revealed).toEqual([]);
  });
});
