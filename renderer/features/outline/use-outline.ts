import { useEffect, useMemo, useState } from 'react';
import type { Change } from '../../../shared/model/change.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { type Outline, type OutlineRow, outlineOf } from '../../../shared/outline/outline.ts';
import { useApp, useAppState, useReadDebate } from '../../core/app-context.ts';
import type { Filtered } from '../../core/filter/use-filtered.ts';
import type { Selection } from '../../core/selection.ts';

/** Returns the outline of what is shown; typing in a statement does not make it anew. */
export function useOutline(): Outline {
  const app = useApp();
  const readDebate = useReadDebate();
  const { session, map, of } = useAppState(({ session, map, outlineOf: of }) => ({ session, map, of }));
  const [edits, setEdits] = useState(0);
  useEffect(
    () =>
      app.onDebateChange((changes) => {
        if (changes === null || changes.some(isStructural)) setEdits((count) => count + 1);
      }),
    [app],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the session's debate changes in place, as `edits` counts.
  return useMemo(
    () => outlineOf(readDebate(), { map: of === 'map' ? map : null, branch: null }),
    [session, map, of, edits, readDebate],
  );
}

/** Tells whether a change can move rows: those of texts and places on a map do not. */
function isStructural({ entity, before, after }: Change): boolean {
  if (entity === 'relation') return true;
  return (entity === 'statement' || entity === 'placement') && (before === null || after === null);
}

/** What the filter leaves, as rows: those themselves, and those that are shown beside them: in which they stand, or that are selected. */
export interface FilteredRows {
  readonly left: ReadonlySet<number>;
  readonly around: ReadonlySet<number>;
  readonly hides: boolean;
}

/**
 * Returns which rows a filter leaves; null: all. A step with linked premises is left with one of them. What is in `kept`, such as
 * what is selected, is never hidden.
 */
export function filteredRows(
  { rows }: Outline,
  filtered: Filtered | null,
  kept: ReadonlySet<StatementId>,
): FilteredRows | null {
  if (filtered === null) return null;
  const [left, around] = [new Set<number>(), new Set<number>()];
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'step') continue;
    if (filtered.left.has(row.statement)) left.add(index);
    else if (kept.has(row.statement)) around.add(index);
    else continue;
    for (let at = row.parent; at >= 0 && !around.has(at); at = rows[at]?.parent ?? -1) around.add(at);
  }
  return { left, around, hides: filtered.hides };
}

/** Returns the indexes of the rows that are neither folded away nor hidden. */
export function visibleRows(
  { rows }: Outline,
  folded: ReadonlySet<string>,
  filtered: FilteredRows | null = null,
): readonly number[] {
  const isHidden = (at: number) => filtered?.hides === true && !filtered.left.has(at) && !filtered.around.has(at);
  const visible: number[] = [];
  for (let at = 0; at < rows.length; ) {
    const row = rows[at] as OutlineRow;
    if (!isHidden(at)) visible.push(at);
    at = folded.has(row.key) ? row.end : at + 1;
  }
  return visible;
}

/** Returns the row of the selection: the one at `place` if it shows that, otherwise where it stands in full. */
export function rowOfSelection(
  { rows, inFull }: Outline,
  selection: Selection,
  place: string | null,
): number | undefined {
  const isIt = (row: OutlineRow) => {
    if (selection.kind === 'statements') return row.kind !== 'step' && selection.ids.includes(row.statement);
    return selection.kind === 'relation' && row.relation?.id === selection.id;
  };
  const at = place === null ? -1 : rows.findIndex(({ key }) => key === place);
  const row = rows[at];
  if (row !== undefined && isIt(row)) return at;
  if (selection.kind === 'statements') return inFull.get(selection.ids[0] ?? '');
  const found = selection.kind === 'relation' ? rows.findIndex(isIt) : -1;
  return found < 0 ? undefined : found;
}

/** Returns the keys of the rows that a row stands in. */
export function ancestorsOf({ rows }: Outline, index: number): string[] {
  const keys: string[] = [];
  for (let at = rows[index]?.parent ?? -1; at >= 0; at = rows[at]?.parent ?? -1) keys.push(rows[at]?.key ?? '');
  return keys;
}
