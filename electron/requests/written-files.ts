import { realpath } from 'node:fs/promises';
import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import type { AppWindow } from '../windows/app-window.ts';

/** The file that each window wrote last, to be shown in its folder. */
export class WrittenFiles {
  readonly #paths = new Map<number, string>();

  note({ id }: AppWindow, path: string): void {
    this.#paths.set(id, path);
  }

  /** Returns the file that the window wrote last. Throws `NotFound` where it wrote none. */
  last({ id }: AppWindow): string {
    const path = this.#paths.get(id);
    if (path !== undefined) return path;
    throw new CounterclaimError('NotFound', t('This window has not written a file that could be shown.'));
  }

  letGo({ id }: AppWindow): void {
    this.#paths.delete(id);
  }
}

/** Throws `NotFound` for a file that is gone. */
export async function checkIsThere(path: string): Promise<void> {
  const isThere = await realpath(path).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  throw new CounterclaimError(
    'NotFound',
    t('“{path}” is not there any more. It may have been moved or renamed.', { path }),
  );
}
