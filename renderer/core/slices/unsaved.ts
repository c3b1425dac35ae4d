import type { CounterclaimError } from '../../../shared/errors.ts';
import type { Act, EntityName, RelationKind } from '../../../shared/model/entities.ts';
import type { Edit } from '../debate-session.ts';

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

export function draftAt({ drafts }: { readonly drafts: readonly KeptDraft[] }, place: TextPlace): KeptDraft | null {
  return drafts.find((draft) => isSamePlace(draft.place, place)) ?? null;
}

export function hasDraft(state: { readonly drafts: readonly KeptDraft[] }, place: TextPlace): boolean {
  const draft = draftAt(state, place);
  return draft !== null && draft.text.trim() !== '';
}

export function isSamePlace(one: TextPlace, other: TextPlace): boolean {
  return one.entity === other.entity && one.id === other.id && one.field === other.field;
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
