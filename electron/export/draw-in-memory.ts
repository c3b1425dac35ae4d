import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import { Debate } from '../../shared/model/debate.ts';
import type { DrawingSubject } from '../../shared/scene/drawing-subject.ts';
import { refuseTooLarge } from '../../shared/scene/export-limits.ts';
import type { PreviewFacts, WayOnPaper } from '../../shared/scene/exported-drawing.ts';
import { type PictureSize, pictureSize } from '../../shared/scene/picture-size.ts';
import { MAX_PREVIEW_PIXELS, type PreviewPlace, previewLayout } from '../../shared/scene/preview-layout.ts';
import type { Scene } from '../../shared/scene/scene.ts';
import type { Paper } from '../../shared/scene/sheet.ts';
import type { Typesetter } from '../../shared/text/text.ts';
import { createTypesetter } from '../../shared/text/typesetter.ts';
import { fontBytes } from '../base/fonts.ts';
import type { TaskWatch } from '../base/thread-task.ts';
import { cutCardsOf, paperOf, sceneOf, unsupportedOf, writeScene } from './draw-subject.ts';
import type { DrawingRequest } from './drawing-request.ts';
import { canvasAssets } from './export-assets.ts';
import { writePixels } from './png.ts';

export interface PictureRequest
  extends Pick<DrawingRequest, 'data' | 'subject' | 'texts' | 'theme' | 'scale' | 'marks' | 'how' | 'time'> {
  /** A picture with more pixels is refused. */
  readonly mostPixels: number;
}

export interface DrawnPicture extends PictureSize {
  readonly png: Uint8Array;
}

export interface PreviewRequest extends DrawingRequest, PreviewPlace {}

/** A map of which to find out how it can stand on paper. */
export interface WaysRequest extends Pick<DrawingRequest, 'data'> {
  readonly subject: Extract<DrawingSubject, { kind: 'map' }>;
  readonly paper: Paper;
}

export interface DrawnPreview extends PreviewFacts {
  readonly png: Uint8Array;
}

/** Draws a map or an exchange as a PNG in memory. Throws `TooLarge`, and the errors of `writePng`. */
export async function drawPicture(request: PictureRequest, watch: TaskWatch): Promise<DrawnPicture> {
  const { scene } = sceneOf({ ...request, format: 'png', pages: 'one' }, null, watch.check);
  const size = pictureSize(scene, request.scale);
  if (size.width * size.height > request.mostPixels) {
    throw new CounterclaimError(
      'TooLarge',
      t(
        'It would be a picture of {width, number} × {height, number} pixels, too many to hold in memory. Copy it at a smaller scale from “Export map…”, or export it to a file.',
        { ...size },
      ),
    );
  }
  return { png: await pngOf(scene, size, request.scale, watch), ...size };
}

/**
 * Draws a map as a PNG in memory, at twice its size or, if that would have more than `mostPixels`, as large as they allow; returns it
 * with the size of the map. Throws `TooLarge`.
 */
export async function drawPictureWithin(
  request: Omit<PictureRequest, 'scale'>,
  watch: TaskWatch,
): Promise<{ readonly png: Uint8Array; readonly width: number; readonly height: number }> {
  const { scene } = sceneOf({ ...request, scale: null, format: 'png', pages: 'one' }, null, watch.check);
  const { width, height } = scene;
  const scale = Math.min(2, Math.sqrt(request.mostPixels / (width * height)));
  return { png: await pngOf(scene, pictureSize(scene, scale), scale, watch), width, height };
}

/** Finds out how a map can stand on paper. Throws `TooLarge`, and `NotFound` for an unknown map. */
export async function measureWays(
  { data, subject, paper }: WaysRequest,
  { check }: TaskWatch,
): Promise<readonly WayOnPaper[]> {
  const debate = new Debate(data);
  refuseTooLarge(debate, { subject, format: 'pdf', scale: null });
  const { waysOnPaper } = await import('../../shared/paper/ways-on-paper.ts');
  const look = { theme: 'print', typesetter: createTypesetter(fontBytes), only: subject.only ?? null } as const;
  return waysOnPaper(debate, subject.map, { ...look, paper, check });
}

/** Draws what an export would, only smaller, with facts about the export. Throws `TooLarge`. */
export async function drawPreview(request: PreviewRequest, watch: TaskWatch): Promise<DrawnPreview> {
  // Drawn smaller than the export, and also for one that is too large as a picture, so that the window can say which scale would do.
  const { scene, typesetter } = sceneOf({ ...request, scale: null }, paperOf(request), watch.check);
  const { width, height } = scene;
  const { scale } = previewLayout(scene, request, request);
  const size = { width: Math.max(1, Math.ceil(width * scale)), height: Math.max(1, Math.ceil(height * scale)) };
  if (size.width * size.height > MAX_PREVIEW_PIXELS) {
    throw new CounterclaimError(
      'TooLarge',
      t(
        'It would be a picture of {width, number} × {height, number} pixels, too many to hold in memory. Look at it smaller.',
        { ...size },
      ),
    );
  }
  const png = await pngOf(scene, size, scale, watch);
  const { estimatedBytes, pages } =
    request.format === 'png'
      ? { estimatedBytes: Math.round(png.length * (request.scale / scale) ** PNG_GROWTH), pages: 1 }
      : await sizeOf(scene, request, typesetter, watch);
  const unsupported = unsupportedOf(scene, request.format, typesetter);
  return { png, width, height, estimatedBytes, pages, unsupported, cutCards: cutCardsOf(scene) };
}

/**
 * The bytes of a PNG grow with this power of its scale: more than the length of the edges in it, less than its area. Measured
 * on maps of 9 to 1,000 cards in all themes, between any two scales from 0.05 to 4: right within a third.
 */
const PNG_GROWTH = 1.34;

async function pngOf(scene: Scene, size: PictureSize, scale: number, { check }: TaskWatch): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const keep = (bytes: Uint8Array) => pieces.push(bytes);
  await writePixels(scene, keep, size, { scale, assets: canvasAssets(), onProgress: check });
  return Buffer.concat(pieces);
}

/** Returns the length and the pages of a whole PDF or SVG, which take less time to write than a picture. */
async function sizeOf(
  scene: Scene,
  request: DrawingRequest,
  typesetter: Typesetter,
  { check }: TaskWatch,
): Promise<Pick<DrawnPreview, 'estimatedBytes' | 'pages'>> {
  let length = 0;
  const count = (bytes: Uint8Array) => {
    length += bytes.length;
  };
  const { pages } = await writeScene(scene, request, typesetter, count, check);
  return { estimatedBytes: length, pages };
}
