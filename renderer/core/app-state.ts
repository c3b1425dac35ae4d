import type { WindowContent } from '../../shared/contract/window.ts';
import type { Change } from '../../shared/model/change.ts';
import type { Debate } from '../../shared/model/debate.ts';
import { type DebateSlice, debateSlice } from './slices/debate.ts';
import { type DialogsSlice, dialogsSlice } from './slices/dialogs.ts';
import { type DivisionsSlice, divisionsSlice } from './slices/divisions.ts';
import { type EvaluationSlice, evaluationSlice } from './slices/evaluation.ts';
import { type ExchangeSlice, exchangeSlice } from './slices/exchange.ts';
import { type ExportSlice, exportSlice } from './slices/export.ts';
import { type FilterSlice, filterSlice } from './slices/filter.ts';
import { type FindSlice, findSlice } from './slices/find.ts';
import { type ImportsSlice, importsSlice } from './slices/imports.ts';
import { type LabellingsSlice, labellingsSlice } from './slices/labellings.ts';
import { type MapSlice, mapSlice } from './slices/map.ts';
import { type MessagesSlice, messagesSlice } from './slices/messages.ts';
import { type OutlineSlice, outlineSlice } from './slices/outline.ts';
import { type ProposalsSlice, proposalsSlice } from './slices/proposals.ts';
import { type ReadingSlice, readingSlice } from './slices/reading.ts';
import { type RecentsSlice, recentsSlice } from './slices/recents.ts';
import type { Slice } from './slices/slice.ts';
import { type TableSlice, tableSlice } from './slices/table.ts';
import { type TextOrderSlice, textOrderSlice } from './slices/text-order.ts';
import { type TimeSlice, timeSlice } from './slices/time.ts';
import { type UnsavedSlice, unsavedSlice } from './slices/unsaved.ts';
import { type VisitsSlice, visitsSlice } from './slices/visits.ts';
import { type WalksSlice, walksSlice } from './slices/walks.ts';
import { type WindowSlice, windowSlice } from './slices/window.ts';

/** The state of the window, except the debate's content, which `session.debate` holds. */
export type AppState = WindowSlice &
  DebateSlice &
  MapSlice &
  VisitsSlice &
  EvaluationSlice &
  TimeSlice &
  LabellingsSlice &
  RecentsSlice &
  FindSlice &
  FilterSlice &
  TableSlice &
  WalksSlice &
  ExchangeSlice &
  TextOrderSlice &
  OutlineSlice &
  DivisionsSlice &
  ReadingSlice &
  UnsavedSlice &
  ExportSlice &
  ImportsSlice &
  ProposalsSlice &
  DialogsSlice &
  MessagesSlice;

export function firstState(content: WindowContent): AppState {
  return {
    ...windowSlice.first(content),
    ...debateSlice.first(content),
    ...mapSlice.first(content),
    ...visitsSlice.first(content),
    ...evaluationSlice.first(content),
    ...timeSlice.first(content),
    ...labellingsSlice.first(content),
    ...recentsSlice.first(content),
    ...findSlice.first(content),
    ...filterSlice.first(content),
    ...tableSlice.first(content),
    ...walksSlice.first(content),
    ...exchangeSlice.first(content),
    ...textOrderSlice.first(content),
    ...outlineSlice.first(content),
    ...divisionsSlice.first(content),
    ...readingSlice.first(content),
    ...unsavedSlice.first(content),
    ...exportSlice.first(content),
    ...importsSlice.first(content),
    ...proposalsSlice.first(content),
    ...dialogsSlice.first(content),
    ...messagesSlice.first(content),
  };
}

const SLICES: readonly Pick<Slice<AppState>, 'stillThere' | 'forAnotherDebate'>[] = [
  windowSlice,
  debateSlice,
  mapSlice,
  visitsSlice,
  evaluationSlice,
  timeSlice,
  labellingsSlice,
  recentsSlice,
  findSlice,
  filterSlice,
  tableSlice,
  walksSlice,
  exchangeSlice,
  textOrderSlice,
  outlineSlice,
  divisionsSlice,
  readingSlice,
  unsavedSlice,
  exportSlice,
  importsSlice,
  proposalsSlice,
  dialogsSlice,
  messagesSlice,
];

/** Returns the state after changes, null: of everything; of what is shown, selected and edited, only what still exists. */
export function afterChange(state: AppState, debate: Debate, changes: readonly Change[] | null): Partial<AppState> {
  return Object.assign({}, ...SLICES.map((slice) => slice.stillThere?.(state, debate, changes)));
}

/** Returns the state for another debate. */
export function forAnotherDebate(state: AppState, debate: Debate): Partial<AppState> {
  return Object.assign({}, ...SLICES.map((slice) => slice.forAnotherDebate?.(state, debate)));
}
