/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { takeCanvas } from '../../../renderer/core/slices/map.ts';
import { startWork } from '../../../renderer/core/slices/messages.ts';
import { takeZoom } from '../../../renderer/core/slices/window.ts';
import { StatusLine } from '../../../renderer/shell/status-line.tsx';
import { editDebate } from '../../../shared/model/commands/debate-info.ts';
import type { HistoryLabels } from '../../../shared/model/history-labels.ts';
import { accessibilityFaults } from '../fixtures/accessibility.ts';
import { likeABrowser } from '../fixtures/browser.ts';
import { showInApp } from '../fixtures/show-in-app.tsx';

likeABrowser();

const said = () => screen.getAllByRole('status').map((status) => status.textContent);

describe('the status line', () => {
  test('counts what is on the map that is shown', async () => {
    const { app } = await showInApp(<StatusLine />);
    expect(screen.getByText('22 claims · 20 relations')).toBeTruthy();
    expect(screen.getByText('1 question')).toBeTruthy();
    expect(screen.getByText('3 linked arguments')).toBeTruthy();
    const [, second] = app.store.getState().session?.debate.mapsInOrder() ?? [];
    act(() => app.showMap(second?.id ?? ''));
    expect(screen.queryByText('22 claims · 20 relations')).toBeNull();
  });

  test('says “Saved” only when the disk has answered', async () => {
    const answer = Promise.withResolvers<HistoryLabels>();
    const { app } = await showInApp(<StatusLine />, { answers: { 'debate.commit': () => answer.promise } });
    expect(said()).toContain('Saved');
    act(() => void app.change('Rename', (debate) => editDebate(debate, { title: 'Another' })));
    expect(said()).toContain('Saving…');
    await act(async () => {
      answer.resolve({ undo: 'Rename', redo: null });
      await app.store.getState().session?.flush();
    });
    expect(said()).toContain('Saved');
  });

  test('says that a debate can only be read', async () => {
    const { app, debate } = await showInApp(<StatusLine />);
    const opened = { path: '/a.debate', name: 'a', data: debate().toData(), labels: { undo: null, redo: null } };
    act(() => app.show({ ...opened, readOnly: true }));
    expect(said()).toContain('Read-only');
  });

  test('says what takes a while', async () => {
    const { app } = await showInApp(<StatusLine />);
    act(() => void startWork(app, { words: 'Drawing the map…', cancel: null, reads: null }));
    expect(said()).toContain('Drawing the map…');
  });

  test('shows the zoom, and changes it', async () => {
    const zooms: number[] = [];
    const { app } = await showInApp(<StatusLine />);
    const canvas = {
      visible: () => ({ x: 0, y: 0, width: 0, height: 0 }),
      toMap: () => ({ x: 0, y: 0 }),
      zoomBy: () => {},
      zoomTo: (zoom: number) => void zooms.push(zoom),
      fit: () => void zooms.push(0),
      reveal: () => {},
      revealRelation: () => {},
      focus: () => {},
    };
    act(() => {
      takeZoom(app, 0.754);
      takeCanvas(app, canvas as never);
    });
    await userEvent.click(screen.getByRole('button', { name: 'Zoom: 75 %' }));
    expect(screen.getByRole('menuitemradio', { name: '75 %' }).getAttribute('aria-checked')).toBe('true');
    await userEvent.click(screen.getByRole('menuitemradio', { name: '50 %' }));
    await userEvent.click(screen.getByRole('button', { name: 'Zoom: 75 %' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Whole map' }));
    expect(zooms).toEqual([0.5, 0]);
  });

  test('is accessible', async () => {
    await showInApp(<StatusLine />);
    expect(await accessibilityFaults()).toEqual([]);
  });
});
