import { type ReadConnection, WriteConnection } from '../connection.ts';
import type { StoredValue } from '../gate/record.ts';
import { type Migration, migrate } from '../migrations/migration.ts';

/** The way in which the rows of a table are stored. */
export interface TableLayout {
  readonly name: string;
  /** The columns of the stored values, in their order; computed columns are not stored. */
  readonly columns: readonly string[];
  /** The values of the last columns, which rows that were written before they were added do not have. */
  readonly added: ReadonlyMap<string, StoredValue>;
  /** The column that is the number of the row, and is not stored itself; null when there is none. */
  readonly numbered: string | null;
  /** True if it is stored as an index is. */
  readonly isIndex: boolean;
}

interface ColumnInfo {
  readonly name: string;
  readonly type: string;
  readonly pk: number;
  readonly hidden: number;
  /** The default as an SQL expression. */
  readonly dflt_value: string | null;
}

/** Returns the tables of the version that `migrations` lead to, by name. */
export function tableLayouts(migrations: readonly Migration[]): ReadonlyMap<string, TableLayout> {
  const connection = WriteConnection.inMemory();
  try {
    migrate(connection, migrations);
    const tables = connection
      .all<{ name: string; wr: number }>('PRAGMA table_list')
      .filter(({ name }) => /^[a-z_]+$/.test(name));
    return new Map(
      tables.map(({ name, wr }) => {
        const infos = connection.all<ColumnInfo>(`PRAGMA table_xinfo(${name})`);
        return [name, { ...layoutOf(name, wr === 1, infos), added: addedColumns(connection, infos) }];
      }),
    );
  } finally {
    connection.close();
  }
}

function layoutOf(name: string, isIndex: boolean, infos: readonly ColumnInfo[]): Omit<TableLayout, 'added'> {
  const stored = infos.filter(({ hidden }) => hidden === 0);
  const keys = stored.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
  const [key] = keys;
  const numbered = !isIndex && keys.length === 1 && key?.type === 'INTEGER' ? key.name : null;
  // Without row numbers, the key comes first.
  const ordered = isIndex ? [...keys, ...stored.filter(({ pk }) => pk === 0)] : stored;
  return { name, columns: ordered.map((column) => column.name), numbered, isIndex };
}

/** Returns the columns with a default, which is what rows have that lack them: no others were ever added. */
function addedColumns(connection: ReadConnection, infos: readonly ColumnInfo[]): Map<string, StoredValue> {
  return new Map(
    infos.flatMap(({ name, dflt_value: value }): [string, StoredValue][] => {
      if (value === null) return [];
      return [[name, connection.row(`SELECT ${value}`)?.[0] as StoredValue]];
    }),
  );
}
