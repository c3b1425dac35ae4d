import { readFileSync } from 'node:fs';
import { CounterclaimError } from '../../shared/errors.ts';
import { Arguments } from './arguments.ts';
import { check } from './check.ts';
import { drawSample } from './draw-sample.ts';
import { exportMap } from './export.ts';
import { helpFor, overview } from './help.ts';
import { importJson } from './import.ts';
import type { Io } from './io.ts';
import { newDebate } from './new.ts';
import { reportError } from './report.ts';
import { sample } from './sample.ts';
import { search } from './search.ts';
import { stats } from './stats.ts';
import type { Subcommand } from './subcommand.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Subcommand[] = [
  sample,
  newDebate,
  stats,
  check,
  search,
  exportMap,
  importJson,
  drawSample,
];

/**
 * Runs one command, and returns the exit code: 0 when it is done, 1 only from `check` on a readable debate with problems, 2 for
 * every other failure, which is then told on stderr. Never throws.
 */
export async function main(argv: readonly string[], io: Io): Promise<0 | 1 | 2> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    reportError(error, io);
    return 2;
  }
}

async function dispatch([name, ...rest]: readonly string[], io: Io): Promise<0 | 1> {
  switch (name) {
    case undefined:
      throw new CounterclaimError('Usage', 'Say what to do: "counterclaim help" lists the commands.');
    case 'help':
    case '--help':
    case '-h':
      io.out(rest[0] === undefined ? overview(COMMANDS) : helpFor(commandNamed(rest[0])));
      return 0;
    case '--version':
      io.out(`${version()}\n`);
      return 0;
    default: {
      const command = commandNamed(name);
      const given = new Arguments(command, rest, io.folder);
      if (!given.wantsHelp) return command.run(given, io);
      io.out(helpFor(command));
      return 0;
    }
  }
}

function commandNamed(name: string): Subcommand {
  const command = COMMANDS.find((each) => each.name === name);
  if (command !== undefined) return command;
  throw new CounterclaimError('Usage', `There is no command "${name}": "counterclaim help" lists them.`);
}

function version(): string {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}
