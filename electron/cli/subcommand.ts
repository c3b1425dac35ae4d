import type { Arguments } from './arguments.ts';
import type { CommandSpec } from './command-spec.ts';
import type { Io } from './io.ts';

/** One command of the command line. */
export interface Subcommand extends CommandSpec {
  /** One line for the list of commands. */
  readonly about: string;
  /** Does it, and returns the exit code. Throws `CounterclaimError`. */
  readonly run: (given: Arguments, io: Io) => Promise<0 | 1>;
}
