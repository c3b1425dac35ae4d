import type { DebateReader } from '../../db/debate-file.ts';
import type { Debate } from '../../shared/model/debate.ts';
import { refuseTooLarge } from '../../shared/scene/export-limits.ts';
import type { ExportedDrawing } from '../../shared/scene/exported-drawing.ts';
import type { DrawingRequest } from '../export/drawing-request.ts';
import { textsForDrawing } from '../export/drawing-texts.ts';
import type { Io } from './io.ts';
import { missingFont } from './missing-font.ts';
import { progressOf } from './progress.ts';

/**
 * Draws a part of a debate to a file, with progress for whoever watches, and says what the drawing lacks. Throws `TooLarge` at once for
 * one that would take too much, and what `exportDrawing` throws.
 */
export async function drawToFile(
  { file, debate }: { readonly file: DebateReader; readonly debate: Debate },
  request: Omit<DrawingRequest, 'data' | 'texts'>,
  target: string,
  io: Io,
): Promise<void> {
  refuseTooLarge(debate, request);
  const { exportDrawing } = await import('../export/export-drawing.ts');
  const data = debate.toData();
  const texts = await textsForDrawing(file, data, request.subject);
  const progress = progressOf('Drawing', io);
  let result: ExportedDrawing;
  try {
    result = await exportDrawing({ ...request, data, texts }, target, {
      onProgress: progress.show,
      signal: io.signal,
    });
  } finally {
    progress.end();
  }
  for (const text of result.unsupported) io.err(`${missingFont(text)}\n`);
  if (result.cutCards > 0) io.err(`${cutCards(result.cutCards, request.format)}\n`);
}

function cutCards(count: number, format: DrawingRequest['format']): string {
  const cards = count === 1 ? '1 card shows' : `${count} cards show`;
  const whole = format === 'pdf' ? 'the appendix has all of it' : 'a PDF has all of it in its appendix';
  return `${cards} only the beginning of a long text: ${whole}.`;
}
