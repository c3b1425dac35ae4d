/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { sha256 } from '../../../../db/content.ts';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import { selectStatements } from '../../../../renderer/core/selection.ts';
import { CanvasView } from '../../../../renderer/features/map/canvas-view.tsx';
import { unjudged } from '../../../../shared/model/citation.ts';
import { judgeCitation } from '../../../../shared/model/commands/citations.ts';
import type { Fidelity } from '../../../../shared/model/entities.ts';
import { dataOf } from '../../../fixtures/debates.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';
import { SKETCH } from '../../fixtures/small-debate.ts';
import { act, fireEvent, likeACanvas, screen } from './show-canvas.tsx';

likeACanvas();

const TEXT = new TextEncoder().encode('Words');

const dimmed = () =>
  [...document.querySelectorAll('.react-flow__node.dim')].map((n) => n.getAttribute('data-id')).sort();
const choice = (name: string) => screen.getByRole('button', { name });
const surface = () => screen.getByRole('application', { name: /^Map/ });

/** Shows five cards, the claims among them judged as `judged` says. */
function showJudged(judged: Readonly<Record<string, Fidelity>>) {
  const source = {
    csl: { type: 'report' },
    verbatim: true,
    mediaType: 'text/plain',
    text: sha256(TEXT),
    original: null,
  };
  const passage = {
    exact: 'Words',
    prefix: '',
    suffix: '',
    start: 0,
    end: 5,
    page: null,
    area: null,
    note: '',
    tags: [],
  };
  const citations = Object.entries(judged).map(([statement, fidelity]) => {
    return { ...unjudged({ id: `cites-${statement}`, statement, excerpt: 'e' }), fidelity, reason: 'So it is' };
  });
  const sourced = { sources: [{ id: 's', ...source }], excerpts: [{ id: 'e', source: 's', ...passage }], citations };
  return showInApp(<CanvasView />, { data: dataOf({ ...SKETCH, with: sourced }), contents: [TEXT] });
}

test('the filter begins with claims beyond their words, and its buttons add and take away others', async () => {
  const { app, user, state } = await showJudged({ yes: 'quotation', no: 'interpretation', cheap: 'imputation' });
  act(() => runAction(app, 'filter-fidelity'));
  expect(dimmed()).toEqual(['alone', 'q', 'yes']);
  expect(screen.getByText('Filtered by fidelity: 2 cards').getAttribute('role')).toBe('status');
  expect(document.activeElement).toBe(choice('interpretation 1'));
  await user.keyboard(' ');
  await user.click(choice('quotation 1'));
  expect(dimmed()).toEqual(['alone', 'no', 'q']);
  await user.click(choice('not judged 1'));
  expect(dimmed()).toEqual(['no', 'q']);
  expect(document.querySelector('[data-relation="rc"]')?.classList.contains('dim')).toBe(false);
  expect(document.querySelector('[data-relation="rn"]')?.classList.contains('dim')).toBe(true);
  expect(await accessibilityFaults()).toEqual([]);
  await user.keyboard('{Escape}');
  expect([dimmed(), state().filter.fidelities, document.activeElement]).toEqual([[], [], surface()]);
});

test('the filter follows what is judged meanwhile, and ends with the last judgement that it shows', async () => {
  const { app, user, state } = await showJudged({ yes: 'quotation', no: 'paraphrase' });
  act(() => runAction(app, 'filter-fidelity'));
  expect(dimmed()).toEqual(['alone', 'cheap', 'q', 'yes']);
  act(() => {
    app.change('Judge', (debate) => judgeCitation(debate, { citation: 'cites-yes', fidelity: 'paraphrase' }));
  });
  expect(dimmed()).toEqual(['alone', 'cheap', 'q']);
  await user.click(choice('paraphrase 2'));
  expect(state().filter.fidelities).toEqual([]);
});

test('with a branch alone to be seen, only what is in both is; Escape ends one after the other', async () => {
  const { app, state } = await showJudged({ yes: 'paraphrase', no: 'paraphrase', cheap: 'quotation' });
  act(() => app.select(selectStatements(['yes'])));
  act(() => runAction(app, 'only-branch'));
  act(() => runAction(app, 'filter-fidelity'));
  expect(dimmed()).toEqual(['alone', 'cheap', 'no', 'q']);
  fireEvent.keyDown(surface(), { key: 'Escape' });
  expect(dimmed()).toEqual(['alone', 'cheap', 'q']);
  fireEvent.keyDown(surface(), { key: 'Escape' });
  expect(dimmed()).toEqual([]);
  expect(state().selection).toEqual(selectStatements(['yes']));
});

test('where nothing is judged, the filter says what to do instead', async () => {
  const { app, state } = await showJudged({});
  act(() => runAction(app, 'filter-fidelity'));
  expect(dimmed()).toEqual([]);
  expect(state().notice?.text).toMatch(/^No claim on this map says yet how far it is/);
});
