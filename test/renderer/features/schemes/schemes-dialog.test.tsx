/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import { Dialogs } from '../../../../renderer/shell/dialogs/dialogs.tsx';
import { dataOf } from '../../../fixtures/debates.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

async function showSchemes() {
  const data = dataOf({
    claims: { so: 'It is so', s: 'There is smoke' },
    relations: [['step', 'supports', ['s'], 'so']],
  });
  const shown = await showInApp(<Dialogs />, { data });
  act(() => shown.app.select({ kind: 'relation', id: 'step' }));
  act(() => runAction(shown.app, 'schemes'));
  await screen.findByRole('dialog', { name: 'Schemes' });
  const press = (name: string) => shown.user.click(screen.getAllByRole('button', { name }).at(-1) as HTMLElement);
  const type = async (name: string, text: string) => {
    const field = screen.getByRole('textbox', { name });
    await shown.user.clear(field);
    await shown.user.type(field, text);
  };
  return { ...shown, press, type };
}

const step = (debate: { relations: ReadonlyMap<string, { readonly scheme: string }> }) =>
  debate.relations.get('step')?.scheme;

test('schemes are found by words, gone through by keys, shown whole, and given to the relation that was selected', async () => {
  const { user, debate } = await showSchemes();
  await user.type(screen.getByRole('searchbox', { name: 'Find a scheme' }), 'sign');
  await user.keyboard('{ArrowDown}');
  const list = screen.getByRole('listbox', { name: 'Schemes' });
  expect(document.activeElement).toBe(list);
  await user.keyboard('{Home}');
  expect(within(list).getByRole('option', { selected: true }).textContent).toBe('Argument from sign');
  const shown = screen.getByRole('region', { name: 'Argument from sign' });
  expect(shown.textContent).toContain('Where S is found, A is usually the case.');
  expect(shown.textContent).toContain('How often is A the case where S is found? (Meaning)');
  expect(screen.getAllByRole('button', { name: 'Edit…' })[0]).toHaveProperty('disabled', true);
  expect(await accessibilityFaults()).toEqual([]);
  await user.keyboard('{Enter}');
  expect(step(debate())).toBe('Argument from sign');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a scheme of the debate’s own begins as a copy, is refused with the reason, and is then kept', async () => {
  const { user, press, type, debate, onDisk } = await showSchemes();
  await user.type(screen.getByRole('searchbox', { name: 'Find a scheme' }), 'argument from sign');
  await press('Copy as own…');
  expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'Argument from sign (copy)');
  await type('Name', 'Argument from expert opinion');
  await press('Add');
  expect(screen.getByText(/names the built-in scheme/).textContent).toContain('choose another name');
  await type('Name', 'From smoke');
  await type('Role of premise 1', 'Smoke');
  await press('Add a critical question');
  await type('Critical question 3', 'Is it smoke?');
  await user.selectOptions(screen.getByRole('combobox', { name: 'What critical question 3 doubts' }), 'Smoke');
  expect(await accessibilityFaults()).toEqual([]);
  await press('Add');
  expect(screen.getByRole('option', { selected: true }).textContent).toBe('From smoke');
  const [own] = (await onDisk()).schemes.values();
  expect(own?.premises.map(({ role }) => role)).toEqual(['Smoke', 'Meaning']);
  expect(own?.questions.at(-1)).toEqual({ id: '3', text: 'Is it smoke?', premise: 'Smoke' });
  await press('Give to the relation');
  expect(step(debate())).toBe('From smoke');
});

test('an own scheme that relations have is deleted after a question, which tells what stays', async () => {
  const { app, press, type, debate, undo } = await showSchemes();
  await press('New…');
  await type('Name', 'From smoke');
  await type('Role of premise 1', 'Smoke');
  await press('Add');
  await press('Give to the relation');
  act(() => runAction(app, 'schemes'));
  await screen.findByText('1 relation has it.');
  await press('Edit…');
  await type('Name', 'From fire');
  await press('Save');
  expect(step(debate())).toBe('From fire');
  await press('Delete');
  expect(screen.getByRole('dialog', { name: /Delete the scheme/ }).textContent).toContain('stay with it as text');
  await press('Delete');
  expect([debate().schemes.size, step(debate())]).toEqual([0, 'From fire']);
  await act(() => undo());
  expect(debate().schemes.size).toBe(1);
});
