/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { Header } from '../../../renderer/shell/header.tsx';
import { editDebate } from '../../../shared/model/commands/debate-info.ts';
import { emptyDebateData } from '../../../shared/model/debate.ts';
import { accessibilityFaults } from '../fixtures/accessibility.ts';
import { likeABrowser } from '../fixtures/browser.ts';
import { showInApp } from '../fixtures/show-in-app.tsx';

likeABrowser();

const EMPTY = emptyDebateData({
  id: 'debate',
  title: '',
  description: '',
  author: '',
  language: '',
  created: '2025-01-16T12:00:00Z',
});

describe('the header', () => {
  test('says which debate and which map are shown', async () => {
    const { app, onDisk } = await showInApp(<Header />);
    expect(screen.getByRole('button', { name: /^Child sexual exploitation inquiries/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'National or local inquiry?' })).toBeTruthy();
    act(() => void app.change('Rename', (debate) => editDebate(debate, { title: 'Another title' })));
    await act(async () => void (await onDisk()));
    expect(screen.getByRole('button', { name: 'Another title' })).toBeTruthy();
  });

  test('leads to another map', async () => {
    const { user, state, debate } = await showInApp(<Header />);
    await user.click(screen.getByRole('button', { name: 'National or local inquiry?' }));
    expect(screen.getByRole('menuitemradio', { checked: true }).textContent).toBe('National or local inquiry?');
    await user.click(screen.getByRole('menuitemradio', { name: 'The measures' }));
    expect(debate().get('map', state().map ?? '').title).toBe('The measures');
  });

  test("leads to the debate's properties, to finding and to exporting", async () => {
    const { user, state } = await showInApp(<Header />);
    await user.click(screen.getByRole('button', { name: /^Child sexual exploitation inquiries/ }));
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(screen.getByRole('button', { name: /^Find a claim/ }));
    expect(state().dialogs.map(({ kind }) => kind)).toEqual(['properties', 'export']);
    expect(state().palette).toBe('');
  });

  test('says what is missing where there is nothing to export', async () => {
    const { user, state } = await showInApp(<Header />, { data: EMPTY });
    const button = screen.getByRole('button', { name: 'Export' });
    expect([button.getAttribute('aria-disabled'), button.title]).toEqual(['true', 'Make a map first.']);
    await user.click(button);
    expect(state().notice?.text).toBe('Make a map first.');
  });

  test('calls a debate without a title so', async () => {
    await showInApp(<Header />, { data: EMPTY });
    expect(screen.getByRole('button', { name: 'Untitled debate' })).toBeTruthy();
  });

  test('is accessible', async () => {
    await showInApp(<Header />);
    expect(await accessibilityFaults()).toEqual([]);
  });
});
