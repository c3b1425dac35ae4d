import { app } from './app.ts';
import { notImplemented } from './not-implemented.ts';
import type { OpenWindow } from './open-windows.ts';

export interface Role {
  readonly label: string;
  readonly accelerator?: string;
  /** Chromium does the same at the same keys, with or without the menu. */
  readonly isOfChromium?: boolean;
  readonly submenu?: readonly { role: string }[];
  act(window: OpenWindow | undefined): void;
}

const edit = (
  label: string,
  accelerator: string,
  command: 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll',
) => ({
  label,
  accelerator,
  isOfChromium: true,
  act: (window: OpenWindow | undefined) => window?.webContents[command](),
});
const submenuOf = (label: string, ...roles: string[]): Role => ({
  label,
  submenu: roles.map((role) => ({ role })),
  act: () => {},
});

/** Electron's roles, by their names in small letters. */
const ROLES: Readonly<Record<string, Role>> = {
  undo: edit('Undo', 'CmdOrCtrl+Z', 'undo'),
  redo: edit('Redo', 'Shift+CmdOrCtrl+Z', 'redo'),
  cut: edit('Cut', 'CmdOrCtrl+X', 'cut'),
  copy: edit('Copy', 'CmdOrCtrl+C', 'copy'),
  paste: edit('Paste', 'CmdOrCtrl+V', 'paste'),
  selectall: edit('Select All', 'CmdOrCtrl+A', 'selectAll'),
  reload: { label: 'Reload', accelerator: 'CmdOrCtrl+R', act: (window) => window?.webContents.reload() },
  minimize: { label: 'Minimize', accelerator: 'CmdOrCtrl+M', act: (window) => window?.minimize() },
  close: { label: 'Close Window', accelerator: 'CmdOrCtrl+W', act: (window) => window?.close() },
  quit: { label: 'Quit', accelerator: 'CmdOrCtrl+Q', act: () => void app.quit() },
  togglefullscreen: {
    label: 'Toggle Full Screen',
    accelerator: process.platform === 'darwin' ? 'Control+Command+F' : 'F11',
    act: (window) => window?.setFullScreen(!window.isFullScreen()),
  },
  // Tells macOS which menu is the help menu; a menu itself does nothing when it is chosen.
  help: { label: 'Help', act: () => {} },
  editmenu: submenuOf('Edit', 'undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'),
  windowmenu: submenuOf('Window', 'minimize', 'close'),
};

export function roleOf(name: string): Role {
  const role = ROLES[name.toLowerCase()];
  if (role === undefined) throw notImplemented(`The menu role "${name}"`);
  return role;
}
