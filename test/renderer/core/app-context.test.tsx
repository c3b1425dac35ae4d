/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { useDebate } from '../../../renderer/core/app-context.ts';
import { takeZoom } from '../../../renderer/core/slices/window.ts';
import { editDebate } from '../../../shared/model/commands/debate-info.ts';
import { showInApp } from '../fixtures/show-in-app.tsx';

let looked = 0;

function Title() {
  const title = useDebate((debate) => {
    looked += 1;
    return debate.info.title;
  });
  return <p>{title}</p>;
}

describe('what a part of the window reads of the debate', () => {
  test('is looked up again when the debate changes', async () => {
    const { app } = await showInApp(<Title />);
    act(() => void app.change('Rename debate', (debate) => editDebate(debate, { title: 'Another' })));
    screen.getByText('Another');
  });

  test('is not looked up when only the window changes, as it does at every scroll', async () => {
    const { app } = await showInApp(<Title />);
    looked = 0;
    act(() => takeZoom(app, 0.5));
    act(() => app.notify('So it is.'));
    expect(looked).toBe(0);
  });
});
