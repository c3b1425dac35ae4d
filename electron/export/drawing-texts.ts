import type { DebateReader } from '../../db/debate-file.ts';
import type { DebateData } from '../../shared/model/debate.ts';
import type { Sha256, SourceId } from '../../shared/model/entities.ts';
import type { DrawingSubject } from '../../shared/scene/drawing-subject.ts';
import type { MeasuredTexts } from '../../shared/scene/text-order/text-columns.ts';
import { type MeasuredText, measureText } from '../../shared/sources/coverage/measured-text.ts';

/** The texts of sources, by their hashes. */
export type SourceTexts = ReadonlyMap<Sha256, string>;

/** Reads the texts that a drawing needs: those whose order it follows. Throws `MissingContent`. */
export async function textsForDrawing(
  file: Pick<DebateReader, 'text'>,
  { sources, excerpts }: DebateData,
  subject: DrawingSubject,
): Promise<SourceTexts> {
  const texts = new Map<Sha256, string>();
  if (subject.kind !== 'text-order') return texts;
  const excerpted = new Set(excerpts.map(({ source }) => source));
  for (const { id, text } of sources) {
    const isShown = subject.source === null ? excerpted.has(id) : subject.source === id;
    if (isShown && !texts.has(text)) texts.set(text, await file.text(text));
  }
  return texts;
}

/** Measures the texts of sources. */
export function measuredTexts({ sources }: Pick<DebateData, 'sources'>, texts: SourceTexts): MeasuredTexts {
  const measured = new Map<SourceId, MeasuredText>();
  for (const { id, csl, text: hash } of sources) {
    const text = texts.get(hash);
    if (text !== undefined) measured.set(id, measureText(text, csl));
  }
  return measured;
}
