import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { utilityProcess } from '../../../electron/chromium/utility-process.ts';
import { writeSample } from '../../../electron/debates/write-sample.ts';
import { firstReading } from '../../../electron/documents/first-reading.ts';
import { FakeWindow } from '../../fixtures/fake-window.ts';
import { tamper } from '../../fixtures/tamper.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
const path = join(folder, 'a.debate');
let isKnown: boolean;
let started: number;
const vet = firstReading({
  isKnown: async () => isKnown,
  start: (module) => {
    started += 1;
    return utilityProcess.fork(module);
  },
  moment: 0,
});
beforeEach(() => {
  isKnown = false;
  started = 0;
});

describe('a file that is to be opened', () => {
  test('is read apart first, and the window is told', async () => {
    await writeSample(path);
    const window = new FakeWindow();
    expect(await vet(path, { window, journal: null, signal: undefined })).toEqual([]);
    expect(started).toBe(1);
    expect(window.told('opening.vetting')).toEqual([{ name: 'a' }]);
  });

  test('is not read apart when it is known, unless something is to become of its journal', async () => {
    isKnown = true;
    await vet(path, { window: null, journal: null, signal: undefined });
    expect(started).toBe(0);
    await vet(path, { window: null, journal: 'set-aside', signal: undefined });
    expect(started).toBe(1);
  });

  test('is told with what is wrong with it', async () => {
    const unsound = join(folder, 'unsound.debate');
    await writeSample(unsound);
    tamper(unsound, "UPDATE citation SET excerpt = 'nowhere' WHERE row = 1");
    const faults = await vet(unsound, { window: null, journal: null, signal: undefined });
    expect(faults).toEqual([expect.stringMatching(/points to a excerpt/), expect.any(String)]);
  });

  test('is refused there as opening it would', async () => {
    const letter = join(folder, 'letter.debate');
    writeFileSync(letter, 'Dear grandmother, this is not a debate.');
    await expect(vet(letter, { window: null, journal: null, signal: undefined })).rejects.toMatchObject({
      code: 'NotADatabase',
    });
  });
});
