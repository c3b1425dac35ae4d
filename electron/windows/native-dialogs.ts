import { existsSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join } from 'node:path';
import { app, BrowserWindow, dialog, webContents } from 'electron';
import { t } from '../../shared/language/translate.ts';
import type { Settings } from '../settings/settings.ts';
import type { AppWindow } from './app-window.ts';
import type { Dialogs, FileKind } from './dialogs.ts';

/** Makes the system's dialogs, which start in the folder that was used last. */
export function createNativeDialogs(settings: Settings): Dialogs {
  const startFolder = () => {
    const { lastFolder } = settings.data;
    return lastFolder !== null && existsSync(lastFolder) ? lastFolder : documentsFolder();
  };
  const chosen = (path: string) => {
    settings.set({ lastFolder: dirname(path) });
    return path;
  };
  return {
    async openFile(window, title, kind) {
      const { canceled, filePaths } = await dialog.showOpenDialog(native(window), {
        title,
        defaultPath: startFolder(),
        filters: filters(kind),
        properties: ['openFile'],
      });
      const [path] = filePaths;
      return canceled || path === undefined ? null : chosen(path);
    },
    async openFiles(window, { title, kind, several }) {
      const { canceled, filePaths } = await dialog.showOpenDialog(native(window), {
        title,
        defaultPath: startFolder(),
        filters: filters(kind),
        properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
      });
      const [first] = filePaths;
      if (canceled || first === undefined) return null;
      chosen(first);
      return filePaths;
    },
    async saveFile(window, { title, proposed, kind }) {
      const { canceled, filePath } = await dialog.showSaveDialog(native(window), {
        title,
        defaultPath: isAbsolute(proposed) ? proposed : join(startFolder(), proposed),
        filters: filters(kind),
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      });
      if (canceled || filePath === '') return null;
      const path = withEndingOf(kind, filePath);
      // The dialog asked about the name as it was given.
      if (path !== filePath && existsSync(path) && !(await mayReplace(window, path))) return null;
      return chosen(path);
    },
    async closeUnsaved(window) {
      const { response } = await dialog.showMessageBox(native(window), {
        type: 'warning',
        title: 'Counterclaim',
        message: t('Some of what you typed is not in the file.'),
        detail: t('If you close the window now, that text is lost. Keep the window open to see it and to copy it.'),
        buttons: [t('Keep the window open'), t('Close without it')],
        defaultId: 0,
        cancelId: 0,
      });
      return response === 1;
    },
  };
}

/** Asks for a folder; `from`: the one that is shown first, null for that of documents. Returns null when the user chose none. */
export async function chooseFolder(window: AppWindow, title: string, from: string | null): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(native(window), {
    title,
    defaultPath: from !== null && existsSync(from) ? from : documentsFolder(),
    properties: ['openDirectory', 'createDirectory'],
  });
  const [path] = filePaths;
  return canceled || path === undefined ? null : path;
}

async function mayReplace(window: AppWindow, path: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(native(window), {
    type: 'question',
    title: 'Counterclaim',
    message: t('“{name}” exists already. Replace it?', { name: basename(path) }),
    detail: t('It is in “{folder}”. Its present content will be lost.', { folder: dirname(path) }),
    buttons: [t('Cancel'), t('Replace')],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

function native({ id }: AppWindow): BrowserWindow {
  const contents = webContents.fromId(id);
  const window = contents === undefined ? null : BrowserWindow.fromWebContents(contents);
  if (window === null) throw new Error('The window is gone.');
  return window;
}

function filters({ name, extensions }: FileKind) {
  return [
    { name: t(name), extensions: [...extensions] },
    { name: t('All files'), extensions: ['*'] },
  ];
}

function withEndingOf({ extensions }: FileKind, path: string): string {
  const ending = extname(path).slice(1).toLowerCase();
  return extensions.includes(ending) ? path : `${path}.${extensions[0]}`;
}

/** Returns the documents folder, which not every system has. */
function documentsFolder(): string {
  try {
    const folder = app.getPath('documents');
    return existsSync(folder) ? folder : app.getPath('home');
  } catch {
    return app.getPath('home');
  }
}
