import { ChevronDown, ChevronRight } from 'lucide-react';
import { type CSSProperties, memo } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import type { TableLine } from '../../../shared/table/arrange-table.ts';
import { COLUMNS, type ColumnId } from '../../../shared/table/columns.ts';
import type { StatementCells } from '../../../shared/table/statement-cells.ts';
import { useApp } from '../../core/app-context.ts';
import { CellEditor } from './cell-editor.tsx';
import type { CellActions } from './use-table-keys.ts';

/** The name of the group of what has no value. */
const NO_VALUE = msg('None');

interface LineProps {
  readonly line: TableLine;
  readonly index: number;
  readonly cells: StatementCells;
  readonly columns: readonly ColumnId[];
  readonly actions: CellActions;
  /** The column of its cell that Tab reaches, and of the one that is edited; -1 for none. */
  readonly active: number;
  readonly edited: number;
  readonly isSelected: boolean;
  /** True for what the filter leaves out, where it does not hide it. */
  readonly isDim: boolean;
  readonly grid: CSSProperties;
  /** Pixels from the first row. */
  readonly start: number;
  /** Another value whenever cells may read otherwise. */
  readonly version: unknown;
}

/** A row of the table: a statement, or the heading of a group. */
export const TableLineView = memo(function TableLineView({
  line,
  index,
  cells,
  columns,
  actions,
  active,
  edited,
  isSelected,
  isDim,
  grid,
  start,
}: LineProps) {
  const app = useApp();
  const style = { ...grid, transform: `translateY(${start}px)` };
  if (line.kind === 'group') {
    const Sign = line.folded ? ChevronRight : ChevronDown;
    return (
      // biome-ignore lint/a11y/useSemanticElements: a table element cannot have rows that are not there.
      // biome-ignore lint/a11y/useFocusableInteractive: its cell takes the focus.
      <div role="row" aria-rowindex={index + 2} aria-expanded={!line.folded} className="table-group" style={style}>
        {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter does the same, which the grid hears. */}
        <div
          role="gridcell"
          aria-colspan={columns.length}
          className="table-cell"
          tabIndex={active === 0 ? 0 : -1}
          data-cell={`${index}:0`}
          onFocus={() => actions.reach(index, 0)}
          onClick={() => actions.fold(line.name)}
        >
          <Sign size={15} strokeWidth={1.75} aria-hidden />
          <span dir="auto">{line.name || t(NO_VALUE)}</span>{' '}
          <span className="table-count">
            {t('{count, plural, one {# statement} other {# statements}}', { count: line.count })}
          </span>
        </div>
      </div>
    );
  }
  const { id } = line;
  // Deleted, a moment before the rows follow.
  if (!cells.debate.statements.has(id)) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above.
    // biome-ignore lint/a11y/useFocusableInteractive: its cells take the focus.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Space does the same.
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={`table-row${isDim ? ' dim' : ''}`}
      style={style}
      onClick={(event) => actions.press(index, { range: event.shiftKey, more: event.ctrlKey || event.metaKey })}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
    >
      {columns.map((column, at) => {
        const isEdited = edited === at;
        const text = cells.text(id, column);
        return (
          // biome-ignore lint/a11y/useSemanticElements: as above.
          <div
            key={column}
            role="gridcell"
            aria-colindex={at + 1}
            aria-readonly={!COLUMNS[column].isEdited}
            className={COLUMNS[column].isNumber ? 'table-cell table-number' : 'table-cell'}
            tabIndex={active === at ? 0 : -1}
            data-cell={`${index}:${at}`}
            onFocus={() => actions.reach(index, at)}
            onDoubleClick={() => actions.edit(index, at)}
          >
            {isEdited ? (
              <CellEditor app={app} id={id} column={column} onEnd={actions.endEdit} />
            ) : (
              <span className="table-text" dir="auto" title={text}>
                {text}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
});
