/** Opens files until the system allows no more, then a debate, and prints what came of that: `node opening-without-descriptors.ts FILE`. */
import { openSync } from 'node:fs';
import { DebateReader } from '../../db/debate-file.ts';
import { errorCode } from '../../shared/errors.ts';

for (;;) {
  try {
    openSync(import.meta.filename, 'r');
  } catch {
    break;
  }
}
const outcome = await DebateReader.open(process.argv[2] ?? '').then(
  () => 'done',
  (error: Error) => `${errorCode(error)}: ${error.message}`,
);
process.stdout.write(outcome);
