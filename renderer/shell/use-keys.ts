import { useEffect } from 'react';
import type { ActionId } from '../../shared/actions.ts';
import { actionForKey } from '../core/actions/key-bindings.ts';
import { runAction } from '../core/actions/run-action.ts';
import type { App } from '../core/app.ts';
import { useApp } from '../core/app-context.ts';
import { isTyping } from '../ui/is-typing.ts';

/** The browser's own clipboard events do these (`useClipboardEvents`), for what is selected on the canvas as for text. */
const LEFT_TO_THE_BROWSER: ReadonlySet<ActionId> = new Set(['cut', 'copy', 'paste']);

/** Does the actions that keys stand for. */
export function useKeys(): void {
  const app = useApp();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = actionOf(app, event);
      if (action === undefined || LEFT_TO_THE_BROWSER.has(action)) return;
      event.preventDefault();
      runAction(app, action);
    };
    // Not on the window: there, what hosts the page may have taken the key from the browser before, and so from the app.
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [app]);
}

function actionOf(app: App, event: KeyboardEvent): ActionId | undefined {
  if (event.defaultPrevented || event.isComposing) return undefined;
  const { dialogs, finding, contextMenu, platform } = app.store.getState();
  if (dialogs.length > 0 || finding || contextMenu !== null) return undefined;
  const at = event.target instanceof Element ? event.target : document.body;
  if (at.closest('[role="menu"], [role="menubar"], dialog') !== null) return undefined;
  const typing = isTyping(at);
  // AltGr is Ctrl and Alt on Windows: what it types is text.
  if (typing && event.getModifierState('AltGraph')) return undefined;
  if (!typing && isBare(event) && !hearsBareKeys(at, event.key)) return undefined;
  return actionForKey(event, platform, { typing });
}

function isBare({ ctrlKey, metaKey, altKey, key }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && !/^F\d+$/.test(key);
}

/** A key alone is for what is selected on the canvas, unless something else has the focus, or a button there would be pressed. */
function hearsBareKeys(at: Element, key: string): boolean {
  if (at === document.body) return true;
  const pressed = (key === 'Enter' || key === ' ') && at.closest('button, a, summary') !== null;
  return at.closest('[data-canvas]') !== null && !pressed;
}
