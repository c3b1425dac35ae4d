import process from 'node:process';
import type { Io } from './io.ts';
import { main } from './main.ts';
import { reportError } from './report.ts';

/** Runs one command in this process, whose output and signals are its own. Returns the exit code; never throws. */
export function runCommandLine(args: readonly string[]): Promise<0 | 1 | 2> {
  const interrupt = new AbortController();
  const io: Io = {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    errIsTerminal: process.stderr.isTTY === true,
    // npm runs a script in the package's folder, and tells where it was called from.
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    signal: interrupt.signal,
    now: () => new Date(),
    debug: process.env['COUNTERCLAIM_DEBUG'] === '1',
  };

  // Once: whoever interrupts twice means it, and ends the process.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupt.abort());

  process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` may have had enough.
    if (error.code === 'EPIPE') process.exit();
    reportError(error, io);
    process.exit(2);
  });

  return main(args, io);
}
