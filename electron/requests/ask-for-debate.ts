import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import type { Documents } from '../documents/documents.ts';
import type { AppWindow } from '../windows/app-window.ts';
import { DEBATES, type Dialogs } from '../windows/dialogs.ts';

/** Asks for a name for a new debate, with a title and a proposal; null when the user gave none. Throws `FileExists`. */
export type AskForDebate = (window: AppWindow, title: string, proposed: string) => Promise<string | null>;

/** Returns what asks for a name for a new debate that no window has open. */
export function askForDebateWith({ dialogs, documents }: { dialogs: Dialogs; documents: Documents }): AskForDebate {
  return async (window, title, proposed) => {
    const path = await dialogs.saveFile(window, { title, proposed, kind: DEBATES });
    if (path !== null && (await documents.windowWith(path)) !== null) {
      const message = t('“{path}” is open in a window. Close it first, or choose another name.', { path });
      throw new CounterclaimError('FileExists', message);
    }
    return path;
  };
}
