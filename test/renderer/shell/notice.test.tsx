/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { runAction } from '../../../renderer/core/actions/run-action.ts';
import { selectStatements } from '../../../renderer/core/selection.ts';
import { NoticeView } from '../../../renderer/shell/notice-view.tsx';
import { editDebate } from '../../../shared/model/commands/debate-info.ts';
import { accessibilityFaults } from '../fixtures/accessibility.ts';
import { likeABrowser } from '../fixtures/browser.ts';
import { showInApp } from '../fixtures/show-in-app.tsx';

likeABrowser();

const LONG = 'A sentence that is long enough to be read for more than a moment, and then a little longer. '.repeat(2);
const pass = (seconds: number) => act(() => void jest.advanceTimersByTime(seconds * 1000));

async function notify(text: string) {
  const opened = await showInApp(<NoticeView />);
  jest.useFakeTimers();
  act(() => opened.app.notify(text));
  return opened;
}

describe('a notice', () => {
  beforeEach(() => void jest.useRealTimers());
  afterEach(() => void jest.useRealTimers());

  test('goes after some seconds', async () => {
    await notify('Saved a copy.');
    pass(3);
    expect(screen.getByText('Saved a copy.')).toBeTruthy();
    pass(2);
    expect(screen.queryByText('Saved a copy.')).toBeNull();
  });

  test('stays longer when it takes longer to read', async () => {
    await notify(LONG);
    pass(8);
    expect(screen.getByText(LONG.trim())).toBeTruthy();
    pass(10);
    expect(screen.queryByText(LONG.trim())).toBeNull();
  });

  test('stays while the mouse is on it', async () => {
    await notify('Saved a copy.');
    fireEvent.pointerEnter(screen.getByText('Saved a copy.').parentElement as Element);
    pass(60);
    expect(screen.getByText('Saved a copy.')).toBeTruthy();
    fireEvent.pointerLeave(screen.getByText('Saved a copy.').parentElement as Element);
    pass(5);
    expect(screen.queryByText('Saved a copy.')).toBeNull();
  });

  test('can be sent away', async () => {
    await notify('Saved a copy.');
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText('Saved a copy.')).toBeNull();
  });

  test('of what was deleted takes that back, as long as it is the last edit', async () => {
    const { app, user, debate } = await showInApp(<NoticeView />);
    const remove = (id: string) => {
      act(() => app.select(selectStatements([id])));
      act(() => runAction(app, 'delete'));
    };
    remove('claim-national');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(debate().statements.has('claim-national')).toBe(true);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBe(null);
    remove('claim-national');
    act(() => void app.change('Edit title', (now) => editDebate(now, { title: 'Another' })));
    expect(screen.getByText(/^Deleted the claim/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBe(null);
  });

  test('begins its time anew with every one', async () => {
    const { app } = await notify('One.');
    pass(3);
    act(() => app.notify('Two.'));
    pass(3);
    expect(screen.getByText('Two.')).toBeTruthy();
  });

  test('is read out, in a place that was there before', async () => {
    await showInApp(<NoticeView />);
    expect(document.querySelector('[aria-live="polite"]')).toBeTruthy();
  });

  test('is accessible', async () => {
    const { app } = await showInApp(<NoticeView />);
    act(() => app.notify('Saved a copy.'));
    expect(await accessibilityFaults()).toEqual([]);
  });
});
