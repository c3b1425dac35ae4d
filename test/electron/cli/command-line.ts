import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../electron/cli/main.ts';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command line in a folder of its own, run in this process. */
export class CommandLine {
  readonly folder = mkdtempSync(join(tmpdir(), 'counterclaim-cli-'));

  async run(...argv: string[]): Promise<Outcome> {
    return this.runWith({}, ...argv);
  }

  async runWith(io: { signal?: AbortSignal; debug?: boolean; errIsTerminal?: boolean }, ...argv: string[]) {
    let out = '';
    let err = '';
    const code = await main(argv, {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      errIsTerminal: false,
      folder: this.folder,
      signal: new AbortController().signal,
      now: () => new Date('2025-01-16T12:30:00Z'),
      debug: false,
      ...io,
    });
    return { code, out, err };
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array): void {
    writeFileSync(this.path(name), content);
  }

  writeJson(name: string, value: unknown): void {
    this.write(name, JSON.stringify(value));
  }

  read(name: string): Buffer {
    return readFileSync(this.path(name));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
