import { resolve } from 'node:path';

/**
 * Returns the user's own arguments out of those of the process: the ones after the program, and after the app's folder
 * if the program is Electron itself. Switches before that are Chromium's.
 */
export function ownArguments(argv: readonly string[], packaged: boolean): string[] {
  const [, ...given] = argv;
  const first = given.findIndex((each) => !each.startsWith('-'));
  if (first === -1) return packaged ? given : [];
  return given.slice(packaged ? first : first + 1);
}

/** Returns the files among the arguments, as absolute paths. */
export function filesAmong(args: readonly string[], folder: string): string[] {
  return args.filter((each) => each !== '' && !each.startsWith('-')).map((each) => resolve(folder, each));
}

const HELP = ['help', '--help', '-h', '--version'];

/** Tells whether the arguments are for the command line, whose commands have these `names`. */
export function isForCommandLine([first]: readonly string[], names: readonly string[]): boolean {
  return first !== undefined && (HELP.includes(first) || names.includes(first));
}
