import { describe, expect, test } from '@jest/globals';
import { unjudged } from '../../../../shared/model/citation.ts';
import { contentsOf, copySelection } from '../../../../shared/model/commands/clip.ts';
import { paste } from '../../../../shared/model/commands/paste.ts';
import { readClip } from '../../../../shared/model/commands/read-clip.ts';
import type { Debate } from '../../../../shared/model/debate.ts';
import type { DebateId } from '../../../../shared/model/entities.ts';
import { LIMITS } from '../../../../shared/model/limits.ts';
import { debateOf } from '../../../fixtures/debates.ts';
import { applied, numberedIds, refusal } from './command-run.ts';

const TEXT = '0'.repeat(64);
const ORIGINAL = '1'.repeat(64);
const said = { act: 'asserts', at: null, words: '', excerpt: null, replyTo: null } as const;
const passage = { exact: 'ab', prefix: '', suffix: '', start: 0, end: 2, page: null, area: null, note: '', tags: [] };
const book = { csl: { type: 'book' }, verbatim: false, mediaType: 'text/plain', text: TEXT, original: ORIGINAL };

const debate = () =>
  debateOf({
    claims: { a: 'A.', b: 'B.', c: 'C.', out: 'Outside.' },
    relations: [
      ['step', 'supports', ['a'], 'b'],
      ['undercut', 'attacks', ['c'], 'step'],
      ['deeper', 'attacks', ['b'], 'undercut'],
      ['half', 'supports', ['a', 'out'], 'b'],
      ['away', 'attacks', ['a'], 'out'],
    ],
    placed: { a: [100, 200], b: [50, 400], out: [0, 0] },
    with: {
      speakers: [
        { id: 'x', kind: 'person', name: 'X', otherNames: [], role: '', colour: '#000000' },
        { id: 'y', kind: 'person', name: 'Y', otherNames: [], role: '', colour: '#000000' },
      ],
      sources: [
        { ...book, id: 'book' },
        { ...book, id: 'unused', text: '2'.repeat(64) },
      ],
      excerpts: [
        { ...passage, id: 'e1', source: 'book' },
        { ...passage, id: 'e2', source: 'book', note: 'For the move.' },
        { ...passage, id: 'e3', source: 'unused' },
      ],
      citations: [
        unjudged({ id: 'cite-a', statement: 'a', excerpt: 'e1' }),
        unjudged({ id: 'cite-out', statement: 'out', excerpt: 'e3' }),
      ],
      moves: [
        { ...said, id: 'on-out', speaker: 'y', target: { statement: 'out' }, order: 'a0' },
        { ...said, id: 'on-step', speaker: 'x', target: { relation: 'step' }, replyTo: 'on-out', order: 'a1' },
        {
          ...said,
          id: 'on-a',
          speaker: 'x',
          target: { statement: 'a' },
          replyTo: 'on-step',
          excerpt: 'e2',
          order: 'a2',
        },
      ],
    },
  });
const clip = () => copySelection(debate(), ['a', 'b', 'c', 'a'], 'map');
const ids = (values: readonly { id: string }[]) => values.map(({ id }) => id);

describe('copying a selection', () => {
  test('takes the relations wholly inside, and those aimed at them', () => {
    expect(ids(clip().relations)).toEqual(['step', 'undercut', 'deeper']);
  });

  test('takes moves with their speakers, in order, no longer in reply to what stays behind', () => {
    expect(clip().moves.map(({ id, replyTo }) => [id, replyTo])).toEqual([
      ['on-step', null],
      ['on-a', 'on-step'],
    ]);
    expect(ids(clip().speakers)).toEqual(['x']);
  });

  test('takes the excerpts that are cited or said, with their sources, and names their contents', () => {
    expect(ids(clip().citations)).toEqual(['cite-a']);
    expect(ids(clip().excerpts)).toEqual(['e1', 'e2']);
    expect(ids(clip().sources)).toEqual(['book']);
    expect(contentsOf(clip())).toEqual(new Set([TEXT, ORIGINAL]));
  });

  test('takes places relative to the top left corner', () => {
    expect(clip().places.map(({ statement, x, y }) => [statement, x, y])).toEqual([
      ['a', 50, 0],
      ['b', 0, 200],
    ]);
    expect(copySelection(debate(), ['a']).places).toEqual([]);
  });

  test('is a plain JSON value', () => {
    expect(JSON.parse(JSON.stringify(clip()))).toEqual(clip());
  });
});

describe('reading a clip', () => {
  test('gives what was copied', () => {
    expect(readClip(JSON.stringify(clip()))).toEqual(clip());
  });

  test('of the first versions fills in that nothing was judged, and no speaker called otherwise', () => {
    const older = {
      ...clip(),
      speakers: clip().speakers.map(({ otherNames: _, ...speaker }) => speaker),
      citations: clip().citations.map(({ id, statement, excerpt }) => ({ id, statement, excerpt })),
    };
    const read = readClip(JSON.stringify(older));
    expect(read.citations).toEqual(older.citations.map(unjudged));
    expect(read.speakers).toEqual(older.speakers.map((speaker) => ({ ...speaker, otherNames: [] })));
  });

  test.each([
    '',
    '{}',
    JSON.stringify({ ...clip(), later: [] }),
    JSON.stringify({ ...clip(), citations: [{ id: 'c' }] }),
  ])('refuses what is not one: %s', (json) => {
    expect(refusal(() => readClip(json))[0]).toBe('InvalidDebate');
  });
});

