import type { ColumnId } from '../../../shared/table/columns.ts';
import type { StatementCells } from '../../../shared/table/statement-cells.ts';

/** Milliseconds of work after which the window gets its turn. */
const TURN = 8;

/**
 * Works out by what the columns are sorted, in turns that are not felt, so that sorting a very long table is only sorting. Ends early
 * once `isStopped` tells so.
 */
export async function prepareSorting(
  cells: StatementCells,
  columns: readonly ColumnId[],
  isStopped: () => boolean,
): Promise<void> {
  let ends = performance.now() + TURN;
  for (const column of columns) {
    for (const id of [...cells.debate.statements.keys()]) {
      if (cells.debate.statements.has(id)) cells.key(id, column);
      if (performance.now() < ends) continue;
      await new Promise((resolve) => setTimeout(resolve));
      if (isStopped()) return;
      ends = performance.now() + TURN;
    }
  }
}
