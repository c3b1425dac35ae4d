import { type ClipboardEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { COLUMNS, type ColumnId } from '../../../shared/table/columns.ts';
import { copyTable } from '../../../shared/table/copy-table.ts';
import { READ_ONLY } from '../../core/actions/rules.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp } from '../../core/app-context.ts';
import { selectedInSight } from '../../core/filter/use-filtered.ts';
import { NOTHING, selectedStatements, selectStatements } from '../../core/selection.ts';
import { showStatement } from '../../core/show-in-debate.ts';
import { arrangeTable } from '../../core/slices/table.ts';
import { showView } from '../../core/slices/window.ts';
import type { Table } from './use-table.ts';

/** A cell by its row, counted from 0, and its column. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The cell that is edited: by the key of its line and its column, since rows may change their order meanwhile. */
interface EditedCell {
  readonly line: string;
  readonly column: ColumnId;
}

/** The row of the headings. */
export const HEAD = -1;
/** Rows that Page Up and Page Down go over. */
const PAGE = 20;

/** What pointer and focus do to cells: the same functions as long as the table is shown, so that rows are not drawn again for them. */
export interface CellActions {
  /** Notes the cell that has the focus. */
  reach(row: number, column: number): void;
  press(row: number, how: { readonly range: boolean; readonly more: boolean }): void;
  edit(row: number, column: number): void;
  /** `step`: where the focus goes then, in rows; null where it is elsewhere already. */
  endEdit(step: 0 | 1 | null): void;
  sort(column: ColumnId): void;
  fold(group: string): void;
}

export interface TableKeys {
  readonly active: CellPlace;
  readonly editing: CellPlace | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly actions: CellActions;
}

interface Parts {
  readonly table: Table;
  readonly columns: readonly ColumnId[];
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly scrollTo: (row: number) => void;
}

/** What keys and presses do in the table: one cell has the focus, any rows are selected. */
export function useTableKeys({ table: { lines, cells }, columns, scroller, scrollTo }: Parts): TableKeys {
  const app = useApp();
  const [place, setPlace] = useState<CellPlace>({ row: 0, column: 0 });
  const [edited, setEdited] = useState<EditedCell | null>(null);
  /** Where a range of rows begins. */
  const anchor = useRef(0);
  const editing = edited === null ? null : placeOf(edited, lines, columns);
  const active = editing ?? {
    row: Math.max(HEAD, Math.min(place.row, lines.length - 1)),
    column: Math.min(place.column, columns.length - 1),
  };
  // A row that went does not come back in editing.
  const isGone = edited !== null && editing === null;
  useEffect(() => {
    if (isGone) setEdited(null);
  }, [isGone]);
  const selected = (): readonly StatementId[] => selectedStatements(app.store.getState().selection);
  const idAt = (row: number): StatementId | undefined => {
    const line = lines[row];
    return line?.kind === 'row' ? line.id : undefined;
  };
  const idsBetween = (a: number, b: number): StatementId[] => {
    const between = lines.slice(Math.max(0, Math.min(a, b)), Math.max(a, b) + 1);
    return [...new Set(between.flatMap((line) => (line.kind === 'row' ? [line.id] : [])))];
  };

  const focus = (next: CellPlace) => {
    setPlace(next);
    if (next.row >= 0) scrollTo(next.row);
    // A row that was out of sight is drawn first.
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-cell="${next.row}:${next.column}"]`)?.focus(),
    );
  };
  const go = ({ row, column }: CellPlace, extend: boolean) => {
    const next = {
      row: Math.max(HEAD, Math.min(lines.length - 1, row)),
      column: Math.max(0, Math.min(columns.length - 1, column)),
    };
    // The heading of a group is one cell.
    focus(lines[next.row]?.kind === 'group' ? { ...next, column: 0 } : next);
    if (extend) app.select(selectStatements(idsBetween(anchor.current, next.row)));
    else anchor.current = next.row;
  };
  const toggle = (row: number) => {
    const id = idAt(row);
    if (id === undefined) return;
    anchor.current = row;
    const all = selected();
    app.select(selectStatements(all.includes(id) ? all.filter((each) => each !== id) : [...all, id]));
  };
  const fold = (group: string) => {
    const { folded } = app.store.getState().table;
    arrangeTable(app, { folded: folded.symmetricDifference(new Set([group])) });
  };
  const sort = (column: ColumnId) => {
    const { order } = app.store.getState().table;
    const isSame = order?.column === column;
    // Numbers are asked for from the greatest on.
    const first = COLUMNS[column].isNumber === true;
    const next = isSame && order.descending !== first ? null : { column, descending: isSame ? !first : first };
    arrangeTable(app, { order: next });
  };
  const showOnMap = (id: StatementId) => {
    if (cells.debate.placementsByStatement.count(id) === 0) {
      app.notify(t('This statement is on no map: select its row, and place it on the shown map.'));
      return;
    }
    showView(app, 'map');
    showStatement(app, id);
  };
  const edit = (row: number, column: number) => {
    const line = lines[row];
    const name = columns[column];
    if (line?.kind !== 'row' || name === undefined) return;
    if (!COLUMNS[name].isEdited) showOnMap(line.id);
    else if (app.store.getState().session?.readOnly) app.notify(t(READ_ONLY));
    else setEdited({ line: line.key, column: name });
  };
  const enter = () => {
    const line = lines[active.row];
    const column = columns[active.column];
    if (active.row === HEAD) {
      if (column !== undefined) sort(column);
    } else if (line?.kind === 'group') fold(line.name);
    else edit(active.row, active.column);
  };

  /** Deletes what is selected, but for what the filter hides, if the active row is among it, and else that row alone. */
  const remove = () => {
    const id = idAt(active.row);
    if (id === undefined) return;
    const inSight = selectedInSight(app.store.getState());
    app.select(selectStatements(inSight.includes(id) ? inSight : [id]));
    runAction(app, 'delete');
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing || event.altKey) return;
    const mod = event.ctrlKey || event.metaKey;
    const { row, column } = active;
    const steps: Readonly<Record<string, CellPlace>> = {
      ArrowDown: { row: row + 1, column },
      ArrowUp: { row: row - 1, column },
      ArrowRight: { row, column: column + 1 },
      ArrowLeft: { row, column: column - 1 },
      PageDown: { row: row + PAGE, column },
      PageUp: { row: Math.max(0, row - PAGE), column },
      Home: { row: mod ? 0 : row, column: 0 },
      End: { row: mod ? lines.length - 1 : row, column: columns.length - 1 },
    };
    const step = steps[event.key];
    if (step !== undefined && (!mod || event.key === 'Home' || event.key === 'End')) go(step, event.shiftKey);
    else if (mod && event.key.toLowerCase() === 'a') app.select(selectStatements(idsBetween(0, lines.length - 1)));
    else if (mod) return;
    else if (event.key === 'Enter' || event.key === 'F2') enter();
    else if (event.key === ' ') {
      if (lines[row]?.kind === 'row') toggle(row);
      else enter();
    } else if (event.key === 'Escape') app.select(NOTHING);
    else if (event.key === 'Delete' || event.key === 'Backspace') remove();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onCopy = (event: ClipboardEvent) => {
    if (editing !== null) return;
    const chosen = new Set(selected());
    const rows = idsBetween(0, lines.length - 1).filter((id) => chosen.has(id));
    const own = idAt(active.row);
    const { text, html } = copyTable(cells, rows.length > 0 || own === undefined ? rows : [own], columns);
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
  };

  const now: CellActions = {
    reach: (row, column) => setPlace({ row, column }),
    press(row, { range, more }) {
      const id = idAt(row);
      if (id === undefined) return;
      if (more) toggle(row);
      else if (range) app.select(selectStatements(idsBetween(anchor.current, row)));
      else {
        anchor.current = row;
        app.select(selectStatements([id]));
      }
    },
    edit,
    endEdit(step) {
      setEdited(null);
      if (step === null) setPlace(active);
      else focus({ row: Math.min(lines.length - 1, active.row + step), column: active.column });
    },
    sort,
    fold,
  };
  const latest = useRef(now);
  latest.current = now;
  const [actions] = useState<CellActions>(() => ({
    reach: (...given) => latest.current.reach(...given),
    press: (...given) => latest.current.press(...given),
    edit: (...given) => latest.current.edit(...given),
    endEdit: (step) => latest.current.endEdit(step),
    sort: (column) => latest.current.sort(column),
    fold: (group) => latest.current.fold(group),
  }));
  return { active, editing, onKeyDown, onCopy, actions };
}

function placeOf({ line, column }: EditedCell, lines: Table['lines'], columns: readonly ColumnId[]): CellPlace | null {
  const place = { row: lines.findIndex(({ key }) => key === line), column: columns.indexOf(column) };
  return place.row === -1 || place.column === -1 ? null : place;
}
