import type { Change } from '../shared/model/change.ts';
import type { Sha256 } from '../shared/model/entities.ts';
import type { WriteConnection } from './connection.ts';
import { assertUnchanged, deleteRow, type FieldValues, insertRow, updateRow } from './rows.ts';
import { indexRow, unindexRow } from './search-index.ts';

/**
 * Writes `changes` to the rows and the search index, in their order, within the caller's transaction. Throws
 * `StaleEdit` when a change was not made from the file's present state, and `InvalidValue`.
 */
export function applyChanges(
  connection: WriteConnection,
  changes: readonly Change[],
  textOf: (sha: Sha256) => string,
): void {
  for (const { entity, id, before, after } of changes as readonly UntypedChange[]) {
    if (before === null) {
      if (after !== null) indexRow(connection, entity, insertRow(connection, entity, id, after), after, textOf);
      continue;
    }
    const row = assertUnchanged(connection, entity, id, before);
    if (after === null) {
      unindexRow(connection, entity, row);
      deleteRow(connection, entity, id);
    } else {
      updateRow(connection, entity, id, after);
      if (entity === 'placement') raise(connection, id);
      indexRow(connection, entity, row, after, textOf);
    }
  }
}

/**
 * Makes a placement the last, as a `Debate` does: the card last placed or moved then lies on top when the file is
 * opened again, too.
 */
function raise(connection: WriteConnection, id: string): void {
  connection.run('UPDATE placement SET row = (SELECT max(row) + 1 FROM placement) WHERE id = ?', id);
}

type UntypedChange = Pick<Change, 'entity' | 'id'> & {
  readonly before: FieldValues | null;
  readonly after: FieldValues | null;
};
