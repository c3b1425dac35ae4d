import { watch } from 'node:fs';
import { clearTimeout, setTimeout } from 'node:timers';

/** Milliseconds after a write until it is looked at: a commit writes several times. */
const PAUSE = 200;

/**
 * Calls `look` when a program writes the file at `path`, soon after it has; whoever holds the file open does so too. Where the
 * system does not tell of writes, such as in some network folders, it is never called. Returns a function that ends this.
 */
export function followWriting(path: string, look: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  try {
    const watcher = watch(path, { persistent: false }, (event) => {
      if (event !== 'change' || timer !== null) return;
      timer = setTimeout(() => {
        timer = null;
        // What is wrong with the file shows with the next edit, or when the window is looked at.
        look().catch(() => {});
      }, PAUSE);
      timer.unref();
    });
    watcher.on('error', () => watcher.close());
    return () => {
      watcher.close();
      if (timer !== null) clearTimeout(timer);
    };
  } catch {
    return () => {};
  }
}
