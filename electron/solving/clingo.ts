import { CounterclaimError } from '../../shared/errors.ts';
import type { AnswerSets } from '../../shared/evaluation/find-labellings.ts';
import { t } from '../../shared/language/translate.ts';

/** The part of Emscripten's module that is used: clingo's command line as one function. */
interface ClingoModule {
  ccall(name: 'run', result: 'number', types: readonly ['string', 'string'], given: readonly [string, string]): number;
}

/** What clingo wrote in the last run. */
interface Written {
  lines: string[];
  errors: string[];
}

type LoadClingo = (options: {
  readonly print: (line: string) => void;
  readonly printErr: (line: string) => void;
}) => Promise<ClingoModule>;

/** Bits of clingo's exit status: it found something; it searched all there is. */
const FOUND = 10;
const EXHAUSTED = 20;
/** Its whole status where its memory is not enough. */
const OUT_OF_MEMORY = 33;

/**
 * clingo, compiled to WebAssembly: it has a memory of its own and no way out of it, neither to files nor to the network.
 * The package's own entry starts a thread that several programs would share, so its build for one thread is used alone.
 */
export class Clingo {
  readonly #module: ClingoModule;
  readonly #written: Written;

  private constructor(module: ClingoModule, written: Written) {
    this.#module = module;
    this.#written = written;
  }

  /** Loads it from its package's files: a twentieth of a second of work. */
  static async load(): Promise<Clingo> {
    const build = new URL('./clingo.js', import.meta.resolve('clingo-wasm'));
    const { default: load } = (await import(build.href)) as { readonly default: LoadClingo };
    const written: Written = { lines: [], errors: [] };
    const module = await load({
      print: (line) => written.lines.push(line),
      printErr: (line) => written.errors.push(line),
    });
    return new Clingo(module, written);
  }

  /** Runs a program for at most so many answer sets, 0 for all. Throws `TooLarge` when its memory is not enough. */
  solve(program: string, options: string, most: number): AnswerSets {
    this.#written.lines = [];
    this.#written.errors = [];
    const given = `--outf=1 --verbose=0 --quiet=0 ${options} ${most}`;
    const status = this.#run(program, given);
    if (status === OUT_OF_MEMORY) throw tooLarge();
    if (status !== FOUND && status !== EXHAUSTED && status !== FOUND + EXHAUSTED) {
      throw new Error(`clingo ended with ${status}. ${this.#written.errors.join(' ')}`);
    }
    const { lines } = this.#written;
    return {
      answers: lines.flatMap((line, i) => (line === 'ANSWER' ? [lines[i + 1] ?? ''] : [])),
      isAll: status !== FOUND,
    };
  }

  #run(program: string, options: string): number {
    try {
      return this.#module.ccall('run', 'number', ['string', 'string'], [program, options]);
    } catch (error) {
      // It runs into the end of its stack, on which the program lies.
      throw error instanceof WebAssembly.RuntimeError ? tooLarge(error) : error;
    }
  }
}

function tooLarge(cause?: unknown): CounterclaimError {
  return new CounterclaimError('TooLarge', t('clingo needs more memory for this than it has.'), { cause });
}
