import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import playwright, { type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../../electron/chromium/find-chromium.ts';
import { canvasAssets, svgAssets } from '../../../electron/export/export-assets.ts';
import { writePng } from '../../../electron/export/png.ts';
import type { Scene } from '../../../shared/scene/scene.ts';
import { writeSvg } from '../../../shared/scene/svg.ts';
import { largestBlockDifference, pixelsOf } from '../../fixtures/pixel-blocks.ts';
import { sceneOf, scriptsSketch } from '../../fixtures/scenes.ts';
import { describeUnless } from '../../fixtures/skipping.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const program = findChromium();
const folder = temporaryFolder();

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

describeUnless(program === undefined ? 'no Chromium is installed' : null, 'an SVG in Chromium', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await playwright.chromium.launch({
      executablePath: program ?? '',
      args: ['--no-sandbox', '--disable-gpu'],
    });
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  test('looks as the PNG does', async () => {
    const scene = sceneOf(scriptsSketch);
    await page.setViewportSize({ width: scene.width, height: scene.height });
    await page.goto(`file://${svgFile('scripts', scene)}`);
    expect(await page.evaluate('document.querySelector("parsererror")')).toBeNull();
    const [seen, drawn] = [await pixelsOf(await page.screenshot()), await pixelsOf(await pngOf(scene))];
    expect(largestBlockDifference(seen, drawn, 8)).toBeLessThan(45);
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
