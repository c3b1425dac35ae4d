import { expect, test } from '@jest/globals';
import { actionContext } from '../../../../renderer/core/actions/context-now.ts';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import { shownAction } from '../../../../renderer/core/actions/shown-action.ts';
import { selectStatements } from '../../../../renderer/core/selection.ts';
import { actionNamed } from '../../../../shared/actions.ts';
import { dataOf } from '../../../fixtures/debates.ts';
import { openSmall } from '../../fixtures/small-debate.ts';

/** A position on linked premises, one of which supports another position too. */
const LINKED = dataOf({
  questions: { q: 'Build it?' },
  claims: { yes: 'Yes', no: 'No', both: 'It is cheap', implicit: 'Cheap is good' },
  relations: [
    ['ry', 'answers', ['yes'], 'q'],
    ['rn', 'answers', ['no'], 'q'],
    ['rl', 'supports', ['both', 'implicit'], 'yes'],
    ['rb', 'supports', ['both'], 'no'],
  ],
  placed: { q: [200, 0], yes: [0, 200], no: [400, 200], both: [200, 400], implicit: [0, 400] },
});

test('a line whose premises are partly folded away says so, and unfolds them', async () => {
  const { app, view, state, pick, pickRelation, debate } = await openSmall({ data: LINKED });
  pick('yes');
  runAction(app, 'toggle-collapsed');
  expect([...view.picture.cards.keys()]).not.toContain('implicit');
  expect(view.picture.relations.get('rl')?.hiddenPremises).toBe(1);
  pickRelation('rb');
  expect(shownAction(app, actionNamed('toggle-collapsed'), actionContext(state())).reason).toMatch(
    /^Select a statement/,
  );
  pickRelation('rl');
  expect(shownAction(app, actionNamed('toggle-collapsed'), actionContext(state()))).toMatchObject({
    label: 'Unfold its premises',
    reason: null,
  });
  runAction(app, 'toggle-collapsed');
  expect([...view.picture.cards.keys()]).toContain('implicit');
  expect(debate().get('placement', 'placement-yes').collapsed).toBe(false);
  app.select(selectStatements(['yes']));
  expect(state().labels.undo).toBe('Unfold');
});
