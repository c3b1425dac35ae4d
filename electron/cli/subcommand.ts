import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';

export interface OptionSpec {
  /** Without the dashes. */
  readonly name: string;
  /** What its value is called in the help; left out for a flag. */
  readonly value?: string;
  readonly about: string;
  readonly required?: boolean;
}

/** One command of the command line. */
export interface Subcommand {
  /** One word, or two: what it is about, and what it does to that. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly about: string;
  /** What its positional arguments are called in the help; each has to be given; the last, with `…`, once or more. */
  readonly positionals: readonly string[];
  readonly options: readonly OptionSpec[];
  /** Does it, and returns the exit code. Throws `CounterclaimError`. */
  readonly run: (given: Arguments, io: Io) => Promise<0 | 1>;
}

/** `export FILE.debate --to OUT [--map TITLE-OR-ID]`. */
export function usageOf({ name, positionals, options }: Subcommand): string {
  const written = options.map(({ name: option, value, required }) => {
    const text = value === undefined ? `--${option}` : `--${option} ${value}`;
    return required ? text : `[${text}]`;
  });
  return [name, ...positionals, ...written].join(' ');
}
