import { describe, expect, test } from '@jest/globals';
import { invert } from '../../../../shared/model/change.ts';
import { unjudged } from '../../../../shared/model/citation.ts';
import { deletionChanges, describeDeletion } from '../../../../shared/model/commands/deletion.ts';
import type { EntityName } from '../../../../shared/model/entities.ts';
import { sameDebate } from '../../../../shared/model/same-debate.ts';
import { debateOf } from '../../../fixtures/debates.ts';
import { applied, refusal } from './command-run.ts';

const speaker = {
  id: 'philp',
  kind: 'person',
  name: 'Chris Philp',
  otherNames: [],
  role: '',
  colour: '#0072b2',
} as const;
const source = {
  id: 'source',
  csl: { type: 'report' },
  verbatim: false,
  mediaType: 'text/plain',
  text: 'a'.repeat(64),
  original: null,
};
const excerpt = {
  id: 'excerpt',
  source: 'source',
  exact: 'ab',
  prefix: '',
  suffix: '',
  start: 0,
  end: 2,
  page: null,
  area: null,
};
const said = {
  speaker: 'philp',
  act: 'asserts',
  at: null,
  words: '',
  excerpt: null,
  replyTo: null,
  order: 'a0',
} as const;

/**
 * Returns `lone` supports `top`, `left` and `right` together too; `critic` undercuts each step, `reply` undercuts that.
 */
const debate = () =>
  debateOf({
    claims: { top: 'Top.', lone: 'Lone.', left: 'Left.', right: 'Right.', critic: 'Critic.', reply: 'Reply.' },
    relations: [
      ['single', 'supports', ['lone'], 'top'],
      ['linked', 'supports', ['left', 'right'], 'top'],
      ['undercut', 'attacks', ['critic'], 'single'],
      ['counter', 'attacks', ['reply'], 'undercut'],
    ],
    placed: { top: [0, 0], lone: [0, 100], left: [100, 100] },
    with: {
      speakers: [speaker],
      sources: [source],
      excerpts: [{ ...excerpt, note: '', tags: [] }],
      citations: [
        unjudged({ id: 'cite-lone', statement: 'lone', excerpt: 'excerpt' }),
        unjudged({ id: 'cite-top', statement: 'top', excerpt: 'excerpt' }),
      ],
      moves: [
        { ...said, id: 'on-lone', target: { statement: 'lone' } },
        { ...said, id: 'on-counter', target: { relation: 'counter' } },
        { ...said, id: 'answer', target: { statement: 'top' }, replyTo: 'on-lone', excerpt: 'excerpt' },
      ],
    },
  });

function remaining(entity: EntityName, doomed: Parameters<typeof deletionChanges>[1]): string[] {
  return [
    ...applied(debate(), (held) => deletionChanges(held, doomed))
      .table(entity)
      .keys(),
  ];
}

describe('deleting a statement', () => {
  const lone = [{ entity: 'statement', id: 'lone' }] as const;

  test('deletes its relations, and what is aimed at those, however deep', () => {
    expect(remaining('relation', lone)).toEqual(['linked']);
  });

  test('deletes its place, its citations, and the moves on it and on its relations', () => {
    expect(remaining('placement', lone)).toEqual(['placement-top', 'placement-left']);
    expect(remaining('citation', lone)).toEqual(['cite-top']);
    expect(remaining('move', lone)).toEqual(['answer']);
  });

  test('leaves a reply to a move that goes, in reply to nothing', () => {
    const after = applied(debate(), (held) => deletionChanges(held, lone));
    expect(after.get('move', 'answer').replyTo).toBeNull();
  });

  test('takes it out of linked premises, and deletes the relation with the last of them', () => {
    const left = { entity: 'statement', id: 'left' } as const;
    const right = { entity: 'statement', id: 'right' } as const;
    const after = applied(debate(), (held) => deletionChanges(held, [left]));
    expect(after.get('relation', 'linked').premises).toEqual(['right']);
    expect(remaining('relation', [left, right])).toEqual(['single', 'undercut', 'counter']);
  });

  test('deletes what it is the target of', () => {
    expect(remaining('relation', [{ entity: 'statement', id: 'top' }])).toEqual([]);
  });

  test('is taken back whole', () => {
    const before = debate();
    const changes = deletionChanges(before, lone);
    const after = applied(before, () => changes);
    after.apply(invert(changes));
    expect(sameDebate(after, before)).toBe(true);
  });

  test('says before what goes along', () => {
    expect(describeDeletion(debate(), lone)).toEqual({
      alsoDeleted: {
        debate: 0,
        statement: 0,
        relation: 3,
        speaker: 0,
        source: 0,
        excerpt: 0,
        citation: 1,
        move: 2,
        map: 0,
        placement: 1,
        walk: 0,
        stop: 0,
        scheme: 0,
      },
      relationsLosingPremises: 0,
      movesLosingReplyTo: 1,
      movesLosingExcerpt: 0,
    });
    expect(describeDeletion(debate(), [{ entity: 'statement', id: 'left' }]).relationsLosingPremises).toBe(1);
  });
});

describe('deleting other things', () => {
  test('a source goes with its excerpts and their citations, and moves lose the excerpt', () => {
    const after = applied(debate(), (held) => deletionChanges(held, [{ entity: 'source', id: 'source' }]));
    expect([after.excerpts.size, after.citations.size, after.moves.size]).toEqual([0, 0, 3]);
    expect(after.get('move', 'answer').excerpt).toBeNull();
    expect(describeDeletion(debate(), [{ entity: 'source', id: 'source' }])).toMatchObject({
      alsoDeleted: { excerpt: 1, citation: 2 },
      movesLosingExcerpt: 1,
    });
  });

  test('a relation goes with what is aimed at it, and its ends stay', () => {
    expect(remaining('relation', [{ entity: 'relation', id: 'single' }])).toEqual(['linked']);
    expect(remaining('statement', [{ entity: 'relation', id: 'single' }])).toHaveLength(6);
  });

  test('a speaker goes with all moves', () => {
    expect(remaining('move', [{ entity: 'speaker', id: 'philp' }])).toEqual([]);
  });

  test('a map goes with its placements alone', () => {
    expect(remaining('placement', [{ entity: 'map', id: 'map' }])).toEqual([]);
    expect(remaining('statement', [{ entity: 'map', id: 'map' }])).toHaveLength(6);
  });

  test('what is not there is refused', () => {
    expect(refusal(() => deletionChanges(debate(), [{ entity: 'move', id: 'gone' }]))[0]).toBe('NotFound');
    expect(refusal(() => describeDeletion(debate(), [{ entity: 'move', id: 'gone' }]))[0]).toBe('NotFound');
  });
});
