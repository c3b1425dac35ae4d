import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DebateFile } from '../../../db/debate-file.ts';
import { Documents } from '../../../electron/documents/documents.ts';
import type { RequestRouter } from '../../../electron/requests/request-router.ts';
import { sourceHandlers } from '../../../electron/requests/source-requests.ts';
import { Vouchers } from '../../../electron/requests/vouchers.ts';
import type { Dialogs, OpenQuestion } from '../../../electron/windows/dialogs.ts';
import type { References } from '../../../shared/contract/sources.ts';
import { addSource } from '../../../shared/model/commands/sources.ts';
import { Debate } from '../../../shared/model/debate.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { ReadDocument } from '../../../shared/model/read-document.ts';
import { noticesIn } from '../../../shared/sources/notices.ts';
import { dataOf } from '../../fixtures/debates.ts';
import { FakeWindow } from '../../fixtures/fake-window.ts';
import { makePdf } from '../../fixtures/pdf-documents.ts';
import { printedPage, shareFound, wordsToPrint } from '../../fixtures/printed-pages.ts';
import { routerOf } from '../../fixtures/router-of.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { until } from '../../fixtures/until.ts';
import { archivedPage } from '../../fixtures/web-archives.ts';

const folder = temporaryFolder();
let count = 0;
let documents: Documents;
let router: RequestRouter;
let vouchers: Vouchers;
let window: FakeWindow;
let chosen: readonly string[] | null;
let questions: OpenQuestion[];
let opened: string[];

const dialogs: Dialogs = {
  openFile: async () => null,
  openFiles: async (_window, question) => {
    questions.push(question);
    return chosen;
  },
  saveFile: async () => null,
  closeUnsaved: async () => false,
};

beforeEach(async () => {
  documents = new Documents();
  window = new FakeWindow();
  chosen = null;
  questions = [];
  opened = [];
  vouchers = new Vouchers();
  router = routerOf(
    sourceHandlers({
      ...{ documents, dialogs, vouchers, languages: { path: () => null } },
      openZotero: async (address) => void opened.push(address),
    }),
  );
  count += 1;
  const path = join(folder, `debate ${count}.debate`);
  await (await DebateFile.create(path, dataOf({}), [])).close();
  documents.show(await documents.open(path), window);
});
afterEach(() => documents.close(window));

function write(name: string, content: string | Uint8Array): string {
  mkdirSync(join(folder, String(count)), { recursive: true });
  const path = join(folder, String(count), name);
  writeFileSync(path, content);
  return path;
}

async function ask<T>(name: string, args: object): Promise<T> {
  const answer = await router.answer(window, name, args);
  if (!answer.ok) throw Object.assign(new Error(answer.error.message), { code: answer.error.code });
  return answer.value as T;
}

const read = (paths: readonly string[] | null, several = true) =>
  ask<readonly ReadDocument[] | null>('sources.read', {
    dropped: paths === null ? null : paths.map((path) => vouchers.give(window, 'source', path)),
    several,
  });
const textOf = async (sha: string) =>
  new TextDecoder().decode((await documents.bytes(window.key, sha)) ?? new Uint8Array());

describe('a scanned document', () => {
  const WORDS = wordsToPrint(12);
  const refused = { code: 'NoText' };
  async function scan(): Promise<string> {
    const page = Buffer.from(await printedPage(WORDS, 'small'));
    const bytes = await makePdf((pdf) => void pdf.image(page, 0, 0, { width: 421 }), { size: [421, 298], margin: 0 });
    return write('scan.pdf', bytes);
  }

  test('is refused with the offer to recognise it, and recognised when that is asked for, also again from what is kept', async () => {
    const path = await scan();
    await expect(ask('sources.recognise', { kept: null })).rejects.toMatchObject({ code: 'NotFound' });
    const dropped = [vouchers.give(window, 'source', path)];
    const answer = await router.answer(window, 'sources.read', { dropped, several: true });
    expect(answer).toMatchObject({ ok: false, error: { ...refused, choices: ['recognise'] } });
    const [document] = await ask<readonly ReadDocument[]>('sources.recognise', { kept: null });
    expect(shareFound(WORDS, await textOf(document?.text ?? ''))).toBe(1);
    expect(window.told('sources.progress')).toContainEqual(expect.objectContaining({ step: 'page 1 of 1' }));
    const kept = { original: document?.original, name: 'A scan' };
    const [again] = await ask<readonly ReadDocument[]>('sources.recognise', { kept });
    expect(again?.text).toBe(document?.text);
  }, 600_000);

  test('is forgotten once nobody wants to have it recognised', async () => {
    await expect(read([await scan()])).rejects.toMatchObject(refused);
    await ask('sources.letGo', {});
    await expect(ask('sources.recognise', { kept: null })).rejects.toMatchObject({ code: 'NotFound' });
  });
});

