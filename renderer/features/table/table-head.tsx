import { ArrowDown, ArrowUp } from 'lucide-react';
import type { CSSProperties } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { COLUMNS, type ColumnId } from '../../../shared/table/columns.ts';
import { useAppState } from '../../core/app-context.ts';
import { type CellActions, HEAD } from './use-table-keys.ts';

interface HeadProps {
  readonly columns: readonly ColumnId[];
  /** The column of the heading that Tab reaches; -1 for none. */
  readonly active: number;
  readonly actions: CellActions;
  readonly grid: CSSProperties;
}

/** The headings, which sort the rows. */
export function TableHead({ columns, active, actions, grid }: HeadProps) {
  const { order } = useAppState((state) => state.table);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table element cannot have rows that are not there.
    <div role="rowgroup" className="table-head">
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: its cells take the focus. */}
      <div role="row" aria-rowindex={1} className="table-row" style={grid}>
        {columns.map((column, at) => {
          const { label, hint, isNumber } = COLUMNS[column];
          const sorted = order?.column === column ? (order.descending ? 'descending' : 'ascending') : 'none';
          const Arrow = sorted === 'descending' ? ArrowDown : ArrowUp;
          return (
            // biome-ignore lint/a11y/useSemanticElements: as above.
            // biome-ignore lint/a11y/useKeyWithClickEvents: Enter does the same, which the grid hears.
            <div
              key={column}
              role="columnheader"
              aria-sort={sorted}
              className={isNumber ? 'table-cell table-number' : 'table-cell'}
              title={hint === undefined ? undefined : t(hint)}
              tabIndex={active === at ? 0 : -1}
              data-cell={`${HEAD}:${at}`}
              onFocus={() => actions.reach(HEAD, at)}
              onClick={() => actions.sort(column)}
            >
              {t(label)}
              {sorted !== 'none' && <Arrow size={13} strokeWidth={2} aria-hidden />}
            </div>
          );
        })}
      </div>
    </div>
  );
}
