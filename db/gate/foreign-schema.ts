import { createHash } from 'node:crypto';
import { t } from '../../shared/language/translate.ts';
import { shortQuote } from '../../shared/model/naming.ts';
import type { SchemaEntry } from './schema-entries.ts';

/** The SHA-256 of a schema, statement by statement; their order does not count. */
export function schemaDigest(entries: readonly SchemaEntry[]): string {
  const statements = entries.map(({ type, name, table, sql }) => JSON.stringify([type, name, table, sql]));
  return createHash('sha256').update(statements.toSorted().join('\n')).digest('hex');
}

/**
 * Lists the differences between a file's schema and `expected`, a phrase each, such as `holds the trigger “x”, which
 * Counterclaim did not make`; empty if they are the same, statement by statement. Their order does not matter: it only
 * says in what order they were made.
 */
export function schemaDifferences(found: readonly SchemaEntry[], expected: readonly SchemaEntry[]): string[] {
  const missing = new Map(expected.map((entry) => [keyOf(entry), entry]));
  const differences: string[] = [];
  for (const entry of found) {
    const known = missing.get(keyOf(entry));
    if (known === undefined)
      differences.push(t('holds {entry}, which Counterclaim did not make', { entry: titled(entry) }));
    else if (known.sql !== entry.sql || known.table !== entry.table) {
      differences.push(t('holds {entry} otherwise than Counterclaim makes it', { entry: titled(entry) }));
    }
    missing.delete(keyOf(entry));
  }
  for (const entry of missing.values()) differences.push(t('lacks {entry}', { entry: titled(entry) }));
  return differences;
}

function keyOf({ type, name }: SchemaEntry): string {
  return `${type}\0${name}`;
}

function titled({ type, name }: SchemaEntry): string {
  const known = ['table', 'index', 'trigger', 'view'].includes(type);
  return known
    ? t('the {type, select, table {table} index {index} trigger {trigger} other {view}} {name}', {
        type,
        name: shortQuote(name),
      })
    : t('something named {name}', { name: shortQuote(name) });
}
