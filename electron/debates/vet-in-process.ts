import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JournalChoice } from '../../db/debate-file.ts';
import { notChecked } from '../../db/faults-of.ts';
import type { Recovery } from '../../db/recover/recover-debate.ts';
import type { Vetting } from '../../db/recover/vet-debate.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import { runProcess, type StartProcess } from '../base/run-process.ts';
import type { VetTask } from './vet-process.ts';

/** The longest that reading a debate before it is opened, a check and a recovery may take, in milliseconds. */
const PATIENCE = { vet: 60_000, check: 120_000, recover: 600_000 };

/** Beside this file both in a checkout, as TypeScript, and in the built app. */
const ENTRY = new URL(`./vet-process${extname(import.meta.url)}`, import.meta.url);

/** The file that such a process runs. */
export const VET_MODULE = fileURLToPath(ENTRY);

export interface ApartWatch {
  readonly start: StartProcess;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds; the usual time when left out. */
  readonly patience?: number;
}

/**
 * Reads the debate at `path` as opening it does, in a process of its own, where nothing in the file can hold up a
 * window. `journal` is the user's choice for one that lies beside it. Throws the errors of opening it, `TooLarge` when
 * it takes too long, and `Cancelled`. Returns the faults that a quick check finds, a sentence each.
 */
export async function vetInProcess(
  path: string,
  journal: JournalChoice | null,
  watch: ApartWatch,
): Promise<readonly string[]> {
  const vetting = await runApart<Vetting>({ kind: 'vet', path, journal }, path, watch);
  if (vetting.ok) return vetting.faults;
  const { code, message, details, choices } = vetting;
  throw new CounterclaimError(code, message, { details, choices });
}

/**
 * Returns the faults that `check` finds in the debate at `path`, which is open in this process with this choice of a
 * `journal`, a sentence each. A debate that cannot be checked has that as its fault.
 */
export async function faultsInProcess(
  path: string,
  journal: JournalChoice | null,
  watch: ApartWatch,
): Promise<readonly string[]> {
  try {
    return await runApart<readonly string[]>({ kind: 'check', path, journal }, path, watch);
  } catch (error) {
    return [notChecked(error)];
  }
}

/**
 * Copies what can be read of the debate at `from` to a new one at `to`, where nothing may exist yet, in a process of
 * its own. Throws the errors of `recoverDebate`, `TooLarge` and `Cancelled`, and leaves any file at `to` to the caller
 * then.
 */
export function recoverInProcess(from: string, to: string, watch: ApartWatch): Promise<Recovery> {
  return runApart<Recovery>({ kind: 'recover', from, to }, from, watch);
}

function runApart<Result>(task: VetTask, path: string, { start, signal, patience }: ApartWatch): Promise<Result> {
  return runProcess<VetTask, Result>({
    start,
    entry: ENTRY,
    task,
    patience: patience ?? PATIENCE[task.kind],
    signal,
    cancelled: () =>
      new CounterclaimError('Cancelled', t('Reading “{path}” was cancelled; nothing was changed.', { path })),
    tooSlow: () =>
      new CounterclaimError(
        'TooLarge',
        task.kind === 'check'
          ? t('“{path}” takes longer to check than any debate should.', { path })
          : t(
              '“{path}” takes longer to read than any debate should, so it was not opened. It may have been made to do so: do not open it unless you trust whoever made it.',
              { path },
            ),
      ),
    stopped: () =>
      new CounterclaimError(
        'DamagedFile',
        t('“{path}” could not be read: it needs more memory than there is, or is damaged. Nothing was changed.', {
          path,
        }),
      ),
  });
}
