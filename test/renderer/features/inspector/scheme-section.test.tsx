/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { useDebate } from '../../../../renderer/core/app-context.ts';
import { SchemeSection } from '../../../../renderer/features/inspector/scheme-section.tsx';
import { CanvasView } from '../../../../renderer/features/map/canvas-view.tsx';
import { editRelation } from '../../../../shared/model/commands/relations.ts';
import type { RelationId } from '../../../../shared/model/entities.ts';
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
  return relation === undefined ? null : <SchemeSection relation={relation} />;
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
