/** @jest-environment jsdom */
import { beforeAll, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { showView } from '../../../renderer/core/slices/window.ts';
import { AppView } from '../../../renderer/shell/app-view.tsx';
import { likeABrowser } from '../fixtures/browser.ts';
import { showInApp } from '../fixtures/show-in-app.tsx';

likeABrowser();
Element.prototype.scrollTo = () => {};
beforeAll(() => {
  Object.assign(globalThis, {
    ResizeObserver: class {
      observe() {}
      disconnect() {}
    },
  });
});

const workspace = () => document.querySelector<HTMLElement>('.workspace');
const widthOf = (panel: string) => workspace()?.style.getPropertyValue(`--${panel}-width`);

test.each([
  ['navigator', 'ArrowRight', 'ArrowLeft'],
  ['inspector', 'ArrowLeft', 'ArrowRight'],
] as const)(
  'the %s is made wider and narrower with the keys, within limits, and stays so',
  async (panel, wider, narrower) => {
    const { user, state } = await showInApp(<AppView />, { prepare: (app) => showView(app, 'exchange') });
    const preferred = () => state().preferences[`${panel}Width`];
    const line = screen.getByRole('separator', { name: `Width of the ${panel}` });
    expect([preferred(), widthOf(panel)]).toEqual([null, '']);
    act(() => line.focus());
    await user.keyboard(`{${wider}}{${wider}}`);
    await waitFor(() => expect(preferred()).toBe(192));
    expect(line.getAttribute('aria-valuenow')).toBe('192');
    expect(widthOf(panel)).toBe('192px');
    await user.keyboard(`{${narrower}}`);
    await waitFor(() => expect(preferred()).toBe(176));
    await user.keyboard(`{Home}{${wider}}`);
    await waitFor(() => expect(preferred()).toBe(640));
    fireEvent.doubleClick(line);
    await waitFor(() => expect(preferred()).toBeNull());
    expect(widthOf(panel)).toBe('');
  },
);
