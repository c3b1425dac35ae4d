import { CounterclaimError } from '../../shared/errors.ts';
import { Arguments } from './arguments.ts';
import { changes } from './changes.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { coverage } from './coverage.ts';
import { diff } from './diff.ts';
import { divisions } from './divisions.ts';
import { drawSample } from './draw-sample.ts';
import { evaluate } from './evaluate.ts';
import { excerpts } from './excerpts.ts';
import { exchange } from './exchange.ts';
import { exportMap } from './export.ts';
import { formats } from './formats.ts';
import { helpFor, overview } from './help.ts';
import { importFile } from './import.ts';
import type { Io } from './io.ts';
import { maps } from './maps.ts';
import { mcp } from './mcp.ts';
import { newDebate } from './new.ts';
import { proposals } from './proposals.ts';
import { recover } from './recover.ts';
import { reportError } from './report.ts';
import { sample } from './sample.ts';
import { schemes } from './schemes.ts';
import { search } from './search.ts';
import { addSources } from './sources-add.ts';
import { exportSource } from './sources-export.ts';
import { importSources } from './sources-import.ts';
import { listSources } from './sources-list.ts';
import { replaceSource } from './sources-replace.ts';
import { stats } from './stats.ts';
import type { Subcommand } from './subcommand.ts';
import { textOrder } from './text-order.ts';
import { tidy } from './tidy.ts';
import { turns } from './turns.ts';
import { programVersion } from './version.ts';
import { versions } from './versions.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Subcommand[] = [
  sample,
  newDebate,
  stats,
  maps,
  tidy,
  check,
  search,
  addSources,
  importSources,
  listSources,
  replaceSource,
  exportSource,
  excerpts,
  compare,
  diff,
  versions,
  proposals,
  mcp,
  turns,
  coverage,
  evaluate,
  divisions,
  changes,
  schemes,
  exportMap,
  exchange,
  textOrder,
  importFile,
  formats,
  recover,
  drawSample,
];

/**
 * Runs one command, and returns the exit code: 0 when it is done; 1 where a readable debate has problems, from `check` and from what
 * exports it all the same; 2 for every other failure, which is then told on stderr. Never throws.
 */
export async function main(argv: readonly string[], io: Io): Promise<0 | 1 | 2> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    reportError(error, io);
    return 2;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<0 | 1> {
  const [name, ...rest] = argv;
  switch (name) {
    case undefined:
      throw new CounterclaimError('Usage', 'Say what to do: "counterclaim help" lists the commands.');
    case 'help':
    case '--help':
    case '-h':
      io.out(rest.length === 0 ? overview(COMMANDS) : commandsNamed(rest).map(helpFor).join('\n'));
      return 0;
    case '--version':
      io.out(`${programVersion()}\n`);
      return 0;
    default: {
      const command = commandNamed(argv);
      const given = new Arguments(command, argv.slice(wordsOf(command).length), io.folder);
      if (!given.wantsHelp) return command.run(given, io);
      io.out(helpFor(command));
      return 0;
    }
  }
}

/** Returns the command that `argv` begins with; several if its first word alone is ambiguous. Throws `Usage`. */
function commandsNamed(argv: readonly string[]): readonly Subcommand[] {
  const named = COMMANDS.filter((command) => wordsOf(command).every((word, index) => word === argv[index]));
  if (named.length > 0) return named;
  const begun = COMMANDS.filter((command) => wordsOf(command)[0] === argv[0]);
  if (begun.length > 0) return begun;
  throw new CounterclaimError('Usage', `There is no command "${argv[0]}": "counterclaim help" lists them.`);
}

function commandNamed(argv: readonly string[]): Subcommand {
  const commands = commandsNamed(argv);
  const [command] = commands;
  if (command !== undefined && wordsOf(command).every((word, index) => word === argv[index])) return command;
  const known = commands.map(({ name }) => `"${name}"`).join(', ');
  throw new CounterclaimError('Usage', `Say what to do about ${argv[0]}: ${known}.`);
}

function wordsOf({ name }: Subcommand): readonly string[] {
  return name.split(' ');
}
