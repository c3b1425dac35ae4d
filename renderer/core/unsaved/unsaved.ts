import type { ErrorCode } from '../../../shared/errors.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { App } from '../app.ts';
import type { AppState } from '../app-state.ts';
import {
  dropLeftDrafts,
  forgetRefused,
  keepRefusedEdit,
  leaveDraft,
  type RefusedEdit,
  type UnsavedText,
} from '../slices/unsaved.ts';
import { placeName, textsOf } from './typed-texts.ts';

/** Returns the words of refused edits, the last version of each, and those left in fields. */
export function unsavedTexts(
  { refused, drafts }: Pick<AppState, 'refused' | 'drafts'>,
  debate: Debate,
): readonly UnsavedText[] {
  const left = drafts.filter((draft) => draft.left);
  return [
    ...textsOf(debate, refused),
    ...left.map(({ place, text, problem }) => ({ place, text, problem, name: placeName(debate, place) })),
  ];
}

/** Tells whether something that was typed is nowhere but in this window. */
export function hasUnsaved({ session, refused, drafts, typedForms }: AppState): boolean {
  if (typedForms > 0 || drafts.some(({ text }) => text.trim() !== '')) return true;
  return session !== null && textsOf(session.debate, refused).length > 0;
}

/** Errors that would occur again at every attempt. */
const FOR_GOOD: ReadonlySet<ErrorCode> = new Set([
  'StaleEdit',
  'InvalidValue',
  'IllegalRelation',
  'NotFound',
  'TooLarge',
]);

export function mayBeTriedAgain(refused: readonly RefusedEdit[]): boolean {
  return refused.some(({ error }) => !FOR_GOOD.has(error.code));
}

export function keepRefused(app: App, edit: RefusedEdit): void {
  keepRefusedEdit(app, edit);
  showUnsaved(app);
}

export function showUnsaved(app: App): void {
  if (app.store.getState().dialogs.every(({ kind }) => kind !== 'unsaved')) app.openDialog({ kind: 'unsaved' });
}

/** Shows all typed text that is not in the debate, including that in a field that still has the focus. */
export function showLeft(app: App): void {
  for (const { place } of app.store.getState().drafts) leaveDraft(app, place);
  const { refused, drafts } = app.store.getState();
  if (refused.length > 0 || drafts.length > 0) showUnsaved(app);
}

/** Makes the refused edits again. Those that are refused again are kept, and reported, again. */
export function tryAgain(app: App): void {
  const { session, refused } = app.store.getState();
  forgetRefused(app);
  session?.editAgain(refused);
}

/** Forgets refused edits without words. */
export function forgetWordless(app: App): void {
  const { session, refused } = app.store.getState();
  if (session !== null && textsOf(session.debate, refused).length === 0) forgetRefused(app);
}

/** Gives up everything that is listed as unsaved. */
export function giveUpUnsaved(app: App): void {
  forgetRefused(app);
  dropLeftDrafts(app);
}
