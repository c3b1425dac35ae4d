import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { SaveQuestion } from '../../../electron/dialogs.ts';
import { Documents } from '../../../electron/documents.ts';
import { KnownFiles } from '../../../electron/known-files.ts';
import { RequestDesk } from '../../../electron/request-desk.ts';
import { setUpSourcesExportRequests } from '../../../electron/requests/sources-export-requests.ts';
import { writeSample } from '../../../electron/write-sample.ts';
import { SOURCE_FORMATS, type SourceFormat } from '../../../shared/contract.ts';
import { FakeWindow } from '../../fixtures/fake-window.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
let count = 0;
let place: string;
let chosen: string | null;
let asked: SaveQuestion[];
let documents: Documents;
let files: KnownFiles;
let desk: RequestDesk;
let window: FakeWindow;

beforeEach(async () => {
  count += 1;
  place = join(folder, `exports ${count}`);
  await mkdir(place);
  const sample = join(folder, `sample ${count}.debate`);
  await writeSample(sample);
  [chosen, asked] = [null, []];
  documents = new Documents();
  files = new KnownFiles();
  desk = new RequestDesk((error) => {
    throw error;
  });
  window = new FakeWindow();
  setUpSourcesExportRequests(desk, {
    documents,
    files,
    dialogs: {
      openFile: async () => null,
      openFiles: async () => null,
      saveFile: async (_window, question) => {
        asked.push(question);
        return chosen;
      },
      closeUnsaved: async () => true,
    },
  });
  documents.show(await documents.open(sample), window);
});
afterEach(() => documents.close(window));

/** What is in it that only this form has, of the sample's own words. */
const HOLDS: Readonly<Record<SourceFormat, readonly string[]>> = {
  md: ['# Child sexual exploitation inquiries', 'Keir Starmer', 'Briefing note'],
  html: ['<!doctype html>', 'Keir Starmer', 'Briefing note'],
  jsonld: ['http://www.w3.org/ns/anno.jsonld', 'TextQuoteSelector'],
  'csl.json': ['"title": "Briefing note'],
  bib: ['title = {Briefing'],
};

describe('sources and quotations', () => {
  test.each(SOURCE_FORMATS)('leave as .%s, where the user says', async (format) => {
    chosen = join(place, `out.${format}`);
    const answer = await desk.answer(window, 'sources.export', { format });
    const { size } = statSync(chosen);
    expect(answer).toEqual({ ok: true, value: { path: chosen, bytes: size } });
    const text = readFileSync(chosen, 'utf8');
    for (const words of HOLDS[format]) expect(text.toLowerCase()).toContain(words.toLowerCase());
    await expect(files.check(chosen)).resolves.toBeUndefined();
    expect(asked[0]?.proposed).toMatch(
      new RegExp(`(Source book|Passages|References)\\.${format.replace('.', '\\.')}$`),
    );
    expect(asked[0]?.kind.extensions).toContain(format);
  });

  test('leave nothing where the user thinks better of it', async () => {
    expect(await desk.answer(window, 'sources.export', { format: 'md' })).toEqual({ ok: true, value: null });
    expect(readdirSync(place)).toEqual([]);
  });

  test('leave what stood there alone when they cannot be written', async () => {
    const kept = join(place, 'kept.md');
    writeFileSync(kept, 'before');
    chosen = join(place, 'kept.md', 'inside.md');
    expect(await desk.answer(window, 'sources.export', { format: 'md' })).toMatchObject({ ok: false });
    expect(readFileSync(kept, 'utf8')).toBe('before');
    expect(readdirSync(place)).toEqual(['kept.md']);
  });
});
