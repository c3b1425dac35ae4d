/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { Hints } from '../../../../renderer/features/start/hints.tsx';
import { StartSections } from '../../../../renderer/features/start/start-sections.tsx';
import { HINTS } from '../../../../shared/contract/choices.ts';
import { addStatement } from '../../../../shared/model/commands/statements.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

const showHints = () =>
  showInApp(<Hints />, {
    prepare: ({ store }) =>
      store.setState(({ preferences }) => ({ preferences: { ...preferences, hints: [...HINTS] } })),
  });
const done = () =>
  screen.getAllByRole('listitem').map(({ textContent }) => /^Done: (\S+)/.exec(textContent ?? '')?.[1] ?? null);

describe('the hints', () => {
  test('are ticked when they are done, and kept for the next start', async () => {
    const { app, asked } = await showHints();
    expect(done()).toEqual([null, null, null]);
    expect(await accessibilityFaults()).toEqual([]);
    act(
      () =>
        void app.change('Add', (debate) => addStatement(debate, { newId: () => 'new', kind: 'claim', text: 'New.' })),
    );
    expect(done()).toEqual(['Add', null, null]);
    expect(asked.filter(({ name }) => name === 'preferences.set').map(({ args }) => args)).toEqual([
      { hints: ['argue', 'attribute'] },
    ]);
  });

  test('are gone when they are sent away', async () => {
    const { user, state } = await showHints();
    await user.click(screen.getByRole('button', { name: 'Dismiss these hints' }));
    expect(screen.queryByRole('list')).toBe(null);
    expect(state().preferences.hints).toEqual([]);
  });
});

describe('where to go on', () => {
  test('is where one was before the debate was closed, as far as it is still there', async () => {
    const recents = [
      { entity: 'statement', id: 'claim-national' },
      { entity: 'map', id: 'gone' },
      { entity: 'speaker', id: 'speaker-cooper' },
    ] as const;
    const { user, state } = await showInApp(<StartSections />, { recents });
    const section = within(screen.getByRole('group', { name: 'Continue where you were' }));
    expect(section.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^“/),
      'Yvette Cooper',
    ]);
    await user.click(section.getByRole('link', { name: 'Yvette Cooper' }));
    expect(state().selection).toEqual({ kind: 'speaker', id: 'speaker-cooper' });
  });

  test('is what needs attention, and the sources that were used last', async () => {
    await showInApp(<StartSections />);
    await waitFor(() => expect(screen.getByRole('group', { name: 'Needs attention' })).toBeTruthy());
    expect(within(screen.getByRole('group', { name: 'Needs attention' })).getAllByRole('link')).toHaveLength(5);
    expect(within(screen.getByRole('group', { name: 'Recent sources' })).getAllByRole('link').length).toBeGreaterThan(
      1,
    );
    expect(await accessibilityFaults()).toEqual([]);
  });
});
