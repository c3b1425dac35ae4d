import { describe, expect, test } from '@jest/globals';
import { created } from '../../../../shared/model/change.ts';
import { unjudged } from '../../../../shared/model/citation.ts';
import { describeMerge, mergeSpeakers, mergeStatements } from '../../../../shared/model/commands/merge.ts';
import { splitStatement } from '../../../../shared/model/commands/split.ts';
import { byOrder, Debate } from '../../../../shared/model/debate.ts';
import type { Citation } from '../../../../shared/model/entities.ts';
import { debateOf } from '../../../fixtures/debates.ts';
import { applied, numberedIds, refusal } from './command-run.ts';

const said = { act: 'asserts', at: null, words: '', excerpt: null, replyTo: null } as const;
const excerpt = {
  source: 'source',
  exact: 'ab',
  prefix: '',
  suffix: '',
  start: 0,
  end: 2,
  page: null,
  area: null,
  note: '',
  tags: [],
};

const debate = () =>
  debateOf({
    claims: { a: 'A one. A two.', b: 'B.', c: 'C.', d: 'D.' },
    questions: { q: 'Which?' },
    relations: [
      ['up', 'supports', ['b'], 'c'],
      ['down', 'attacks', ['d'], 'b'],
      ['both', 'supports', ['a', 'b'], 'd'],
      ['same', 'restates', ['b'], 'a'],
      ['onSame', 'attacks', ['c'], 'same'],
      ['answer', 'answers', ['a'], 'q'],
    ],
    placed: { a: [10, 20] },
    with: {
      speakers: [
        { id: 'x', kind: 'person', name: 'X', otherNames: [], role: '', colour: '#000000' },
        { id: 'y', kind: 'person', name: 'Y', otherNames: [], role: 'MP', colour: '#000000' },
      ],
      sources: [
        { id: 'source', csl: { type: 'book' }, verbatim: false, mediaType: '', text: '0'.repeat(64), original: null },
      ],
      excerpts: [
        { ...excerpt, id: 'e1' },
        { ...excerpt, id: 'e2' },
      ],
      citations: [
        unjudged({ id: 'a-e1', statement: 'a', excerpt: 'e1' }),
        unjudged({ id: 'b-e1', statement: 'b', excerpt: 'e1' }),
        unjudged({ id: 'b-e2', statement: 'b', excerpt: 'e2' }),
      ],
      moves: [
        { ...said, id: 'on-a', speaker: 'x', target: { statement: 'a' }, order: 'a0' },
        { ...said, id: 'on-b', speaker: 'y', target: { statement: 'b' }, order: 'a1' },
        { ...said, id: 'on-same', speaker: 'y', target: { relation: 'same' }, order: 'a2' },
      ],
    },
  });

