import type { Sha256 } from '../../../shared/model/entities.ts';
import { readContentText } from '../../core/content.ts';

let last: { readonly sha: Sha256; readonly text: Promise<string> } | null = null;

/** Reads the text of a source; the last one is cached, for work on its passages. Throws `MissingContent`. */
export function sourceText(sha: Sha256): Promise<string> {
  if (last?.sha === sha) return last.text;
  const text = readContentText(sha);
  last = { sha, text };
  // After a failure it is read again.
  text.catch(() => {
    if (last?.text === text) last = null;
  });
  return text;
}
