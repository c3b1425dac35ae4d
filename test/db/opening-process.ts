/** Reads a file, then opens it for editing, and prints what came of each, `done` or the error, as JSON: `node opening-process.ts FILE`. */
import { DebateFile, DebateReader } from '../../db/debate-file.ts';

const path = process.argv[2] ?? '';

async function read(): Promise<void> {
  const reader = await DebateReader.open(path);
  await reader.load();
  await reader.close();
}

async function edit(): Promise<void> {
  const file = await DebateFile.open(path);
  await file.close();
}

const done = () => 'done';
process.stdout.write(JSON.stringify([await read().then(done, String), await edit().then(done, String)]));
