import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPLICATIONS = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'];
const WINDOWS_PROGRAMS = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'];

/**
 * Returns the path of a Chromium or Chrome on this machine: $COUNTERCLAIM_CHROMIUM, or one installed where they usually
 * are.
 */
export function findChromium(): string | undefined {
  const chosen = process.env['COUNTERCLAIM_CHROMIUM'];
  if (chosen) return chosen;
  return candidates().find(isExecutable);
}

function candidates(): string[] {
  const { HOME = '', PATH = '', PROGRAMFILES = '', LOCALAPPDATA = '' } = process.env;
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(HOME, 'Applications')].flatMap((folder) =>
      MAC_APPLICATIONS.map((application) => path.join(folder, application)),
    );
  }
  if (process.platform === 'win32') {
    return [PROGRAMFILES, `${PROGRAMFILES} (x86)`, LOCALAPPDATA].flatMap((folder) =>
      WINDOWS_PROGRAMS.map((program) => path.join(folder, program)),
    );
  }
  const folders = PATH.split(path.delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
