import { CounterclaimError } from '../../shared/errors.ts';
import type { Sha256 } from '../../shared/model/entities.ts';

/** The text of a source. Throws `MissingContent`. */
export async function readContentText(sha: Sha256): Promise<string> {
  const response = await fetch(contentAddress(sha)).catch(() => null);
  // Not `text()`, which would leave out a first U+FEFF, and let every excerpt stand one place too far.
  if (response?.ok) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  throw new CounterclaimError('MissingContent', 'The text of the source could not be read: its file may be damaged.');
}

/** How many bytes a content has; null where that cannot be told. */
export async function contentSize(sha: Sha256): Promise<number | null> {
  const response = await fetch(contentAddress(sha), { method: 'HEAD' }).catch(() => null);
  const length = Number(response?.headers.get('content-length') ?? '');
  return response?.ok && length > 0 ? length : null;
}

let contents = '/content';

/** Says at which address of the app the contents of this window's debate are; the main process tells it to the window alone. */
export function findContentsAt(address: string): void {
  contents = address;
}

/** Where the window finds a content. */
export function contentAddress(sha: Sha256): string {
  return `${contents}/${sha}`;
}
