import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { writeSample } from '../../../electron/debates/write-sample.ts';
import { tamper } from '../../fixtures/tamper.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
const PROCESS = fileURLToPath(new URL('speaking-process.ts', import.meta.url));

test('a thread that reads documents and the process that vets files speak the language of the app', async () => {
  const path = join(folder, 'debate.debate');
  await writeSample(path);
  tamper(path, "UPDATE statement SET text = 'Not what anybody said.' WHERE row = 2");
  // In a process of its own: Jest keeps the environment of a test from what the test starts.
  const { stdout } = await promisify(execFile)(process.execPath, [PROCESS, path]);
  expect(JSON.parse(stdout)).toEqual({
    thread: '„Rede.ps“ ist PostScript. Speichern Sie es als PDF, und fügen Sie das hinzu.',
    faults: [expect.stringMatching(/^Das Suchverzeichnis stimmt nicht mit den Texten überein/)],
  });
});
