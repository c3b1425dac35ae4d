import { type KeyboardEvent, type RefObject, useRef } from 'react';
import type { Outline, OutlineRow } from '../../../shared/outline/outline.ts';
import { fold as folded } from '../../../shared/search/fold.ts';
import { runAction } from '../../core/actions/run-action.ts';
import type { App } from '../../core/app.ts';
import { useApp } from '../../core/app-context.ts';
import { NOTHING, selectedStatements, selectStatements } from '../../core/selection.ts';
import {
  addChild,
  addSibling,
  aimAt,
  deleteRow,
  lift,
  linkToPrevious,
  setKind,
  siblingBefore,
  undercut,
} from './outline-edits.ts';

interface Parts {
  readonly outline: Outline;
  /** The indexes of the rows that are not folded away. */
  readonly visible: readonly number[];
  /** The index of the row on which the keys are, and its place among the visible ones. */
  readonly active: number | undefined;
  readonly activeAt: number | undefined;
  /** CSS pixels of a row. */
  readonly height: number;
  readonly tree: RefObject<HTMLDivElement | null>;
  readonly select: (row: OutlineRow) => void;
  /** Goes to a row and selects it beside the others, or lets go of the one left if it was selected already. */
  readonly extendTo: (row: OutlineRow) => void;
  readonly fold: (index: number, isFolded: boolean) => void;
  /** Has what the row is then said, once an edit is drawn. */
  readonly sayNext: () => void;
}

/** Milliseconds after which typed letters begin another word to look for. */
const TYPING_PAUSE = 700;

/** Handles the keys of the outline, after the ARIA pattern of a tree; letters go to the next row that begins with them. */
export function useOutlineKeys(parts: Parts): (event: KeyboardEvent) => void {
  const app = useApp();
  const typed = useRef({ letters: '', at: Number.NEGATIVE_INFINITY });
  const { outline, visible, active, activeAt, height, tree, select, extendTo, fold, sayNext } = parts;
  const { rows } = outline;
  const row = active === undefined ? undefined : rows[active];

  const goTo = (at: number) => {
    const next = rows[visible[Math.min(Math.max(0, at), visible.length - 1)] ?? -1];
    if (next !== undefined) select(next);
  };
  const goToIndex = (index: number) => {
    const next = rows[index];
    if (next !== undefined) select(next);
  };
  const edit = (make: (row: OutlineRow) => boolean) => {
    if (row !== undefined && make(row)) sayNext();
  };
  const page = Math.max(1, Math.floor((tree.current?.clientHeight ?? 0) / height) - 1);
  const isWithinWord = (at: number) => at - typed.current.at < TYPING_PAUSE;
  const lookFor = (key: string, at: number) => {
    const before = isWithinWord(at) ? typed.current.letters : '';
    typed.current = { letters: before + folded(key), at };
    const start = (activeAt ?? -1) + (before === '' ? 1 : 0);
    const turned = [...visible.slice(start), ...visible.slice(0, start)];
    const found = turned.find((index) => folded(textOf(app, rows[index])).startsWith(typed.current.letters));
    if (found !== undefined) goToIndex(found);
  };
  const extend = (step: 1 | -1) => {
    const next = rows[visible[(activeAt ?? -1) + step] ?? -1];
    if (next !== undefined) extendTo(next);
  };
  const remove = () => {
    if (row === undefined || active === undefined) return;
    // Only those that are seen here are meant.
    const chosen = selectedStatements(app.store.getState().selection).filter((id) => outline.inFull.has(id));
    if (chosen.length > 1) {
      app.select(selectStatements(chosen));
      return runAction(app, 'delete');
    }
    const beside =
      rows[row.end]?.parent === row.parent ? rows[row.end] : (siblingBefore(outline, row) ?? rows[row.parent]);
    if (deleteRow(app, row) && beside !== undefined) select(beside);
  };
  const enter = () => {
    if (row?.kind === 'reference') return goToIndex(outline.inFull.get(row.statement) ?? -1);
    addSibling(app, outline, row);
  };
  const right = () => {
    if (row === undefined || active === undefined || row.end === active + 1) return;
    if (visible[(activeAt ?? 0) + 1] === active + 1) goToIndex(active + 1);
    else fold(active, false);
  };
  const left = () => {
    if (row === undefined || active === undefined) return;
    const isOpen = row.end > active + 1 && visible[(activeAt ?? 0) + 1] === active + 1;
    if (isOpen) fold(active, true);
    else if (row.parent >= 0) goToIndex(row.parent);
  };
  const indent = () =>
    edit((each) => {
      const before = siblingBefore(outline, each);
      return before !== undefined && aimAt(app, each, before);
    });

  const keys = new Map<string, () => void>([
    ['ArrowDown', () => goTo(activeAt === undefined ? 0 : activeAt + 1)],
    ['ArrowUp', () => goTo(activeAt === undefined ? 0 : activeAt - 1)],
    ['ArrowRight', right],
    ['ArrowLeft', left],
    ['Shift+ArrowDown', () => extend(1)],
    ['Shift+ArrowUp', () => extend(-1)],
    ['Shift+ArrowRight', indent],
    ['Shift+ArrowLeft', () => edit((each) => lift(app, outline, each))],
    ['Home', () => goTo(0)],
    ['End', () => goTo(visible.length - 1)],
    ['PageDown', () => goTo((activeAt ?? 0) + page)],
    ['PageUp', () => goTo((activeAt ?? 0) - page)],
    ['Enter', enter],
    ['Tab', () => (row === undefined ? undefined : addChild(app, row))],
    ['Shift+Tab', () => edit((each) => lift(app, outline, each))],
    ['Delete', remove],
    ['Backspace', remove],
    ['Escape', () => app.select(NOTHING)],
    ['+', () => edit((each) => setKind(app, each, 'supports'))],
    ['-', () => edit((each) => setKind(app, each, 'attacks'))],
    ['*', () => edit((each) => undercut(app, outline, each))],
    ['.', () => edit((each) => setKind(app, each))],
    ['&', () => edit((each) => linkToPrevious(app, outline, each))],
  ]);
  return (event) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, shiftKey } = event;
    // Without a row to act on, Tab goes on through the window.
    if (key === 'Tab' && row === undefined) return;
    const isNamed = key.length > 1;
    const run = keys.get(isNamed && shiftKey ? `Shift+${key}` : key);
    if (run !== undefined) {
      // What is typed next begins a word, however quickly it comes.
      typed.current = { letters: '', at: Number.NEGATIVE_INFINITY };
      run();
    } else if (!isNamed && (key !== ' ' || isWithinWord(event.timeStamp))) lookFor(key, event.timeStamp);
    else if (key === ' ' && active !== undefined) fold(active, visible[(activeAt ?? 0) + 1] === active + 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function textOf(app: App, row: OutlineRow | undefined): string {
  if (row === undefined || row.kind === 'step') return '';
  return app.store.getState().session?.debate.statements.get(row.statement)?.text ?? '';
}
