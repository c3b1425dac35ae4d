import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { ROOT, shell } from '../e2e/fixtures/shell.ts';
import { forgetKeys, measuredKeys, p95, slowFrame, slowKey, standsStill, watchKeys } from './latency.ts';
import { dragCard, pan } from './map-gestures.ts';
import type { Measurement } from './measurement.ts';

export type OurMeasure = 'start' | 'open' | 'type' | 'link' | 'undo' | 'pan' | 'pan-from-afar' | 'drag';

const MEASURES: Readonly<Record<Exclude<OurMeasure, 'start' | 'open'>, (page: Page) => Promise<number>>> = {
  type: typing,
  link: linking,
  undo: undoing,
  pan: (page) => slowFrame(page, () => pan(page)),
  'pan-from-afar': panningFromAfar,
  drag: (page) => slowFrame(page, () => dragCard(page)),
};

/**
 * Measures one thing in the compiled app, in milliseconds: its start, to the welcome screen, or something with a debate's file opened from
 * there.
 */
export async function measureOurs(file: string, measure: OurMeasure): Promise<Measurement> {
  const userData = mkdtempSync(join(tmpdir(), 'counterclaim-bench-'));
  const measured = (ms: number): Measurement => ({ ms, cpuMs: null, peakMb: null });
  try {
    const before = performance.now();
    const app = await launch(userData);
    try {
      const page = await app.firstWindow();
      await page.getByRole('button', { name: /^Open…?$/ }).waitFor();
      if (measure === 'start') return measured(performance.now() - before);
      const opened = await open(app, page, file);
      return measured(measure === 'open' ? opened : await MEASURES[measure](page));
    } finally {
      await app.close();
    }
  } finally {
    rmSync(userData, { recursive: true, force: true, maxRetries: 10 });
  }
}

function launch(userData: string): Promise<ElectronApplication> {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...environment } = process.env;
  if (shell.kind === 'chromium') process.env['ELECTRON_OVERRIDE_DIST_PATH'] = join(ROOT, 'electron', 'chromium');
  const env = Object.fromEntries(
    Object.entries({ ...(shell.kind === 'chromium' ? environment : process.env) }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  return _electron.launch({ args: [`--user-data-dir=${userData}`, ROOT], env, timeout: 60_000 });
}

/** From the click on Open, with the file chosen already, to the paint of cards and lines. */
async function open(app: ElectronApplication, page: Page, file: string): Promise<number> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, file);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const button = [...document.querySelectorAll('button')].find((each) => /^Open…?/.test(each.textContent ?? ''));
        const start = performance.now();
        button?.click();
        const look = () => {
          const isThere = document.querySelector('.card') !== null && document.querySelector('.relations g') !== null;
          if (!isThere) {
            requestAnimationFrame(look);
            return;
          }
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - start);
            port2.postMessage(null);
          });
        };
        look();
      }),
  );
}

async function typing(page: Page): Promise<number> {
  await selectMiddle(page);
  await page.keyboard.press('Enter');
  await page.locator('.card-editor').waitFor();
  await page.keyboard.press('End');
  await watchKeys(page);
  for (const letter of 'Only a statutory inquiry can compel witnesses to come. '.repeat(2)) {
    const before = await measuredKeys(page);
    await page.keyboard.type(letter);
    await seen(page, before);
  }
  return slowKey(page);
}

/**
 * Two cards are selected, and the kind of their relation is chosen: the last key counts. Two that can be linked in one way
 * only, as a question with a claim, are linked without being asked, and are not counted.
 */
async function linking(page: Page): Promise<number> {
  await selectMiddle(page);
  await watchKeys(page);
  const samples: number[] = [];
  const chooser = page.locator('.link-chooser');
  const relation = page.getByRole('heading', { name: 'Aimed at' });
  for (let round = 0; round < 20; round++) {
    await page.keyboard.press('Shift+ArrowRight');
    await relation.waitFor({ state: 'hidden' });
    await page.keyboard.press('k');
    await chooser.or(relation).first().waitFor();
    if (!(await chooser.isVisible())) {
      await page.keyboard.press('ArrowDown');
      continue;
    }
    // The map turns to the card that the second key selected: that is not what is measured.
    await standsStill(page);
    await forgetKeys(page);
    await page.keyboard.press('Enter');
    await seen(page, 0);
    samples.push(await slowKey(page));
    await page.keyboard.press(round % 2 === 0 ? 'ArrowLeft' : 'ArrowDown');
  }
  return p95(samples);
}

async function undoing(page: Page): Promise<number> {
  await selectMiddle(page);
  for (let round = 0; round < 20; round++) {
    await page.keyboard.press('i');
  }
  await page.locator('.status-line').getByText('Saved', { exact: true }).waitFor();
  await watchKeys(page);
  for (let round = 0; round < 20; round++) {
    const before = await measuredKeys(page);
    await page.keyboard.press('ControlOrMeta+z');
    await seen(page, before);
  }
  return slowKey(page);
}

/** With the whole map in sight. */
async function panningFromAfar(page: Page): Promise<number> {
  await page.locator('[data-canvas]').focus();
  await page.keyboard.press('ControlOrMeta+1');
  await page.locator('.map-overview').waitFor();
  await standsStill(page);
  return slowFrame(page, () => pan(page));
}

async function selectMiddle(page: Page): Promise<void> {
  await page.locator('[data-canvas]').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  await page.locator('.card.selected').waitFor();
}

/** Waits until one more key than `before` has been measured. */
async function seen(page: Page, before: number): Promise<void> {
  await page.waitForFunction((count) => {
    const { latencies } = globalThis as { latencies?: number[] };
    return (latencies?.length ?? 0) > count;
  }, before);
}