describe('pasting', () => {
  const empty = () => debateOf({});
  const pasted = (into: Debate) =>
    applied(into, (held) => paste(held, clip(), { newId: numberedIds(), spot: { map: 'map', at: { x: 1000, y: 0 } } }));

  test('gives an equal part under new ids', () => {
    const after = pasted(empty());
    const counts = [after.statements, after.relations, after.moves, after.excerpts, after.citations].map(
      ({ size }) => size,
    );
    expect(counts).toEqual([3, 3, 2, 2, 1]);
    const again = copySelection(after, [...after.statements.keys()], 'map');
    expect(again.relations.map(({ kind, premises }) => [kind, premises.length])).toEqual([
      ['supports', 1],
      ['attacks', 1],
      ['attacks', 1],
    ]);
    expect(ids(after.movesInOrder()).length).toBe(2);
  });

  test('works in the debate that it was copied from', () => {
    const after = pasted(debate());
    expect(after.statements.size).toBe(7);
    expect([after.sources.size, after.excerpts.size, after.speakers.size]).toEqual([2, 3, 2]);
  });

  test('knows statements of the debate that it was copied from again, and no other’s with the same ids', () => {
    const again = (from: string | null) =>
      applied(debate(), (held) =>
        paste(held, { ...clip(), debate: from as DebateId | null }, { newId: numberedIds(), spot: null, again: true }),
      ).statements.size;
    expect([again('debate'), again('another'), again(null)]).toEqual([4, 7, 7]);
  });

  test('puts statements where they are told, and those without a place in a cascade', () => {
    const places = [...pasted(empty()).placements.values()].map(({ x, y }) => [x, y]);
    expect(places).toEqual([
      [1050, 0],
      [1000, 200],
      [1000, 0],
    ]);
    const unplaced = applied(empty(), (held) =>
      paste(held, copySelection(debate(), ['a', 'b']), {
        newId: numberedIds(),
        spot: { map: 'map', at: { x: 0, y: 0 } },
      }),
    );
    expect([...unplaced.placements.values()].map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [24, 24],
    ]);
  });

  test('places nothing without a map', () => {
    const after = applied(empty(), (held) => paste(held, clip(), { newId: numberedIds(), spot: null }));
    expect([after.statements.size, after.placements.size]).toEqual([3, 0]);
  });

  test('uses a source of the same text, an equal excerpt and a speaker of the same name again', () => {
    const target = debateOf({
      with: {
        speakers: [{ id: 'known', kind: 'person', name: 'X', otherNames: [], role: 'MP', colour: '#ffffff' }],
        sources: [{ ...book, id: 'shelf', csl: { type: 'report' } }],
        excerpts: [{ ...passage, id: 'marked', source: 'shelf' }],
      },
    });
    const after = pasted(target);
    expect([...after.sources.keys()]).toEqual(['shelf']);
    expect([...after.speakers.keys()]).toEqual(['known']);
    expect([...after.excerpts.values()].map(({ note }) => note)).toEqual(['', 'For the move.']);
    expect([...after.citations.values()]).toMatchObject([{ excerpt: 'marked' }]);
  });

  test.each([
    ['there', 'Xavier', ['X']],
    ['in the clip', 'Z', []],
  ])('uses a speaker again that has the same name among the other names %s', (_, name, otherNames) => {
    const known = { id: 'known', kind: 'person', name, otherNames, role: '', colour: '#ffffff' } as const;
    const { speakers } = clip();
    const renamed = { ...clip(), speakers: speakers.map((speaker) => ({ ...speaker, otherNames: ['Z'] })) };
    const target = debateOf({ with: { speakers: [known] } });
    const after = applied(target, (held) => paste(held, renamed, { newId: numberedIds(), spot: null }));
    expect([...after.speakers.keys()]).toEqual(['known']);
  });

  test('puts its moves after those that are there', () => {
    const after = pasted(debate());
    expect(ids(after.movesInOrder()).slice(0, 3)).toEqual(['on-out', 'on-step', 'on-a']);
    expect(after.movesInOrder().slice(3)).toMatchObject([
      { target: { relation: expect.any(String) } },
      { act: 'asserts' },
    ]);
  });

  test('refuses more statements than a debate may have', () => {
    const statement = debate().get('statement', 'a');
    const statements = Array.from({ length: LIMITS.debateStatements - 2 }, (_, i) => ({ ...statement, id: `s${i}` }));
    const full = debateOf({ with: { statements } });
    expect(refusal(() => paste(full, clip(), { newId: numberedIds(), spot: null }))[0]).toBe('InvalidValue');
  });

  test('refuses a clip that breaks a rule, and a map that is not there', () => {
    const broken = { ...clip(), speakers: [] };
    const [code, message] = refusal(() => paste(empty(), broken, { newId: numberedIds(), spot: null }));
    expect(code).toBe('InvalidDebate');
    expect(message).toMatch(/^This cannot be pasted: The move .* is by a speaker who is not in the debate\.$/);
    const spot = { map: 'gone', at: { x: 0, y: 0 } };
    expect(refusal(() => paste(empty(), clip(), { newId: numberedIds(), spot }))[0]).toBe('NotFound');
  });
});
