import { useRef } from 'react';

interface FocusBefore {
  readonly isInside: () => boolean;
  /** Remembers where the focus is, before it comes into the menus. */
  readonly remember: () => void;
  /** Puts the focus back, unless its place is gone. */
  readonly giveBack: () => void;
}

/** Remembers where the focus was before it came into the menus, and returns the way back. */
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
