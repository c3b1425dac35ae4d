import type { DebateReader } from '../../db/debate-file.ts';
import type { DebateData } from '../../shared/model/debate.ts';

/** Returns the debate as it was in a version that its file keeps, with the contents that its sources name. Throws `UnknownVersion`. */
export async function readVersion(
  file: DebateReader,
  version: string,
): Promise<{ data: DebateData; contents: readonly Uint8Array[] }> {
  const debate = await file.load();
  debate.apply(await file.changesToVersion(version));
  const data = debate.toData();
  const named = new Set(data.sources.flatMap(({ text, original }) => (original === null ? [text] : [text, original])));
  const contents: Uint8Array[] = [];
  for (const sha of named) contents.push(await file.content(sha));
  return { data, contents };
}
