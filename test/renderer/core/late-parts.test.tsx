/** @jest-environment jsdom */
import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import type { App } from '../../../renderer/core/app.ts';
import { AppProvider } from '../../../renderer/core/app-context.ts';
import { type LatePart, latePart, loadLateParts, promptPart, useLatePart } from '../../../renderer/core/late-parts.ts';
import { Dialogs } from '../../../renderer/shell/dialogs/dialogs.tsx';
import { likeABrowser } from '../fixtures/browser.ts';
import { openApp } from '../fixtures/open-app.ts';

likeABrowser();

const part = (words: string) => () => <p>{words}</p>;

function Place({ shown, leave = () => {} }: { readonly shown: LatePart<object>; readonly leave?: (app: App) => void }) {
  const Part = useLatePart(shown, leave);
  return Part && <Part />;
}

async function inApp() {
  const { app } = await openApp({ data: null });
  const draw = (shown: LatePart<object>, leave?: (app: App) => void) => (
    <AppProvider value={app}>
      <Place shown={shown} {...(leave && { leave })} />
      <Dialogs />
    </AppProvider>
  );
  return { app, draw };
}

test('is loaded when it is first shown, and is there at once afterwards', async () => {
  const { draw } = await inApp();
  const load = jest.fn(async () => part('The exchange'));
  const late = latePart(load);
  const { unmount } = render(draw(late));
  expect(screen.queryByText('The exchange')).toBeNull();
  await screen.findByText('The exchange');
  unmount();
  render(draw(late));
  expect(screen.getByText('The exchange')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(1);
});

test('leaves what was shown before in its place while it is loaded', async () => {
  const { draw } = await inApp();
  const { rerender } = render(draw(promptPart(part('The map'))));
  const { promise, resolve } = Promise.withResolvers<() => React.ReactNode>();
  rerender(draw(latePart(() => promise)));
  expect(screen.getByText('The map')).toBeTruthy();
  resolve(part('The exchange'));
  await screen.findByText('The exchange');
  expect(screen.queryByText('The map')).toBeNull();
});

test('that cannot be loaded is left again, is told of in a sentence, and is tried anew the next time', async () => {
  const { draw } = await inApp();
  let isThere = false;
  const late = latePart(async () => {
    if (!isThere) throw new TypeError('Failed to fetch dynamically imported module: reader.js');
    return part('The exchange');
  });
  const leave = jest.fn();
  const { unmount } = render(draw(late, leave));
  const alert = await screen.findByRole('alert');
  expect(screen.getByRole('dialog', { name: 'Part of the program is missing' }).contains(alert)).toBe(true);
  expect(alert.textContent).toMatch(/quit it and start it again/);
  expect(leave).toHaveBeenCalledTimes(1);
  unmount();
  isThere = true;
  render(draw(late));
  await screen.findByText('The exchange');
});

test('all are loaded while the window is idle, one after the other, and what fails then is not told', async () => {
  const { app } = await inApp();
  const order: string[] = [];
  const broken = latePart<object>(async () => {
    order.push('broken');
    throw new TypeError('Failed to fetch dynamically imported module: reader.js');
  });
  const late = latePart(async () => {
    order.push('late');
    return part('The exchange');
  });
  await loadLateParts(async () => {
    order.push('idle');
  });
  expect(order.slice(-4)).toEqual(['idle', 'broken', 'idle', 'late']);
  expect([broken.loaded(), late.loaded() === null]).toEqual([null, false]);
  expect(app.store.getState().dialogs).toEqual([]);
});
