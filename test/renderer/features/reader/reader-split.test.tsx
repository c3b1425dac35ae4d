/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import type { App } from '../../../../renderer/core/app.ts';
import { openReader } from '../../../../renderer/core/slices/reading.ts';
import { ReaderSplit } from '../../../../renderer/features/reader/reader-split.tsx';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

beforeEach(() => {
  Object.assign(globalThis, {
    ResizeObserver: class {
      observe() {}
      disconnect() {}
    },
  });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { value: 1000, configurable: true });
});

async function showSplit() {
  const shown = await showInApp(
    <ReaderSplit>
      <main>The map</main>
    </ReaderSplit>,
  );
  const source = [...shown.debate().sources.values()][0];
  if (source === undefined) throw new TypeError('The sample has sources.');
  return { ...shown, source };
}

/** Opens a source, and waits for its text. */
async function read(app: App, source: string): Promise<void> {
  act(() => openReader(app, { source, goTo: null, placing: null }));
  await waitFor(() => expect(document.querySelector('.reader-block')).not.toBeNull());
}

describe('the middle of the window', () => {
  test('is the map alone until a source is opened beside it', async () => {
    const { app, source } = await showSplit();
    expect(screen.queryByRole('region')).toBeNull();
    await read(app, source.id);
    expect(screen.getByRole('region', { name: `Source: ${source.csl.title}` })).toBeTruthy();
    expect(screen.getByText('The map')).toBeTruthy();
  });

  test('is divided by a line that is moved with the keys, within limits', async () => {
    const { app, user, source } = await showSplit();
    await read(app, source.id);
    const line = screen.getByRole('separator', { name: 'Width of the source' });
    const share = () => Number(line.getAttribute('aria-valuenow'));
    expect(share()).toBe(45);
    act(() => line.focus());
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(share()).toBe(49);
    await user.keyboard('{ArrowRight}');
    expect(share()).toBe(47);
    await user.keyboard('{Home}{ArrowLeft}');
    expect(share()).toBe(70);
    await user.keyboard('{End}{ArrowRight}');
    expect(share()).toBe(34);
  });

  test('says what is wrong where the text is missing, and closes by its button', async () => {
    const { app, user, state, debate } = await showSplit();
    Object.assign(globalThis, { fetch: async () => new Response(null, { status: 404 }) });
    const unread = [...debate().sources.keys()].at(-1) ?? '';
    act(() => openReader(app, { source: unread, goTo: null, placing: null }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/text of the source could not be read/);
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Close the source' }));
    expect(state().reader).toBeNull();
  });
});
