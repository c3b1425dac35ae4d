import type { Page } from 'playwright-core';

/** Milliseconds from each key to the paint of what it did, as the page measures them. */
interface WithLatencies {
  latencies?: number[];
  frameTimes?: number[];
}

/** Lets the page measure, from now on, each key until the map, its cards or its lines are drawn otherwise. */
export function watchKeys(page: Page): Promise<void> {
  return page.evaluate(() => {
    const store = globalThis as typeof globalThis & WithLatencies;
    const latencies: number[] = [];
    store.latencies = latencies;
    let pressed: number | null = null;
    // Keys that are held for another, and those that are let go, show nothing.
    addEventListener(
      'keydown',
      (event) => {
        if (!['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) pressed = event.timeStamp;
      },
      { capture: true },
    );
    const drawn = () => {
      if (pressed === null) return;
      const start = pressed;
      pressed = null;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => latencies.push(performance.now() - start);
        port2.postMessage(null);
      });
    };
    new MutationObserver(drawn).observe(document.querySelector('.react-flow__viewport') ?? document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
}

/** How many keys have been measured. */
export function measuredKeys(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as typeof globalThis & WithLatencies).latencies?.length ?? 0);
}

/** Forgets what was measured, so that what follows counts alone. */
export function forgetKeys(page: Page): Promise<void> {
  return page.evaluate(() => {
    (globalThis as typeof globalThis & WithLatencies).latencies?.splice(0);
  });
}

/** The slowest but one in twenty of the keys measured, in milliseconds. */
export async function slowKey(page: Page): Promise<number> {
  return p95(await page.evaluate(() => (globalThis as typeof globalThis & WithLatencies).latencies ?? []));
}

/** The slowest but one in twenty of the frames that the page drew while `move` was done, in milliseconds. */
export async function slowFrame(page: Page, move: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const store = globalThis as typeof globalThis & WithLatencies;
    const frames: number[] = [];
    store.frameTimes = frames;
    let last = performance.now();
    const next = (now: number) => {
      frames.push(now - last);
      last = now;
      if (store.frameTimes === frames) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  await move();
  const frames = await page.evaluate(() => {
    const store = globalThis as typeof globalThis & WithLatencies;
    const seen = store.frameTimes ?? [];
    delete store.frameTimes;
    return seen;
  });
  return p95(frames.slice(1));
}

function p95(values: readonly number[]): number {
  if (values.length === 0) throw new Error('Nothing was measured.');
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0;
}