describe('documents that become sources', () => {
  test('are read, kept until a source names them, and named by their own words', async () => {
    const path = write('minutes.txt', 'Minutes of the meeting\r\n\r\nThe chair opened it.');
    const [document] = (await read([path])) ?? [];
    expect(document).toMatchObject({ mediaType: 'text/plain', csl: { title: 'Minutes of the meeting' } });
    expect(noticesIn(document?.csl ?? { type: '' })).toEqual([]);
    expect(await textOf(document?.text ?? '')).toBe('Minutes of the meeting\n\nThe chair opened it.');
    expect(await textOf(document?.original ?? '')).toBe('Minutes of the meeting\r\n\r\nThe chair opened it.');
  });

  test('can be added to the debate by what is answered', async () => {
    const [document] = (await read([write('a.txt', 'A text.')])) ?? [];
    if (document === undefined) throw new TypeError('Nothing was read.');
    const opened = documents.in(window);
    const debate = new Debate((await opened.content()).data);
    const changes = addSource(debate, { newId: () => 'source', ...document });
    await opened.commit({ label: 'Add source', changes, step: null });
    expect((await opened.content()).data.sources).toHaveLength(1);
  });

  test('are asked for when none are named, and nothing is done when none are chosen', async () => {
    expect(await read(null)).toBeNull();
    chosen = [write('b.txt', 'B text.')];
    expect(await read(null, false)).toHaveLength(1);
    expect(questions.map(({ several }) => several)).toEqual([true, false]);
    expect(questions[0]?.kind.extensions).toEqual(expect.arrayContaining(['pdf', 'docx', 'html', 'md', 'txt']));
  });

  test('are taken by their bytes where they are not on the disk, up to as many as a source may have', async () => {
    const inMemory = { name: 'letter.txt', bytes: new TextEncoder().encode('A letter.') };
    const path = write('a.txt', 'A text.');
    const dropped = [inMemory, vouchers.give(window, 'source', path)];
    const documents = await ask<readonly ReadDocument[]>('sources.read', { dropped, several: true });
    expect(documents.map(({ csl }) => csl.title)).toEqual(['A letter.', 'A text.']);
    expect(await textOf(documents[0]?.text ?? '')).toBe('A letter.');
    const half = { name: 'half.txt', bytes: new Uint8Array(LIMITS.sourceBytes / 2 + 1) };
    for (const refused of [
      [half, half],
      [{ name: '', bytes: new Uint8Array(1) }],
      [{ name: 'a.txt', bytes: 'text' }],
    ]) {
      expect(await router.answer(window, 'sources.read', { dropped: refused, several: true })).toMatchObject({
        ok: false,
      });
    }
  });

  test('are asked for again where a file holds several, and the one that is chosen is read', async () => {
    const page = (path: string) => archivedPage(`https://example.org/${path}`, `Page ${path}`, `Words of ${path}.`);
    const path = write('web.warc', Buffer.concat([page('a'), page('b')]));
    const choose = async (part: number | null) => {
      const told = window.told('sources.several').length;
      const reading = read([path]);
      await until('The window is not asked.', () => window.told('sources.several').length > told);
      await ask('sources.choose', { part });
      return reading;
    };
    const [document] = (await choose(1)) ?? [];
    expect(await textOf(document?.text ?? '')).toBe('Words of b.');
    expect(window.told('sources.several')).toEqual([
      {
        name: 'web.warc',
        kind: 'page',
        parts: ['a', 'b'].map((each) => ({
          title: `Page ${each}`,
          address: `https://example.org/${each}`,
          time: '2024-05-06T10:00:00Z',
        })),
      },
    ]);
    await expect(choose(null)).rejects.toMatchObject({ code: 'Cancelled' });
    expect(await ask('sources.choose', { part: 0 })).toBeNull();
  });

  test('are those that were dropped, and no others', async () => {
    const path = write('a.txt', 'A text.');
    for (const wrong of [
      { paths: [path] },
      { dropped: [path] },
      { dropped: [vouchers.give(window, 'debate', path)] },
    ]) {
      expect(await router.answer(window, 'sources.read', { several: true, ...wrong })).toMatchObject({ ok: false });
    }
    const voucher = vouchers.give(window, 'source', path);
    expect(await ask('sources.read', { dropped: [voucher], several: true })).toHaveLength(1);
    expect(await router.answer(window, 'sources.read', { dropped: [voucher], several: true })).toMatchObject({
      ok: false,
    });
  });

  test('are found by their window alone', async () => {
    const [document] = (await read([write('a.txt', 'A text.')])) ?? [];
    expect(await documents.bytes(window.key, document?.text ?? '')).not.toBeNull();
    const other = new FakeWindow();
    expect(await documents.bytes(other.key, document?.text ?? '')).toBeNull();
  });

  test('tell how far each of them is', async () => {
    await read([write('a.txt', 'A text.'), write('b.txt', 'B text.')]);
    const told = window.told('sources.progress');
    expect(told).toContainEqual({ name: 'a.txt', place: 1, of: 2, done: 1, step: null });
    expect(told).toContainEqual({ name: 'b.txt', place: 2, of: 2, done: 1, step: null });
  });

  test('are all refused when one is, and the sentence says so', async () => {
    const paths = [write('a.txt', 'A text.'), write('empty.txt', ' \n')];
    await expect(read(paths)).rejects.toMatchObject({
      code: 'NoText',
      message: expect.stringMatching(/“empty.txt” holds no text\. None of the documents was added\.$/),
    });
    await expect(read([join(folder, 'missing.pdf')])).rejects.toMatchObject({ code: 'FileNotFound' });
  });

  test('are let go of when others are read, or when they are not wanted', async () => {
    const kept = () => documents.in(window).keptContents;
    for (let round = 0; round < 30; round++) await read([write(`${round}.txt`, `Text ${round}.`)]);
    // A text without line breaks to mend is its own original.
    expect(kept()).toBe(1);
    await ask('sources.readText', { text: 'Another text.', title: '' });
    expect(kept()).toBe(1);
    await ask('sources.letGo', {});
    expect(kept()).toBe(0);
    await expect(read([write('a.txt', 'A text.'), write('empty.txt', '\n')])).rejects.toMatchObject({ code: 'NoText' });
    expect(kept()).toBe(0);
  });

  test('are kept for another try where the edit that names them fails', async () => {
    const [document] = (await read([write('a.txt', 'A text.')])) ?? [];
    if (document === undefined) throw new TypeError('Nothing was read.');
    const opened = documents.in(window);
    const debate = new Debate((await opened.content()).data);
    const changes = addSource(debate, { newId: () => 'source', ...document });
    const stale = { entity: 'debate', id: 'none', before: { title: 'x' }, after: { title: 'y' } } as const;
    await expect(opened.commit({ label: 'Add', changes: [...changes, stale], step: null })).rejects.toThrow();
    await read([write('b.txt', 'B text.')]);
    await opened.commit({ label: 'Add source', changes, step: null });
    expect((await opened.content()).data.sources).toHaveLength(1);
  });

  test('stop being read when that is cancelled', async () => {
    const reading = read([write('long.html', `<p>${'words '.repeat(100_000)}`)]);
    await ask('sources.cancel', {});
    await expect(reading).rejects.toMatchObject({ code: 'Cancelled' });
    expect(await read([write('a.txt', 'A text.')])).toHaveLength(1);
  });

  test('are read one lot after the other', async () => {
    const first = read([write('a.txt', 'A text.')]);
    await expect(read([write('b.txt', 'B text.')])).rejects.toMatchObject({ code: 'FileBusy' });
    await first;
  });
});

