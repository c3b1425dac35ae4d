import { type PictureSize, pictureSize } from '../../shared/scene/picture-size.ts';
import type { Scene } from '../../shared/scene/scene.ts';
import type { CanvasAssets } from './canvas-painter.ts';
import { PngEncoder } from './png-encoder.ts';
import { SceneRaster } from './scene-raster.ts';

export interface PngOptions {
  /** Picture pixels per scene pixel, 0.5 to 4. */
  readonly scale: number;
  readonly assets: CanvasAssets;
  /** Receives the share that is done, 0 to 1. */
  readonly onProgress: (done: number) => void;
}

/**
 * Writes `scene` as a PNG, piece by piece, to `emit`, and returns the picture's size in pixels. Memory does not grow
 * with the picture. Throws `InvalidValue` for a scale out of range and `TooLarge`, before `emit` is called.
 */
export async function writePng(
  scene: Scene,
  emit: (bytes: Uint8Array) => void,
  options: PngOptions,
): Promise<PictureSize> {
  return writePixels(scene, emit, pictureSize(scene, options.scale), options);
}

/** Does the work of `writePng` for a picture whose size is known to be possible, at any scale. */
export async function writePixels(
  scene: Scene,
  emit: (bytes: Uint8Array) => void,
  size: PictureSize,
  { scale, assets, onProgress }: PngOptions,
): Promise<PictureSize> {
  const { title, author, language } = scene;
  const raster = new SceneRaster(scene, scale, size, assets);
  const encoder = new PngEncoder({ ...size, scale, title, author, language }, emit);
  try {
    const { bandHeight, rowLength } = raster;
    let [drawing, compressing] = [new Uint8Array(bandHeight * rowLength), new Uint8Array(bandHeight * rowLength)];
    for (let band = 0; band * bandHeight < size.height; band++) {
      const rows = Math.min(bandHeight, size.height - band * bandHeight);
      const pixels = drawing.subarray(0, rows * rowLength);
      await raster.draw(band, pixels);
      await encoder.write(pixels);
      [drawing, compressing] = [compressing, drawing];
      onProgress((band * bandHeight + rows) / size.height);
    }
    await encoder.end();
  } finally {
    encoder.abandon();
  }
  return size;
}
