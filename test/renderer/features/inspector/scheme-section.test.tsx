/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { within } from '@testing-library/react';
import { useDebate } from '../../../../renderer/core/app-context.ts';
import { PremisesSection } from '../../../../renderer/features/inspector/premises-section.tsx';
import { SchemeSection } from '../../../../renderer/features/inspector/scheme-section.tsx';
import { CanvasView } from '../../../../renderer/features/map/canvas-view.tsx';
import { editRelation } from '../../../../shared/model/commands/relations.ts';
import type { RelationId } from '../../../../shared/model/entities.ts';
import { nameScheme } from '../../../../shared/schemes/edit-schemes.ts';
import { dataOf } from '../../../fixtures/debates.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';
import { act, likeACanvas, screen } from '../map/show-canvas.tsx';

likeACanvas();

const data = dataOf({
  claims: { yes: 'It is so', says: 'An expert says so' },
  relations: [['step', 'supports', ['says'], 'yes']],
  placed: { yes: [0, 0], says: [0, 300] },
});

function Step({ id }: { readonly id: RelationId }) {
  const relation = useDebate((debate) => debate.relations.get(id));
  if (relation === undefined) return null;
  return (
    <>
      <PremisesSection relation={relation} />
      <SchemeSection relation={relation} />
    </>
  );
}

test('a step of a known scheme has its critical questions, and one that is raised undercuts it and is marked so', async () => {
  const { app, user, debate, undo } = await showInApp(
    <>
      <CanvasView />
      <Step id="step" />
    </>,
    { data },
  );
  expect(screen.queryByRole('list', { name: 'Critical questions' })).toBeNull();
  act(() => {
    app.change('Edit scheme', (now) => editRelation(now, { relation: 'step', scheme: 'argument from expert opinion' }));
  });
  const asked = 'Do other experts in the field say otherwise?';
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(await screen.findByRole('button', { name: `Raise: ${asked}` }));
  const raised = debate().relationsByTargetRelation.get('step');
  expect(raised).toMatchObject([{ kind: 'attacks', scheme: 'expert_opinion#agreement' }]);
  expect(debate().statements.get(raised[0]?.premises[0] ?? '')?.text).toBe(asked);
  await screen.findByRole('link', { name: asked });
  expect(screen.queryByRole('button', { name: `Raise: ${asked}` })).toBeNull();
  await act(() => undo());
  expect(debate().relationsByTargetRelation.count('step')).toBe(0);
});

test('a premise is given one of the roles of its scheme, which falls off with another scheme and comes back with undo', async () => {
  const { app, user, onDisk, undo } = await showInApp(<Step id="step" />, { data });
  const name = 'Role of the premise An expert says so';
  expect(screen.queryByRole('combobox', { name })).toBeNull();
  const named = (scheme: string) =>
    act(() => void app.change('Edit scheme', (debate) => nameScheme(debate, { relation: 'step', scheme })));
  named('expert opinion');
  const select = await screen.findByRole('combobox', { name });
  expect(
    within(select)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual([...['No role', 'Expertise', 'Field', 'Assertion']]);
  await user.selectOptions(select, 'Assertion');
  const roles = async () => (await onDisk()).get('relation', 'step').roles;
  expect(await roles()).toEqual([{ premise: 'says', role: 'Assertion' }]);
  named('Argument from sign');
  expect(await roles()).toEqual([]);
  await act(() => undo());
  expect(await screen.findByRole('combobox', { name })).toHaveProperty('value', 'Assertion');
});
