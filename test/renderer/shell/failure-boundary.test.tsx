/** @jest-environment jsdom */
import { afterEach, expect, jest, test } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { FailureBoundary } from '../../../renderer/shell/failure-boundary.tsx';

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

function Broken(): never {
  throw new TypeError('A part of the window is broken.');
}

test('a part of the window that fails leaves words and a way on, and no stack trace', () => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
  render(
    <FailureBoundary save={async () => {}}>
      <Broken />
    </FailureBoundary>,
  );
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain('Your edits are safe');
  expect(alert.textContent).not.toContain('TypeError');
  expect(screen.getByRole('button', { name: 'Load again' })).toBeTruthy();
});

test('a window without failure shows what it has', () => {
  render(
    <FailureBoundary save={async () => {}}>
      <p>All is well.</p>
    </FailureBoundary>,
  );
  expect(screen.getByText('All is well.')).toBeTruthy();
});
