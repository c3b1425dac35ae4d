import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import axe from 'axe-core';
import playwright, { type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../../electron/chromium/find-chromium.ts';
import { canvasAssets, svgAssets } from '../../../electron/export/export-assets.ts';
import { writePng } from '../../../electron/export/png.ts';
import { readerBytes } from '../../../electron/export/reader-bytes.ts';
import type { Scene } from '../../../shared/scene/scene.ts';
import { writeSvg } from '../../../shared/scene/svg.ts';
import { hostileDebate } from '../../fixtures/hostile-debate.ts';
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

  test('shows a page to explore that asks for nothing, finds, goes through the argument by keys, and is accessible', async () => {
    const path = join(folder, 'page.html');
    const choices = { form: 'reader', map: null, branch: null, style: 'apa', date: '2025-02-01' } as const;
    writeFileSync(
      path,
      readerBytes({ data: hostileDebate().toData(), contents: new Map() }, choices, () => {}),
    );
    const asked: string[] = [];
    const said: string[] = [];
    const shown = await browser.newPage({ viewport: { width: 1024, height: 700 }, colorScheme: 'dark' });
    shown.on('request', (request) => asked.push(new URL(request.url()).protocol));
    shown.on('console', (message) => said.push(message.text()));
    shown.on('pageerror', (error) => said.push(error.message));
    await shown.goto(`file://${path}`);
    await shown.keyboard.press('/');
    await shown.keyboard.type('HEADING');
    await shown.keyboard.press('Enter');
    expect(await shown.locator('#told').textContent()).toMatch(/^1 of 5: /u);
    expect(await shown.locator('article.shown').count()).toBe(1);
    await shown.locator('[role=treeitem]').first().focus();
    const opened = () => shown.locator('[role=treeitem]:visible').count();
    const whole = await opened();
    await shown.keyboard.press('ArrowLeft');
    expect(await opened()).toBeLessThan(whole);
    await shown.keyboard.press('ArrowRight');
    expect(await opened()).toBe(whole);
    await shown.keyboard.press('ArrowDown');
    await shown.keyboard.press('Enter');
    expect(await shown.evaluate('document.activeElement.closest("article").className')).toBe('shown');
    expect(await shown.locator('svg g.shown').count()).toBe(1);
    expect([asked.filter((protocol) => protocol !== 'data:'), said]).toEqual([['file:'], []]);
    const debugging = await shown.context().newCDPSession(shown);
    await debugging.send('Page.setBypassCSP', { enabled: true });
    await shown.reload();
    await shown.addScriptTag({ content: axe.source });
    const faults = 'axe.run().then(({ violations }) => violations.map(({ id }) => id))';
    expect((await shown.evaluate<string[]>(faults)).filter((id) => id !== 'html-lang-valid')).toEqual([]);
    await shown.close();
  });
});
