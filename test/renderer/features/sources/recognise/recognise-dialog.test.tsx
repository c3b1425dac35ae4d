/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { Dialogs } from '../../../../../renderer/shell/dialogs/dialogs.tsx';
import { CounterclaimError } from '../../../../../shared/errors.ts';
import { accessibilityFaults } from '../../../fixtures/accessibility.ts';
import { likeABrowser } from '../../../fixtures/browser.ts';
import { showInApp } from '../../../fixtures/show-in-app.tsx';

likeABrowser();

test('the dialog asks in which language text is recognised, takes others, and then has it done', async () => {
  let runs = 0;
  let isSound = false;
  const { app, user, asked, state } = await showInApp(<Dialogs />, {
    answers: {
      'recognition.languages': () => ({ names: ['deu'], chosen: null }),
      'recognition.choose': ({ language }) => ({ names: ['deu'], chosen: language }),
      'recognition.add': () => {
        if (!isSound) throw new CounterclaimError('UnknownFormat', '“a.gz” is not the data of a language.');
        return { names: ['chi_sim', 'deu'], chosen: 'chi_sim' };
      },
    },
  });
  act(() => app.openDialog({ kind: 'recognise', reason: 'It holds no text.', run: () => void runs++ }));
  await screen.findByRole('option', { name: 'German' });
  expect(screen.getByText('It holds no text.')).toBeTruthy();
  expect(await accessibilityFaults()).toEqual([]);
  await user.selectOptions(screen.getByLabelText('Language of the text'), 'German');
  expect(asked.at(-1)).toEqual({ name: 'recognition.choose', args: { language: 'deu' } });
  await user.click(screen.getByRole('button', { name: 'Add a language…' }));
  expect((await screen.findByRole('alert')).textContent).toBe('“a.gz” is not the data of a language.');
  isSound = true;
  await user.click(screen.getByRole('button', { name: 'Add a language…' }));
  await waitFor(() => expect(screen.getByLabelText<HTMLSelectElement>('Language of the text').value).toBe('chi_sim'));
  expect(screen.getByRole('option', { name: 'Chinese (chi_sim)' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Recognise the text' }));
  expect([runs, state().dialogs]).toEqual([1, []]);
});
