import type { ExportFormat } from './export-formats.ts';
import type { PictureSize } from './picture-size.ts';
import type { Box } from './scene.ts';
import { type PageChoice, POINTS_PER_PIXEL, sheetFor } from './sheet.ts';

/** The export to be previewed, as far as it affects the size. */
export interface PreviewSubject {
  readonly format: ExportFormat;
  /** PNG: picture pixels per scene pixel. */
  readonly scale: number;
  /** For PDF. */
  readonly page: PageChoice;
}

/** The place in which it is shown. */
export interface PreviewPlace {
  /** Device pixels per CSS pixel. */
  readonly pixelRatio: number;
  /** CSS pixels into which all of it must fit; null: it is shown at its own size. */
  readonly room: PictureSize | null;
}

export interface PreviewLayout {
  /** The picture, or the sheet on which it stands, in CSS pixels. */
  readonly paper: PictureSize;
  /** The map on the paper, in CSS pixels. */
  readonly map: Box;
  /** Device pixels per scene pixel. */
  readonly scale: number;
  /** The zoom: 1 is its own size, never more. */
  readonly zoom: number;
}

/** The most pixels that a picture on screen may have: 128 MB in memory. */
export const MAX_PREVIEW_PIXELS = 2 ** 25;

/**
 * Places a map and its paper in a preview. Its own size is one device pixel for each pixel of a PNG, 96 CSS pixels for
 * an inch of paper.
 */
export function previewLayout(scene: PictureSize, subject: PreviewSubject, place: PreviewPlace): PreviewLayout {
  const { paper, map } = ownSize(scene, subject, place.pixelRatio);
  const { room } = place;
  const zoom = room === null ? 1 : Math.min(1, room.width / paper.width, room.height / paper.height);
  return {
    paper: { width: paper.width * zoom, height: paper.height * zoom },
    map: { x: map.x * zoom, y: map.y * zoom, width: map.width * zoom, height: map.height * zoom },
    scale: (map.width / scene.width) * zoom * place.pixelRatio,
    zoom,
  };
}

/** Returns the number of device pixels in a preview's picture of the map. */
export function previewPixels({ map }: PreviewLayout, pixelRatio: number): number {
  return map.width * map.height * pixelRatio ** 2;
}

/** Returns the size in CSS pixels at which nothing is reduced. */
function ownSize(scene: PictureSize, { format, scale, page }: PreviewSubject, pixelRatio: number) {
  if (format !== 'pdf') {
    const perPixel = format === 'png' ? scale / pixelRatio : 1;
    const paper = { width: scene.width * perPixel, height: scene.height * perPixel };
    return { paper, map: { x: 0, y: 0, ...paper } };
  }
  const sheet = sheetFor(scene, page);
  const perPoint = 1 / POINTS_PER_PIXEL;
  return {
    paper: { width: sheet.width * perPoint, height: sheet.height * perPoint },
    map: {
      x: sheet.x * perPoint,
      y: sheet.y * perPoint,
      width: scene.width * sheet.scale * perPoint,
      height: scene.height * sheet.scale * perPoint,
    },
  };
}
