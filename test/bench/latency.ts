import type { Page } from 'playwright-core';

/** The page's measurements. */
interface WithLatencies {
  /** Milliseconds from each key to the paint of what it did. */
  latencies?: number[];
  /** When the key was pressed whose effect is not drawn yet. */
  pressed?: number | null;
  frameTimes?: number[];
}

/** Lets the page measure, from now on, each key until the map, its cards or its lines are drawn otherwise. */
export function watchKeys(page: Page): Promise<void> {
  return page.evaluate(() => {
    const store = globalThis as typeof globalThis & WithLatencies;
    store.latencies = [];
    // Keys that are held for another, and those that are let go, show nothing.
    addEventListener(
      'keydown',
      (event) => {
        if (!['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) store.pressed = event.timeStamp;
      },
      { capture: true },
    );
    const drawn = () => {
      const { pressed, latencies } = store;
      if (pressed == null || latencies === undefined) return;
      store.pressed = null;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => latencies.push(performance.now() - pressed);
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

/** Returns how many keys have been measured. */
export function measuredKeys(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as typeof globalThis & WithLatencies).latencies?.length ?? 0);
}

/** Forgets what was measured, and what is just being measured, so that what follows counts alone. */
export function forgetKeys(page: Page): Promise<void> {
  return page.evaluate(() => {
    const store = globalThis as typeof globalThis & WithLatencies;
    store.latencies = [];
    store.pressed = null;
  });
}

/** Waits until the map stands still: it has not been drawn otherwise for ten frames. */
export function standsStill(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let frames = 0;
        const observer = new MutationObserver(() => {
          frames = 0;
        });
        const viewport = document.querySelector('.react-flow__viewport') ?? document.body;
        observer.observe(viewport, { subtree: true, childList: true, attributes: true, characterData: true });
        const next = () => {
          frames += 1;
          if (frames <= 10) requestAnimationFrame(next);
          else {
            observer.disconnect();
            resolve();
          }
        };
        requestAnimationFrame(next);
      }),
  );
}

/** Returns the slowest but one in twenty of the keys measured, in milliseconds. */
export async function slowKey(page: Page): Promise<number> {
  return p95(await page.evaluate(() => (globalThis as typeof globalThis & WithLatencies).latencies ?? []));
}

/** Returns the slowest but one in twenty of the frames that the page drew while `move` was done, in milliseconds. */
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

export function p95(values: readonly number[]): number {
  if (values.length === 0) throw new Error('Nothing was measured.');
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
}
