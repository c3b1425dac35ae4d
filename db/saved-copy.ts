import { realpathSync } from 'node:fs';
import { CounterclaimError } from '../shared/errors.ts';
import { t } from '../shared/language/translate.ts';
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
  { history, versions, original, migrations }: ReaderSettings & CopyOptions & { readonly original: string },
): void {
  try {
    if (isSameFile(path, original)) {
      const message = t('“{path}” is the debate itself. Choose another name for the copy.', { path });
      throw new CounterclaimError('FileExists', message);
    }
    writeWhole(path, true, (temporary) => {
      const tables = [...(history ? HISTORY_TABLES : []), ...(versions ? VERSION_TABLES : [])];
      const contents = contentsOf(connection, data, tables);
      const writeHistory = (copy: WriteConnection) => copyTables(connection, copy, tables);
      writeNewFile(temporary, { data, contents, writeHistory }, migrations);
      assertSound(temporary, latestVersion(migrations));
    });
  } catch (error) {
    throw asFileError(error, path, 'save');
  }
}

/** What leaves with a copy besides the debate. */
export interface CopyOptions {
  readonly history: boolean;
  readonly versions: boolean;
}

const HISTORY_TABLES = ['history', 'redo', 'history_content'] as const;
const VERSION_TABLES = ['version', 'version_edit', 'version_content'] as const;
type CopiedTable = (typeof HISTORY_TABLES)[number] | (typeof VERSION_TABLES)[number];

/** Returns the contents that the sources name, and the copied `tables`. */
function* contentsOf(
  connection: ReadConnection,
  data: DebateData,
  tables: readonly CopiedTable[],
): Generator<[Sha256, Uint8Array]> {
  const named = new Set(data.sources.flatMap(({ text, original }) => [text, original]));
  for (const table of tables) {
    if (table !== 'history_content' && table !== 'version_content') continue;
    for (const { sha } of connection.all<{ sha: Sha256 }>(`SELECT sha FROM ${table}`)) named.add(sha);
  }
  const contents = connection.rows('SELECT sha, bytes FROM content') as IterableIterator<[Sha256, Uint8Array]>;
  for (const content of contents) if (named.has(content[0])) yield content;
}

function copyTables(from: ReadConnection, to: WriteConnection, tables: readonly CopiedTable[]): void {
  for (const table of tables) {
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
