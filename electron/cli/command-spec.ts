export interface OptionSpec {
  /** Without the dashes. */
  readonly name: string;
  /** What its value is called in the help; left out for a flag. */
  readonly value?: string;
  readonly about: string;
  readonly required?: boolean;
}

/** How a command is written. */
export interface CommandSpec {
  /** One word, or two: what it is about, and what it does to that. */
  readonly name: string;
  /** What its positional arguments are called in the help; each has to be given; the last, with `…`, once or more. */
  readonly positionals: readonly string[];
  readonly options: readonly OptionSpec[];
}

/** `export FILE.debate --to OUT [--map TITLE-OR-ID]`. */
export function usageOf({ name, positionals, options }: CommandSpec): string {
  const written = options.map(({ name: option, value, required }) => {
    const text = value === undefined ? `--${option}` : `--${option} ${value}`;
    return required ? text : `[${text}]`;
  });
  return [name, ...positionals, ...written].join(' ');
}
