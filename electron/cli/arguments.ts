import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CounterclaimError } from '../../shared/errors.ts';
import { type CommandSpec, usageOf } from './command-spec.ts';

/** The arguments of one command, as its specification allows them. */
export class Arguments {
  readonly wantsHelp: boolean;
  readonly #command: CommandSpec;
  readonly #folder: string;
  readonly #positionals: readonly string[];
  readonly #options: ReadonlyMap<string, string | true>;

  /** Throws `Usage` with the reason. */
  constructor(command: CommandSpec, argv: readonly string[], folder: string) {
    const { positionals, options } = parse(command, argv);
    this.#command = command;
    this.#folder = folder;
    this.#positionals = positionals;
    this.#options = options;
    this.wantsHelp = options.has('help');
    if (!this.wantsHelp) this.#checkComplete();
  }

  text(index: number): string {
    return this.#positionals[index] ?? '';
  }

  /** Returns a positional argument that may be left out; undefined where it is. */
  optionalText(index: number): string | undefined {
    return this.#positionals[index];
  }

  /** Returns a positional argument as an absolute path. */
  path(index: number): string {
    return resolve(this.#folder, this.text(index));
  }

  /** Returns the positional arguments from `index` on, as absolute paths. */
  paths(index: number): string[] {
    return this.#positionals.slice(index).map((path) => resolve(this.#folder, path));
  }

  option(name: string): string | undefined {
    const value = this.#options.get(name);
    return typeof value === 'string' ? value : undefined;
  }

  /** Returns a required option's value as an absolute path. */
  pathOption(name: string): string {
    return resolve(this.#folder, this.option(name) ?? '');
  }

  flag(name: string): boolean {
    return this.#options.has(name);
  }

  /** Returns an error about the way in which this command was called, with its usage. */
  usageError(reason: string): CounterclaimError {
    return usageError(this.#command, reason);
  }

  #checkComplete(): void {
    const { positionals, options } = this.#command;
    const missing = positionals[this.#positionals.length];
    if (missing !== undefined && !isOptional(missing)) throw this.usageError(`${missing} is missing`);
    const surplus = takesMore(positionals) ? undefined : this.#positionals[positionals.length];
    if (surplus !== undefined) throw this.usageError(`"${surplus}" is one argument too many`);
    const empty = this.#positionals.indexOf('');
    if (empty !== -1) throw this.usageError(`${positionals[empty] ?? positionals.at(-1)} is empty`);
    for (const { name, required } of options) {
      if (required && !this.#options.has(name)) throw this.usageError(`--${name} is missing`);
      if (this.#options.get(name) === '') throw this.usageError(`--${name} is empty`);
    }
  }
}

/** Tells whether a positional argument may be left out. */
function isOptional(positional: string): boolean {
  return positional.startsWith('[');
}

/** Tells whether the last positional argument may be given several times. */
function takesMore(positionals: readonly string[]): boolean {
  return positionals.at(-1)?.endsWith('…') === true;
}

function usageError(command: CommandSpec, reason: string): CounterclaimError {
  return new CounterclaimError('Usage', `${reason}. Usage: counterclaim ${usageOf(command)}`);
}

function parse(command: CommandSpec, argv: readonly string[]) {
  const specs = Object.fromEntries(
    command.options.map(({ name, value }) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const options = new Map<string, string | true>();
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      args: [...argv],
      options: { ...specs, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      tokens: true,
    });
  } catch (error) {
    throw usageError(command, reasonOf(error));
  }
  for (const token of parsed.tokens ?? []) {
    if (token.kind !== 'option') continue;
    if (options.has(token.name)) throw usageError(command, `--${token.name} is given twice`);
    options.set(token.name, token.value ?? true);
  }
  return { positionals: parsed.positionals, options };
}

/** Returns the objection of parseArgs: the first sentence of its message; the rest is advice about its own notation. */
function reasonOf(error: unknown): string {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  if (typeof code !== 'string' || !code.startsWith('ERR_PARSE_ARGS') || typeof message !== 'string') throw error;
  return message.split(/\.(?:\s|$)/, 1)[0] ?? message;
}
