import { realpathSync } from 'node:fs';
import { CounterclaimError } from '../shared/errors.ts';
import type { DebateData } from '../shared/model/debate.ts';
import type { Sha256 } from '../shared/model/entities.ts';
import { assertSound } from './backup.ts';
import type { ReadConnection, SqlValue, WriteConnection } from './connection.ts';
import { asFileError } from './file-errors.ts';
import type { ReaderSettings } from './file-options.ts';
import { latestVersion } from './migrations/migration.ts';
import { writeNewFile } from './new-file.ts';
import { writeWhole } from './whole-file.ts';

/**
 * Writes `data`, which was read from `connection`, to a new file at `path`, row by row: pages of the original can hold
 * what was deleted, and so can its search index. Throws `FileExists` when `path` is that of the `original`, and the errors of
 * saving.
 */
export function saveCopy(
  connection: ReadConnection,
  data: DebateData,
  path: string,
  { history, original, migrations }: ReaderSettings & { readonly history: boolean; readonly original: string },
): void {
  try {
    if (isSameFile(path, original)) {
      const message = `“${path}” is the debate itself. Choose another name for the copy.`;
      throw new CounterclaimError('FileExists', message);
    }
    writeWhole(path, true, (temporary) => {
      const contents = history ? allContents(connection) : contentsOf(connection, data);
      const writeHistory = (copy: WriteConnection) => {
        if (history) copyHistory(connection, copy);
      };
      writeNewFile(temporary, { data, contents, writeHistory }, migrations);
      assertSound(temporary, latestVersion(migrations));
    });
  } catch (error) {
    throw asFileError(error, path, 'save');
  }
}

function allContents(connection: ReadConnection): Iterable<[Sha256, Uint8Array]> {
  return connection.rows('SELECT sha, bytes FROM content') as IterableIterator<[Sha256, Uint8Array]>;
}

function* contentsOf(connection: ReadConnection, data: DebateData): Generator<[Sha256, Uint8Array]> {
  const named = new Set(data.sources.flatMap(({ text, original }) => [text, original]));
  for (const content of allContents(connection)) if (named.has(content[0])) yield content;
}

const HISTORY_TABLES = ['history', 'redo', 'history_content'] as const;

function copyHistory(from: ReadConnection, to: WriteConnection): void {
  for (const table of HISTORY_TABLES) {
    for (const row of from.rows(`SELECT * FROM ${table}`) as IterableIterator<SqlValue[]>) {
      to.run(`INSERT INTO ${table} VALUES (${row.map(() => '?').join(', ')})`, ...row);
    }
  }
}

function isSameFile(path: string, original: string): boolean {
  try {
    return realpathSync(path) === realpathSync(original);
  } catch {
    return false; // There is no file at `path` yet.
  }
}
