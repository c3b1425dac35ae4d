import type { Change } from './change.ts';

/** The labels of the edits that can be undone and redone next; null where there is none. */
export interface HistoryLabels {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** An edit that was undone or redone: its label, the changes that this made, and what can now be undone and redone. */
export interface HistoryStep {
  readonly label: string;
  readonly changes: readonly Change[];
  readonly labels: HistoryLabels;
}