describe('merging two statements', () => {
  const merged = () => applied(debate(), (held) => mergeStatements(held, { keep: 'a', absorb: 'b' }));

  test('hands over relations at both ends, once in linked premises', () => {
    const after = merged();
    expect(after.get('relation', 'up').premises).toEqual(['a']);
    expect(after.get('relation', 'down').target).toEqual({ statement: 'a' });
    expect(after.get('relation', 'both').premises).toEqual(['a']);
  });

  test('drops the step between them with what hangs on it', () => {
    expect([...merged().relations.keys()]).toEqual(['up', 'down', 'both', 'answer']);
    expect([...merged().moves.keys()]).toEqual(['on-a', 'on-b']);
  });

  test('keeps a claim that attacks itself', () => {
    const selfAttack = debateOf({ claims: { a: 'A.', b: 'B.' }, relations: [['self', 'attacks', ['b'], 'b']] });
    const after = applied(selfAttack, (held) => mergeStatements(held, { keep: 'a', absorb: 'b' }));
    expect(after.get('relation', 'self')).toMatchObject({ premises: ['a'], target: { statement: 'a' } });
  });

  test('hands over moves, and citations of what is not cited yet', () => {
    const after = merged();
    expect(after.get('move', 'on-b').target).toEqual({ statement: 'a' });
    expect([...after.citations.values()]).toEqual([
      unjudged({ id: 'a-e1', statement: 'a', excerpt: 'e1' }),
      unjudged({ id: 'b-e2', statement: 'a', excerpt: 'e2' }),
    ]);
  });

  test('keeps how far citations are from the words, and takes over what the one of the same passage does not say', () => {
    const [own, twin, other] = debate().toData().citations;
    const citations = [
      { ...own, reason: 'Mine.' },
      { ...twin, fidelity: 'interpretation', reason: 'Why.', attribution: 'own' },
      { ...other, fidelity: 'paraphrase' },
    ] as Citation[];
    const judged = new Debate({ ...debate().toData(), citations });
    const after = applied(judged, (held) => mergeStatements(held, { keep: 'a', absorb: 'b' }));
    expect([...after.citations.values()]).toMatchObject([
      { id: 'a-e1', fidelity: 'interpretation', reason: 'Mine.\n\nWhy.', attribution: 'own' },
      { id: 'b-e2', fidelity: 'paraphrase', reason: '', attribution: null },
    ]);
  });

  test('takes the place of the other where it has none itself', () => {
    const other = applied(debate(), (held) => mergeStatements(held, { keep: 'b', absorb: 'a' }));
    expect(other.get('placement', 'placement-a')).toMatchObject({ statement: 'b', x: 10, y: 20 });
    expect([...merged().placements.keys()]).toEqual(['placement-a']);
  });

  test('takes the text that is given, and joins notes and tags', () => {
    const [a, b, ...others] = debate().toData().statements;
    const noted = debateOf({
      with: {
        statements: [
          { ...debate().get('statement', 'a'), ...a, note: 'One.', tags: ['x'] },
          { ...debate().get('statement', 'b'), ...b, note: 'Two.', tags: ['y', 'x'], weight: 0.3 },
          ...others,
        ],
      },
    });
    const after = applied(noted, (held) => mergeStatements(held, { keep: 'a', absorb: 'b', text: 'Both.' }));
    expect(after.get('statement', 'a')).toMatchObject({
      text: 'Both.',
      note: 'One.\n\nTwo.',
      tags: ['x', 'y'],
      weight: 0.3,
    });
  });

  test('keeps the weight that it has', () => {
    const weighted = debateOf({
      with: {
        statements: [
          { ...debate().get('statement', 'a'), weight: 0 },
          { ...debate().get('statement', 'b'), weight: 0.3 },
        ],
      },
    });
    const after = applied(weighted, (held) => mergeStatements(held, { keep: 'a', absorb: 'b' }));
    expect(after.get('statement', 'a').weight).toBe(0);
  });

  test('makes one of two relations that are then the same, with what is aimed at either', () => {
    const twice = debateOf({
      claims: { a: 'A.', b: 'B.', c: 'C.', d: 'D.' },
      relations: [
        ['to-a', 'supports', ['c'], 'a'],
        ['to-b', 'supports', ['c'], 'b'],
        ['on-to-a', 'attacks', ['d'], 'to-a'],
        ['on-to-b', 'attacks', ['d'], 'to-b'],
        ['onto-that', 'attacks', ['c'], 'on-to-b'],
        ['linked', 'attacks', ['a', 'b'], 'd'],
        ['alone', 'attacks', ['b'], 'd'],
      ],
    });
    twice.apply([
      { entity: 'relation', id: 'to-a', before: { note: '' }, after: { note: 'One.' } },
      { entity: 'relation', id: 'to-b', before: { note: '', weight: null }, after: { note: 'Two.', weight: 0.5 } },
    ]);
    const after = applied(twice, (held) => mergeStatements(held, { keep: 'a', absorb: 'b' }));
    expect([...after.relations.keys()]).toEqual(['to-a', 'on-to-a', 'onto-that', 'alone']);
    expect(after.get('relation', 'to-a')).toMatchObject({ note: 'One.\n\nTwo.', weight: 0.5 });
    expect(after.get('relation', 'onto-that').target).toEqual({ relation: 'on-to-a' });
  });

  test('puts what was aimed at the other after its own, in the order that it had', () => {
    const twice = debateOf({
      claims: { a: 'A.', b: 'B.', c: 'C.', d: 'D.' },
      relations: [
        ['b-1', 'attacks', ['c'], 'b'],
        ['a-1', 'supports', ['c'], 'a'],
        ['b-2', 'supports', ['d'], 'b'],
        ['a-2', 'attacks', ['d'], 'a'],
      ],
    });
    const after = applied(twice, (held) => mergeStatements(held, { keep: 'a', absorb: 'b' }));
    const order = after.relationsByTargetStatement.get('a').sort(byOrder);
    expect(order.map(({ id }) => id)).toEqual(['a-1', 'a-2', 'b-1', 'b-2']);
  });

  test('keeps two relations with different schemes', () => {
    const twice = debateOf({
      claims: { a: 'A.', b: 'B.', c: 'C.' },
      relations: [
        ['to-a', 'supports', ['c'], 'a'],
        ['to-b', 'supports', ['c'], 'b'],
      ],
    });
    twice.apply([
      { entity: 'relation', id: 'to-a', before: { scheme: '' }, after: { scheme: 'expert opinion' } },
      { entity: 'relation', id: 'to-b', before: { scheme: '' }, after: { scheme: 'example' } },
    ]);
    const after = applied(twice, (held) => mergeStatements(held, { keep: 'a', absorb: 'b' }));
    expect(after.relations.size).toBe(2);
  });

  test('lets a speaker assert it once who asserted both, and twice who did so at different times', () => {
    const twice = debate();
    const move = { ...said, act: 'asserts' as const, speaker: 'x' };
    twice.apply([
      { entity: 'move', id: 'again', before: null, after: { ...move, target: { statement: 'b' }, order: 'a3' } },
      {
        entity: 'move',
        id: 'reply',
        before: null,
        after: { ...move, target: { statement: 'c' }, replyTo: 'again', order: 'a4' },
      },
      {
        entity: 'move',
        id: 'later',
        before: null,
        after: { ...move, target: { statement: 'b' }, at: '2025', order: 'a5' },
      },
    ]);
    const after = applied(twice, (held) => mergeStatements(held, { keep: 'a', absorb: 'b' }));
    expect([...after.moves.keys()]).toEqual(['on-a', 'on-b', 'reply', 'later']);
    expect(after.get('move', 'reply').replyTo).toBe('on-a');
  });

  test('tells beforehand what is taken over, what both have, and what goes', () => {
    expect(describeMerge(debate(), { keep: 'a', absorb: 'b' })).toEqual({
      takenOver: { relations: 3, moves: 1, citations: 1, placements: 0 },
      alike: { relations: 0, moves: 0, citations: 1, placements: 0 },
      steps: 1,
      onSteps: { relations: 1, moves: 1 },
      circular: 0,
    });
    expect(describeMerge(debate(), { keep: 'b', absorb: 'a' }).takenOver).toEqual({
      relations: 2,
      moves: 1,
      citations: 0,
      placements: 1,
    });
  });

  test('keeps a step to itself that has other premises, and tells of it', () => {
    const linked = debateOf({
      claims: { a: 'A.', b: 'B.', c: 'C.' },
      relations: [['step', 'supports', ['b', 'c'], 'a']],
    });
    expect(describeMerge(linked, { keep: 'a', absorb: 'b' })).toMatchObject({ steps: 0, circular: 1 });
    const after = applied(linked, (held) => mergeStatements(held, { keep: 'a', absorb: 'b' }));
    expect(after.get('relation', 'step')).toMatchObject({ premises: ['a', 'c'], target: { statement: 'a' } });
  });

  test('says the same note once', () => {
    const noted = debate();
    for (const id of ['a', 'b'])
      noted.apply([{ entity: 'statement', id, before: { note: '' }, after: { note: 'See p. 3.' } }]);
    const after = applied(noted, (held) => mergeStatements(held, { keep: 'a', absorb: 'b' }));
    expect(after.get('statement', 'a').note).toBe('See p. 3.');
  });

  test('refuses blank words', () => {
    expect(refusal(() => mergeStatements(debate(), { keep: 'a', absorb: 'b', text: ' \n' }))).toEqual([
      'InvalidValue',
      'The statement that stays needs some words.',
    ]);
  });

  test('refuses a claim with a question, and a statement with itself', () => {
    expect(refusal(() => mergeStatements(debate(), { keep: 'a', absorb: 'q' }))[0]).toBe('InvalidValue');
    expect(refusal(() => mergeStatements(debate(), { keep: 'a', absorb: 'a' }))[0]).toBe('InvalidValue');
  });
});

