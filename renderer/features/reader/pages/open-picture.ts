import { CounterclaimError } from '../../../../shared/errors.ts';
import { t } from '../../../../shared/language/translate.ts';
import type { Sha256 } from '../../../../shared/model/entities.ts';
import { MOST_PICTURE_PIXELS, pictureHeader } from '../../../../shared/sources/picture-header.ts';
import { originalBytes } from '../../../core/content.ts';
import { addPageLayers, type DrawnPage, type PagedDocument, type PagePlace } from './paged-document.ts';
import { layRecognised, type ShownLine } from './recognised-layer.ts';

/**
 * Opens the original of a source that is a picture, upright; of one that moves, the first frame. Throws
 * `MissingContent`, and `UnreadableSource` for a picture that is damaged or too large: the file may be a stranger's.
 */
export async function openPicture(original: Sha256, lines: readonly ShownLine[]): Promise<PagedDocument> {
  const bytes = await originalBytes(original, 'picture');
  const header = pictureHeader(new Uint8Array(bytes));
  if (header === null || header.width * header.height > MOST_PICTURE_PIXELS) throw notShown();
  const bitmap = await createImageBitmap(new Blob([bytes], { type: header.mediaType })).catch((error: unknown) => {
    throw notShown(error);
  });
  return {
    pageCount: 1,
    firstSize: bitmap,
    drawPage: async (_, place) => drawPicture(bitmap, lines, place),
    close: () => bitmap.close(),
  };
}

function drawPicture(
  bitmap: ImageBitmap,
  lines: readonly ShownLine[],
  { width, parent, signal }: PagePlace,
): DrawnPage {
  const size = { width, height: (bitmap.height / bitmap.width) * width };
  const { canvas, layer } = addPageLayers(parent, size);
  signal.addEventListener('abort', () => {
    canvas.remove();
    layer.remove();
  });
  const context = canvas.getContext('2d');
  if (context !== null) {
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  }
  const elements = layRecognised(layer, lines, size);
  return { size, layer, pieces: lines.map(({ words }) => words), elements, picture: Promise.resolve() };
}

function notShown(cause?: unknown): CounterclaimError {
  const message = t('The picture cannot be shown: it is damaged, or too large. Its text can be read under “Text”.');
  return new CounterclaimError('UnreadableSource', message, { cause });
}
