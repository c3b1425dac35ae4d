import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import type { Sha256 } from '../../shared/model/entities.ts';

/** Reads the text of a source. Throws `MissingContent`. */
export async function readContentText(sha: Sha256): Promise<string> {
  const response = await fetch(contentAddress(sha)).catch(() => null);
  // Not `text()`, which would drop a leading U+FEFF, and shift every excerpt by one place.
  if (response?.ok) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  throw new CounterclaimError(
    'MissingContent',
    t('The text of the source could not be read: its file may be damaged.'),
  );
}

/** Reads the original of a source; `what` it is, for the sentence of the error. Throws `MissingContent`. */
export async function originalBytes(sha: Sha256, what: 'picture' | 'pdf'): Promise<ArrayBuffer> {
  const response = await fetch(contentAddress(sha)).catch(() => null);
  if (response?.ok) return response.arrayBuffer();
  throw new CounterclaimError(
    'MissingContent',
    t(
      '{what, select, picture {The picture itself} other {The PDF itself}} is not in the file of the debate, which may be damaged. Its text can be read under “Text”.',
      { what },
    ),
  );
}

/** Returns the size of a content in bytes; null if it is unknown. */
export async function contentSize(sha: Sha256): Promise<number | null> {
  const response = await fetch(contentAddress(sha), { method: 'HEAD' }).catch(() => null);
  const length = Number(response?.headers.get('content-length') ?? '');
  return response?.ok && length > 0 ? length : null;
}

let contents = '/content';

/**
 * Sets the address under which the contents of this window's debate are found; the main process tells it to this window
 * alone.
 */
export function findContentsAt(address: string): void {
  contents = address;
}

/** Returns the address of a content. */
export function contentAddress(sha: Sha256): string {
  return `${contents}/${sha}`;
}

/** Returns the address at which a player finds a recording. */
export function recordingAddress(sha: Sha256): string {
  return `${contents.replace(/^\/content\b/, '/recording')}/${sha}`;
}
