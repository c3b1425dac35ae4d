import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import { emitsOnly, implementedOnly } from './not-implemented.ts';

type Options = Pick<Electron.ForkOptions, 'env' | 'execArgv' | 'cwd' | 'stdio' | 'serviceName'>;

/** The file that runs first in a utility process: it gives the module `process.parentPort`. */
const BOOT = fileURLToPath(new URL('./utility-boot.ts', import.meta.url));
const EVENTS = new Set(['spawn', 'message', 'error', 'exit']);

/** A process of Node, as Electron's is. Messages that are sent before it runs wait in the channel. */
class UtilityProcess extends EventEmitter {
  #child: ChildProcess | null;

  private constructor(child: ChildProcess) {
    super();
    emitsOnly('utilityProcess', this, EVENTS);
    this.#child = child;
    child.on('spawn', () => this.emit('spawn'));
    child.on('message', (message) => this.emit('message', message));
    const ended = (code: number) => {
      if (this.#child === null) return;
      this.#child = null;
      this.emit('exit', code);
    };
    // After a kill, Electron reports the signal's number as the code.
    child.on('exit', (code, signal) => ended(code ?? (signal === null ? 1 : (SIGNALS[signal] ?? 1))));
    child.on('error', () => {
      if (child.pid === undefined) ended(1);
    });
  }

  static fork(modulePath: string, args: string[] = [], options: Options = {}): UtilityProcess {
    const { env, execArgv, cwd, stdio = 'inherit' } = options;
    const [, out = 'inherit', error = 'inherit'] = typeof stdio === 'string' ? [stdio, stdio, stdio] : stdio;
    const child = fork(BOOT, [modulePath, ...args], {
      serialization: 'advanced',
      stdio: ['ignore', out as 'inherit', error as 'inherit', 'ipc'],
      ...(env !== undefined && { env: env as NodeJS.ProcessEnv }),
      ...(execArgv !== undefined && { execArgv }),
      ...(cwd !== undefined && { cwd }),
    });
    return new UtilityProcess(child);
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  get stdout(): NodeJS.ReadableStream | null {
    return this.#child?.stdout ?? null;
  }

  get stderr(): NodeJS.ReadableStream | null {
    return this.#child?.stderr ?? null;
  }

  postMessage(message: unknown): void {
    // A process that has ended receives nothing, in Electron either.
    if (this.#child?.connected) this.#child.send(message as object, () => undefined);
  }

  kill(): boolean {
    const child = this.#child;
    if (child === null || !child.kill('SIGTERM')) return false;
    // A process that ignores the signal is killed.
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    child.on('exit', () => clearTimeout(timer));
    return true;
  }
}
implementedOnly('utilityProcess', UtilityProcess);
implementedOnly('utilityProcess', UtilityProcess.prototype);

const PATIENCE = 2000;
const SIGNALS: Readonly<Partial<Record<NodeJS.Signals, number>>> = { SIGTERM: 15, SIGKILL: 9, SIGINT: 2, SIGHUP: 1 };

export const utilityProcess: typeof UtilityProcess = UtilityProcess;
