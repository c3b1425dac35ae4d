/** The decision of `npm start` on a machine, from what is found there. */

export interface Machine {
  readonly platform: NodeJS.Platform;
  /** Its variables and their values. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** True if programs can be installed without asking anybody. */
  readonly mayInstall: boolean;
}

/** Tells whether there is a display to show a window on: Windows and macOS always have one. */
export function hasDisplay({ platform, environment }: Pick<Machine, 'platform' | 'environment'>): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
}

export interface Found {
  /** Electron's own binary is there, and runs. */
  readonly electron: boolean;
  /** The packages that the window needs where Electron is not, and that are not there. */
  readonly missing: readonly string[];
}

/**
 * The program that shows the window, after `install` with apt-get; null when nothing does. `sentence` is for the user.
 */
export interface Choice {
  readonly run: 'electron' | 'chromium' | null;
  readonly install: readonly string[];
  readonly sentence: string | null;
}

export function chooseShell(found: Found, machine: Machine): Choice {
  if (found.electron) return { run: 'electron', install: [], sentence: null };
  // Other systems have their own dialogs, and a way for scripts to open them.
  const missing = found.missing.filter((name) => name !== 'zenity' || machine.platform === 'linux');
  if (missing.length === 0) return { run: 'chromium', install: [], sentence: null };
  if (machine.mayInstall) {
    const sentence = `Electron’s binary cannot be had here; installing ${missing.join(' and ')} to show the window with …`;
    return { run: 'chromium', install: missing, sentence };
  }
  if (missing.includes('chromium')) return { run: null, install: [], sentence: adviceFor(machine) };
  const sentence = 'Zenity is not installed, so no file can be chosen: install it with your system’s package manager.';
  return { run: 'chromium', install: [], sentence };
}

function adviceFor({ platform }: Machine): string {
  const missing = 'Electron’s binary cannot be had here, and neither Chromium nor Chrome is installed';
  return platform === 'linux'
    ? `${missing}: install Chromium and Zenity (“sudo apt-get install chromium zenity” on Debian), and start again.`
    : `${missing}: install Google Chrome, and start again.`;
}
