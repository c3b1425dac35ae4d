import type { FailedOpening } from '../../shared/contract/file.ts';
import { type ErrorCode, errorCode } from '../../shared/errors.ts';
import { errorValue, type Log } from '../base/answers.ts';
import type { AppWindow } from '../windows/app-window.ts';
import type { Vouchers } from './vouchers.ts';

/**
 * Failures after which something can still be done with the file: recover what is in it, or decide about its journal.
 */
const OFFERED: readonly ErrorCode[] = ['DamagedFile', 'ForeignFile', 'LeftoverJournal', 'TooLarge'];

/**
 * Returns what a window needs to know about a file that could not be opened; null when it can only be told of the
 * error.
 */
export function failedOpening(
  { window, path, error }: { readonly window: AppWindow; readonly path: string; readonly error: unknown },
  { vouchers, log }: { readonly vouchers: Vouchers; readonly log: Log },
): FailedOpening | null {
  const code = errorCode(error);
  if (code === undefined || !OFFERED.includes(code)) return null;
  return { outcome: 'failed', error: errorValue(error, log), file: vouchers.give(window, 'failed', path) };
}
