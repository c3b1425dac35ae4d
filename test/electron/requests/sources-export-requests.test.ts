import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Cancellation } from '../../../electron/base/cancellation.ts';
import { runTask } from '../../../electron/base/thread-task.ts';
import { writeSample } from '../../../electron/debates/write-sample.ts';
import { Documents } from '../../../electron/documents/documents.ts';
import { makeExport } from '../../../electron/export/export-worker.ts';
import { PreviewImages } from '../../../electron/protocol/preview-images.ts';
import { outlineHandlers } from '../../../electron/requests/outline-requests.ts';
import type { RequestRouter } from '../../../electron/requests/request-router.ts';
import type { ReportParts } from '../../../electron/requests/save-report.ts';
import { sourcesExportHandlers } from '../../../electron/requests/sources-export-requests.ts';
import { WindowJobs } from '../../../electron/requests/window-jobs.ts';
import { WrittenFiles } from '../../../electron/requests/written-files.ts';
import type { SaveQuestion } from '../../../electron/windows/dialogs.ts';
import { SOURCE_FORMATS, type SourceFormat } from '../../../shared/contract/source-formats.ts';
import { FakeWindow } from '../../fixtures/fake-window.ts';
import { faultsHere } from '../../fixtures/faults-here.ts';
import { routerOf } from '../../fixtures/router-of.ts';
import { messagesOfThreads } from '../../fixtures/started-threads.ts';
import { tamper } from '../../fixtures/tamper.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
let count = 0;
let place: string;
let chosen: string | null;
let asked: SaveQuestion[];
let documents: Documents;
let written: WrittenFiles;
let router: RequestRouter;
let window: FakeWindow;
let jobs: WindowJobs;

beforeEach(async () => {
  count += 1;
  place = join(folder, `exports ${count}`);
  await mkdir(place);
  const sample = join(folder, `sample ${count}.debate`);
  await writeSample(sample);
  [chosen, asked] = [null, []];
  documents = new Documents();
  written = new WrittenFiles();
  window = new FakeWindow();
  jobs = new WindowJobs(new PreviewImages());
  const parts: ReportParts = {
    documents,
    written,
    jobs,
    faultsOf: faultsHere,
    references: () => 'apa',
    now: () => new Date('2025-02-01T12:00:00Z'),
    dialogs: {
      openFile: async () => null,
      openFiles: async () => null,
      saveFile: async (_window, question) => {
        asked.push(question);
        return chosen;
      },
      closeUnsaved: async () => true,
    },
  };
  router = routerOf({ ...sourcesExportHandlers(parts), ...outlineHandlers(parts) }, (error) => {
    throw error;
  });
  documents.show(await documents.open(sample), window);
});
afterEach(() => documents.close(window));

/** Words of the sample that only this format contains. */
const HOLDS: Readonly<Record<SourceFormat, readonly string[]>> = {
  jsonld: ['http://www.w3.org/ns/anno.jsonld', 'TextQuoteSelector'],
  'csl.json': ['"title": "Briefing note'],
  ris: ['TY  - RPRT', 'ER  - '],
  bib: ['title = {Briefing'],
  'aif.json': ['"nodes"', 'National'],
  'xaif.json': ['"AIF"', 'National'],
  argdown: ['counterclaim: {', '[A national inquiry'],
  canvas: ['"fromNode"', 'National'],
  graphml: ['<graphml', 'National'],
  dot: ['digraph', 'National'],
  mmd: ['flowchart BT', 'National'],
  'kialo.txt': ['Discussion Title:', 'Con: '],
  csv: ['id,claim,', 'supports'],
  tsv: ['id\tclaim', 'supports'],
  xlsx: ['xl/worksheets/sheet1.xml'],
  opml: ['<opml', 'National'],
  qdpx: ['project.qde', 'sources/'],
};

