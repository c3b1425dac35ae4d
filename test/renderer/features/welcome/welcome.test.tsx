/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Welcome } from '../../../../renderer/features/welcome/welcome.tsx';
import { WindowMenus } from '../../../../renderer/shell/menus/window-menus.tsx';
import type { RecentDebate } from '../../../../shared/contract/settings.ts';
import { voucherFor } from '../../../fixtures/voucher.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import type { Answers } from '../../fixtures/open-app.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

function recent(name: string, missing = false): RecentDebate {
  return {
    file: voucherFor(name),
    path: `/home/ada/${name}.debate`,
    name,
    folder: '/home/ada',
    opened: new Date().toISOString(),
    missing,
  };
}

function showWelcome(debates: readonly RecentDebate[] = [], answers: Answers = {}) {
  return showInApp(<Welcome menus={<WindowMenus />} />, { data: null, content: { recent: debates }, answers });
}

describe('the welcome screen', () => {
  test('opens the sample debate', async () => {
    const { asked } = await showWelcome([], { 'file.openSample': () => ({ outcome: 'cancelled' }) });
    await userEvent.click(screen.getByRole('button', { name: 'Open the sample debate' }));
    expect(asked).toEqual([{ name: 'file.openSample', args: {} }]);
  });

  test('opens a recent debate', async () => {
    const { asked } = await showWelcome([recent('Inquiry')], { 'file.open': () => ({ outcome: 'cancelled' }) });
    await userEvent.click(screen.getByRole('button', { name: /^Inquiry/ }));
    expect(asked).toEqual([{ name: 'file.open', args: { file: voucherFor('Inquiry'), journal: null } }]);
  });

  test('says when a recent debate was opened', async () => {
    await showWelcome([recent('Inquiry')]);
    expect(screen.getByText('just now').tagName).toBe('TIME');
  });

  test('forgets a debate that is not found', async () => {
    await showWelcome([recent('Gone', true), recent('There')], { 'recent.forget': () => [recent('There')] });
    expect(screen.getByText('not found')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Forget “Gone”' }));
    expect(screen.queryByText('Gone')).toBeNull();
    expect(screen.getByText('There')).toBeTruthy();
  });

  test('says what can be done where nothing was opened yet', async () => {
    await showWelcome();
    expect(screen.queryByText('Recent debates')).toBeNull();
    expect(screen.getByText('Or drop a debate on this window, also one of another program.')).toBeTruthy();
  });

  test('has the menus, where the system shows none', async () => {
    await showWelcome();
    await userEvent.click(screen.getByRole('menuitem', { name: 'File' }));
    expect(screen.getByRole('menuitem', { name: 'New debate…' })).toBeTruthy();
  });

  test('is accessible', async () => {
    await showWelcome([recent('Gone', true), recent('There')]);
    expect(await accessibilityFaults()).toEqual([]);
  });
});
