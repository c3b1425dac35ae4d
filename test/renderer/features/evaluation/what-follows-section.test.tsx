/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import {
  WhatFollowsOfRelation,
  WhatFollowsSection,
} from '../../../../renderer/features/evaluation/what-follows-section.tsx';
import { dataOf } from '../../../fixtures/debates.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

const data = dataOf({
  claims: { yes: 'It is so', no: 'It is not so' },
  relations: [['attack', 'attacks', ['no'], 'yes']],
  placed: { yes: [0, 0], no: [0, 300] },
});

test('a claim is told why it falls, and every number is explained', async () => {
  await showInApp(<WhatFollowsSection statement="yes" />, { data });
  await screen.findByText('“It is so” falls: it is attacked by “It is not so”, which stands.');
  expect(screen.getByText('Nothing supports it.')).toBeTruthy();
  expect(
    screen.getByText('Strength 0.25 of 1: it begins at 0.5, as nobody weighed it, and what bears on it lowers it.'),
  ).toBeTruthy();
  expect(screen.getByText('No speaker took a side on it.')).toBeTruthy();
  expect(await accessibilityFaults()).toEqual([]);
});

test('a sentence lights what it is about and what it rests on, and leads there', async () => {
  const { user, state } = await showInApp(<WhatFollowsSection statement="yes" />, { data });
  const link = await screen.findByText('“It is not so” stands: nothing attacks it.');
  fireEvent.focus(screen.getByText(/falls: it is attacked/));
  expect(state().highlight.statements).toEqual(['yes', 'no']);
  await user.click(link);
  expect(state().selection).toEqual({ kind: 'statements', ids: ['no'] });
});

test('a relation is told whether its step stands, and how strong it is', async () => {
  await showInApp(<WhatFollowsOfRelation relation="attack" />, { data });
  await screen.findByText(/stands: nothing attacks it\.$/);
  expect(
    screen.getByText('Strength 1.00 of 1: it begins at 1, as nobody weighed it, and nothing changes it.'),
  ).toBeTruthy();
});

test('what it would take is asked for, leads to the claims, lights them, and can be tried on the map', async () => {
  const { user, state, onDisk } = await showInApp(<WhatFollowsSection statement="yes" />, { data });
  await user.click(await screen.findByRole('button', { name: 'What would it take?' }));
  await screen.findByText('For it to stand, this claim would have to fall:');
  const link = screen.getByRole('link', { name: '“It is not so”' });
  fireEvent.focus(link);
  expect(state().highlight.statements).toEqual(['no']);
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Try' }));
  expect(state().off).toEqual(['no']);
  await screen.findByText(
    'For it to fall, more than 3 claims would have to fall, if anything can make it fall at all.',
  );
  await user.click(screen.getByRole('button', { name: 'What would it take?' }));
  expect(screen.queryByText(/For it to fall/)).toBeNull();
  expect((await onDisk()).toData().statements).toEqual(data.statements);
});

test('what it would take of a step is the fall of a premise, or of what undercuts it', async () => {
  const { user } = await showInApp(<WhatFollowsOfRelation relation="attack" />, { data });
  await user.click(await screen.findByRole('button', { name: 'What would it take?' }));
  await screen.findByText('For it to fall, this claim would have to fall:');
  expect(screen.getByRole('link', { name: '“It is not so”' })).toBeTruthy();
});
