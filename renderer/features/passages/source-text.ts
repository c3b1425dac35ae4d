import type { Sha256 } from '../../../shared/model/entities.ts';
import { readContentText } from '../../core/content.ts';

let last: { readonly sha: Sha256; readonly text: Promise<string> } | null = null;

/** The text of a source; that of the last one is kept, for what is done with its passages. Throws `MissingContent`. */
export function sourceText(sha: Sha256): Promise<string> {
  if (last?.sha === sha) return last.text;
  const text = readContentText(sha);
  last = { sha, text };
  // What failed is tried again.
  text.catch(() => {
    if (last?.text === text) last = null;
  });
  return text;
}
