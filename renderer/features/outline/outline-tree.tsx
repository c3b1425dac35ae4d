import { type DragEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { t } from '../../../shared/language/translate.ts';
import type { Outline, OutlineRow } from '../../../shared/outline/outline.ts';
import { sentenceOf } from '../../../shared/outline/row-name.ts';
import { useApp, useAppState, useReadDebate } from '../../core/app-context.ts';
import { useFiltered } from '../../core/filter/use-filtered.ts';
import { selectedStatements, selectStatements } from '../../core/selection.ts';
import { foldRows, leaveOutline, takeOutline } from '../../core/slices/outline.ts';
import { openContextMenu, takeZoom } from '../../core/slices/window.ts';
import { aimAt } from './outline-edits.ts';
import { OutlineRowView, rowElementId } from './outline-row.tsx';
import { ancestorsOf, filteredRows, rowOfSelection, visibleRows } from './use-outline.ts';
import { useOutlineKeys } from './use-outline-keys.ts';

/** CSS pixels of a row at its own size: of one line or, where the outline is narrow, of two. */
const ROW_HEIGHT = { 1: 32, 2: 46 };
const NARROW = 720;
/** Rows that are drawn above and below those in sight. */
const SPARE_ROWS = 8;
/** Pixels in sight before the window has measured them. */
const FIRST_HEIGHT = 900;
const LEAST_SIZE = 0.7;
const MOST_SIZE = 2;
/** The data type of a row that is dragged in the outline: its key. */
const ROW_TYPE = 'application/x-counterclaim-outline-row';

/** The rows, of which only those in sight are drawn: a tree for screen readers, gone through and edited by keys. */
export function OutlineTree({ outline }: { outline: Outline }) {
  const app = useApp();
  const readDebate = useReadDebate();
  const tree = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<string | null>(null);
  const [sight, setSight] = useState({ top: 0, height: FIRST_HEIGHT, width: NARROW });
  const [over, setOver] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const isToBeSaid = useRef(false);
  const { selection, folded, editing, zoom } = useAppState(({ selection, foldedRows, editing, zoom }) => ({
    ...{ selection, folded: foldedRows, editing, zoom },
  }));
  useAppState((state) => state.revision);
  const lines = sight.width < NARROW * zoom ? 2 : 1;
  const height = Math.round(ROW_HEIGHT[lines] * zoom);
  const filtered = useFiltered();
  const chosen = useMemo(() => new Set(selectedStatements(selection)), [selection]);
  const left = useMemo(() => filteredRows(outline, filtered, chosen), [outline, filtered, chosen]);
  const visible = useMemo(() => visibleRows(outline, folded, left), [outline, folded, left]);
  const shownAt = useMemo(() => new Map(visible.map((index, at) => [index, at] as const)), [visible]);
  // The text of a reference is edited where the statement stands in full; then the reference is selected again.
  const active = rowOfSelection(outline, selection, editing === null ? place : null);
  const activeAt = active === undefined ? undefined : shownAt.get(active);
  const debate = readDebate();

  const select = (row: OutlineRow) => {
    setPlace(row.key);
    app.select(row.kind === 'step' ? { kind: 'relation', id: row.relation.id } : selectStatements([row.statement]));
  };
  /** Selects a row beside what is selected; with `toggle`, one that is selected already is let go of. */
  const add = (row: OutlineRow, toggle: boolean) => {
    if (row.kind === 'step') return select(row);
    const others = [...chosen].filter((id) => id !== row.statement);
    const goes = toggle && chosen.has(row.statement) && others.length > 0;
    setPlace(row.key);
    app.select(selectStatements(goes ? others : [...others, row.statement]));
  };
  const extendTo = (row: OutlineRow) => {
    const left = outline.rows[active ?? -1];
    const goesBack = row.kind !== 'step' && chosen.has(row.statement) && left !== undefined && left.kind !== 'step';
    if (!goesBack) return add(row, false);
    setPlace(row.key);
    app.select(selectStatements([...chosen].filter((id) => id !== left.statement)));
  };
  const fold = (index: number, isFolded: boolean) => {
    const row = outline.rows[index];
    if (row === undefined || row.end === index + 1) return;
    foldRows(app, [row.key], isFolded);
    if (isFolded && active !== undefined && active > index && active < row.end) select(row);
  };
  const focus = () => tree.current?.focus({ preventScroll: true });
  const sayNext = () => {
    isToBeSaid.current = true;
  };
  const onKeyDown = useOutlineKeys({
    ...{ outline, visible, active, activeAt, height, tree },
    ...{ select, extendTo, fold, sayNext },
  });

  useLayoutEffect(() => {
    const before = app.store.getState().zoom;
    const zoomTo = (wanted: number) =>
      flushSync(() => takeZoom(app, Math.min(MOST_SIZE, Math.max(LEAST_SIZE, wanted))));
    takeZoom(app, 1);
    takeOutline(app, {
      zoomTo,
      zoomBy: (factor) => zoomTo(app.store.getState().zoom * factor),
      fit: () => zoomTo(1),
      focus: () => tree.current?.focus({ preventScroll: true }),
    });
    const element = tree.current;
    const measure = () => setSight((now) => ({ ...now, ...sizeOf(element) }));
    measure();
    const observer = new ResizeObserver(measure);
    if (element !== null) observer.observe(element);
    element?.focus({ preventScroll: true });
    return () => {
      observer.disconnect();
      leaveOutline(app);
      takeZoom(app, before);
    };
  }, [app]);
  // What was selected elsewhere is unfolded and brought into sight.
  useEffect(() => {
    if (active === undefined) return;
    if (activeAt === undefined) {
      // What the filter hides is not brought into sight by unfolding.
      const isFolded = ancestorsOf(outline, active).some((key) => app.store.getState().foldedRows.has(key));
      if (isFolded) foldRows(app, ancestorsOf(outline, active), false);
      return;
    }
    scrollTo(tree.current, activeAt * height, height);
  }, [app, outline, active, activeAt, height]);
  // An edit is told once the rows are those after it.
  useEffect(() => {
    const row = outline.rows[active ?? -1];
    if (!isToBeSaid.current || row === undefined) return;
    isToBeSaid.current = false;
    setSaid(sentenceOf(readDebate(), outline, row));
  }, [outline, active, readDebate]);

  const from = Math.max(0, Math.floor(sight.top / height) - SPARE_ROWS);
  const to = Math.ceil((sight.top + sight.height) / height) + SPARE_ROWS;
  const drawn = visible.slice(from, to);
  if (active !== undefined && activeAt !== undefined && (activeAt < from || activeAt >= to)) drawn.push(active);
  const drop = (event: DragEvent, at: OutlineRow) => {
    event.preventDefault();
    setOver(null);
    const dragged = outline.rows.find(({ key }) => key === event.dataTransfer.getData(ROW_TYPE));
    if (dragged === undefined || dragged.key === at.key || !aimAt(app, dragged, at)) return;
    sayNext();
    if (dragged.kind !== 'step') app.select(selectStatements([dragged.statement]));
  };
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      <div
        ref={tree}
        className="outline-tree"
        role="tree"
        aria-multiselectable="true"
        aria-label={t(
          'Outline of the argument. Enter adds beside, Tab adds below, Shift and Tab lifts, F2 edits, Escape lets Tab go on.',
        )}
        tabIndex={0}
        aria-activedescendant={activeAt === undefined ? undefined : rowElementId(active as number)}
        onKeyDown={onKeyDown}
        onScroll={({ currentTarget }) => setSight({ top: currentTarget.scrollTop, ...sizeOf(currentTarget) })}
      >
        <div role="none" style={{ height: visible.length * height, fontSize: 14 * zoom }}>
          {drawn.map((index) => {
            const row = outline.rows[index] as OutlineRow;
            return (
              <OutlineRowView
                key={row.key}
                {...{ debate, outline, row, index, height, lines, zoom }}
                top={(shownAt.get(index) ?? 0) * height}
                isActive={index === active}
                isSelected={
                  row.kind === 'step'
                    ? index === active
                    : chosen.has(row.statement) && (chosen.size > 1 || index === active)
                }
                isFolded={folded.has(row.key)}
                isDim={left !== null && !left.left.has(index)}
                isOver={row.key === over}
                editing={row.kind === 'statement' && editing?.statement === row.statement ? editing : null}
                onFold={() => fold(index, !folded.has(row.key))}
                onPress={(isAdded) => {
                  if (isAdded) add(row, true);
                  else select(row);
                  focus();
                }}
                onLeave={focus}
                onMenu={(at) => {
                  if (row.kind === 'step' || !chosen.has(row.statement)) select(row);
                  openContextMenu(app, row.kind === 'step' ? 'relation' : 'statement', at);
                }}
                onDragStart={(event) => event.dataTransfer.setData(ROW_TYPE, row.key)}
                onDragOver={(event) => {
                  if (!event.dataTransfer.types.includes(ROW_TYPE)) return;
                  event.preventDefault();
                  if (over !== row.key) setOver(row.key);
                }}
                onDragEnd={() => setOver(null)}
                onDrop={(event) => drop(event, row)}
              />
            );
          })}
        </div>
      </div>
    </>
  );
}

function sizeOf(element: HTMLElement | null): { readonly height: number; readonly width: number } {
  return { height: element?.clientHeight || FIRST_HEIGHT, width: element?.clientWidth || NARROW };
}

function scrollTo(element: HTMLElement | null, top: number, height: number): void {
  if (element === null) return;
  const below = top + height - element.clientHeight;
  if (top < element.scrollTop) element.scrollTop = top;
  else if (below > element.scrollTop && element.clientHeight > 0) element.scrollTop = below;
}
