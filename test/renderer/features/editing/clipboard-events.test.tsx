/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { selectStatements } from '../../../../renderer/core/selection.ts';
import { showView } from '../../../../renderer/core/slices/window.ts';
import { useClipboardEvents } from '../../../../renderer/features/editing/use-clipboard-events.ts';
import { dataOf } from '../../../fixtures/debates.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { giveCanvas } from '../../fixtures/canvas-of.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';
import { SKETCH } from '../../fixtures/small-debate.ts';

likeABrowser();

function Clipboard() {
  useClipboardEvents();
  return (
    <>
      <input aria-label="Field" />
      <p>Marked words</p>
      <div data-canvas data-testid="canvas" />
      <div role="tree" tabIndex={0} />
    </>
  );
}

async function show() {
  let clip: { text: string; clip: string } | null = null;
  const shown = await showInApp(<Clipboard />, {
    data: dataOf(SKETCH),
    answers: {
      'clipboard.write': (copied) => {
        clip = copied;
        return null;
      },
      'clipboard.read': () => clip ?? { text: '', clip: null },
      'clipboard.bringContents': () => null,
    },
  });
  giveCanvas(shown.app);
  act(() => shown.app.select(selectStatements(['cheap'])));
  return { ...shown, texts: () => [...shown.debate().statements.values()].map(({ text }) => text) };
}

/** Does as the browser does at Ctrl+X, Ctrl+C or Ctrl+V, and tells whether it was kept from doing more. */
function ask(what: 'cut' | 'copy' | 'paste', at: Element = document.body, text = ''): boolean {
  const event = createEvent[what](at, { clipboardData: { getData: () => text } });
  act(() => {
    fireEvent(at, event);
  });
  return event.defaultPrevented;
}

describe('the keys of the clipboard', () => {
  test('copy what is selected on the map, and paste it', async () => {
    const { texts, state } = await show();
    expect(ask('copy')).toBe(true);
    expect(ask('paste', screen.getByTestId('canvas'), 'It is cheap')).toBe(true);
    await waitFor(() => expect(state().notice?.text).toMatch(/is on this map already/));
    expect(texts().filter((text) => text === 'It is cheap')).toHaveLength(1);
  });

  test('paste where the outline or the table is, which copy their own rows', async () => {
    const { app, texts, debate } = await show();
    act(() => showView(app, 'outline'));
    expect(ask('copy', screen.getByRole('tree'))).toBe(false);
    expect(ask('paste', screen.getByRole('tree'), 'From elsewhere.')).toBe(true);
    await waitFor(() => expect(texts()).toContain('From elsewhere.'));
    expect(debate().statements.size).toBe(
      Object.keys(SKETCH.claims ?? {}).length + Object.keys(SKETCH.questions ?? {}).length + 1,
    );
  });

  test('cut', async () => {
    const { texts } = await show();
    expect(ask('cut')).toBe(true);
    await waitFor(() => expect(texts()).not.toContain('It is cheap'));
  });

  test('paste what another program put there since', async () => {
    const { texts } = await show();
    ask('copy');
    ask('paste', document.body, 'From elsewhere.');
    await waitFor(() => expect(texts()).toContain('From elsewhere.'));
    expect(texts().filter((text) => text === 'It is cheap')).toHaveLength(1);
  });

  test('are those of the text where one is typed or marked, and of a dialog while one is open', async () => {
    const { app, asked } = await show();
    const field = screen.getByRole('textbox');
    expect([ask('copy', field), ask('cut', field), ask('paste', field)]).toEqual([false, false, false]);
    getSelection()?.selectAllChildren(screen.getByText('Marked words'));
    expect(ask('copy')).toBe(false);
    getSelection()?.removeAllRanges();
    act(() => app.openDialog({ kind: 'about' }));
    expect(ask('copy')).toBe(false);
    expect(asked).toEqual([]);
  });

  test('say what is to be selected first', async () => {
    const { app, state } = await show();
    act(() => app.select({ kind: 'nothing' }));
    ask('copy');
    expect(state().notice?.text).toBe('Select the statements to copy first.');
  });
});
