import { ChevronDown, ChevronRight } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { TableLine } from '../../../shared/table/arrange-table.ts';
import { COLUMNS, type ColumnId } from '../../../shared/table/columns.ts';
import type { StatementCells } from '../../../shared/table/statement-cells.ts';
import { counted } from '../../../shared/text/counted.ts';
import { useApp } from '../../core/app-context.ts';
import { CellEditor } from './cell-editor.tsx';
import type { TableKeys } from './use-table-keys.ts';

interface LineProps {
  readonly line: TableLine;
  readonly index: number;
  readonly cells: StatementCells;
  readonly columns: readonly ColumnId[];
  readonly keys: TableKeys;
  readonly isSelected: boolean;
  readonly style: CSSProperties;
}

/** A row of the table: a statement, or the heading of a group. */
export function TableLineView({ line, index, cells, columns, keys, isSelected, style }: LineProps) {
  const app = useApp();
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
          tabIndex={keys.tabIndex(index, 0)}
          {...keys.cell(index, 0)}
          onClick={() => keys.fold(line.name)}
        >
          <Sign size={15} strokeWidth={1.75} aria-hidden />
          <span dir="auto">{line.name}</span> <span className="table-count">{counted(line.count, 'statement')}</span>
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
      className="table-row"
      style={style}
      onClick={(event) => keys.press(index, { range: event.shiftKey, more: event.ctrlKey || event.metaKey })}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
    >
      {columns.map((column, at) => {
        const isEdited = keys.editing?.row === index && keys.editing.column === at;
        const text = cells.text(id, column);
        return (
          // biome-ignore lint/a11y/useSemanticElements: as above.
          <div
            key={column}
            role="gridcell"
            aria-colindex={at + 1}
            aria-readonly={!COLUMNS[column].isEdited}
            className={COLUMNS[column].isNumber ? 'table-cell table-number' : 'table-cell'}
            tabIndex={keys.tabIndex(index, at)}
            {...keys.cell(index, at)}
            onDoubleClick={() => keys.edit(index, at)}
          >
            {isEdited ? (
              <CellEditor app={app} id={id} column={column} onEnd={keys.endEdit} />
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
}
