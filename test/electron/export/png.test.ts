import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { createCanvas } from '@napi-rs/canvas';
import { paintShape } from '../../../electron/export/canvas-painter.ts';
import { canvasAssets } from '../../../electron/export/export-assets.ts';
import { writePng } from '../../../electron/export/png.ts';
import type { Scene, Shape } from '../../../shared/scene/scene.ts';
import { largestBlockDifference, type Pixels, pixelsOf } from '../../fixtures/pixel-blocks.ts';
import { emptyScene, sceneOf, scriptsSketch } from '../../fixtures/scenes.ts';

const assets = canvasAssets();

async function pngOf(scene: Scene, scale: number, onProgress: (done: number) => void = () => {}): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  await writePng(scene, (bytes) => pieces.push(bytes.slice()), { scale, assets, onProgress });
  return Buffer.concat(pieces);
}

type TextShape = Extract<Shape, { type: 'text' }>;

function linesOf(scene: Scene): TextShape[] {
  return scene.elements.flatMap((element) => element.shapes).filter((shape) => shape.type === 'text');
}

/** Returns the scene on one canvas, without tiles. */
function drawnAtOnce(scene: Scene, scale: number): Pixels {
  const [width, height] = [Math.ceil(scene.width * scale), Math.ceil(scene.height * scale)];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = scene.theme.paper;
  context.fillRect(0, 0, width, height);
  context.scale(scale, scale);
  for (const shape of scene.elements.flatMap((element) => element.shapes)) {
    paintShape(context, shape, { x: 0, y: 0, width: scene.width, height: scene.height }, assets);
  }
  return { width, height, data: canvas.data() };
}

/** Returns the chunks of a PNG: type and data. */
function chunksOf(png: Buffer): { type: string; data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** Tells whether a pixel of another colour than the paper's is in the box that starts at (x, y), in picture pixels. */
function isPainted(
  { width, data }: Pixels,
  box: { x: number; y: number; width: number; height: number },
  ground: readonly number[],
): boolean {
  for (let y = Math.floor(box.y); y < box.y + box.height; y++) {
    for (let x = Math.floor(box.x); x < box.x + box.width; x++) {
      const at = 4 * (y * width + x);
      if (ground.some((value, channel) => Math.abs(value - (data[at + channel] ?? 0)) > 60)) return true;
    }
  }
  return false;
}

describe('a PNG', () => {
  test('shows what one canvas shows, where tiles meet too', async () => {
    const scene = sceneOf(scriptsSketch);
    const picture = await pixelsOf(await pngOf(scene, 1));
    expect(picture.width).toBeGreaterThan(2048);
    expect(largestBlockDifference(picture, drawnAtOnce(scene, 1), 4)).toBeLessThan(12);
  });

  test('shows a long dashed line as one canvas shows it', async () => {
    const scene = sceneOf({
      claims: { near: 'Near', far: 'Far' },
      relations: [['attack', 'attacks', ['far'], 'near']],
      placed: { near: [0, 0], far: [7000, 900] },
    });
    const picture = await pixelsOf(await pngOf(scene, 1));
    expect(largestBlockDifference(picture, drawnAtOnce(scene, 1), 4)).toBeLessThan(12);
  });

  test('keeps letters whole through which the border of a tile runs', async () => {
    const scene = sceneOf(scriptsSketch);
    const line = linesOf(scene).find((shape) => shape.line.text.startsWith('word21'));
    const scale = 1024 / ((line?.y ?? 0) - 7);
    const picture = await pixelsOf(await pngOf(scene, scale));
    expect(largestBlockDifference(picture, drawnAtOnce(scene, scale), 4)).toBeLessThan(12);
  });

  test('has letters at the place of every line of text, at any scale', async () => {
    const scene = sceneOf(scriptsSketch);
    const scale = 0.75;
    const picture = await pixelsOf(await pngOf(scene, scale));
    const lines = linesOf(scene).filter((shape) => shape.role === 'content');
    const missing = lines.filter(({ x, y, line, style }) => {
      const box = {
        x: x * scale,
        y: (y - 0.7 * style.size) * scale,
        width: line.width * scale,
        height: 0.7 * style.size * scale,
      };
      return !isPainted(picture, box, [255, 255, 255]);
    });
    expect(missing.map((shape) => shape.line.text)).toEqual([]);
  });

  test('says how large it is to be printed, and what it is called', async () => {
    const chunks = chunksOf(await pngOf({ ...emptyScene(20, 10), title: 'Łódź?' }, 2));
    const physical = chunks.find((chunk) => chunk.type === 'pHYs')?.data;
    expect(physical).toEqual(Buffer.from('00001d8700001d8701', 'hex')); // 7559 pixels a metre are 192 an inch
    const title = chunks.find((chunk) => chunk.type === 'iTXt')?.data;
    expect(title?.toString('utf8')).toBe('Title\0\0\0en-GB\0\0Łódź?');
  });

  test('has the same bytes every time', async () => {
    const scene = sceneOf(scriptsSketch);
    const [first, second] = [await pngOf(scene, 0.5), await pngOf(scene, 0.5)];
    expect(createHash('sha256').update(first).digest('hex')).toBe(createHash('sha256').update(second).digest('hex'));
  });

  test('is whole where bands are cut small because the map is very wide', async () => {
    const scene = emptyScene(30_000, 600);
    const { width, height, data } = await pixelsOf(await pngOf(scene, 1));
    expect([width, height]).toEqual([30_000, 600]);
    expect(data.subarray(-4)).toEqual(Buffer.of(0xf7, 0xf6, 0xf3, 0xff));
  });

  test('tells how far it is, up to the end', async () => {
    const told: number[] = [];
    await pngOf(emptyScene(100, 1200), 1, (done) => told.push(done));
    expect(told).toEqual([512 / 1200, 1024 / 1200, 1]);
  });

  test('is refused before anything is written when it would be too large', async () => {
    const pieces: Uint8Array[] = [];
    const writing = writePng(emptyScene(70_000, 10), (bytes) => pieces.push(bytes), {
      scale: 1,
      assets,
      onProgress: () => {},
    });
    await expect(writing).rejects.toMatchObject({ code: 'TooLarge' });
    expect(pieces).toEqual([]);
  });
});
