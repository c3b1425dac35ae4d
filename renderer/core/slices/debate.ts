import type { Change } from '../../../shared/model/change.ts';
import type { HistoryLabels } from '../../../shared/model/history-labels.ts';
import type { DebateSession } from '../debate-session.ts';
import { NOTHING, type Selection, stillThere } from '../selection.ts';
import type { Slice } from './slice.ts';

/** The open debate, except its content, which `session.debate` holds, and the selection in it. */
export interface DebateSlice {
  /** null on the welcome screen. */
  readonly session: DebateSession | null;
  /** Rises with every change of the debate, so that its readers look again. */
  readonly revision: number;
  /** Rises likewise, but not with changes of nothing but what statements and their notes say. */
  readonly structure: number;
  readonly labels: HistoryLabels;
  readonly saved: boolean;
  readonly selection: Selection;
}

export const debateSlice: Slice<DebateSlice> = {
  first: () => ({
    session: null,
    revision: 0,
    structure: 0,
    labels: { undo: null, redo: null },
    saved: true,
    selection: NOTHING,
  }),
  stillThere: ({ revision, structure, selection }, debate, changes) => ({
    revision: revision + 1,
    structure: changes?.every(isOfWords) ? structure : structure + 1,
    selection: stillThere(selection, debate),
  }),
  forAnotherDebate: ({ revision, structure }) => ({
    revision: revision + 1,
    structure: structure + 1,
    saved: true,
    selection: NOTHING,
  }),
};

function isOfWords({ entity, before, after }: Change): boolean {
  if (entity !== 'statement' || before === null || after === null) return false;
  return Object.keys(after).every((field) => field === 'text' || field === 'note');
}
