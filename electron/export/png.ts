import type { Scene } from '../../shared/scene/scene.ts';
import type { CanvasAssets } from './canvas-painter.ts';
import { type PictureSize, pictureSize } from './picture-size.ts';
import { PngEncoder } from './png-encoder.ts';
import { bands, SceneRaster } from './scene-raster.ts';

/** Bytes of a band; two are held at a time, one being drawn and one being compressed. */
const BAND_BYTES = 16 << 20;

export interface PngOptions {
  /** Picture pixels per scene pixel, 0.5 to 4. */
  readonly scale: number;
  readonly assets: CanvasAssets;
  /** Told the share that is done, 0 to 1. */
  readonly onProgress: (done: number) => void;
}

/**
 * Gives `scene` as a PNG, piece by piece, to `emit`, and returns the picture's size in pixels. Memory does not grow with the
 * picture. Throws `InvalidValue` for a scale out of range and `TooLarge`, before anything is given to `emit`.
 */
export async function writePng(
  scene: Scene,
  emit: (bytes: Uint8Array) => void,
  { scale, assets, onProgress }: PngOptions,
): Promise<PictureSize> {
  const size = pictureSize(scene, scale);
  const { title, author, language } = scene;
  const raster = new SceneRaster(scene, scale, size, assets);
  const encoder = new PngEncoder({ ...size, scale, title, author, language }, emit);
  try {
    const rowLength = 1 + 3 * size.width;
    let [drawing, compressing] = [new Uint8Array(), new Uint8Array()];
    for (const { top, count } of bands(size, BAND_BYTES)) {
      if (drawing.length < count * rowLength) drawing = new Uint8Array(count * rowLength);
      await raster.draw(top, count, drawing);
      await encoder.write(drawing.subarray(0, count * rowLength));
      [drawing, compressing] = [compressing, drawing];
      onProgress((top + count) / size.height);
    }
    await encoder.end();
  } finally {
    encoder.abandon();
  }
  return size;
}
