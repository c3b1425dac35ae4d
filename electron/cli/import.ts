import { createReadStream } from 'node:fs';
import { v7 as uuidv7 } from 'uuid';
import { sha256 } from '../../db/content.ts';
import { asFileError } from '../../db/file-errors.ts';
import { CounterclaimError, errorCode } from '../../shared/errors.ts';
import type { Io } from './io.ts';
import { newDebatePath } from './new-file.ts';
import { reportLines } from './report.ts';
import type { Subcommand } from './subcommand.ts';

/** A string in V8 has at most 2^29 - 24 units. */
const MOST_BYTES = 500_000_000;

export const importJson: Subcommand = {
  name: 'import',
  about: 'Makes a debate of its JSON form',
  positionals: ['IN.json'],
  options: [{ name: 'to', value: 'FILE.debate', about: 'The debate to make', required: true }],
  run: async (given, io) => {
    const path = newDebatePath(given, given.pathOption('to'));
    const { data, contents, notices } = await readDebate(given.path(0), io);
    if (io.signal.aborted) throw cancelled();
    const { DebateFile } = await import('../../db/debate-file.ts');
    const file = await DebateFile.create(path, data, contents);
    await file.close();
    io.err(`Made “${path}”.\n`);
    if (notices.length > 0) io.err('Some texts were cleaned:\n');
    reportLines(notices, io);
    return 0;
  },
};

async function readDebate(path: string, io: Io) {
  const bytes = await readWhole(path, io.signal);
  const { parseJson } = await import('../../shared/formats/parse-json.ts');
  const { fromCounterclaimJson } = await import('../../shared/formats/counterclaim-json.ts');
  try {
    const imported = fromCounterclaimJson(parseJson(bytes), { newId: uuidv7, now: io.now().toISOString(), sha256 });
    if (imported.mapsToLayOut.length === 0) return imported;
    const { layOutMaps } = await import('../lay-out-map.ts');
    return { ...imported, data: layOutMaps(imported.data, imported.mapsToLayOut, uuidv7) };
  } catch (error) {
    throw ofFile(error, path);
  }
}

/** The bytes of a file, or of a pipe, which has no size to ask for before. */
async function readWhole(path: string, signal: AbortSignal): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of createReadStream(path, { signal })) {
      pieces.push(piece);
      size += piece.length;
      if (size > MOST_BYTES) {
        const message = `“${path}” has more than 500 MB, more than can be read as one JSON value.`;
        throw new CounterclaimError('TooLarge', message);
      }
    }
    return Buffer.concat(pieces);
  } catch (error) {
    throw signal.aborted ? cancelled() : asFileError(error, path, 'open');
  }
}

function cancelled(): CounterclaimError {
  return new CounterclaimError('Cancelled', 'Cancelled: nothing was written.');
}

/** The error with a sentence in front that names the file. */
function ofFile(error: unknown, path: string): unknown {
  const code = errorCode(error);
  if (code === undefined) return error;
  const { message, details } = error as CounterclaimError;
  return new CounterclaimError(code, `“${path}” cannot be imported. ${message}`, { cause: error, details });
}
