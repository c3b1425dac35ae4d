import { describe, expect, test } from '@jest/globals';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import type { ActionId } from '../../../../shared/actions.ts';
import { newRelations, openSmall } from '../../fixtures/small-debate.ts';

describe('adding to what is selected', () => {
  test.each<[ActionId, string, string]>([
    ['add-supporting-claim', 'yes', 'supports'],
    ['add-attacking-claim', 'yes', 'attacks'],
    ['add-position', 'q', 'answers'],
    ['add-question', 'yes', 'questions'],
  ])('%s makes a statement for %s, already linked, and begins to edit it', async (action, selected, kind) => {
    const { app, state, debate, pick, revealed } = await openSmall();
    pick(selected);
    runAction(app, action);
    const [relation] = newRelations(app);
    expect(relation).toMatchObject({ kind, target: { statement: selected } });
    const [made] = relation?.premises ?? [];
    expect(state().editing?.statement).toBe(made);
    expect(debate().placementsByStatement.get(made ?? '')).toHaveLength(1);
    expect(revealed).toEqual([made]);
  });

  test.each<[ActionId, string, string]>([
    ['add-undercut', 'attacks', 'claim'],
    ['add-supporting-claim', 'supports', 'claim'],
    ['add-question', 'questions', 'question'],
  ])('%s aims at the selected relation', async (action, kind, made) => {
    const { app, debate, pickRelation } = await openSmall();
    pickRelation('rc');
    runAction(app, action);
    const [relation] = newRelations(app);
    expect(relation).toMatchObject({ kind, target: { relation: 'rc' } });
    expect(debate().get('statement', relation?.premises[0] ?? '').kind).toBe(made);
  });

  test('a linked premise joins the premises of the selected relation', async () => {
    const { app, state, debate, pickRelation } = await openSmall();
    pickRelation('rc');
    runAction(app, 'add-premise');
    expect(debate().get('relation', 'rc').premises).toEqual(['cheap', state().editing?.statement]);
    expect(newRelations(app)).toEqual([]);
  });

  test('a linked premise of an answer is refused, and nothing is made', async () => {
    const { app, state, debate, pickRelation } = await openSmall();
    pickRelation('ry');
    runAction(app, 'add-premise');
    expect(state().notice?.text).toMatch(/premise/);
    expect(debate().statements.size).toBe(5);
    expect(state().editing).toBeNull();
  });

  test.each<[ActionId, string, RegExp]>([
    ['add-supporting-claim', 'q', /Only a claim or a relation can be supported/],
    ['add-attacking-claim', 'q', /To attack a relation, select it and add an undercutting claim/],
    ['add-position', 'yes', /A position answers a question/],
    ['add-undercut', 'yes', /Only a relation can be undercut/],
    ['add-premise', 'yes', /A linked premise joins a relation/],
  ])('%s says why not for %s', async (action, selected, reason) => {
    const { app, state, debate, pick } = await openSmall();
    pick(selected);
    runAction(app, action);
    expect(state().notice?.text).toMatch(reason);
    expect(debate().statements.size).toBe(5);
  });

  test('a new card covers no other', async () => {
    const { app, pick, view } = await openSmall();
    for (let i = 0; i < 4; i++) {
      pick('yes');
      runAction(app, 'add-supporting-claim');
    }
    const boxes = [...view.picture.cards.values()].map((card) => card.box);
    const overlapping = boxes.filter((a, i) =>
      boxes.some(
        (b, j) => i < j && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      ),
    );
    expect(overlapping).toEqual([]);
  });

  test('a claim at a point of the map has its middle there', async () => {
    const { app, state, view } = await openSmall();
    runAction(app, 'add-claim', { x: 1200, y: 700 });
    const box = view.picture.cards.get(state().editing?.statement ?? '')?.box;
    expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - 1200)).toBeLessThanOrEqual(1);
    expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - 700)).toBeLessThanOrEqual(1);
  });
});

describe('the relations of a card', () => {
  test('are gone through one after the other, those by which it bears on something first, then round again', async () => {
    const { app, state, pick } = await openSmall();
    pick('yes');
    const seen = Array.from({ length: 3 }, () => {
      runAction(app, 'select-relation');
      const { selection } = state();
      return selection.kind === 'relation' ? selection.id : '';
    });
    expect(seen).toEqual(['ry', 'rc', 'ry']);
  });

  test('are none for a card that bears on nothing, and that is said', async () => {
    const { app, state, pick } = await openSmall();
    pick('alone');
    runAction(app, 'select-relation');
    expect(state().notice?.text).toBe('This card has no relations on this map.');
  });

  test('lead on from a line that was selected with the mouse to the other lines of its premise', async () => {
    const { app, state, pickRelation } = await openSmall();
    pickRelation('rc');
    runAction(app, 'select-relation');
    expect(state().selection).toMatchObject({ kind: 'relation', from: 'cheap' });
  });
});

describe('linking two selected statements', () => {
  test('asks for the kind where several are legal: from the first to the last', async () => {
    const { app, state, pick } = await openSmall();
    pick('alone', 'no');
    runAction(app, 'link-selected');
    expect(state().linking).toMatchObject({
      premise: 'alone',
      target: { statement: 'no' },
      kinds: ['supports', 'attacks', 'restates'],
    });
  });

  test('asks nothing where one kind alone is legal', async () => {
    const { app, state, pick } = await openSmall();
    pick('alone', 'q');
    runAction(app, 'link-selected');
    expect(state().linking).toBeNull();
    expect(newRelations(app)).toMatchObject([{ kind: 'answers', premises: ['alone'], target: { statement: 'q' } }]);
    expect(state().selection).toMatchObject({ kind: 'relation' });
  });

  test('says that it takes two', async () => {
    const { app, state, pick } = await openSmall();
    pick('alone', 'no', 'yes');
    runAction(app, 'link-selected');
    expect(state().notice?.text).toMatch(/^Select exactly two statements/);
  });
});

describe('a selected relation', () => {
  test('is reversed: its premise becomes its target', async () => {
    const { app, debate, pickRelation, undone } = await openSmall();
    pickRelation('rc');
    runAction(app, 'reverse-relation');
    expect(debate().get('relation', 'rc')).toMatchObject({ premises: ['yes'], target: { statement: 'cheap' } });
    expect((await undone()).get('relation', 'rc')).toMatchObject({ premises: ['cheap'] });
  });

  test('that could not be so the other way round is not reversed, and it is said why', async () => {
    const { app, state, debate, pickRelation } = await openSmall();
    pickRelation('ry');
    runAction(app, 'reverse-relation');
    expect(debate().get('relation', 'ry').premises).toEqual(['yes']);
    expect(state().notice?.text).not.toBeUndefined();
  });

  test('goes through the kinds that its ends allow', async () => {
    const { app, state, debate, pickRelation } = await openSmall();
    pickRelation('rc');
    runAction(app, 'next-kind');
    expect(debate().get('relation', 'rc').kind).toBe('attacks');
    runAction(app, 'next-kind');
    runAction(app, 'next-kind');
    expect(debate().get('relation', 'rc').kind).toBe('supports');
    pickRelation('ry');
    runAction(app, 'next-kind');
    expect(debate().get('relation', 'ry').kind).toBe('answers');
    expect(state().notice?.text).toMatch(/only be of this kind/);
  });
});
