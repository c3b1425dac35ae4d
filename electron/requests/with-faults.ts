import type { WithFaults } from '../../shared/contract/with-faults.ts';
import type { Document } from '../documents/document.ts';

/** What is wrong with an open debate, a sentence each; found where it holds up no window. */
export type FaultsOf = (document: Document, signal: AbortSignal) => Promise<readonly string[]>;

/** Makes something of a debate, which is checked meanwhile. Throws what `make` throws, and then lets go of the check. */
export async function withFaults<T extends object>(
  check: (signal: AbortSignal) => Promise<readonly string[]>,
  signal: AbortSignal,
  make: () => Promise<T>,
): Promise<WithFaults<T>> {
  const needless = new AbortController();
  const checking = check(AbortSignal.any([signal, needless.signal]));
  // Where both fail, what is made comes first.
  checking.catch(() => {});
  try {
    const made = await make();
    return { ...made, faults: await checking };
  } finally {
    needless.abort();
    await checking.catch(() => {});
  }
}
