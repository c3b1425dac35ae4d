import { useEffect, useRef } from 'react';
import type { ActionId } from '../../shared/actions.ts';
import { actionForKey, scriptOf } from '../core/actions/key-bindings.ts';
import { runAction } from '../core/actions/run-action.ts';
import type { App } from '../core/app.ts';
import { useApp } from '../core/app-context.ts';
import { holdHand } from '../core/slices/map.ts';
import { isTyping } from '../ui/is-typing.ts';

/**
 * Actions that the browser's own clipboard events do (`useClipboardEvents`), for the selection on the canvas as for
 * text.
 */
const LEFT_TO_THE_BROWSER: ReadonlySet<ActionId> = new Set(['cut', 'copy', 'paste']);

/** Runs the actions of keys. Space runs its own only when it was tapped: held, it makes the pointer a hand. */
export function useKeys(): void {
  const app = useApp();
  /** The action of Space when it is released; undefined when it is up, or was held. */
  const tapped = useRef<ActionId>(undefined);
  /** The letters of the keyboard, going by the last that was pressed: no event says which layout it has. */
  const isLatin = useRef(true);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      isLatin.current = (scriptOf(event.key) ?? (isLatin.current ? 'latin' : 'other')) === 'latin';
      const action = actionOf(app, event, isLatin.current);
      if (isHand(app, event)) {
        event.preventDefault();
        holdHand(app, true);
      }
      if (action === undefined || LEFT_TO_THE_BROWSER.has(action)) return;
      event.preventDefault();
      if (event.key !== ' ') return void runAction(app, action);
      tapped.current = event.repeat ? undefined : action;
    };
    const letGo = (event: Event) => {
      const action = event instanceof KeyboardEvent ? tapped.current : undefined;
      if (event instanceof KeyboardEvent && event.key !== ' ') return;
      tapped.current = undefined;
      holdHand(app, false);
      if (action !== undefined) runAction(app, action);
    };
    const use = () => {
      tapped.current = undefined;
    };
    // Not on the window: there, the host of the page may have taken the key from the browser, and so from the app,
    // before.
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('keyup', letGo);
    document.addEventListener('pointerdown', use, { capture: true });
    document.addEventListener('wheel', use, { capture: true, passive: true });
    window.addEventListener('blur', letGo);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('keyup', letGo);
      document.removeEventListener('pointerdown', use, { capture: true });
      document.removeEventListener('wheel', use, { capture: true });
      window.removeEventListener('blur', letGo);
    };
  }, [app]);
}

function actionOf(app: App, event: KeyboardEvent, isLatin: boolean): ActionId | undefined {
  if (!isHeard(app, event)) return undefined;
  const { platform, preferences } = app.store.getState();
  return actionForKey(event, platform, { typing: isTyping(placeOf(event)), isLatin, keys: preferences.keys });
}

/** Tells whether a key makes the pointer a hand: Space alone on the map, whether or not it has an action too. */
function isHand(app: App, event: KeyboardEvent): boolean {
  const isSpace = event.key === ' ' && isBare(event) && !event.shiftKey && !isTyping(placeOf(event));
  return isSpace && app.store.getState().view === 'map' && isHeard(app, event);
}

function isHeard(app: App, event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  const { dialogs, palette, contextMenu } = app.store.getState();
  if (dialogs.length > 0 || palette !== null || contextMenu !== null) return false;
  const at = placeOf(event);
  if (at.closest('[role="menu"], dialog') !== null) return false;
  // The bar of menus has keys of its own, but for those that lead on from it.
  if (at.closest('[role="menubar"]') !== null && event.key !== 'F6') return false;
  // AltGr is Ctrl and Alt on Windows: it types text.
  if (isTyping(at)) return !event.getModifierState('AltGraph');
  return !isBare(event) || hearsBareKeys(at, event.key);
}

function placeOf(event: KeyboardEvent): Element {
  return event.target instanceof Element ? event.target : document.body;
}

function isBare({ ctrlKey, metaKey, altKey, key }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && !/^F\d+$/.test(key);
}

/**
 * Tells whether a key alone is for the selection on the canvas: unless something else has the focus, or a button there
 * would be pressed.
 */
function hearsBareKeys(at: Element, key: string): boolean {
  if (at === document.body) return true;
  const pressed = (key === 'Enter' || key === ' ') && at.closest('button, a, summary') !== null;
  return at.closest('[data-canvas]') !== null && !pressed;
}