describe('sources and quotations', () => {
  test.each(SOURCE_FORMATS)('leave as .%s, where the user says', async (format) => {
    chosen = join(place, `out.${format}`);
    const answer = await router.answer(window, 'sources.export', { format });
    const { size } = statSync(chosen);
    expect(answer).toEqual({ ok: true, value: { path: chosen, bytes: size, lacks: expect.any(Array), faults: [] } });
    const text = readFileSync(chosen, 'utf8');
    for (const words of HOLDS[format]) expect(text.toLowerCase()).toContain(words.toLowerCase());
    expect(written.last(window)).toBe(chosen);
    expect(asked[0]?.proposed).toMatch(new RegExp(`(Passages|References|Argument)\\.${format.replace('.', '\\.')}$`));
    expect(asked[0]?.kind.extensions).toContain(format);
  });

  test('leave with what is wrong with a debate that is not sound', async () => {
    tamper(documents.in(window).path, "UPDATE citation SET excerpt = 'nowhere' WHERE row = 1");
    chosen = join(place, 'sources.bib');
    expect(await router.answer(window, 'sources.export', { format: 'bib' })).toMatchObject({
      ok: true,
      value: { path: chosen, faults: [expect.stringMatching(/points to a excerpt/), expect.any(String)] },
    });
  });

  test.each(['docx', 'html', 'md', 'txt'] as const)('an outline leaves as .%s, where the user says', async (format) => {
    chosen = join(place, `outline.${format}`);
    const asking = { format, map: 'map-musk-starmer', branch: null, details: ['speakers'] };
    const answer = await router.answer(window, 'outline.export', asking);
    expect(answer).toEqual({
      ok: true,
      value: { path: chosen, bytes: statSync(chosen).size, unsupported: [], faults: [] },
    });
    const holds = format === 'docx' ? 'word/media/picture1.png' : 'Asserted by';
    expect(readFileSync(chosen, 'utf8')).toContain(holds);
    expect(asked[0]?.proposed).toMatch(new RegExp(`The Musk–Starmer exchange \\(outline\\)\\.${format}$`));
  });

  test('leave nothing where the user thinks better of it', async () => {
    expect(await router.answer(window, 'sources.export', { format: 'jsonld' })).toEqual({ ok: true, value: null });
    expect(readdirSync(place)).toEqual([]);
  });

  test('leave what stood there alone when they cannot be written', async () => {
    const kept = join(place, 'kept.jsonld');
    writeFileSync(kept, 'before');
    chosen = join(place, 'kept.jsonld', 'inside.jsonld');
    expect(await router.answer(window, 'sources.export', { format: 'jsonld' })).toMatchObject({ ok: false });
    expect(readFileSync(kept, 'utf8')).toBe('before');
    expect(readdirSync(place)).toEqual(['kept.jsonld']);
  });

  test('leave no half file when the disk is full', async () => {
    if (!existsSync('/dev/full')) return;
    const request = await documents.in(window).dataRequest('bib');
    const told: unknown[] = [];
    const drawing = { kind: 'data', request, path: '/dev/full' } as const;
    const given = { task: drawing, cancellation: new Cancellation().memory };
    await runTask(given, makeExport, (message) => told.push(message));
    expect(told.at(-1)).toMatchObject({ type: 'failed', systemCode: 'ENOSPC' });
    chosen = join(place, 'a folder');
    await mkdir(chosen);
    expect(await router.answer(window, 'sources.export', { format: 'jsonld' })).toMatchObject({
      ok: false,
      error: { code: 'IsAFolder' },
    });
    expect(readdirSync(place)).toEqual(['a folder']);
    expect(readdirSync(chosen)).toEqual([]);
  });

  test.each(['jsonld', 'argdown', 'xlsx'] as const)(
    'are made as .%s in a thread of their own, which tells how far it is',
    async (format) => {
      chosen = join(place, `out.${format}`);
      const threads = await messagesOfThreads(() => router.answer(window, 'sources.export', { format }));
      // The thread of an export stays for the next one.
      expect(threads.length).toBeLessThanOrEqual(1);
      const done = { type: 'done', result: { lost: expect.any(Array) } };
      for (const messages of threads) expect(messages.at(-1)).toMatchObject(done);
      const told = window.told('export.progress').map((event) => (event as { done: number }).done);
      expect([told[0], told.at(-1)]).toEqual([0, 1]);
      expect(told).toEqual(told.toSorted((a, b) => a - b));
      expect(readdirSync(place)).toEqual([`out.${format}`]);
    },
  );

  test('are cancelled on the way, and leave no file, and what stood there alone', async () => {
    const kept = join(place, 'kept.jsonld');
    writeFileSync(kept, 'before');
    chosen = kept;
    window.onSend = () => jobs.cancelExport(window);
    expect(await router.answer(window, 'sources.export', { format: 'jsonld' })).toMatchObject({
      ok: false,
      error: { code: 'Cancelled' },
    });
    expect(readFileSync(kept, 'utf8')).toBe('before');
    expect(readdirSync(place)).toEqual(['kept.jsonld']);
  });

  test('are cancelled when their window goes, before it does', async () => {
    chosen = join(place, 'out.csl.json');
    let gone: Promise<string[]> | undefined;
    window.onSend = () => {
      gone ??= window.pending.end().then(() => readdirSync(place));
    };
    expect(await router.answer(window, 'sources.export', { format: 'csl.json' })).toMatchObject({ ok: false });
    expect(await gone).toEqual([]);
  });

  test('are the only export of their window', async () => {
    chosen = join(place, 'out.jsonld');
    const first = router.answer(window, 'sources.export', { format: 'jsonld' });
    expect(await router.answer(window, 'sources.export', { format: 'bib' })).toMatchObject({
      ok: false,
      error: { code: 'FileBusy' },
    });
    expect(await first).toMatchObject({ ok: true });
  });
});
