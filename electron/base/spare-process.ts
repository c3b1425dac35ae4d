import type { OwnProcess, StartProcess } from './run-process.ts';

/**
 * Keeps one process started ahead of the task for which it will be needed, so that nobody waits for its start: a third
 * of a second, in which a small debate is read several times over.
 */
export class SpareProcess {
  readonly #fork: StartProcess;
  readonly #modulePath: string;
  #spare: OwnProcess | null = null;

  constructor(fork: StartProcess, modulePath: string) {
    this.#fork = fork;
    this.#modulePath = modulePath;
  }

  /** Starts the process, unless it is there already. */
  prepare(): void {
    if (this.#spare !== null) return;
    const spare = this.#fork(this.#modulePath);
    spare.on('exit', () => {
      if (this.#spare === spare) this.#spare = null;
    });
    this.#spare = spare;
  }

  /** Hands over the process that is there for this module, and otherwise starts one. */
  readonly start: StartProcess = (modulePath) => {
    const spare = this.#spare;
    if (spare === null || modulePath !== this.#modulePath) return this.#fork(modulePath);
    this.#spare = null;
    return spare;
  };
}
