import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DebateFile } from '../../../db/debate-file.ts';
import { writeSample } from '../../../electron/debates/write-sample.ts';
import { Documents } from '../../../electron/documents/documents.ts';
import { clipboardHandlers } from '../../../electron/requests/clipboard-requests.ts';
import type { RequestRouter } from '../../../electron/requests/request-router.ts';
import type { PastedDebate } from '../../../shared/contract/clipboard.ts';
import type { Change } from '../../../shared/model/change.ts';
import { copySelection } from '../../../shared/model/commands/clip.ts';
import { Debate } from '../../../shared/model/debate.ts';
import { dataOf } from '../../fixtures/debates.ts';
import { FakeWindow } from '../../fixtures/fake-window.ts';
import { routerOf } from '../../fixtures/router-of.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
const SAMPLE = join(folder, 'sample.debate');
let count = 0;
let system: string;
let systemHtml: string | null;
let documents: Documents;
let router: RequestRouter;
let windows: FakeWindow[];

const clipboard = {
  readText: async () => system,
  writeText: async (text: string) => {
    system = text;
    systemHtml = null;
  },
  writeBoth: async (text: string, html: string) => {
    system = text;
    systemHtml = html;
  },
};

beforeEach(async () => {
  system = '';
  systemHtml = null;
  windows = [];
  documents = new Documents();
  router = routerOf(clipboardHandlers({ documents, clipboard }));
  count += 1;
  if (count === 1) await writeSample(SAMPLE);
});
afterEach(async () => {
  for (const window of windows) await documents.close(window);
});

async function windowWith(path: string): Promise<FakeWindow> {
  const window = new FakeWindow();
  windows.push(window);
  documents.show(await documents.open(path), window);
  return window;
}

async function emptyDebate(): Promise<string> {
  const path = join(folder, `empty ${count}.debate`);
  await (await DebateFile.create(path, dataOf({}), [])).close();
  return path;
}

describe('the clipboard', () => {
  test('gives other programs the text, and this one the part of a debate, until something else is put there', async () => {
    const [one, other] = [await windowWith(SAMPLE), new FakeWindow()];
    await router.answer(one, 'clipboard.write', { text: 'A local one.', clip: '{}' });
    expect(system).toBe('A local one.');
    const both = { ok: true, value: { text: 'A local one.', clip: '{}' } };
    expect(await router.answer(other, 'clipboard.read', {})).toEqual(both);
    system = 'From a browser';
    const text = { ok: true, value: { text: 'From a browser', clip: null } };
    expect(await router.answer(other, 'clipboard.read', {})).toEqual(text);
  });

  test('takes a text for other programs, and the same as HTML', async () => {
    const window = new FakeWindow();
    const nothing = { ok: true, value: null };
    expect(await router.answer(window, 'clipboard.writeText', { text: '“Yes”', html: '<q>Yes</q>' })).toEqual(nothing);
    expect([system, systemHtml]).toEqual(['“Yes”', '<q>Yes</q>']);
    expect(await router.answer(window, 'clipboard.writeText', { text: 'No', html: null })).toEqual(nothing);
    expect([system, systemHtml]).toEqual(['No', null]);
    expect(await router.answer(window, 'clipboard.read', {})).toEqual({ ok: true, value: { text: 'No', clip: null } });
  });

  test.each([
    ['still open', false],
    ['closed meanwhile', true],
  ])('brings what sources are made of from a debate that is %s', async (_what, closed) => {
    const from = await windowWith(SAMPLE);
    const [source] = (await documents.in(from).content()).data.sources;
    if (source === undefined) throw new Error('The sample has sources.');
    const debate = new Debate((await documents.in(from).content()).data);
    const cited = [...debate.citations.values()].find(
      ({ excerpt }) => debate.excerpts.get(excerpt)?.source === source.id,
    );
    const clip = copySelection(debate, cited === undefined ? [] : [cited.statement]);
    await router.answer(from, 'clipboard.write', { text: 'x', clip: JSON.stringify(clip) });
    if (closed) await documents.close(from);
    const target = await windowWith(await emptyDebate());
    const { id, ...fields } = source;
    const changes: Change[] = [{ entity: 'source', id, before: null, after: fields }];
    const commit = () => documents.in(target).commit({ label: 'Paste', changes, step: null });
    await expect(commit()).rejects.toMatchObject({ code: 'MissingContent' });
    expect(await router.answer(target, 'clipboard.bringContents', {})).toEqual({ ok: true, value: null });
    await commit();
    expect(await documents.in(target).bytes(source.text)).toEqual(await sampleBytes(source.text));
  });

  test.each([
    ['short', 1],
    ['long', 400],
  ])('reads a %s text as claims, and keeps what sources are made of until an edit names it', async (_, times) => {
    const window = await windowWith(await emptyDebate());
    const rows = Array.from({ length: times }, (_each, at) => `Ship ${at} is slow\tA report\tIt is slow.`);
    const text = ['Claim\tSource\tQuote', ...rows].join('\n');
    const answer = await router.answer(window, 'clipboard.readPasted', { text, rows: null, way: null });
    const { way, data } = (answer as { value: PastedDebate }).value;
    expect(way).toBe('table');
    expect(data.statements).toHaveLength(times);
    const changes = data.sources.map(({ id, ...after }) => ({ entity: 'source', id, before: null, after }) as Change);
    await documents.in(window).commit({ label: 'Paste', changes, step: null });
    expect((await documents.in(window).content()).data.sources).toHaveLength(1);
  });

  test('takes no part of a debate from a window that shows none, and no path', async () => {
    expect(await router.answer(new FakeWindow(), 'clipboard.write', { text: 'x', clip: '{}' })).toMatchObject({
      ok: false,
    });
    const window = await windowWith(SAMPLE);
    const named = { text: 'x', clip: '{}', from: join(folder, 'other.debate') };
    expect(await router.answer(window, 'clipboard.write', named)).toMatchObject({ ok: false });
  });
});

async function sampleBytes(sha: string): Promise<Uint8Array> {
  const file = await DebateFile.open(SAMPLE);
  try {
    return await file.content(sha);
  } finally {
    await file.close();
  }
}
