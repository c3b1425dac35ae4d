import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Scene, Shape } from '../../shared/scene/scene.ts';
import { type CanvasAssets, paintShape } from './canvas-painter.ts';
import { shapesByTile } from './tile-index.ts';

/** Skia draws exactly only up to 32,767 pixels a side, and reading back 4 MB at a time is fastest. */
const TILE_WIDTH = 2048;
const TILE_HEIGHT = 512;

/** Draws a scene piece by piece, so that its size is bounded by patience and not by memory. */
export class SceneRaster {
  readonly #scene: Scene;
  readonly #scale: number;
  readonly #assets: CanvasAssets;
  readonly #width: number;
  readonly #canvas = createCanvas(TILE_WIDTH, TILE_HEIGHT);
  readonly #context: SKRSContext2D = this.#canvas.getContext('2d');
  readonly #columns: number;
  readonly #tiles: readonly (readonly Shape[])[];

  constructor(scene: Scene, scale: number, size: { width: number; height: number }, assets: CanvasAssets) {
    this.#scene = scene;
    this.#scale = scale;
    this.#assets = assets;
    this.#width = size.width;
    this.#columns = Math.ceil(size.width / TILE_WIDTH);
    this.#tiles = shapesByTile(scene, {
      columns: this.#columns,
      rows: Math.ceil(size.height / TILE_HEIGHT),
      tileWidth: TILE_WIDTH / scale,
      tileHeight: TILE_HEIGHT / scale,
    });
  }

  /**
   * Draws the pixel rows from `top` on into `rows`: for each a zero byte, then RGB pixels. `count` is at most 512 and may not cross a
   * multiple of 512. Waits for the event loop after each tile: the pixels read back are freed only there.
   */
  async draw(top: number, count: number, rows: Uint8Array): Promise<void> {
    for (let column = 0; column < this.#columns; column++) {
      const left = column * TILE_WIDTH;
      this.#paint(column, top);
      const width = Math.min(TILE_WIDTH, this.#width - left);
      copyOpaque(this.#canvas.data(), rows, { left, width, count, rowLength: 1 + 3 * this.#width });
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  #paint(column: number, top: number): void {
    const context = this.#context;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = this.#scene.theme.paper;
    context.fillRect(0, 0, TILE_WIDTH, TILE_HEIGHT);
    context.setTransform(this.#scale, 0, 0, this.#scale, -column * TILE_WIDTH, -top);
    const tile = Math.floor(top / TILE_HEIGHT) * this.#columns + column;
    for (const shape of this.#tiles[tile] ?? []) paintShape(context, shape, this.#assets);
  }
}

/** Bands of pixel rows that `SceneRaster.draw` takes, each of at most `limit` bytes where a row is not longer. */
export function* bands({ width, height }: { width: number; height: number }, limit: number) {
  const tallest = Math.max(1, Math.min(TILE_HEIGHT, Math.floor(limit / (1 + 3 * width))));
  for (let top = 0; top < height; ) {
    const untilNextTile = TILE_HEIGHT - (top % TILE_HEIGHT);
    const count = Math.min(tallest, untilNextTile, height - top);
    yield { top, count };
    top += count;
  }
}

interface TilePlace {
  readonly left: number;
  readonly width: number;
  readonly count: number;
  readonly rowLength: number;
}

/** Copies RGBA pixels, all opaque, to their place in rows of RGB. */
function copyOpaque(pixels: Uint8Array, rows: Uint8Array, { left, width, count, rowLength }: TilePlace): void {
  for (let row = 0; row < count; row++) {
    let from = row * TILE_WIDTH * 4;
    let to = row * rowLength;
    if (left === 0) rows[to] = 0;
    to += 1 + 3 * left;
    for (let pixel = 0; pixel < width; pixel++) {
      rows[to] = pixels[from] as number;
      rows[to + 1] = pixels[from + 1] as number;
      rows[to + 2] = pixels[from + 2] as number;
      from += 4;
      to += 3;
    }
  }
}
