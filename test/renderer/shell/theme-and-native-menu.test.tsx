/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, waitFor } from '@testing-library/react';
import { takePreferences, takeZoom } from '../../../renderer/core/slices/window.ts';
import { useTheme } from '../../../renderer/core/theme/use-theme.ts';
import { NativeMenu } from '../../../renderer/shell/menus/native-menu.ts';
import { ACTION_IDS } from '../../../shared/actions.ts';
import type { RequestArgs } from '../../../shared/contract/requests.ts';
import { editDebate } from '../../../shared/model/commands/debate-info.ts';
import { likeABrowser } from '../fixtures/browser.ts';
import type { OpenApp } from '../fixtures/open-app.ts';
import { showInApp } from '../fixtures/show-in-app.tsx';

const browser = likeABrowser();

function Theme() {
  useTheme();
  return null;
}

const theme = () => document.documentElement.dataset['theme'];

function menusShown({ asked }: Pick<OpenApp, 'asked'>): RequestArgs<'menu.show'>['items'][] {
  return asked.flatMap(({ name, args }) => (name === 'menu.show' ? [(args as RequestArgs<'menu.show'>).items] : []));
}

describe('the theme', () => {
  test('is what the user chose', async () => {
    const { app } = await showInApp(<Theme />);
    expect(theme()).toBe('light');
    act(() => takePreferences(app, { ...app.store.getState().preferences, theme: 'dark' }));
    expect(theme()).toBe('dark');
  });

  test('follows the system while the user chose nothing', async () => {
    const { app } = await showInApp(<Theme />);
    act(() => takePreferences(app, { ...app.store.getState().preferences, theme: 'system' }));
    expect(theme()).toBe('light');
    act(() => {
      browser.dark = true;
      browser.changed();
    });
    expect(theme()).toBe('dark');
  });
});

describe("the system's menu", () => {
  test('is told of every action', async () => {
    const opened = await showInApp(<NativeMenu />);
    await waitFor(() => expect(menusShown(opened)).toHaveLength(1));
    const [items] = menusShown(opened);
    expect(items?.map(({ id }) => id).toSorted()).toEqual(ACTION_IDS.toSorted());
    expect(items?.find(({ id }) => id === 'undo')).toEqual({
      id: 'undo',
      label: 'Undo',
      enabled: false,
      checked: null,
    });
    expect(items?.find(({ id }) => id === 'theme-light')).toMatchObject({ enabled: true, checked: true });
  });

  test('is told again when something has changed, and only then', async () => {
    const opened = await showInApp(<NativeMenu />);
    const { app } = opened;
    await waitFor(() => expect(menusShown(opened)).toHaveLength(1));
    act(() => takeZoom(app, 0.5));
    act(() => void app.change('Rename debate', (debate) => editDebate(debate, { title: 'Another' })));
    await waitFor(() => expect(menusShown(opened)).toHaveLength(2));
    const undo = menusShown(opened)[1]?.find(({ id }) => id === 'undo');
    expect(undo).toEqual({ id: 'undo', label: 'Undo: Rename debate', enabled: true, checked: null });
  });
});
