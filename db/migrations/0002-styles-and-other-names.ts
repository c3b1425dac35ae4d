import type { WriteConnection } from '../connection.ts';
import type { Migration } from './migration.ts';

/** New columns come last in their tables: rows that were written before lack them, and SQLite reads the defaults for them. */
const SCHEMA = `
ALTER TABLE map ADD COLUMN style TEXT NOT NULL DEFAULT 'compact' CHECK (style IN ('compact', 'tree', 'layered'));
ALTER TABLE speaker ADD COLUMN other_names TEXT NOT NULL DEFAULT '[]'
  CHECK (json_valid(other_names) AND json_type(other_names) = 'array');
`;

/** The fields that a whole entity of the first version lacks, in its changes. */
const ADDED: Readonly<Record<string, object>> = { map: { style: 'compact' }, speaker: { otherNames: [] } };

/** Gives every map the style in which it is laid out, and every speaker its other names; the history too. */
export const stylesAndOtherNames: Migration = {
  version: 2,
  up: (connection) => {
    connection.exec(SCHEMA);
    bringHistoryUpToDate(connection);
  },
  schemaDigest: 'f476a30aceb48930f3092fec38ba84f1ec9337153e3be02c1c839024129c485a',
};

/** Gives the entities that an entry makes or deletes the new fields, so that it can be undone and redone as before. */
function bringHistoryUpToDate(connection: WriteConnection): void {
  let grown = 0;
  let seq = 0;
  for (;;) {
    const entry = connection.get<{ seq: number; changes: string }>(
      'SELECT seq, changes FROM history WHERE seq > ? ORDER BY seq LIMIT 1',
      seq,
    );
    if (entry === undefined) return;
    seq = entry.seq;
    const changes = withNewFields(entry.changes);
    grown += Buffer.byteLength(changes) - Buffer.byteLength(entry.changes);
    if (grown > 0) {
      connection.run('UPDATE history SET changes = ?, total = total + ? WHERE seq = ?', changes, grown, seq);
    }
  }
}

/** Returns the changes of an entry with the new fields, as JSON; damaged ones as they are, to be reported when they are undone. */
function withNewFields(json: string): string {
  if (!Object.keys(ADDED).some((entity) => json.includes(`"${entity}"`))) return json;
  try {
    return JSON.stringify(
      (JSON.parse(json) as StoredChange[]).map((change) => {
        const { entity, before, after } = change;
        const added = ADDED[entity];
        if (added === undefined || (before !== null && after !== null)) return change;
        return { ...change, before: before && { ...before, ...added }, after: after && { ...after, ...added } };
      }),
    );
  } catch {
    return json;
  }
}

/** A change as the first version writes it: `before` is null where something is made, `after` where it is deleted. */
interface StoredChange {
  readonly entity: string;
  readonly before: object | null;
  readonly after: object | null;
}
