import { CounterclaimError } from '../../shared/errors.ts';
import type { WriteConnection } from '../connection.ts';

/** Takes a file from the version before to `version`. Runs in a transaction, with foreign keys checked only at its end. */
export interface Migration {
  readonly version: number;
  readonly up: (connection: WriteConnection) => void;
  /** The digest of the schema that it leads to, by which a file of it is known without making one: see `schemaDigest`. */
  readonly schemaDigest?: string;
}

/**
 * Returns the version that `migrations` lead to. Throws `TypeError` unless they are numbered from 1 on without a gap.
 */
export function latestVersion(migrations: readonly Migration[]): number {
  migrations.forEach(({ version }, index) => {
    if (version !== index + 1) throw new TypeError(`Migration ${index + 1} is numbered ${version}.`);
  });
  return migrations.length;
}

/**
 * Runs those of `migrations` that the file lacks, in one transaction together with the version number: a file is never
 * left between two versions. Throws a migration's error, or `DamagedFile` if it leaves a row that points nowhere and did
 * not before; the file is then as it was.
 */
export function migrate(
  connection: WriteConnection,
  migrations: readonly Migration[],
  finish: (connection: WriteConnection) => void = () => {},
): void {
  connection.withoutForeignKeys(() => {
    connection.transaction(() => {
      const dangling = new Set(danglingRows(connection));
      for (const { version, up } of migrations.slice(connection.userVersion())) {
        up(connection);
        connection.exec(`PRAGMA user_version = ${version}`);
      }
      finish(connection);
      const lost = danglingRows(connection).find((row) => !dangling.has(row));
      if (lost === undefined) return;
      const message = `“${connection.shownPath}” is damaged: ${lost}. It was left as it is.`;
      throw new CounterclaimError('DamagedFile', message);
    });
  });
}

/** Lists the rows that point to a missing one, in words. */
function danglingRows(connection: WriteConnection): string[] {
  return connection
    .foreignKeyFaults()
    .map(({ table, rowid, parent }) => `the ${table} in row ${rowid} points to a ${parent} that is not there`);
}
