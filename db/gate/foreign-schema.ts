import { createHash } from 'node:crypto';
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
    if (known === undefined) differences.push(`holds ${titled(entry)}, which Counterclaim did not make`);
    else if (known.sql !== entry.sql || known.table !== entry.table) {
      differences.push(`holds ${titled(entry)} otherwise than Counterclaim makes it`);
    }
    missing.delete(keyOf(entry));
  }
  for (const entry of missing.values()) differences.push(`lacks ${titled(entry)}`);
  return differences;
}

function keyOf({ type, name }: SchemaEntry): string {
  return `${type}\0${name}`;
}

function titled({ type, name }: SchemaEntry): string {
  const known = ['table', 'index', 'trigger', 'view'].includes(type);
  return known ? `the ${type} ${shortQuote(name)}` : `something named ${shortQuote(name)}`;
}
