import { t } from '../../shared/language/translate.ts';
import { Fault } from './fault.ts';
import type { PageFile } from './page-file.ts';
import { readPayload, walkTree } from './page-trees.ts';
import type { PageUse } from './page-use.ts';
import { readRecord } from './record.ts';
import { cellAt, payloadAt } from './tree-page.ts';

/** The entry of a table, an index, a trigger or a view in `sqlite_schema`. */
export interface SchemaEntry {
  readonly type: string;
  readonly name: string;
  readonly table: string;
  /** The statement as it was written; null for objects that SQLite makes by itself. */
  readonly sql: string | null;
}

export interface StoredEntry extends SchemaEntry {
  /** The root of its tree; 0 when it has none. */
  readonly root: number;
}

/** Many times the size of any version's schema. */
const MOST_BYTES = 1_000_000;
const MOST_ENTRIES = 1_000;

/** Walks the tree from page 1, and reads its entries. Throws `Fault`. */
export function readSchema(pages: PageFile, use: PageUse): StoredEntry[] {
  const entries: StoredEntry[] = [];
  let bytes = 0;
  walkTree(pages, use, 1, (page, number) => {
    for (let index = 0; index < page.cellCount; index++) {
      const payload = payloadAt(page, number, cellAt(page, number, index));
      bytes += payload?.size ?? 0;
      if (bytes > MOST_BYTES || entries.length >= MOST_ENTRIES) {
        throw new Fault(t('it lists more tables than a debate has'));
      }
      if (payload !== null) entries.push(readEntry(readRecord(readPayload(pages, page, payload))));
    }
  });
  return entries;
}

function readEntry([type, name, table, root, sql]: readonly unknown[]): StoredEntry {
  if (typeof type !== 'string' || typeof name !== 'string' || typeof table !== 'string')
    throw new Fault(t('its list of tables is damaged'));
  if (typeof root !== 'number' || (typeof sql !== 'string' && sql !== null))
    throw new Fault(t('its list of tables is damaged'));
  return { type, name, table, root, sql };
}
