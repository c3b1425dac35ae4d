import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { speakEverywhere } from '../../../electron/base/spoken-language.ts';
import { utilityProcess } from '../../../electron/chromium/utility-process.ts';
import { faultsInProcess } from '../../../electron/debates/vet-in-process.ts';
import { writeSample } from '../../../electron/debates/write-sample.ts';
import { ingest } from '../../../electron/ingest/ingest.ts';
import { tamper } from '../../fixtures/tamper.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
beforeEach(() => speakEverywhere('de'));
afterEach(() => speakEverywhere('en'));

test('a thread that reads a document speaks the language of the app', async () => {
  const bytes = new TextEncoder().encode('%!PS-Adobe-3.0');
  await expect(ingest({ bytes, name: 'Rede.ps' })).rejects.toMatchObject({
    code: 'UnknownFormat',
    message: '„Rede.ps“ ist PostScript. Speichern Sie es als PDF, und fügen Sie das hinzu.',
  });
});

test('the process that vets files speaks it too', async () => {
  const path = join(folder, 'debate.debate');
  await writeSample(path);
  tamper(path, "UPDATE statement SET text = 'Not what anybody said.' WHERE row = 2");
  const start = (module: string) => utilityProcess.fork(module);
  expect(await faultsInProcess(path, null, { start })).toEqual([
    expect.stringMatching(/^Das Suchverzeichnis stimmt nicht mit den Texten überein/),
  ]);
});
