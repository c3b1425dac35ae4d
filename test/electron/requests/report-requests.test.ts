import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeSample } from '../../../electron/debates/write-sample.ts';
import { Documents } from '../../../electron/documents/documents.ts';
import { PreviewImages } from '../../../electron/protocol/preview-images.ts';
import { reportHandlers } from '../../../electron/requests/report-requests.ts';
import type { RequestRouter } from '../../../electron/requests/request-router.ts';
import { WindowJobs } from '../../../electron/requests/window-jobs.ts';
import { WrittenFiles } from '../../../electron/requests/written-files.ts';
import type { SaveQuestion } from '../../../electron/windows/dialogs.ts';
import type { RequestArgs } from '../../../shared/contract/requests.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../../shared/report/report-choices.ts';
import { FakeWindow } from '../../fixtures/fake-window.ts';
import { faultsHere } from '../../fixtures/faults-here.ts';
import { routerOf } from '../../fixtures/router-of.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
const sample = join(folder, 'sample.debate');
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
  place = join(folder, `reports ${count}`);
  await mkdir(place);
  if (!existsSync(sample)) await writeSample(sample);
  [chosen, asked] = [null, []];
  documents = new Documents();
  written = new WrittenFiles();
  window = new FakeWindow();
  jobs = new WindowJobs(new PreviewImages());
  const dialogs = {
    openFile: async () => null,
    openFiles: async () => null,
    saveFile: async (_window: unknown, question: SaveQuestion) => {
      asked.push(question);
      return chosen;
    },
    closeUnsaved: async () => true,
  };
  router = routerOf(
    reportHandlers({
      ...{ documents, written, jobs, dialogs, faultsOf: faultsHere },
      references: () => 'apa',
      now: () => new Date('2025-02-01T12:00:00Z'),
    }),
    (error) => {
      throw error;
    },
  );
  documents.show(await documents.open(sample), window);
});
afterEach(() => documents.close(window));

const whole = { map: null, branch: null, withTexts: false, paper: 'A4', marks: [], transfer: false } as const;
const ask = (args: RequestArgs<'report.export'>) => router.answer(window, 'report.export', args);

/** The first bytes, or words, that only this format contains. */
const HOLDS: Readonly<Record<ReportFormat, readonly string[]>> = {
  docx: ['word/document.xml', 'word/footnotes.xml'],
  pdf: ['%PDF-1.7'],
  md: ['# Child sexual exploitation inquiries', 'Keir Starmer', 'Briefing note'],
  html: ['<!DOCTYPE html>', 'Keir Starmer', 'Briefing note'],
};

describe('a report', () => {
  test.each(REPORT_FORMATS)('leaves as .%s, where the user says', async (format) => {
    chosen = join(place, `out.${format}`);
    const answer = await ask({ ...whole, format });
    const { size } = statSync(chosen);
    expect(answer).toEqual({ ok: true, value: { path: chosen, bytes: size, unsupported: [], faults: [] } });
    const text = readFileSync(chosen, 'latin1');
    for (const words of HOLDS[format]) expect(text).toContain(words);
    expect(written.last(window)).toBe(chosen);
    expect(asked[0]?.proposed).toMatch(new RegExp(`Report\\.${format}$`, 'u'));
    expect(asked[0]?.kind.extensions).toContain(format);
    const told = window.told('export.progress').map((event) => (event as { done: number }).done);
    expect([told[0], told.at(-1)]).toEqual([0, 1]);
  });

  test('has only the map and the branch that are chosen, with the texts', async () => {
    const debate = documents.in(window);
    const { maps, placements, relations } = (await debate.dataRequest('json')).data;
    const [map] = maps;
    const on = new Set(placements.filter((each) => each.map === map?.id).map(({ statement }) => statement));
    const branch = relations
      .flatMap(({ target }) => ('statement' in target ? [target.statement] : []))
      .find((id) => on.has(id));
    chosen = join(place, 'all.md');
    await ask({ ...whole, format: 'md', withTexts: true });
    const all = readFileSync(chosen, 'utf8');
    chosen = join(place, 'part.md');
    await ask({ ...whole, format: 'md', map: map?.id ?? null, branch: branch ?? null });
    const part = readFileSync(chosen, 'utf8');
    expect(all).toContain('Text: Briefing note');
    expect(part).not.toContain('Text: Briefing note');
    expect(part.length).toBeLessThan(all.length / 2);
    expect(asked[1]?.proposed).toContain(`Report on ${map?.title.replace(/[?]/gu, '')}`.slice(0, 20));
  });

  test('leaves nothing where the user thinks better of it', async () => {
    expect(await ask({ ...whole, format: 'pdf' })).toEqual({ ok: true, value: null });
    expect(readdirSync(place)).toEqual([]);
  });

  test('of a map that is gone is refused in a sentence, and leaves nothing', async () => {
    chosen = join(place, 'out.md');
    expect(await ask({ ...whole, format: 'md', map: 'gone' as never })).toMatchObject({ ok: false });
    expect(readdirSync(place)).toEqual([]);
  });

  test('is cancelled on the way, and leaves what stood there alone', async () => {
    chosen = join(place, 'kept.pdf');
    writeFileSync(chosen, 'before');
    window.onSend = () => jobs.cancelExport(window);
    expect(await ask({ ...whole, format: 'pdf' })).toMatchObject({ ok: false, error: { code: 'Cancelled' } });
    expect(readFileSync(chosen, 'utf8')).toBe('before');
    expect(readdirSync(place)).toEqual(['kept.pdf']);
  });
});
