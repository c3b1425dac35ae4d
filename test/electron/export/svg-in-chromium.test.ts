import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import playwright, { type Browser, type Page } from 'playwright-core';
import { canvasAssets, svgAssets } from '../../../electron/export/export-assets.ts';
import { writePng } from '../../../electron/export/png.ts';
import type { Scene } from '../../../shared/scene/scene.ts';
import { writeSvg } from '../../../shared/scene/svg.ts';
import { chromium } from '../../fixtures/programs.ts';
import { sceneOf, scriptsSketch } from '../../fixtures/scenes.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const program = chromium();
const folder = temporaryFolder();
const BLOCK = 8;

function svgFile(name: string, scene: Scene): string {
  const path = join(folder, `${name}.svg`);
  writeFileSync(path, [...writeSvg(scene, svgAssets)].join(''));
  return path;
}

async function pngOf(scene: Scene): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  await writePng(scene, (bytes) => pieces.push(bytes), { scale: 1, assets: canvasAssets(), onProgress: () => {} });
  return Buffer.concat(pieces);
}

/** The mean brightness of blocks of 8 by 8 pixels: letters weigh the same there however their edges are smoothed. */
async function blocksOf(png: Buffer): Promise<number[]> {
  const image = await loadImage(png);
  const [columns, rows] = [Math.floor(image.width / BLOCK), Math.floor(image.height / BLOCK)];
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  const pixels = canvas.data();
  const sums = new Array<number>(columns * rows).fill(0);
  for (let y = 0; y < rows * BLOCK; y++) {
    for (let x = 0; x < columns * BLOCK; x++) {
      const block = Math.floor(y / BLOCK) * columns + Math.floor(x / BLOCK);
      sums[block] = (sums[block] ?? 0) + (pixels[4 * (y * image.width + x) + 1] ?? 0);
    }
  }
  return sums.map((sum) => sum / BLOCK ** 2);
}

const title = 'an SVG in Chromium';
if (program === undefined) describe.skip(title, () => test('skipped: Chromium is not installed', () => {}));
else {
  describe(title, () => {
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      browser = await playwright.chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] });
      page = await browser.newPage();
    });
    afterAll(() => browser.close());

    test('looks as the PNG does', async () => {
      const scene = sceneOf(scriptsSketch);
      await page.setViewportSize({ width: scene.width, height: scene.height });
      await page.goto(`file://${svgFile('scripts', scene)}`);
      expect(await page.evaluate('document.querySelector("parsererror")')).toBeNull();
      const seen = await blocksOf(await page.screenshot());
      const drawn = await blocksOf(await pngOf(scene));
      const different = seen.filter((brightness, index) => Math.abs(brightness - (drawn[index] ?? 0)) > 45);
      expect(seen).toHaveLength(drawn.length);
      expect(different.length).toBe(0);
    });

    test('is well-formed whatever people wrote', async () => {
      const text = 'a <b> & "c" \u0001 \ud800 \ufffe ]]> \u202e <!-- -->';
      const scene = sceneOf({ claims: { '<&"> \u0002': text }, placed: { '<&"> \u0002': [0, 0] } });
      await page.goto(`file://${svgFile('hostile', { ...scene, title: text, language: 'en"<' })}`);
      expect(await page.evaluate('document.documentElement.nodeName')).toBe('svg');
      expect(await page.evaluate('document.querySelector("parsererror")')).toBeNull();
      expect(await page.evaluate('document.querySelector("title").textContent')).toBe(
        'a <b> & "c" \ufffd \ufffd \ufffd ]]> \u202e <!-- -->',
      );
    });

    test('asks for nothing outside itself', async () => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).protocol));
      await page.goto(`file://${svgFile('alone', sceneOf(scriptsSketch))}`);
      expect(asked.filter((protocol) => protocol !== 'data:')).toEqual(['file:']);
    });
  });
}
