/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { selectedStatements } from '../../../../renderer/core/selection.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeAReader, showFirstSource } from './show-reader.tsx';

likeAReader();

const margin = () => screen.getByRole('complementary', { name: 'Claims from the passages' });
const claims = () => [...margin().querySelectorAll<HTMLElement>('.passage-margin-claim')];

describe('the margin of the reader', () => {
  test('has the claims of each passage in the order of the text', async () => {
    await showFirstSource();
    await waitFor(() => expect(claims().length).toBeGreaterThan(2));
    const [first, second] = claims();
    expect(first?.textContent).toMatch(/^The Crime and Policing Bill/);
    expect(second?.textContent).toBe(first?.textContent);
    expect(within(margin()).getAllByRole('button', { name: '1 claim from this passage' })).toHaveLength(
      claims().length,
    );
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('leads to the card of a claim, and lights its passage meanwhile', async () => {
    const { user, state } = await showFirstSource();
    await waitFor(() => expect(claims().length).toBeGreaterThan(2));
    const [, , third] = claims();
    await user.hover(third as HTMLElement);
    expect(state().highlight.excerpts).toEqual(['passage-iicsa-duty']);
    await user.click(third as HTMLElement);
    expect(selectedStatements(state().selection)).toEqual(['claim-iicsa-duty']);
  });

  test('is gone through with the arrow keys, and left with Escape', async () => {
    await showFirstSource();
    await waitFor(() => expect(claims().length).toBeGreaterThan(2));
    const buttons = within(margin()).getAllByRole('button');
    act(() => buttons[0]?.focus());
    fireEvent.keyDown(buttons[0] as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(buttons[1]);
    fireEvent.keyDown(buttons[1] as HTMLElement, { key: 'End' });
    expect(document.activeElement).toBe(buttons.at(-1));
    fireEvent.keyDown(buttons.at(-1) as HTMLElement, { key: 'Escape' });
    expect(document.activeElement).toBe(screen.getByRole('document'));
  });
});
