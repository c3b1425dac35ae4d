/**
 * Edits a file without a pause until it is killed: `node editing-process.ts FILE`. Waits for a line on stdin, then makes one commit
 * after the other, and prints a line for each when it is done: the id of the claim that it added. Of five, four are one step, and
 * the last it undoes and makes again: it prints `undoing` before, and `redone` after.
 */
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { createInterface } from 'node:readline';
import { v7 } from 'uuid';
import { DebateFile } from '../../db/debate-file.ts';
import { addClaim } from './sample-file.ts';

flushCompileCache();
process.stdout.write('ready\n');
for await (const _line of createInterface({ input: process.stdin })) break;

const file = await DebateFile.open(process.argv[2] ?? '');
const say = (line: string) => writeSync(1, `${line}\n`);

let step = '';
for (let i = 0; ; i++) {
  const id = v7();
  if (i % 5 === 0) step = v7();
  const more = i % 7 === 6 ? Array.from({ length: 20 }, () => addClaim(v7(), 'word '.repeat(50))) : [];
  await file.commit(id, [addClaim(id), ...more], i % 5 === 4 ? {} : { step });
  say(id);
  if (i % 5 === 4) {
    say('undoing');
    await file.undo();
    await file.redo();
    say('redone');
  }
}
