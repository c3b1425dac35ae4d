import type { CounterclaimError } from '../../../shared/errors.ts';
import type { Act, EntityName, RelationKind } from '../../../shared/model/entities.ts';
import type { Edit } from '../debate-session.ts';
import type { Holder, Slice } from './slice.ts';

/** An edit that was taken back. */
export interface RefusedEdit extends Edit {
  readonly error: CounterclaimError;
}

/**
 * The place of a text: a field, where `csl.title`, say, is a member of one; `reply` for a reply to a move that is not
 * made yet.
 */
export interface TextPlace {
  readonly entity: EntityName;
  readonly id: string;
  readonly field: string;
}

/** The content of a field that the debate does not accept, or not yet. */
export interface KeptDraft {
  readonly place: TextPlace;
  readonly text: string;
  /** The reason why it is not in the debate. */
  readonly problem: string;
  /** True if its field was left; until then the field itself shows it. */
  readonly left: boolean;
  /** The whole content of a reply form. */
  readonly reply?: ReplyFields;
}

/** Words that are not in the debate. */
export interface UnsavedText {
  readonly place: TextPlace;
  /** Its name, such as `Text of the claim “No power”`. */
  readonly name: string;
  readonly text: string;
  /** The reason why a field did not hand it over; null if it did, and the text was not written. */
  readonly problem: string | null;
}

/** The content of a reply form. */
export interface ReplyFields {
  readonly name: string;
  readonly act: Act;
  /** True if it says something of its own, in `text`. */
  readonly hasOwn: boolean;
  readonly text: string;
  readonly draws: boolean;
  /** The relation to draw; null for the one that fits best. */
  readonly chosen: RelationKind | null;
  readonly date: string;
  readonly words: string;
}

/**
 * Typed text that is not in the debate because the disk or the rules refused it. None of it disappears by itself: it is
 * kept until it is in the debate, or given up.
 */
export interface UnsavedSlice {
  /** Edits that were not written and are kept for their words, in the order in which they were made. */
  readonly refused: readonly RefusedEdit[];
  /** Contents of fields that are not in the debate. */
  readonly drafts: readonly KeptDraft[];
  /** Number of dialogs with typed text that is nowhere else. */
  readonly typedForms: number;
  /** The field that is to get the cursor when it is there. */
  readonly askedFor: TextPlace | null;
}

export const unsavedSlice: Slice<UnsavedSlice> = {
  first: () => ({ refused: [], drafts: [], typedForms: 0, askedFor: null }),
  forAnotherDebate: () => ({ askedFor: null }),
};

type HasUnsaved = Holder<UnsavedSlice>;

export function keepRefusedEdit({ store }: HasUnsaved, edit: RefusedEdit): void {
  store.setState({ refused: [...store.getState().refused, edit] });
}

export function forgetRefused({ store }: HasUnsaved): void {
  store.setState({ refused: [] });
}

export function keepDraft({ store }: HasUnsaved, draft: KeptDraft): void {
  const { drafts } = store.getState();
  const at = drafts.findIndex(({ place }) => isSamePlace(place, draft.place));
  store.setState({ drafts: at < 0 ? [...drafts, draft] : drafts.with(at, draft) });
}

export function dropDraft({ store }: HasUnsaved, place: TextPlace): void {
  const { drafts } = store.getState();
  const others = drafts.filter((draft) => !isSamePlace(draft.place, place));
  if (others.length < drafts.length) store.setState({ drafts: others });
}

/** Marks a field as left: from now on its content is listed, if it has words. */
export function leaveDraft(app: HasUnsaved, place: TextPlace): void {
  const draft = draftAt(app.store.getState(), place);
  if (draft === null || draft.left) return;
  if (draft.text.trim() === '') dropDraft(app, place);
  else keepDraft(app, { ...draft, left: true });
}

/** Gives up the contents of fields that were left. */
export function dropLeftDrafts({ store }: HasUnsaved): void {
  store.setState({ drafts: store.getState().drafts.filter(({ left }) => !left) });
}

export function draftAt({ drafts }: Pick<UnsavedSlice, 'drafts'>, place: TextPlace): KeptDraft | null {
  return drafts.find((draft) => isSamePlace(draft.place, place)) ?? null;
}

export function hasDraft(state: Pick<UnsavedSlice, 'drafts'>, place: TextPlace): boolean {
  const draft = draftAt(state, place);
  return draft !== null && draft.text.trim() !== '';
}

/**
 * Counts a dialog with typed text that is nowhere else; call the returned function when it has none any more, or is
 * gone.
 */
export function countTypedForm({ store }: HasUnsaved): () => void {
  const count = (by: number) => store.setState({ typedForms: store.getState().typedForms + by });
  count(1);
  return () => count(-1);
}

/** Asks for the cursor in a field, which may be there only later. */
export function askForCursor({ store }: HasUnsaved, askedFor: TextPlace): void {
  store.setState({ askedFor });
}

/** Forgets the request for the cursor, which is in place, or no longer wanted. */
export function forgetCursor({ store }: HasUnsaved): void {
  store.setState({ askedFor: null });
}

export function isSamePlace(one: TextPlace, other: TextPlace): boolean {
  return one.entity === other.entity && one.id === other.id && one.field === other.field;
}
