import { describe, expect, test } from '@jest/globals';
import {
  addRelation,
  changeRelationKind,
  editRelation,
  linkPremises,
  reorderRelation,
  retargetRelation,
  unlinkPremise,
} from '../../../../shared/model/commands/relations.ts';
import { byOrder, type Debate } from '../../../../shared/model/debate.ts';
import { debateOf } from '../../../fixtures/debates.ts';
import { applied, numberedIds, refusal } from './command-run.ts';

const debate = () =>
  debateOf({
    claims: { a: 'A.', b: 'B.', c: 'C.', d: 'D.' },
    questions: { q: 'Which?' },
    relations: [
      ['undercut', 'attacks', ['a'], 'second'],
      ['first', 'supports', ['a'], 'd'],
      ['second', 'supports', ['b', 'c'], 'd'],
      ['third', 'attacks', ['c'], 'd'],
    ],
  });

function idsAtD(held: Debate): string[] {
  return held.relationsByTargetStatement
    .get('d')
    .sort(byOrder)
    .map(({ id }) => id);
}

describe('adding a relation', () => {
  test('puts it after those with the same target', () => {
    const after = applied(debate(), (held) =>
      addRelation(held, { newId: numberedIds(), kind: 'attacks', premises: ['a', 'b'], target: { statement: 'd' } }),
    );
    expect(idsAtD(after)).toEqual(['first', 'second', 'third', 'new-1']);
    expect(after.get('relation', 'new-1').premises).toEqual(['a', 'b']);
  });

  test('lets an attack land on a relation of any kind, at any depth', () => {
    const after = applied(debate(), (held) =>
      addRelation(held, { newId: numberedIds(), kind: 'attacks', premises: ['d'], target: { relation: 'undercut' } }),
    );
    expect(after.relationsByTargetRelation.get('undercut')).toMatchObject([{ id: 'new-1' }]);
  });

  test('refuses illegal ends with the reason, and ends that are not there', () => {
    const add = (premises: string[], target: { statement: string }) => () =>
      addRelation(debate(), { newId: numberedIds(), kind: 'answers', premises, target });
    expect(refusal(add(['a'], { statement: 'd' }))).toEqual([
      'IllegalRelation',
      'A claim answers a question, and the target is a claim.',
    ]);
    expect(refusal(add(['gone'], { statement: 'q' }))[0]).toBe('NotFound');
    expect(refusal(add(['a'], { statement: 'gone' }))[0]).toBe('NotFound');
  });
});

describe('premises', () => {
  test('are linked once each', () => {
    const after = applied(debate(), (held) => linkPremises(held, { relation: 'first', statements: ['b', 'a', 'b'] }));
    expect(after.get('relation', 'first').premises).toEqual(['a', 'b']);
    expect(linkPremises(debate(), { relation: 'second', statements: ['c'] })).toEqual([]);
  });

  test('are unlinked, but for the last', () => {
    const after = applied(debate(), (held) => unlinkPremise(held, { relation: 'second', statement: 'b' }));
    expect(after.get('relation', 'second').premises).toEqual(['c']);
    expect(refusal(() => unlinkPremise(debate(), { relation: 'first', statement: 'a' }))).toEqual([
      'IllegalRelation',
      'This is the only premise of the relation: delete the relation instead.',
    ]);
    expect(refusal(() => unlinkPremise(debate(), { relation: 'first', statement: 'b' }))[0]).toBe('NotFound');
  });
});

describe('aiming a relation elsewhere', () => {
  test('puts it last among those aimed there', () => {
    const after = applied(debate(), (held) =>
      retargetRelation(held, { relation: 'undercut', target: { statement: 'd' } }),
    );
    expect(idsAtD(after)).toEqual(['first', 'second', 'third', 'undercut']);
  });

  test('is no change where it is aimed already', () => {
    expect(retargetRelation(debate(), { relation: 'first', target: { statement: 'd' } })).toEqual([]);
  });

  test('refuses a target that leads back to it', () => {
    const target = { relation: 'undercut' };
    expect(refusal(() => retargetRelation(debate(), { relation: 'second', target }))[0]).toBe('IllegalRelation');
  });
});

test('the kind of a relation changes where its ends allow it', () => {
  const after = applied(debate(), (held) => changeRelationKind(held, { relation: 'second', kind: 'attacks' }));
  expect(after.get('relation', 'second').kind).toBe('attacks');
  expect(refusal(() => changeRelationKind(debate(), { relation: 'second', kind: 'restates' }))[0]).toBe(
    'IllegalRelation',
  );
});

test('scheme, weight and note of a relation are edited', () => {
  const after = applied(debate(), (held) =>
    editRelation(held, { relation: 'first', scheme: 'expert opinion', weight: 1, note: 'a\rb' }),
  );
  expect(after.get('relation', 'first')).toMatchObject({ scheme: 'expert opinion', weight: 1, note: 'a\nb' });
  expect(refusal(() => editRelation(debate(), { relation: 'first', weight: -0.1 }))[0]).toBe('InvalidValue');
});

describe('reordering relations', () => {
  test('renumbers none but the one that moves', () => {
    const changes = reorderRelation(debate(), { relation: 'third', before: 'second' });
    expect(changes.map(({ id }) => id)).toEqual(['third']);
    expect(idsAtD(applied(debate(), () => changes))).toEqual(['first', 'third', 'second']);
  });

  test('to the end and to where it is', () => {
    const after = applied(debate(), (held) => reorderRelation(held, { relation: 'first', before: null }));
    expect(idsAtD(after)).toEqual(['second', 'third', 'first']);
    expect(reorderRelation(debate(), { relation: 'second', before: 'third' })).toEqual([]);
    expect(reorderRelation(debate(), { relation: 'third', before: null })).toEqual([]);
  });

  test('parts those that share a key', () => {
    const data = debate().toData();
    const tied = debateOf({
      claims: { a: 'A.', b: 'B.', c: 'C.', d: 'D.' },
      with: { relations: data.relations.slice(1).map((relation) => ({ ...relation, order: 'a5' })) },
    });
    expect(idsAtD(tied)).toEqual(['first', 'second', 'third']);
    const after = applied(tied, (held) => reorderRelation(held, { relation: 'third', before: 'second' }));
    expect(idsAtD(after)).toEqual(['first', 'third', 'second']);
  });

  test('refuses a neighbour that is aimed elsewhere', () => {
    expect(refusal(() => reorderRelation(debate(), { relation: 'first', before: 'undercut' }))[0]).toBe('NotFound');
  });
});
