import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import type { DocumentParts } from '../../shared/sources/document-parts.ts';
import type { AppWindow } from '../windows/app-window.ts';

/** Asks windows which of several documents in a file they mean: each window is asked one such question at a time. */
export class PartChoices {
  readonly #asked = new Map<number, (part: number | null) => void>();

  /** Returns the index that the window's user chooses. Throws `Cancelled` if none is chosen, or the signal is given. */
  ask(window: AppWindow, { name, signal, ...parts }: DocumentParts & { name: string; signal: AbortSignal }) {
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    const cancel = () =>
      reject(new CounterclaimError('Cancelled', t('Reading “{name}” was cancelled; nothing was added.', { name })));
    signal.addEventListener('abort', cancel);
    this.#asked.set(window.id, (part) => {
      if (part === null) cancel();
      else resolve(part);
    });
    window.send('sources.several', { name, ...parts });
    return promise.finally(() => {
      this.#asked.delete(window.id);
      signal.removeEventListener('abort', cancel);
    });
  }

  /** Takes a window's answer; one to no question is passed over. */
  answer(window: AppWindow, part: number | null): void {
    this.#asked.get(window.id)?.(part);
  }
}
