import type { WithFaults } from '../../shared/contract/with-faults.ts';
import type { Document } from '../documents/document.ts';

/** Finds the faults of an open debate, a sentence each, where it holds up no window. */
export type FaultsOf = (document: Document, signal: AbortSignal) => Promise<readonly string[]>;

interface Checked {
  readonly faultsOf: FaultsOf;
  readonly document: Document;
  readonly signal: AbortSignal;
}

/** Makes something of a document, which is checked meanwhile. Throws what `make` throws, and then lets go of the check. */
export async function withFaults<T extends object>(
  { faultsOf, document, signal }: Checked,
  make: () => Promise<T>,
): Promise<WithFaults<T>> {
  const needless = new AbortController();
  const checking = faultsOf(document, AbortSignal.any([signal, needless.signal]));
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
