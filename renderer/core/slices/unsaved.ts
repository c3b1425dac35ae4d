import type { CounterclaimError } from '../../../shared/errors.ts';
import type { Act, EntityName, RelationKind } from '../../../shared/model/entities.ts';
import type { Edit } from '../debate-session.ts';
import type { Holder, Slice } from './slice.ts';

/** An edit that was taken back. */
export interface RefusedEdit extends Edit {
  readonly error: CounterclaimError;
}

/** Where a text stands: a field, `csl.title` say being a member of one; `reply` for a reply to a move that is not made yet. */
export interface TextPlace {
  readonly entity: EntityName;
  readonly id: string;
  readonly field: string;
}

/** What a field holds that the debate does not take, or not yet. */
export interface KeptDraft {
  readonly place: TextPlace;
  readonly text: string;
  /** Why it is not in the debate. */
  readonly problem: string;
  /** Whether its field was left; until then the field itself shows it. */
  readonly left: boolean;
  /** All that the form of a reply holds. */
  readonly reply?: ReplyFields;
}

/** Words that are not in the debate. */
export interface UnsavedText {
  readonly place: TextPlace;
  /** What they are, such as `Text of the claim “No power”`. */
  readonly name: string;
  readonly text: string;
  /** Why a field did not give them up; null where it did, and they were not written. */
  readonly problem: string | null;
}

/** What the form of a reply holds. */
export interface ReplyFields {
  readonly name: string;
  readonly act: Act;
  /** Whether it says something of its own, in `text`. */
  readonly hasOwn: boolean;
  readonly text: string;
  readonly draws: boolean;
  /** The relation to draw; null for the one that fits best. */
  readonly chosen: RelationKind | null;
  readonly date: string;
  readonly words: string;
}

/**
 * What was typed, and is not in the debate: because the disk refused it, or the rules. Nothing of it goes by itself; it is kept until it
 * is in the debate, or given up.
 */
export interface UnsavedSlice {
  /** Edits that were not written and are kept for the words in them, in the order in which they were made. */
  readonly refused: readonly RefusedEdit[];
  /** What stands in fields, and is not in the debate. */
  readonly drafts: readonly KeptDraft[];
  /** How many dialogs have something typed in them that is nowhere else. */
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

/** A field was left: from now on what stands in it is listed, if there are words. */
export function leaveDraft(app: HasUnsaved, place: TextPlace): void {
  const draft = draftAt(app.store.getState(), place);
  if (draft === null || draft.left) return;
  if (draft.text.trim() === '') dropDraft(app, place);
  else keepDraft(app, { ...draft, left: true });
}

/** Gives up what stands in fields that were left. */
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

/** A dialog has something typed in it that is nowhere else; it has no more, or is gone, when what is returned is called. */
export function countTypedForm({ store }: HasUnsaved): () => void {
  const count = (by: number) => store.setState({ typedForms: store.getState().typedForms + by });
  count(1);
  return () => count(-1);
}

/** Asks for the cursor in a field, which may be there only later. */
export function askForCursor({ store }: HasUnsaved, askedFor: TextPlace): void {
  store.setState({ askedFor });
}

/** The cursor is there, or wanted no longer. */
export function forgetCursor({ store }: HasUnsaved): void {
  store.setState({ askedFor: null });
}

function isSamePlace(one: TextPlace, other: TextPlace): boolean {
  return one.entity === other.entity && one.id === other.id && one.field === other.field;
}
