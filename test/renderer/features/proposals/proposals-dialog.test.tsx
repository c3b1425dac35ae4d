/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import { takeProposals } from '../../../../renderer/core/slices/proposals.ts';
import { tellProposed } from '../../../../renderer/core/tell-proposed.ts';
import { Dialogs } from '../../../../renderer/shell/dialogs/dialogs.tsx';
import { StatusLine } from '../../../../renderer/shell/status-line.tsx';
import type { Proposed } from '../../../../shared/proposals/proposal.ts';
import { dataOf } from '../../../fixtures/debates.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

const claim = (text: string): Proposed => ({
  kind: 'statement',
  reason: 'The report says so.',
  statement: { kind: 'claim', text, implicit: false, note: '', tags: [] },
});
const attack: Proposed = {
  kind: 'relation',
  reason: '',
  relation: { kind: 'attacks', premises: ['p1'], target: { statement: 'local' }, scheme: '', note: '' },
};

async function showProposed(beside: ReactNode = null) {
  const shown = await showInApp(
    <>
      <Dialogs />
      {beside}
    </>,
    { data: dataOf({ claims: { local: 'A local one.' }, placed: { local: [0, 0] } }), contents: [] },
  );
  const propose = async (id: string, proposed: Proposed) =>
    shown.file?.propose({ id, client: 'an assistant', proposed });
  await propose('p1', claim('A national one is faster.'));
  await propose('p2', attack);
  await propose('p3', claim('Nobody asked.'));
  const arrive = async () => {
    const proposals = (await shown.file?.proposals()) ?? [];
    act(() => tellProposed(shown.app, proposals));
  };
  await arrive();
  act(() => runAction(shown.app, 'proposals'));
  await screen.findByRole('list', { name: 'Waiting' });
  const refresh = async () => {
    const proposals = (await shown.file?.proposals()) ?? [];
    act(() => void takeProposals(shown.app, proposals));
  };
  return { ...shown, refresh, arrive };
}

const boxes = () => screen.queryAllByRole('checkbox').map((box) => box.getAttribute('aria-label'));

