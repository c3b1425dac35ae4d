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
