import { type Dialog, hasLostItsSubject, isOfNoDebate } from '../dialog.ts';
import type { Holder, Slice } from './slice.ts';

/** The open dialogs, one before the other. */
export interface DialogsSlice {
  readonly dialogs: readonly Dialog[];
}

export const dialogsSlice: Slice<DialogsSlice> = {
  first: () => ({ dialogs: [] }),
  forAnotherDebate: ({ dialogs }) => ({ dialogs: dialogs.filter(isOfNoDebate) }),
};

type HasDialogs = Holder<DialogsSlice>;

export function putInFront({ store }: HasDialogs, dialog: Dialog): void {
  store.setState({ dialogs: [...store.getState().dialogs, dialog] });
}

export function closeFront({ store }: HasDialogs): void {
  store.setState({ dialogs: store.getState().dialogs.slice(0, -1) });
}

/** Closes all dialogs of a kind, wherever they lie. */
export function closeDialogsOf({ store }: HasDialogs, kind: Dialog['kind']): void {
  store.setState({ dialogs: store.getState().dialogs.filter((dialog) => dialog.kind !== kind) });
}

/** Closes dialogs whose subject is no longer in the debate. Returns whether there were any. */
export function closeOrphans({ store }: HasDialogs, debate: Parameters<typeof hasLostItsSubject>[1]): boolean {
  const { dialogs } = store.getState();
  const left = dialogs.filter((dialog) => !hasLostItsSubject(dialog, debate));
  if (left.length === dialogs.length) return false;
  store.setState({ dialogs: left });
  return true;
}
