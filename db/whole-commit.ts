import { sameValue } from '../shared/model/change.ts';
import type { ReadConnection } from './connection.ts';
import { decodeText, readContent } from './content.ts';
import { type HistoryEntry, lastDone, nextUndone } from './history.ts';
import { type FieldValues, readIdentified } from './rows.ts';
import { checkSearchIndex } from './search-check.ts';
import { versionsState } from './versions.ts';

/**
 * Tells whether `after`, a sound file, holds the whole of the commit that `before` lacks. A commit writes rows, the
 * search index and the history: the history must have advanced, the rows must be as its last entry says, and the index
 * must match the rows.
 */
export function holdsWholeCommit(after: ReadConnection, before: ReadConnection): boolean {
  if (after.userVersion() !== before.userVersion()) return false;
  if (historyState(after) === historyState(before)) return false;
  if (!stands(after, lastDone(after), 'after') || !stands(after, nextUndone(after), 'before')) return false;
  return checkSearchIndex(after, (sha) => decodeText(readContent(after, sha))).length === 0;
}

/** Returns a string that changes with every commit, undo and redo, and with every version. */
function historyState(connection: ReadConnection): string {
  return JSON.stringify([
    connection.row('SELECT seq, id, total, changes FROM history ORDER BY seq DESC LIMIT 1'),
    connection.row('SELECT seq FROM redo'),
    versionsState(connection),
  ]);
}

function stands(connection: ReadConnection, entry: HistoryEntry | undefined, side: 'before' | 'after'): boolean {
  return (entry?.changes ?? []).every((change) => {
    const found = readIdentified(connection, change.entity, change.id)?.value as unknown as FieldValues | undefined;
    const fields = change[side] as FieldValues | null;
    if (fields === null || found === undefined) return fields === null && found === undefined;
    return Object.entries(fields).every(([field, value]) => sameValue(found[field], value));
  });
}
