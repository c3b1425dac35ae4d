import { launch } from './launch.ts';
import { implementedOnly } from './not-implemented.ts';

/** app.commandLine: Chromium's switches, which it is started with once the app is ready to start. */
class CommandLine {
  readonly #switches = new Map<string, string>();

  constructor(given: readonly string[]) {
    for (const text of given) {
      const [, name, value] = /^--?([^=]+)(?:=(.*))?$/s.exec(text) ?? [];
      if (name !== undefined) this.appendSwitch(name, value);
    }
  }

  appendSwitch(name: string, value = ''): void {
    this.#switches.set(name, value);
  }

  hasSwitch(name: string): boolean {
    return this.#switches.has(name);
  }

  getSwitchValue(name: string): string {
    return this.#switches.get(name) ?? '';
  }

  removeSwitch(name: string): void {
    this.#switches.delete(name);
  }

  /** Returns all switches as a command line has them, without those that the shell sets itself. */
  toArguments(except: ReadonlySet<string>): string[] {
    return [...this.#switches]
      .filter(([name]) => !except.has(name))
      .map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));
  }
}
implementedOnly('app.commandLine', CommandLine.prototype);

export const commandLine: CommandLine = new CommandLine(launch.switches);
