import type { WriteConnection } from '../connection.ts';

/** The fields, with their values, that a whole entity of the version before lacks in its changes, by kind of entity. */
export type AddedFields = Readonly<Record<string, object>>;

/**
 * Gives the entities that the entries of the history make or delete the fields that a migration adds, so that they can be undone and redone as before.
 * Released migrations rely on it: what it does to a history never changes.
 */
export function addToHistory(connection: WriteConnection, added: AddedFields): void {
  let grown = 0;
  let seq = 0;
  for (;;) {
    const entry = connection.get<{ seq: number; changes: string }>(
      'SELECT seq, changes FROM history WHERE seq > ? ORDER BY seq LIMIT 1',
      seq,
    );
    if (entry === undefined) return;
    seq = entry.seq;
    const changes = withNewFields(entry.changes, added);
    grown += Buffer.byteLength(changes) - Buffer.byteLength(entry.changes);
    if (grown > 0) {
      connection.run('UPDATE history SET changes = ?, total = total + ? WHERE seq = ?', changes, grown, seq);
    }
  }
}

/**
 * Gives the entities that versions, and the edits since the newest, make or delete the fields that a migration adds. Released migrations
 * rely on it, as on `addToHistory`.
 */
export function addToVersions(connection: WriteConnection, added: AddedFields): void {
  for (const table of ['version', 'version_edit'] as const) {
    let seq = -1;
    for (;;) {
      const entry = connection.get<{ seq: number; changes: string }>(
        `SELECT seq, changes FROM ${table} WHERE seq > ? ORDER BY seq LIMIT 1`,
        seq,
      );
      if (entry === undefined) break;
      seq = entry.seq;
      const changes = withNewFields(entry.changes, added);
      if (changes !== entry.changes) connection.run(`UPDATE ${table} SET changes = ? WHERE seq = ?`, changes, seq);
    }
  }
}

/** Returns the changes of an entry with the new fields, as JSON; damaged ones as they are, to be reported when they are undone. */
function withNewFields(json: string, added: AddedFields): string {
  if (!Object.keys(added).some((entity) => json.includes(`"${entity}"`))) return json;
  try {
    return JSON.stringify(
      (JSON.parse(json) as StoredChange[]).map((change) => {
        const { entity, before, after } = change;
        const fields = added[entity];
        if (fields === undefined || (before !== null && after !== null)) return change;
        return { ...change, before: before && { ...before, ...fields }, after: after && { ...after, ...fields } };
      }),
    );
  } catch {
    return json;
  }
}

/** A change as every version writes it: `before` is null where something is made, `after` where it is deleted. */
interface StoredChange {
  readonly entity: string;
  readonly before: object | null;
  readonly after: object | null;
}