describe('what other programs proposed', () => {
  test('is announced, told in the status line, listed with who and why, and drawn nowhere', async () => {
    const { state, debate } = await showProposed(<StatusLine />);
    expect(state().notice?.text).toBe(
      '“an assistant” made 3 proposals: Argument › Proposed… shows what waits for you.',
    );
    expect(screen.getByRole('button', { name: '3 proposed', hidden: true })).toBeTruthy();
    expect(boxes()).toEqual([
      'Claim: A national one is faster.',
      'Attacks: “A national one is faster.” attacks “A local one.”',
      'Claim: Nobody asked.',
    ]);
    expect(screen.getAllByText(/^Why: The report says so/)).toHaveLength(2);
    expect(screen.getAllByText('an assistant')).toHaveLength(3);
    expect(debate().statements.size).toBe(1);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('is accepted with what it needs as one step, with cards on the map, and waits again after undo', async () => {
    const { user, onDisk, undo, refresh, state } = await showProposed();
    await user.click(screen.getByRole('button', { name: /^Accept Attacks/ }));
    const then = await onDisk();
    expect(then.relations.get('p2')).toMatchObject({ premises: ['p1'], target: { statement: 'local' } });
    expect(then.placementsByStatement.get('p1')).toHaveLength(1);
    expect(screen.getByText('Accepted 1 proposal, with 1 other that it needs. Undo takes that back.')).toBeTruthy();
    await waitFor(() => expect(boxes()).toEqual(['Claim: Nobody asked.']));
    expect(state().labels.undo).toBe('Accept proposals');
    await act(async () => void (await undo()));
    expect((await onDisk()).statements.size).toBe(1);
    await refresh();
    expect(boxes()).toHaveLength(3);
  });

  test('is decided by keys: gone along, edited, accepted, declined and opened again', async () => {
    const { user, onDisk, file } = await showProposed();
    const [first] = screen.getAllByRole('checkbox');
    first?.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Claim: Nobody asked.');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Delete', repeat: true });
    await user.keyboard('{Delete}');
    await waitFor(() => expect(boxes()).toHaveLength(2));
    await waitFor(() => expect(document.activeElement?.className).toBe('proposal-box'));
    screen.getAllByRole('checkbox')[0]?.focus();
    await user.keyboard('e');
    const field = await screen.findByRole('textbox', { name: 'Text' });
    await user.clear(field);
    await user.type(field, 'A national one is slower.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(async () => expect((await onDisk()).statements.get('p1')?.text).toBe('A national one is slower.'));
    await user.click(screen.getByRole('radio', { name: 'Declined (1)' }));
    await user.click(await screen.findByRole('button', { name: /^Open Claim: Nobody asked\. again/ }));
    await waitFor(() => expect(screen.getByRole('radio', { name: 'Waiting (2)' })).toBeTruthy());
    expect((await file?.proposals())?.map(({ state }) => state)).toEqual(['accepted', 'open', 'open']);
  });

  test('is accepted several at once', async () => {
    const { user, onDisk } = await showProposed();
    for (const box of screen.getAllByRole('checkbox')) await user.click(box);
    await user.click(screen.getByRole('button', { name: 'Accept chosen (3)' }));
    const then = await onDisk();
    expect([then.statements.size, then.relations.size]).toEqual([3, 1]);
  });

  test('is not accepted while what it needs is declined, which is named', async () => {
    const { user, file, refresh, debate } = await showProposed();
    await file?.decideProposals(['p1'], 'declined');
    await refresh();
    await user.click(screen.getByRole('button', { name: /^Accept Attacks/ }));
    const sentence = 'It needs “A national one is faster.”, which was declined: open that again first.';
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(sentence));
    expect(debate().relations.size).toBe(0);
  });

  test('of a passage that the file only says to be in its source is refused', async () => {
    const { app, user, file, debate } = await showInApp(<Dialogs />);
    const [held] = debate().excerpts.values();
    const exact = 'Zyx wvu tsr qpo nml kji.';
    const place = { exact, prefix: '', suffix: '', start: 0, end: exact.length };
    const excerpt = { source: held?.source ?? '', quotation: exact, isExact: true, place, difference: '', note: '' };
    const proposed: Proposed = { kind: 'excerpt', reason: '', excerpt: { ...excerpt, citing: [] } };
    await file?.propose({ id: 'forged', client: 'an assistant', proposed });
    const proposals = (await file?.proposals()) ?? [];
    act(() => tellProposed(app, proposals));
    act(() => runAction(app, 'proposals'));
    await user.click(await screen.findByRole('button', { name: /^Accept Passage/ }));
    const sentence = `“${exact}” is not in its source word for word: edit the words of the passage, or decline it.`;
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(sentence));
    expect(debate().excerpts.has('forged')).toBe(false);
  });

  test('of a passage that is not in its source word for word is marked, and accepted once it is put right', async () => {
    const real = await showInApp(<Dialogs />);
    const [held] = real.debate().excerpts.values();
    const exact = held?.exact.slice(0, 60).trimEnd() ?? '';
    const start = held?.start ?? 0;
    const place = { exact, prefix: '', suffix: '', start, end: start + exact.length };
    await real.file?.propose({
      id: 'passage',
      client: 'an assistant',
      proposed: {
        kind: 'excerpt',
        reason: '',
        excerpt: {
          source: held?.source ?? '',
          quotation: `${exact} never`,
          ...{ isExact: false, place, difference: '“never” is not in the passage.', note: '', citing: [] },
        },
      },
    });
    const proposals = (await real.file?.proposals()) ?? [];
    act(() => tellProposed(real.app, proposals));
    act(() => runAction(real.app, 'proposals'));
    const list = await screen.findByRole('list', { name: 'Waiting' });
    expect(within(list).getByText(/Not word for word in the source\. “never” is not in the passage\./)).toBeTruthy();
    expect(within(list).queryByRole('button', { name: /^Accept/ })).toBeNull();
    await real.user.click(within(list).getByRole('button', { name: /^Edit Passage/ }));
    const field = await screen.findByRole('textbox', { name: 'Words, as they stand in the source' });
    await real.user.type(field, ' never never');
    await real.user.click(screen.getByRole('button', { name: 'Accept as edited' }));
    expect((await screen.findByRole('status')).textContent).toMatch(/^Not word for word/);
    await real.user.clear(field);
    await real.user.type(field, exact.replace(/[[{]/g, '$&$&'));
    await real.user.click(screen.getByRole('button', { name: 'Accept as edited' }));
    await waitFor(async () => expect((await real.onDisk()).excerpts.get('passage')?.exact).toBe(exact));
  });
});
