import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useEffect, useMemo, useRef } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { ColumnId } from '../../../shared/table/columns.ts';
import { useAppState } from '../../core/app-context.ts';
import { selectedStatements } from '../../core/selection.ts';
import { TableHead } from './table-head.tsx';
import { TableLineView } from './table-line-view.tsx';
import type { Table } from './use-table.ts';
import { HEAD, useTableKeys } from './use-table-keys.ts';

/** Pixels: all rows are alike, so that nothing is measured while they scroll. */
const ROW = 34;

/** Of each column, the pixels that it has at least, and its share of what is left over. */
const WIDTHS: Readonly<Record<ColumnId, readonly [least: number, share: number]>> = {
  kind: [122, 0],
  text: [300, 4],
  speakers: [120, 1.4],
  bears: [160, 2],
  in: [56, 0],
  out: [56, 0],
  passages: [88, 0],
  tags: [90, 1],
  maps: [110, 1.2],
  weight: [74, 0],
  dates: [130, 1],
};

function gridOf(columns: readonly ColumnId[]): CSSProperties {
  const widths = columns.map((column) => WIDTHS[column]);
  return {
    gridTemplateColumns: widths
      .map(([least, share]) => (share === 0 ? `${least}px` : `minmax(${least}px, ${share}fr)`))
      .join(' '),
    minWidth: widths.reduce((sum, [least]) => sum + least, 0),
  };
}

interface Props {
  readonly table: Table;
  readonly columns: readonly ColumnId[];
}

/** The rows of statements. Only those in sight are drawn, and the one that has the focus. */
export function TableGrid({ table, columns }: Props) {
  const { cells, lines, seen } = table;
  const selection = useAppState((state) => state.selection);
  const selected = useMemo(() => new Set(selectedStatements(selection)), [selection]);
  const scroller = useRef<HTMLDivElement>(null);
  const active = useRef(0);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 8,
    // Below the headings, which stay.
    scrollPaddingStart: ROW,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      const kept = active.current;
      return kept < 0 || kept >= range.count || inSight.includes(kept)
        ? inSight
        : [...inSight, kept].sort((a, b) => a - b);
    },
  });
  const keys = useTableKeys({ table, columns, scroller, scrollTo: (index) => rows.scrollToIndex(index) });
  active.current = keys.active.row;

  // What is selected elsewhere, or by undoing, comes into sight.
  const [first] = selectedStatements(selection);
  // biome-ignore lint/correctness/useExhaustiveDependencies: not when the rows change, which may be sorted under somebody's eyes.
  useEffect(() => {
    const index = first === undefined ? -1 : lines.findIndex((line) => line.kind === 'row' && line.id === first);
    if (index !== -1) rows.scrollToIndex(index);
  }, [first]);

  const grid = useMemo(() => gridOf(columns), [columns]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table element cannot have rows that are not there.
    <div
      ref={scroller}
      role="grid"
      aria-label={t('Statements')}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      className="table-grid"
      onKeyDown={keys.onKeyDown}
      onCopy={keys.onCopy}
    >
      <TableHead
        columns={columns}
        active={keys.active.row === HEAD ? keys.active.column : -1}
        actions={keys.actions}
        grid={grid}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      <div role="rowgroup" className="table-rows" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          return (
            line && (
              <TableLineView
                key={key}
                line={line}
                index={index}
                cells={cells}
                columns={columns}
                actions={keys.actions}
                active={keys.active.row === index ? keys.active.column : -1}
                edited={keys.editing?.row === index ? keys.editing.column : -1}
                isDim={line.kind === 'row' && seen?.has(line.id) === false}
                isSelected={line.kind === 'row' && selected.has(line.id)}
                grid={grid}
                start={start}
                version={lines}
              />
            )
          );
        })}
      </div>
      {lines.length === 0 && <p className="table-none">{t('No statement is like this.')}</p>}
    </div>
  );
}