describe('a text that becomes a source', () => {
  const readText = (text: string, title = '') => ask<ReadDocument>('sources.readText', { text, title });

  test('is cleaned once, and called what the user calls it', async () => {
    const document = await readText('One\r\nTwo\u0007', 'My notes');
    expect(document).toMatchObject({ csl: { type: 'document', title: 'My notes' }, original: null });
    expect(await textOf(document.text)).toBe('One\nTwo');
  });

  test('is called by its first line when it is not named', async () => {
    expect((await readText('\n  The first line\nand more')).csl.title).toBe('The first line');
    expect((await readText('…')).csl.title).toBe('Pasted text');
  });

  test('is refused when there is none', async () => {
    await expect(readText(' \n\t')).rejects.toMatchObject({ code: 'NoText' });
  });
});

describe('references that are to be imported', () => {
  test('are read from what was dropped, with the empty text, and from nothing else', async () => {
    const from = { name: 'a.bib', bytes: new TextEncoder().encode('@book{a, title={Locks}}') };
    const read = await ask<References>('sources.readReferences', { from });
    expect(read).toMatchObject({ name: 'a.bib', records: [{ type: 'book', title: 'Locks' }], notices: [] });
    expect(await textOf(read.text)).toBe('');
    expect(await ask('sources.readReferences', { from: null })).toBeNull();
    await expect(ask('sources.readReferences', { from: { name: 'x', bytes: new Uint8Array(1) } })).rejects.toThrow(
      'holds no references',
    );
  });
});

describe('an item of Zotero', () => {
  test('is shown by an address that does nothing else', async () => {
    const shown = 'zotero://select/library/items/ABCD2345';
    await ask('sources.showInZotero', { address: shown });
    for (const address of [
      'https://example.org/',
      'zotero://open-pdf/library/items/ABCD2345',
      `${shown}/../x`,
      'file:///a',
    ])
      await expect(ask('sources.showInZotero', { address })).rejects.toThrow();
    expect(opened).toEqual([shown]);
  });
});
