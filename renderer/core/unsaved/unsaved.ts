import type { ErrorCode } from '../../../shared/errors.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { App } from '../app.ts';
import type { AppState } from '../app-state.ts';
import {
  draftAt,
  isSamePlace,
  type KeptDraft,
  type RefusedEdit,
  type TextPlace,
  type UnsavedText,
} from '../slices/unsaved.ts';
import { placeName, textsOf } from './typed-texts.ts';

/**
 * What was typed, and is not in the debate: because the disk refused it, or the rules. Nothing of it goes by itself; it is kept until it
 * is in the debate, or given up.
 */

/** The words of refused edits, the last version of each, and what was left in fields. */
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

/** Whether something that was typed is nowhere but in this window. */
export function hasUnsaved({ session, refused, drafts, typedForms }: AppState): boolean {
  if (typedForms > 0 || drafts.some(({ text }) => text.trim() !== '')) return true;
  return session !== null && textsOf(session.debate, refused).length > 0;
}

/** Those that would be refused again whenever they are tried. */
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
  app.set({ refused: [...app.store.getState().refused, edit] });
  showUnsaved(app);
}

export function showUnsaved(app: App): void {
  if (app.store.getState().dialogs.every(({ kind }) => kind !== 'unsaved')) app.openDialog({ kind: 'unsaved' });
}

/** Shows all that was typed and is not in the debate, also what stands in a field that still has the focus. */
export function showLeft(app: App): void {
  for (const { place } of app.store.getState().drafts) leaveDraft(app, place);
  const { refused, drafts } = app.store.getState();
  if (refused.length > 0 || drafts.length > 0) showUnsaved(app);
}

/** Makes the refused edits again. What is refused once more is kept, and told, again. */
export function tryAgain(app: App): void {
  const { session, refused } = app.store.getState();
  app.set({ refused: [] });
  session?.editAgain(refused);
}

/** Forgets refused edits in which there are no words. */
export function forgetWordless(app: App): void {
  const { session, refused } = app.store.getState();
  if (session !== null && textsOf(session.debate, refused).length === 0) app.set({ refused: [] });
}

/** Gives up all that is listed as unsaved. */
export function giveUpUnsaved(app: App): void {
  app.set({ refused: [], drafts: app.store.getState().drafts.filter(({ left }) => !left) });
}

export function keepDraft(app: App, draft: KeptDraft): void {
  const { drafts } = app.store.getState();
  const at = drafts.findIndex(({ place }) => isSamePlace(place, draft.place));
  app.set({ drafts: at < 0 ? [...drafts, draft] : drafts.with(at, draft) });
}

export function dropDraft(app: App, place: TextPlace): void {
  const { drafts } = app.store.getState();
  const others = drafts.filter((draft) => !isSamePlace(draft.place, place));
  if (others.length < drafts.length) app.set({ drafts: others });
}

/** A field was left: from now on what stands in it is listed, if there are words. */
export function leaveDraft(app: App, place: TextPlace): void {
  const draft = draftAt(app.store.getState(), place);
  if (draft === null || draft.left) return;
  if (draft.text.trim() === '') dropDraft(app, place);
  else keepDraft(app, { ...draft, left: true });
}
