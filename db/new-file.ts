import type { DebateData } from '../shared/model/debate.ts';
import { ENTITY_NAMES, type Sha256 } from '../shared/model/entities.ts';
import { WriteConnection } from './connection.ts';
import { decodeText, missingContent, readContent, writeContent } from './content.ts';
import { type Migration, migrate } from './migrations/migration.ts';
import { type FieldValues, insertRow } from './rows.ts';
import { indexRow } from './search-index.ts';

/** The contents of a new file. */
export interface NewFile {
  readonly data: DebateData;
  /** At least the contents that the sources name. */
  readonly contents: Iterable<readonly [Sha256, Uint8Array]>;
  /** Writes the history, if there is one. */
  readonly writeHistory?: (connection: WriteConnection) => void;
}

/**
 * Writes a debate to a new file at `path`, which nobody else knows of and which the caller deletes when this throws:
 * `MissingContent`, `InvalidValue`, or SQLite's errors.
 */
export function writeNewFile(
  path: string,
  { data, contents, writeHistory }: NewFile,
  migrations: readonly Migration[],
): void {
  const connection = WriteConnection.openUnshared(path);
  try {
    migrate(connection, migrations);
    connection.transaction(() => {
      for (const [sha, bytes] of contents) writeContent(connection, sha, bytes);
      writeEntities(connection, data);
      writeHistory?.(connection);
    });
  } finally {
    connection.close();
  }
}

function writeEntities(connection: WriteConnection, data: DebateData): void {
  const textOf = (sha: Sha256) => decodeText(readContent(connection, sha));
  for (const { original } of data.sources) {
    if (original !== null && !connection.row('SELECT 1 FROM content WHERE sha = ?', original))
      throw missingContent(original);
  }
  for (const entity of ENTITY_NAMES) {
    for (const { id, ...fields } of entity === 'debate' ? [data.debate] : data[`${entity}s`]) {
      const row = insertRow(connection, entity, id, fields as FieldValues);
      indexRow(connection, entity, row, fields as FieldValues, textOf);
    }
  }
}
