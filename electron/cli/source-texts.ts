import type { DebateReader } from '../../db/debate-file.ts';
import type { Debate } from '../../shared/model/debate.ts';
import type { Sha256 } from '../../shared/model/entities.ts';

/** Reads the texts of the sources of `debate` that have excerpts, by their hashes. Throws `MissingContent`. */
export async function excerptedTexts(file: DebateReader, debate: Debate): Promise<(hash: Sha256) => string> {
  const texts = new Map<Sha256, string>();
  for (const { id, text } of debate.sources.values()) {
    if (debate.excerptsBySource.count(id) > 0 && !texts.has(text)) texts.set(text, await file.text(text));
  }
  return (hash) => texts.get(hash) ?? '';
}
