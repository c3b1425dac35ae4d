import { extname } from 'node:path';
import type { SpellingChoice } from '../../shared/contract/choices.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import { runThread } from '../base/run-thread.ts';
import { SerialQueue } from '../base/serial-queue.ts';
import type { SpellingTask } from './spelling-task.ts';

/** Megabytes of JavaScript objects: an unfolded dictionary takes some fifty. */
const LARGEST_HEAP = 256;

/** Looks words up in the dictionaries that come with the app, in a thread of its own that stays for a while. */
export class Spelling {
  /** One after the other: two threads would both unfold the dictionary. */
  readonly #queue = new SerialQueue();

  /** Returns the words that are not in the dictionary of the language. */
  misspelt(language: SpellingChoice, words: readonly string[]): Promise<readonly string[]> {
    if (language === 'off' || words.length === 0) return Promise.resolve([]);
    return this.#queue.run(() =>
      runThread<SpellingTask, string[]>({
        // Beside this file both in a checkout, as TypeScript, and in the built app.
        entry: new URL(`./spelling-thread${extname(import.meta.url)}`, import.meta.url),
        task: { language, words },
        largestHeap: LARGEST_HEAP,
        stays: true,
        cancelled: () => new CounterclaimError('Cancelled', t('Spelling was not checked.')),
        outOfMemory: () => new CounterclaimError('TooLarge', t('The dictionary needs more memory than there is.')),
      }),
    );
  }
}
