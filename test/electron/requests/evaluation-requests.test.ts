import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeSample } from '../../../electron/debates/write-sample.ts';
import { Documents } from '../../../electron/documents/documents.ts';
import { evaluationHandlers } from '../../../electron/requests/evaluation-requests.ts';
import { WrittenFiles } from '../../../electron/requests/written-files.ts';
import { FakeWindow } from '../../fixtures/fake-window.ts';
import { routerOf } from '../../fixtures/router-of.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
const documents = new Documents();
const written = new WrittenFiles();
let chosen: string | null = null;
const dialogs = {
  openFile: async () => null,
  openFiles: async () => null,
  saveFile: async () => chosen,
  closeUnsaved: async () => true,
};
const router = routerOf(evaluationHandlers({ documents, dialogs, written }));
const window = new FakeWindow();
const quarrel = {
  semantics: 'preferred',
  size: 2,
  attacks: [
    { sources: [0], target: 1 },
    { sources: [1], target: 0 },
  ],
  groups: [],
  most: 10,
};

describe('labellings for a window', () => {
  test('are found for what is left undecided', async () => {
    const answer = await router.answer(window, 'evaluation.labellings', quarrel);
    expect(answer).toMatchObject({
      ok: true,
      value: { labels: [Uint8Array.of(1, 2), Uint8Array.of(2, 1)], isAll: true },
    });
  });

  test('are given up when they are not wanted any more', async () => {
    const asked = router.answer(window, 'evaluation.labellings', quarrel);
    expect(await router.answer(window, 'evaluation.cancel', {})).toEqual({ ok: true, value: null });
    expect(await asked).toMatchObject({ ok: false, error: { code: 'Cancelled' } });
  });

  test.each([
    [{ ...quarrel, size: 1 }],
    [{ ...quarrel, groups: [[5]] }],
    [{ ...quarrel, most: 1e9 }],
    [{ ...quarrel, semantics: 'any' }],
  ])('are refused for what is not a problem: %j', async (problem) => {
    expect(await router.answer(window, 'evaluation.labellings', problem)).toMatchObject({ ok: false });
  });
});

describe('what changed between two dates', () => {
  beforeAll(async () => {
    const sample = join(folder, 'sample.debate');
    await writeSample(sample);
    documents.show(await documents.open(sample), window);
  });
  afterAll(() => documents.close(window));

  test('is written where the user says, and nowhere when they thought better of it', async () => {
    const ask = () => router.answer(window, 'evaluation.saveChanges', { format: 'csv', text: 'change\nnew\n' });
    expect(await ask()).toEqual({ ok: true, value: null });
    chosen = join(folder, 'changes.csv');
    expect(await ask()).toEqual({ ok: true, value: { path: chosen } });
    expect(readFileSync(chosen, 'utf8')).toBe('change\nnew\n');
    expect(written.last(window)).toBe(chosen);
  });
});
