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

test('a part of the window that fails leaves words and a way on, no stack trace, and is noted', () => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
  const noted: unknown[] = [];
  render(
    <FailureBoundary save={async () => {}} onFailure={(error) => noted.push(error)}>
      <Broken />
    </FailureBoundary>,
  );
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain('Your edits are safe');
  expect(alert.textContent).not.toContain('TypeError');
  expect(screen.getByRole('button', { name: 'Load again' })).toBeTruthy();
  expect(noted).toEqual([new TypeError('A part of the window is broken.')]);
});

test('a window without failure shows what it has', () => {
  render(
    <FailureBoundary save={async () => {}} onFailure={() => {}}>
      <p>All is well.</p>
    </FailureBoundary>,
  );
  expect(screen.getByText('All is well.')).toBeTruthy();
});
