import type { Canvas } from '@napi-rs/canvas';
import type { PictureSize } from '../../shared/scene/picture-size.ts';
import type { Box, Scene, Shape } from '../../shared/scene/scene.ts';
import { skia } from '../base/skia.ts';
import { type CanvasAssets, paintShape } from './canvas-painter.ts';
import { shapesByTile } from './tile-index.ts';

/**
 * Pixels that are drawn at once: small enough that much of a map is tiles of bare paper, which need not be drawn and read back.
 * Skia draws exactly only up to 32,767 pixels a side.
 */
const TILE_SIDE = 512;

/** Very wide pictures have lower bands. */
const BAND_BYTES = 32 << 20;

/** Draws a scene band by band, so that its size is limited by patience and not by memory. */
export class SceneRaster {
  /** Rows of pixels in a band. */
  readonly bandHeight: number;
  readonly #scale: number;
  readonly #paper: string;
  readonly #assets: CanvasAssets;
  readonly #canvas: Canvas;
  readonly #columns: number;
  readonly #tiles: readonly (readonly Shape[])[];
  /** A row on which nothing is drawn: a byte for its filter, then RGB. */
  readonly #bareRow: Uint8Array;

  constructor(scene: Scene, scale: number, { width, height }: PictureSize, assets: CanvasAssets) {
    const paper = colourBytes(scene.theme.paper);
    this.#bareRow = Uint8Array.from({ length: 1 + 3 * width }, (_, at) => (at === 0 ? 0 : (paper[(at - 1) % 3] ?? 0)));
    this.bandHeight = Math.min(TILE_SIDE, Math.ceil(BAND_BYTES / this.#bareRow.length));
    this.#scale = scale;
    this.#paper = scene.theme.paper;
    this.#assets = assets;
    this.#canvas = skia().createCanvas(TILE_SIDE, this.bandHeight);
    this.#columns = Math.ceil(width / TILE_SIDE);
    this.#tiles = shapesByTile(scene, {
      columns: this.#columns,
      rows: Math.ceil(height / this.bandHeight),
      tileWidth: TILE_SIDE / scale,
      tileHeight: this.bandHeight / scale,
    });
  }

  /** The length of a row in bytes: a byte for its filter, then RGB pixels. */
  get rowLength(): number {
    return this.#bareRow.length;
  }

  /**
   * Draws the band with this number into `rows`, which may have room for less than a whole band. Waits for the event loop after
   * each tile: the pixels read back are freed only there.
   */
  async draw(band: number, rows: Uint8Array): Promise<void> {
    for (let at = 0; at < rows.length; at += this.rowLength) rows.set(this.#bareRow, at);
    for (let column = 0; column < this.#columns; column++) {
      const shapes = this.#tiles[band * this.#columns + column] ?? [];
      if (shapes.length === 0) continue;
      this.#paint(shapes, column * TILE_SIDE, band * this.bandHeight);
      copyPainted(this.#canvas.data(), this.#paper, rows, { left: column * TILE_SIDE, rowLength: this.rowLength });
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  #paint(shapes: readonly Shape[], left: number, top: number): void {
    const context = this.#canvas.getContext('2d');
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = this.#paper;
    context.fillRect(0, 0, TILE_SIDE, this.bandHeight);
    context.setTransform(this.#scale, 0, 0, this.#scale, -left, -top);
    const [x, y, width, height] = [left, top, TILE_SIDE, this.bandHeight].map((pixels) => pixels / this.#scale);
    const area = { x, y, width, height } as Box;
    for (const shape of shapes) paintShape(context, shape, area, this.#assets);
  }
}

/** Copies RGBA pixels, all opaque, to rows of RGB that show bare paper: only pixels of another colour. */
function copyPainted(
  tile: Buffer,
  paper: string,
  rows: Uint8Array,
  { left, rowLength }: { left: number; rowLength: number },
): void {
  const pixels = new Uint32Array(tile.buffer, tile.byteOffset, tile.length / 4);
  const bare = new Uint32Array(Uint8Array.of(...colourBytes(paper), 255).buffer)[0];
  const width = Math.min(TILE_SIDE, (rowLength - 1) / 3 - left);
  for (let row = 0; row < rows.length / rowLength; row++) {
    let pixel = row * TILE_SIDE;
    let to = row * rowLength + 1 + 3 * left;
    for (const end = pixel + width; pixel < end; pixel++, to += 3) {
      if (pixels[pixel] === bare) continue;
      rows[to] = tile[4 * pixel] as number;
      rows[to + 1] = tile[4 * pixel + 1] as number;
      rows[to + 2] = tile[4 * pixel + 2] as number;
    }
  }
}

function colourBytes(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
