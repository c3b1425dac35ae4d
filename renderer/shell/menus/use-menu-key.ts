import { useEffect, useRef } from 'react';
import { useApp } from '../../core/app-context.ts';

interface MenuKeys {
  /** Called for Alt pressed and released alone, or F10. */
  readonly onMenuKey: () => void;
  /** Called for Alt with a letter. Returns whether a menu begins with it. */
  readonly onLetter: (letter: string) => boolean;
}

/**
 * Handles the keys that lead to the menus wherever the focus is, as on Windows and Linux; not in a dialog in front of
 * them.
 */
export function useMenuKey(keys: MenuKeys): void {
  const app = useApp();
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (app.store.getState().platform === 'mac') return;
    const ending = new AbortController();
    const { signal } = ending;
    let altAlone = false;
    let isButtonDown = false;
    const inFront = () => {
      const { dialogs, palette } = app.store.getState();
      return dialogs.length > 0 || palette !== null;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Alt') altAlone = false;
      if (event.defaultPrevented || inFront()) return;
      // A key that is held is reported again and again: only its use meanwhile counts.
      const isFirst = event.key === 'Alt' && !event.repeat;
      if (isFirst) altAlone = !isButtonDown && !event.ctrlKey && !event.shiftKey && !event.metaKey;
      if (event.key === 'F10' && !event.shiftKey) {
        event.preventDefault();
        latest.current.onMenuKey();
      }
      const withAlt = event.altKey && !event.ctrlKey && !event.metaKey && !event.getModifierState('AltGraph');
      if (withAlt && /^[a-z]$/i.test(event.key) && latest.current.onLetter(event.key.toLowerCase())) {
        event.preventDefault();
      }
    };
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.key === 'Alt' && altAlone && !inFront()) {
        event.preventDefault();
        latest.current.onMenuKey();
      }
      altAlone = false;
    };
    const onOther = () => {
      altAlone = false;
    };
    document.addEventListener('keydown', onKeyDown, { signal });
    document.addEventListener('keyup', onKeyUp, { signal });
    const onPointer = ({ buttons }: PointerEvent) => {
      isButtonDown = buttons !== 0;
      if (isButtonDown) altAlone = false;
    };
    for (const name of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const) {
      document.addEventListener(name, onPointer, { signal, capture: true });
    }
    document.addEventListener('wheel', onOther, { signal, capture: true, passive: true });
    addEventListener('blur', onOther, { signal });
    return () => ending.abort();
  }, [app]);
}
