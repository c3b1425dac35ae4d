import type { Page } from 'playwright-core';

/** Steps of a gesture, one for each frame of a screen that shows sixty a second. */
const STEPS = 90;
const FRAME = 1000 / 60;

/** Pans the map to and fro by its empty ground, as a hand does. */
export async function pan(page: Page): Promise<void> {
  const { x, y } = await place(page, 'ground');
  await gesture(page, { x, y }, (t) => ({ x: x + 260 * Math.sin(t * 4), y: y + 160 * Math.sin(t * 6) }));
}

/** Drags the card in the middle of the map about. */
export async function dragCard(page: Page): Promise<void> {
  const { x, y } = await place(page, 'card');
  await gesture(page, { x, y }, (t) => ({ x: x + 160 * Math.sin(t * 4), y: y + 90 * Math.sin(t * 6) }));
}

async function gesture(
  page: Page,
  from: { x: number; y: number },
  at: (seconds: number) => { x: number; y: number },
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step++) {
    const began = performance.now();
    const { x, y } = at(step / 60);
    await page.mouse.move(x, y);
    const rest = FRAME - (performance.now() - began);
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
  }
  await page.mouse.up();
}

/** Returns a point of the window, near its middle, where there is nothing, or a card. */
async function place(page: Page, what: 'ground' | 'card'): Promise<{ x: number; y: number }> {
  const found = await page.evaluate((wanted) => {
    const middle = { x: innerWidth / 2, y: innerHeight / 2 };
    for (let away = 0; away < 320; away += 4) {
      for (const [dx, dy] of [
        [away, 0],
        [-away, 0],
        [0, away],
        [0, -away],
        [away, away],
        [-away, -away],
      ] as const) {
        const point = { x: middle.x + dx, y: middle.y + dy };
        const there = document.elementFromPoint(point.x, point.y);
        const isGround = there?.classList.contains('react-flow__pane') === true;
        const isCard = there?.closest('.react-flow__node') !== null && there !== null;
        if (wanted === 'ground' ? isGround : isCard) return point;
      }
    }
    return null;
  }, what);
  if (found === null) throw new Error(`There is no ${what} near the middle of the window.`);
  return found;
}
