/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { runAction } from '../../../renderer/core/actions/run-action.ts';
import { sidePanels } from '../../../renderer/core/side-panels.ts';
import { closeReader, openReader } from '../../../renderer/core/slices/reading.ts';
import { takeWidth } from '../../../renderer/core/slices/window.ts';
import { openApp } from '../fixtures/open-app.ts';

async function reading(narrow: boolean) {
  const { app, asked } = await openApp();
  const [source = ''] = app.store.getState().session?.debate.sources.keys() ?? [];
  takeWidth(app, narrow);
  openReader(app, { source, goTo: null, placing: null });
  return { app, asked, panels: () => sidePanels(app.store.getState()) };
}

const BOTH = { navigator: true, inspector: true };
const NAVIGATOR = { navigator: true, inspector: false };
const INSPECTOR = { navigator: false, inspector: true };

describe('the panels at the sides', () => {
  test('both stand beside a source where there is room', async () => {
    const { panels } = await reading(false);
    expect(panels()).toEqual(BOTH);
  });

  test('take turns beside a source in a narrow window, and are both there again without it', async () => {
    const { app, asked, panels } = await reading(true);
    expect(panels()).toEqual(NAVIGATOR);
    runAction(app, 'toggle-inspector');
    expect(panels()).toEqual(INSPECTOR);
    runAction(app, 'toggle-inspector');
    expect(panels()).toEqual(NAVIGATOR);
    runAction(app, 'toggle-inspector');
    runAction(app, 'toggle-navigator');
    expect(panels()).toEqual(NAVIGATOR);
    closeReader(app);
    expect(panels()).toEqual(BOTH);
    expect(asked.filter(({ name }) => name === 'preferences.set')).toEqual([]);
  });

  test('are none without a debate', async () => {
    const { app } = await openApp({ data: null });
    expect(sidePanels(app.store.getState())).toEqual({ navigator: false, inspector: false });
  });
});
