import process from 'node:process';
import type { Platform } from '../../shared/contract/window.ts';

export function platformOf(name: NodeJS.Platform): Platform {
  if (name === 'darwin') return 'mac';
  return name === 'win32' ? 'windows' : 'linux';
}

/**
 * True if the app runs on Electron's own binary, which brings its Chromium. On an installed Chromium there is neither a
 * menu bar nor a place in macOS's dock.
 */
export const ON_ELECTRON: boolean = process.versions['chrome'] !== undefined;
