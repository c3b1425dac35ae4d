export interface OptionSpec {
  /** The name without the dashes. */
  readonly name: string;
  /** The name of its value in the help; left out for a flag. */
  readonly value?: string;
  readonly about: string;
  readonly required?: boolean;
}

/** The notation of a command. */
export interface CommandSpec {
  /** One word, or two: the subject, and what is done to it. */
  readonly name: string;
  /** The names of its positional arguments in the help; each has to be given, but those in brackets; the last, with `…`, once or more. */
  readonly positionals: readonly string[];
  readonly options: readonly OptionSpec[];
}

/** Returns the usage: `export FILE.debate --to OUT [--map TITLE-OR-ID]`. */
export function usageOf({ name, positionals, options }: CommandSpec): string {
  const written = options.map(({ name: option, value, required }) => {
    const text = value === undefined ? `--${option}` : `--${option} ${value}`;
    return required ? text : `[${text}]`;
  });
  return [name, ...positionals, ...written].join(' ');
}
