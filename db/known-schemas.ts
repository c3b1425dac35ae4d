import { WriteConnection } from './connection.ts';
import type { SchemaOf } from './gate/examine-file.ts';
import type { SchemaEntry } from './gate/schema-entries.ts';
import { type Migration, migrate } from './migrations/migration.ts';

const KNOWN = new WeakMap<readonly Migration[], Map<number, readonly SchemaEntry[]>>();

/**
 * Returns the schema of every version that `migrations` lead to, as SQLite writes it, the tables behind the search
 * index included. Each is computed once, and only on request: that takes a thirtieth of the time of reading a large debate.
 */
export function knownSchemas(migrations: readonly Migration[]): SchemaOf {
  const known = KNOWN.get(migrations) ?? new Map<number, readonly SchemaEntry[]>();
  KNOWN.set(migrations, known);
  return (version) => {
    if (version < 1 || version > migrations.length) return undefined;
    return {
      digest: migrations[version - 1]?.schemaDigest,
      entries: () => {
        const entries = known.get(version) ?? schemaOf(migrations.slice(0, version));
        known.set(version, entries);
        return entries;
      },
    };
  };
}

function schemaOf(migrations: readonly Migration[]): readonly SchemaEntry[] {
  const connection = WriteConnection.inMemory();
  try {
    migrate(connection, migrations);
    return connection.all<SchemaEntry>('SELECT type, name, tbl_name AS "table", sql FROM sqlite_schema');
  } finally {
    connection.close();
  }
}
