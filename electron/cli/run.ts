import process from 'node:process';
import type { Io } from './io.ts';
import { main } from './main.ts';
import { reportError } from './report.ts';

/** Runs one command in this process, whose output and signals are its own. Returns the exit code; never throws. */
export function runCommandLine(args: readonly string[]): Promise<0 | 1 | 2> {
  const interrupt = new AbortController();
  const io: Io = {
    out: writerOf(process.stdout),
    err: writerOf(process.stderr),
    errIsTerminal: process.stderr.isTTY === true,
    // npm runs a script in the package's folder, and passes the folder it was called from.
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    signal: interrupt.signal,
    now: () => new Date(),
    debug: process.env['COUNTERCLAIM_DEBUG'] === '1',
  };

  // Only once: a second interruption ends the process.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => interrupt.abort());

  process.on('uncaughtException', (error) => {
    reportError(error, io);
    process.exit(2);
  });

  return main(args, io);
}

/**
 * Returns a writer that stops when nobody reads: a reader such as `head` may have had enough, and a terminal may have
 * been closed. The command ends as it would otherwise, so that nothing is left behind.
 */
function writerOf(stream: NodeJS.WriteStream): (text: string) => void {
  let isRead = true;
  stream.on('error', () => {
    isRead = false;
  });
  return (text) => {
    if (isRead) stream.write(text);
  };
}
