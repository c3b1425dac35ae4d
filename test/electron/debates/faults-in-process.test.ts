import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { utilityProcess } from '../../../electron/chromium/utility-process.ts';
import { faultsInProcess } from '../../../electron/debates/vet-in-process.ts';
import { writeSample } from '../../../electron/debates/write-sample.ts';
import { tamper } from '../../fixtures/tamper.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
let path: string;
let started = 0;
const start = (module: string) => {
  started += 1;
  return utilityProcess.fork(module);
};
beforeEach(async () => {
  path = join(folder, `${started}.debate`);
  await writeSample(path);
});

test('an open debate is checked in a process of its own', async () => {
  expect(await faultsInProcess(path, null, { start })).toEqual([]);
  expect(started).toBe(1);
  tamper(path, "UPDATE statement SET text = 'Not what anybody said.' WHERE row = 2");
  expect(await faultsInProcess(path, null, { start })).toEqual([expect.stringMatching(/search index does not agree/)]);
});

test('one that cannot be checked is said not to have been', async () => {
  const stopped = AbortSignal.abort();
  expect(await faultsInProcess(path, null, { start, signal: stopped })).toEqual([
    expect.stringMatching(/^It could not be checked\. .* was cancelled/),
  ]);
  expect(await faultsInProcess(path, null, { start, patience: 1 })).toEqual([
    expect.stringMatching(/^It could not be checked\. .* takes longer to check/),
  ]);
});
