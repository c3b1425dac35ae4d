import type { Change } from '../change.ts';
import type { Debate } from '../debate.ts';
import type { SourceId } from '../entities.ts';
import type { NewId } from '../ids.ts';
import type { DocumentHighlight } from '../read-document.ts';
import { addExcerpt } from './excerpts.ts';

/**
 * Makes passages of what a reader marked in the document of a source; marks on the same words are one passage with the
 * notes of all. Throws as `addExcerpt` does.
 */
export function addHighlights(
  debate: Debate,
  {
    source,
    highlights,
    newId,
  }: { readonly source: SourceId; readonly highlights: readonly DocumentHighlight[]; readonly newId: NewId },
): Change[] {
  const byPlace = new Map<string, DocumentHighlight>();
  for (const highlight of highlights) {
    const place = `${highlight.start} ${highlight.end}`;
    const before = byPlace.get(place);
    const notes = [before?.note ?? '', highlight.note].filter((note) => note !== '');
    byPlace.set(place, { ...highlight, note: notes.join('\n') });
  }
  const known = new Set(debate.excerptsBySource.get(source).map(({ start, end }) => `${start} ${end}`));
  return [...byPlace]
    .filter(([place]) => !known.has(place))
    .flatMap(([, highlight]) => addExcerpt(debate, { ...highlight, newId, source }));
}
