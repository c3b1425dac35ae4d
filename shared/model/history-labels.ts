/** The labels of the edits that can be undone and redone next; null where there is none. */
export interface HistoryLabels {
  readonly undo: string | null;
  readonly redo: string | null;
}
