import { describe, expect, test } from '@jest/globals';
import { askForLink, legalKinds, linkToSign } from '../../../../renderer/features/argument/link.ts';
import { newRelations, openSmall } from '../../fixtures/small-debate.ts';

const AT = { x: 10, y: 20 };

describe('a link between two ends', () => {
  test('may be of the kinds that the model allows, and no other', async () => {
    const { debate } = await openSmall();
    expect(legalKinds(debate(), 'alone', { statement: 'yes' })).toEqual(['supports', 'attacks', 'restates']);
    expect(legalKinds(debate(), 'alone', { relation: 'rc' })).toEqual(['supports', 'attacks']);
    expect(legalKinds(debate(), 'alone', { statement: 'q' })).toEqual(['answers']);
    expect(legalKinds(debate(), 'q', { relation: 'rc' })).toEqual(['questions']);
    expect(legalKinds(debate(), 'q', { statement: 'q' })).toEqual([]);
  });

  test('that can be nothing is refused with the reason', async () => {
    const { app, state } = await openSmall();
    app.change('Add', () => [
      {
        entity: 'statement',
        id: 'q2',
        before: null,
        after: { kind: 'question', text: 'When?', implicit: false, note: '', tags: [], weight: null },
      },
    ]);
    askForLink(app, 'q2', { statement: 'q' }, AT);
    expect(state().linking).toBeNull();
    expect(state().notice?.text).toMatch(/question/);
    expect(newRelations(app)).toEqual([]);
  });

  test('is not made in a debate that may only be read', async () => {
    const { app, state } = await openSmall();
    const { session } = state();
    if (session === null) throw new TypeError('No debate is open.');
    app.show({ path: session.path, name: '', data: session.debate.toData(), labels: session.labels, readOnly: true });
    askForLink(app, 'alone', { statement: 'q' }, AT);
    expect(newRelations(app)).toEqual([]);
    expect(state().notice?.text).toMatch(/write-protected/);
  });
});

describe('a link to the sign of a relation', () => {
  test('makes one more premise, and is undone in one step', async () => {
    const { app, state, debate, undone } = await openSmall();
    linkToSign(app, 'alone', 'rc', AT);
    expect(debate().get('relation', 'rc').premises).toEqual(['cheap', 'alone']);
    expect(state().selection).toEqual({ kind: 'relation', id: 'rc' });
    expect((await undone()).get('relation', 'rc').premises).toEqual(['cheap']);
  });

  test('asks what it is to be where the relation takes no other premise', async () => {
    const { app, state, debate } = await openSmall();
    linkToSign(app, 'alone', 'ry', AT);
    expect(debate().get('relation', 'ry').premises).toEqual(['yes']);
    expect(state().linking).toMatchObject({ premise: 'alone', target: { relation: 'ry' }, at: AT });
  });

  test('is refused, with the reason, for a statement that is its premise already', async () => {
    const { app, state, debate } = await openSmall();
    linkToSign(app, 'cheap', 'rc', AT);
    expect(debate().get('relation', 'rc').premises).toEqual(['cheap']);
    expect(state().linking ?? state().notice).not.toBeNull();
  });
});
