import { inspect } from 'node:util';
import { errorCode } from '../../shared/errors.ts';
import { figures } from '../../shared/text/counted.ts';
import type { Io } from './io.ts';
import { printable } from './printable.ts';

/** More problems than anybody reads at once. */
const MOST_LINES = 50;

/** Writes `lines` as messages: the first 50 of them, and how many more there are. */
export function reportLines(lines: readonly string[], io: Io): void {
  for (const line of lines.slice(0, MOST_LINES)) io.err(`  ${printable(line)}\n`);
  if (lines.length > MOST_LINES) io.err(`  … and ${figures(lines.length - MOST_LINES)} more\n`);
}

/** Writes an error as a sentence; its place in the code only when asked for. */
export function reportError(error: unknown, io: Io): void {
  const message = error instanceof Error ? error.message : String(Object(error).message ?? error);
  if (errorCode(error) === undefined) {
    io.err(`Something went wrong that Counterclaim did not expect: ${printable(message)}\n`);
    if (!io.debug) io.err('Set COUNTERCLAIM_DEBUG=1 to see where.\n');
  } else {
    io.err(`${printable(message)}\n`);
    const { choices = [] } = error as { choices?: readonly string[] };
    if (choices.length > 0) io.err(`Choose by ${choices.map((choice) => `--journal ${choice}`).join(', or ')}.\n`);
    reportLines((error as { details?: readonly string[] }).details ?? [], io);
  }
  if (io.debug) io.err(`${inspect(error)}\n`);
}
