import { assertNever } from '../../shared/errors.ts';
import { Debate } from '../../shared/model/debate.ts';
import { buildDrawing } from '../../shared/paper/build-drawing.ts';
import type { ExportFormat } from '../../shared/scene/export-formats.ts';
import { refuseTooLarge } from '../../shared/scene/export-limits.ts';
import type { ExportedDrawing } from '../../shared/scene/exported-drawing.ts';
import type { Scene } from '../../shared/scene/scene.ts';
import type { Paper } from '../../shared/scene/sheet.ts';
import { mergedUnsupported, unsupportedIn } from '../../shared/scene/unsupported.ts';
import { plainText } from '../../shared/sources/references/reference-part.ts';
import { DEFAULT_STYLE } from '../../shared/sources/references/references.ts';
import type { Typesetter, UnsupportedText } from '../../shared/text/text.ts';
import { createTypesetter } from '../../shared/text/typesetter.ts';
import { embedding } from '../base/embed-debate.ts';
import { fontBytes } from '../base/fonts.ts';
import type { TaskWatch } from '../base/thread-task.ts';
import type { DataRequest } from './data-request.ts';
import type { DrawingRequest } from './drawing-request.ts';
import { measuredTexts } from './drawing-texts.ts';

/** The approximate share of an export's time that goes into measuring and placing. */
const SCENE_SHARE = 0.3;

/** Pieces between two reports of progress; a piece is mostly an element. */
const SVG_PIECES_AT_ONCE = 200;

/**
 * Draws a map or an exchange in the given format, piece by piece, to `emit`. Throws as `exportDrawing` does. A writer
 * is loaded only when it is needed, since loading is most of the time of a small export.
 */
export async function drawSubject(
  request: DrawingRequest,
  emit: (bytes: Uint8Array) => void,
  { onProgress: tell, check }: TaskWatch,
): Promise<Omit<ExportedDrawing, 'path' | 'bytes'>> {
  const onProgress = (done: number) => {
    check();
    tell(done);
  };
  onProgress(0);
  const { scene, typesetter } = sceneOf(request, paperOf(request), check);
  onProgress(SCENE_SHARE);
  const { format, embedded } = request;
  const inside = embedded === undefined || format === 'pdf' ? null : embedding(format, await jsonOf(embedded), emit);
  const extent = await writeScene(scene, request, typesetter, inside?.emit ?? emit, (done) =>
    onProgress(SCENE_SHARE + (1 - SCENE_SHARE) * done),
  );
  inside?.end();
  return { ...extent, unsupported: unsupportedOf(scene, request.format, typesetter), cutCards: cutCardsOf(scene) };
}

async function jsonOf(debate: DataRequest): Promise<Uint8Array> {
  const { writeData } = await import('./write-data.ts');
  return (await writeData(debate)).bytes;
}

/**
 * Lists the characters that no bundled font has among those that a format shows: a PDF also has the passages that cards
 * cite.
 */
export function unsupportedOf(
  { texts, unsupported }: Scene,
  format: ExportFormat,
  typesetter: Typesetter,
): readonly UnsupportedText[] {
  if (format !== 'pdf') return unsupported;
  const quotations = texts.flatMap((text) => text.quotations);
  const inPassages = unsupportedIn(
    quotations.map(({ words, citation }) => `${words}\n${plainText(citation)}`),
    typesetter,
  );
  return mergedUnsupported([...unsupported, ...inPassages]);
}

/** Returns the paper for which a drawing is set; null if it is drawn at its own size. */
export function paperOf({ format, page }: Pick<DrawingRequest, 'format' | 'page'>): Paper | null {
  return format === 'pdf' && page !== 'fit' ? page : null;
}

/**
 * Measures and places the drawing; returns it with the typesetter that set its text. Throws `TooLarge` at once where it
 * would take too much.
 */
export function sceneOf(
  {
    data,
    subject,
    texts = new Map(),
    theme,
    format,
    scale,
    pages,
    references = DEFAULT_STYLE,
    marks = [],
    how,
    time = null,
  }: Omit<DrawingRequest, 'page' | 'scale'> & { readonly scale: number | null },
  paper: Paper | null,
  check: () => void,
): { scene: Scene; typesetter: Typesetter } {
  const debate = new Debate(data);
  refuseTooLarge(debate, { subject, format, scale });
  const typesetter = checked(createTypesetter(fontBytes), check);
  return {
    scene: buildDrawing(debate, subject, {
      theme,
      typesetter,
      paper,
      pages,
      references,
      marks,
      how,
      time,
      numbered: format === 'pdf',
      texts: measuredTexts(data, texts),
      check,
    }),
    typesetter,
  };
}

/** Returns the number of cards that do not show their whole text. */
export function cutCardsOf({ texts }: Scene): number {
  return texts.filter(({ isCut }) => isCut).length;
}

/** Returns a typesetter that can be stopped: much of a scene's time goes into setting its text. */
function checked(typesetter: Typesetter, check: () => void): Typesetter {
  return {
    ...typesetter,
    line(text, style) {
      check();
      return typesetter.line(text, style);
    },
    wrap(text, style, width) {
      check();
      return typesetter.wrap(text, style, width);
    },
  };
}

/** Writes a scene in the given format, piece by piece, to `emit`. */
export async function writeScene(
  scene: Scene,
  { format, scale, page }: Pick<DrawingRequest, 'format' | 'scale' | 'page'>,
  typesetter: Typesetter,
  emit: (bytes: Uint8Array) => void,
  onProgress: (done: number) => void,
): Promise<Pick<ExportedDrawing, 'width' | 'height' | 'scale' | 'pages'>> {
  const { canvasAssets, pdfAssets, svgAssets } = await import('./export-assets.ts');
  switch (format) {
    case 'png': {
      const { writePng } = await import('./png.ts');
      return { ...(await writePng(scene, emit, { scale, assets: canvasAssets(), onProgress })), scale, pages: 1 };
    }
    case 'pdf': {
      const { writePdf } = await import('./pdf/pdf.ts');
      return writePdf(scene, emit, { page, assets: pdfAssets(typesetter), onProgress });
    }
    case 'svg': {
      const { writeSvg } = await import('../../shared/scene/svg.ts');
      const encoder = new TextEncoder();
      let pieces = 0;
      for (const piece of writeSvg(scene, svgAssets)) {
        emit(encoder.encode(piece));
        if (++pieces % SVG_PIECES_AT_ONCE === 0) onProgress(Math.min(1, pieces / scene.elements.length));
      }
      onProgress(1);
      return { width: scene.width, height: scene.height, scale: 1, pages: 1 };
    }
    default:
      return assertNever(format);
  }
}
