import { useEffect } from 'react';
import { runAction } from '../../core/actions/run-action.ts';
import type { App } from '../../core/app.ts';
import { useApp } from '../../core/app-context.ts';
import { isTyping } from '../../ui/is-typing.ts';
import { pasteClip } from './clipboard-actions.ts';

/**
 * Cuts, copies and pastes the selection on the map when the browser is asked to: by its keys, or from the system's
 * menu; the outline and the table, which copy their own rows, take what is pasted, too. Typed or marked text is left to the browser.
 */
export function useClipboardEvents(): void {
  const app = useApp();
  useEffect(() => {
    const onCut = (event: ClipboardEvent) => take(app, event, () => runAction(app, 'cut'));
    const onCopy = (event: ClipboardEvent) => take(app, event, () => runAction(app, 'copy'));
    const onPaste = (event: ClipboardEvent) => {
      const { clipboardData: data } = event;
      const seen = data === null ? undefined : { text: data.getData('text/plain'), html: data.getData('text/html') };
      take(app, event, () => runAction(app, 'paste', undefined, (on, at) => pasteClip(on, at, seen)), PASTED_ON);
    };
    document.addEventListener('cut', onCut);
    document.addEventListener('copy', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('cut', onCut);
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, [app]);
}

const COPIED_FROM = '[data-canvas]';
const PASTED_ON = '[data-canvas], [role="tree"], [role="grid"]';

function take(app: App, event: ClipboardEvent, act: () => void, places = COPIED_FROM): void {
  if (event.defaultPrevented || !isOf(places, app, event)) return;
  event.preventDefault();
  act();
}

function isOf(places: string, app: App, { target }: ClipboardEvent): boolean {
  const { session, dialogs, palette } = app.store.getState();
  if (session === null || dialogs.length > 0 || palette !== null) return false;
  const at = target instanceof Element ? target : document.body;
  if (isTyping(at) || getSelection()?.isCollapsed === false) return false;
  return at === document.body || at.closest(places) !== null;
}
