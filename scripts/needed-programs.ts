/**
 * The programs that must be on a machine beside Node, by their names in Debian: the one list that `npm start` and `npm test` install
 * from, and that the tests on GitHub are held to.
 */

/** The user of a program: the window where Electron cannot be had, tests in a browser, or all other tests. */
export type Need = 'window' | 'browser' | 'unit';

export interface NeededProgram {
  readonly package: string;
  /** The command by which it is found. */
  readonly command: string;
  readonly neededBy: readonly Need[];
}

export const NEEDED_PROGRAMS: readonly NeededProgram[] = [
  { package: 'chromium', command: 'chromium', neededBy: ['window', 'browser'] },
  { package: 'zenity', command: 'zenity', neededBy: ['window'] },
  { package: 'poppler-utils', command: 'pdftotext', neededBy: ['browser', 'unit'] },
  { package: 'librsvg2-bin', command: 'rsvg-convert', neededBy: ['unit'] },
  { package: 'inkscape', command: 'inkscape', neededBy: ['unit'] },
  { package: 'xvfb', command: 'Xvfb', neededBy: ['browser'] },
];

/** Returns the packages that any of these needs and that are not there, in the order of the list. */
export function missingPackages(needs: readonly Need[], isThere: (command: string) => boolean): string[] {
  return NEEDED_PROGRAMS.filter(({ neededBy }) => neededBy.some((need) => needs.includes(need)))
    .filter(({ command }) => !isThere(command))
    .map((program) => program.package);
}

/** Returns the command that installs packages on Debian and its kin. */
export function installCommand(packages: readonly string[]): string {
  return `sudo apt-get install --yes --no-install-recommends ${packages.join(' ')}`;
}