test('merging two speakers hands over the moves and the names, and a role where there is none', () => {
  const after = applied(debate(), (held) => mergeSpeakers(held, { keep: 'x', absorb: 'y' }));
  expect(after.movesBySpeaker.count('x')).toBe(3);
  expect([...after.speakers.values()]).toMatchObject([{ name: 'X', otherNames: ['Y'], role: 'MP' }]);
});

test('merging two speakers who are said to have made the same move keeps it once', () => {
  const held = debate();
  const speakers = new Set([...held.moves.values()].map(({ speaker }) => speaker));
  expect(speakers).toEqual(new Set(['x', 'y']));
  const twin = { ...said, speaker: 'y', target: { statement: 'd' }, order: 'a3', id: 'twin' };
  held.apply([created('move', twin), created('move', { ...twin, id: 'same', speaker: 'x', order: 'a4' })]);
  const after = applied(held, (at) => mergeSpeakers(at, { keep: 'x', absorb: 'y' }));
  expect(after.movesByTargetStatement.get('d').map(({ id, speaker }) => [id, speaker])).toEqual([['same', 'x']]);
});

describe('splitting a statement', () => {
  const halves = { statement: 'a', first: 'A one.', second: 'A two.' };
  const split = () => applied(debate(), (held) => splitStatement(held, { newId: numberedIds(), ...halves }));

  test('keeps the first half in it, and makes a like one of the second', () => {
    expect(split().get('statement', 'a').text).toBe('A one.');
    expect(split().get('statement', 'new-1')).toMatchObject({ kind: 'claim', text: 'A two.' });
  });

  test('links the second half where the first is a premise that may be linked', () => {
    expect(split().get('relation', 'both').premises).toEqual(['a', 'new-1', 'b']);
    expect(split().get('relation', 'answer').premises).toEqual(['a']);
    expect(split().get('relation', 'same').target).toEqual({ statement: 'a' });
  });

  test('lets both carry the citations and the moves, right after the first one', () => {
    const after = split();
    expect(after.citationsByStatement.get('new-1')).toMatchObject([{ excerpt: 'e1' }]);
    expect(after.movesByTargetStatement.get('new-1')).toMatchObject([{ speaker: 'x', act: 'asserts' }]);
    const order = [...after.moves.values()].sort(byOrder).map(({ target }) => target);
    expect(order.slice(0, 2)).toEqual([{ statement: 'a' }, { statement: 'new-1' }]);
  });

  test('lets the moves on the second reply to each other', () => {
    const debated = debate();
    const reply = { ...said, act: 'denies', speaker: 'y', target: { statement: 'a' }, replyTo: 'on-a', order: 'a3' };
    debated.apply([{ entity: 'move', id: 'reply', before: null, after: { ...reply, act: 'denies' } }]);
    const after = applied(debated, (held) => splitStatement(held, { newId: numberedIds(), ...halves }));
    const [assertion, denial] = after.movesByTargetStatement.get('new-1').sort(byOrder);
    expect([assertion?.replyTo, denial?.replyTo]).toEqual([null, assertion?.id]);
    expect(after.get('move', 'reply').replyTo).toBe('on-a');
  });

  test('places the second beside the first, neither folded nor kept in place', () => {
    const kept = debate();
    const before = { collapsed: false, pinned: false };
    kept.apply([{ entity: 'placement', id: 'placement-a', before, after: { collapsed: true, pinned: true } }]);
    const after = applied(kept, (held) => splitStatement(held, { newId: numberedIds(), ...halves }));
    const [place] = after.placementsByStatement.get('new-1');
    expect(place).toMatchObject({ map: 'map', y: 20, collapsed: false, pinned: false });
    expect(place?.x).toBeGreaterThan(300);
  });

  test('leaves the note with the first half', () => {
    const noted = debate();
    noted.apply([{ entity: 'statement', id: 'a', before: { note: '' }, after: { note: 'See p. 3.' } }]);
    const after = applied(noted, (held) => splitStatement(held, { newId: numberedIds(), ...halves }));
    expect([after.get('statement', 'a').note, after.get('statement', 'new-1').note]).toEqual(['See p. 3.', '']);
  });

  test('refuses a blank half', () => {
    expect(
      refusal(() => splitStatement(debate(), { newId: numberedIds(), statement: 'a', first: 'A', second: ' \u0007' })),
    ).toEqual(['InvalidValue', 'Both halves of a statement that is split need some text.']);
  });
});
