import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { sha256 } from '../../../db/content.ts';
import { DebateFile } from '../../../db/debate-file.ts';
import { Documents } from '../../../electron/documents/documents.ts';
import { readingHandlers } from '../../../electron/requests/reading-requests.ts';
import { dataOf } from '../../fixtures/debates.ts';
import { FakeWindow } from '../../fixtures/fake-window.ts';
import { routerOf } from '../../fixtures/router-of.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
const [OWN, OTHER] = [join(folder, 'mine.debate'), join(folder, 'hers.debate')];
const TEXT = new TextEncoder().encode('\ufeffHer text');
const documents = new Documents();
const window = new FakeWindow();
let chosen: string | null = null;
const vetted: string[] = [];
const dialogs = {
  openFile: async () => chosen,
  openFiles: async () => null,
  saveFile: async () => null,
  closeUnsaved: async () => true,
};
const router = routerOf(
  readingHandlers({
    documents,
    dialogs,
    vet: async (path, { signal }) => {
      vetted.push(path);
      signal?.throwIfAborted();
      return [];
    },
    fileAwaited: () => {},
  }),
);

beforeAll(async () => {
  const sources = [
    { id: 's', csl: { type: 'report' }, verbatim: true, mediaType: 'text/plain', text: sha256(TEXT), original: null },
  ];
  await (await DebateFile.create(OWN, dataOf({}), [])).close();
  await (await DebateFile.create(OTHER, dataOf({ claims: { a: 'Hers' }, with: { sources } }), [TEXT])).close();
  documents.show(await documents.open(OWN), window);
});
afterEach(() => {
  vetted.length = 0;
});
afterAll(() => documents.close(window));

const ask = (name: 'readings.open' | 'readings.text', args: object) => router.answer(window, name, args);

describe('a debate to compare with', () => {
  test('is vetted as a stranger’s, read, and gives the texts of its sources whole', async () => {
    chosen = OTHER;
    const answer = await ask('readings.open', {});
    expect(answer).toMatchObject({ ok: true, value: { name: 'hers', data: { statements: [{ text: 'Hers' }] } } });
    expect(vetted).toEqual([OTHER]);
    expect(await ask('readings.text', { text: sha256(TEXT) })).toEqual({ ok: true, value: '\ufeffHer text' });
    expect(await ask('readings.text', { text: 'b'.repeat(64) })).toMatchObject({
      ok: false,
      error: { code: 'MissingContent' },
    });
  });

  test('that a window shows is read through that window', async () => {
    const other = new FakeWindow();
    documents.show(await documents.open(OTHER), other);
    chosen = OTHER;
    expect(await ask('readings.open', {})).toMatchObject({ ok: true, value: { name: 'hers' } });
    expect(await ask('readings.text', { text: sha256(TEXT) })).toMatchObject({ ok: true });
    expect(vetted).toEqual([]);
    await documents.close(other);
  });

  test('is not this one, and not what is not a debate; and none has no text', async () => {
    chosen = OWN;
    expect(await ask('readings.open', {})).toMatchObject({ ok: false, error: { code: 'InvalidValue' } });
    chosen = join(folder, 'no.debate');
    writeFileSync(chosen, 'not a debate');
    expect(await ask('readings.open', {})).toMatchObject({ ok: false, error: { code: 'NotADatabase' } });
    chosen = null;
    expect(await ask('readings.open', {})).toEqual({ ok: true, value: null });
    const stranger = new FakeWindow();
    const refused = await router.answer(stranger, 'readings.text', { text: sha256(TEXT) });
    expect(refused).toMatchObject({ ok: false, error: { code: 'NotFound' } });
  });
});
