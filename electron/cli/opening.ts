import type { DebateReader, JournalChoice } from '../../db/debate-file.ts';
import type { Arguments } from './arguments.ts';
import type { OptionSpec } from './command-spec.ts';
import type { Io } from './io.ts';
import { printable } from './printable.ts';

/** The arguments of a command, and the output for notices. */
export interface Call {
  readonly given: Arguments;
  readonly io: Io;
}

/** The decision on a journal beside a debate, when that is not certain: for every command that opens one. */
export const JOURNAL_OPTION: OptionSpec = {
  name: 'journal',
  value: 'roll-back|set-aside',
  about: 'If a journal beside the debate may not belong to it: go back to what it holds, or leave it out',
};

/** Returns the user's choice; null when there was none. Throws `Usage` on another word. */
export function journalChoice(given: Arguments): JournalChoice | null {
  const choice = given.option('journal');
  if (choice === undefined) return null;
  if (choice === 'roll-back' || choice === 'set-aside') return choice;
  throw given.usageError(`--journal is roll-back or set-aside, not "${choice}"`);
}

/** Writes anything found on opening a debate, as messages. */
export function reportNotices({ notices }: Pick<DebateReader, 'notices'>, io: Io): void {
  for (const notice of notices) io.err(`${printable(notice)}\n`);
}
