import { useRef } from 'react';

interface FocusBefore {
  readonly isInside: () => boolean;
  /** Takes note of where the focus is, before it comes into the menus. */
  readonly remember: () => void;
  /** Puts the focus back to where it was; nowhere, where that is gone. */
  readonly giveBack: () => void;
}

/** Where the focus was before it came into the menus, and the way back. */
export function useFocusBefore(menus: { readonly current: HTMLElement | null }): FocusBefore {
  const before = useRef<Element | null>(null);
  const isInside = () => menus.current?.contains(document.activeElement) === true;
  return {
    isInside,
    remember() {
      if (!isInside()) before.current = document.activeElement === document.body ? null : document.activeElement;
    },
    giveBack() {
      if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
      else (document.activeElement as HTMLElement | null)?.blur();
      before.current = null;
    },
  };
}
