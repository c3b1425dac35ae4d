import { useDeferredValue, useEffect, useMemo } from 'react';
import type { StatementId } from '../../../shared/model/entities.ts';
import { type TableLine, tableLines, tableRows } from '../../../shared/table/arrange-table.ts';
import type { ColumnId } from '../../../shared/table/columns.ts';
import { StatementCells } from '../../../shared/table/statement-cells.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import type { DebateSession } from '../../core/debate-session.ts';
import { useFiltered } from '../../core/filter/use-filtered.ts';
import { prepareSorting } from './prepare-sorting.ts';

/** The columns that take longest to be sorted for the first time. */
const SORTED_OFTEN: readonly ColumnId[] = ['text', 'speakers', 'bears'];

export interface Table {
  readonly cells: StatementCells;
  /** Number of statements, each counted once however many groups it is in. */
  readonly count: number;
  readonly lines: readonly TableLine[];
  /** The statements that are not dimmed; null: none is. */
  readonly seen: ReadonlySet<StatementId> | null;
}

/** Returns the table of the open debate: a moment after an edit or another arrangement where it is very long, so that neither is felt. */
export function useTable(session: DebateSession): Table {
  const app = useApp();
  const { debate } = session;
  const revision = useAppState((state) => state.revision);
  const arrangement = useAppState((state) => state.table);
  const map = useAppState((state) => state.map);
  const cells = useMemo(() => new StatementCells(debate), [debate]);
  useEffect(() => app.onDebateChange((changes) => cells.take(changes)), [app, cells]);
  useEffect(() => {
    let isStopped = false;
    void prepareSorting(cells, SORTED_OFTEN, () => isStopped);
    return () => {
      isStopped = true;
    };
  }, [cells]);
  const filtered = useFiltered();
  const asked = useMemo(
    () => ({ cells, arrangement, map, revision, filtered }),
    [cells, arrangement, map, revision, filtered],
  );
  const shown = useDeferredValue(asked);
  return useMemo(() => {
    const { cells: of, arrangement: by, filtered: only } = shown;
    const rows = tableRows(of, by, shown.map, only?.hides ? only.left : null);
    return { cells: of, count: rows.length, lines: tableLines(of, rows, by), seen: only?.left ?? null };
  }, [shown]);
}
