import { describe, expect, test } from '@jest/globals';
import { filterWords, hiddenWords } from '../../../shared/filter/filter-words.ts';
import { filteredStatements } from '../../../shared/filter/filtered-statements.ts';
import { neighbourhoodOf } from '../../../shared/filter/neighbourhood.ts';
import { isFiltering, NO_FILTER, type StatementFilter } from '../../../shared/filter/statement-filter.ts';
import { unjudged } from '../../../shared/model/citation.ts';
import { Debate, type DebateData } from '../../../shared/model/debate.ts';
import type { Move } from '../../../shared/model/entities.ts';
import { dividedData } from '../../fixtures/divided-debate.ts';

const DATA = dividedData(
  {
    questions: { q: 'What now?' },
    claims: { yes: 'Yes', no: 'No', why: 'Because', also: 'And also', doubt: 'Does it follow?', alone: 'Alone' },
    relations: [
      ['ry', 'answers', ['yes'], 'q'],
      ['rn', 'answers', ['no'], 'q'],
      ['rw', 'supports', ['why', 'also'], 'yes'],
      ['rd', 'attacks', ['doubt'], 'rw'],
    ],
  },
  [
    ['Ann', 'asserts', 'yes'],
    ['Ben', 'denies', 'yes'],
    ['Ben', 'asserts', 'no'],
    ['Ann', 'questions', 'q'],
    ['Ann', 'questions', 'no'],
  ],
);

function debateWith(change: Partial<DebateData> = {}): Debate {
  return new Debate({ ...DATA, ...change });
}

const left = (filter: Partial<StatementFilter>, debate = debateWith()) => [
  ...filteredStatements(debate, { ...NO_FILTER, ...filter }, (id) => (id === 'no' ? 'falls' : 'stands')),
];

describe('a filter', () => {
  test('that asks for nothing leaves everything, and says that it does not filter', () => {
    expect(left({})).toHaveLength(7);
    expect(isFiltering(NO_FILTER)).toBe(false);
    for (const part of [
      { stance: 'for' },
      { from: '2025' },
      { near: { of: ['q'], steps: 1 } },
      { tags: ['a'] },
    ] as const)
      expect(isFiltering({ ...NO_FILTER, ...part })).toBe(true);
  });

  test('leaves what its speakers say anything of, or are for or against, by their last word', () => {
    expect(left({ speakers: ['Ann'] })).toEqual(['yes', 'no', 'q']);
    expect(left({ speakers: ['Ann'], stance: 'for' })).toEqual(['yes', 'q']);
    expect(left({ speakers: ['Ben'], stance: 'against' })).toEqual(['yes']);
    expect(left({ stance: 'against' })).toEqual(['yes']);
    expect(left({ speakers: ['Ann', 'Ben'], stance: 'for' })).toEqual(['yes', 'no', 'q']);
  });

  test('asks for all that is named at once: kinds, standing, tags', () => {
    expect(left({ kinds: ['question'] })).toEqual(['q']);
    expect(left({ standings: ['falls'] })).toEqual(['no']);
    expect(left({ standings: ['falls', 'stands'], kinds: ['claim'], speakers: ['Ben'] })).toEqual(['yes', 'no']);
    const tagged = debateWith({
      statements: DATA.statements.map((each) => ({ ...each, tags: each.id === 'no' ? ['x'] : [] })),
    });
    expect(left({ tags: ['x', 'y'] }, tagged)).toEqual(['no']);
  });

  test('does not ask how claims stand while nobody knows', () => {
    expect(filteredStatements(debateWith(), { ...NO_FILTER, standings: ['falls'] }, null).size).toBe(7);
  });

  test('leaves what may have been said between two dates, each with its first and its last moment', () => {
    const at = (dates: readonly (string | null)[]) =>
      debateWith({ moves: DATA.moves.map((move, i) => ({ ...move, at: dates[i] ?? null })) });
    const dated = at(['2025-01-06', null, '2025-02']);
    expect(left({ from: '2025-02-10' }, dated)).toEqual(['no']);
    expect(left({ to: '2025-01' }, dated)).toEqual(['yes']);
    expect(left({ from: '2025', to: '2025' }, dated)).toEqual(['yes', 'no']);
    expect(left({ from: '2026' }, dated)).toEqual([]);
  });

  test('asks for speaker, side and date of the same move', () => {
    const dated = debateWith({
      moves: DATA.moves.map((move) => ({ ...move, at: move.speaker === 'Ann' ? '2024' : '2025' })),
    });
    expect(left({ speakers: ['Ann'], from: '2025' }, dated)).toEqual([]);
    expect(left({ speakers: ['Ben'], from: '2025' }, dated)).toEqual(['yes', 'no']);
    expect(left({ stance: 'for', from: '2025' }, dated)).toEqual(['no']);
  });

  test('does not count a question that was taken back as raised', () => {
    const asked = DATA.moves.find(({ target }) => 'statement' in target && target.statement === 'q');
    const back = debateWith({
      moves: [...DATA.moves, { ...(asked as Move), id: 'retraction', act: 'retracts' }],
    });
    expect(left({ speakers: ['Ann'], stance: 'for' }, back)).toEqual(['yes']);
    expect(left({ speakers: ['Ann'], stance: 'against' }, back)).toEqual(['q']);
  });

  test('leaves what cites a source, and claims by how far they are from its words', () => {
    const passage = {
      exact: 'x',
      prefix: '',
      suffix: '',
      start: 0,
      end: 1,
      page: null,
      area: null,
      note: '',
      tags: [],
    };
    const cited = debateWith({
      sources: [
        { id: 's', csl: { type: 'report' }, verbatim: true, mediaType: 'text/plain', text: 'hash', original: null },
      ],
      excerpts: [{ id: 'e', source: 's', ...passage }],
      citations: [{ ...unjudged({ id: 'c', statement: 'no', excerpt: 'e' }), fidelity: 'imputation' }],
    });
    expect(left({ sources: ['s'] }, cited)).toEqual(['no']);
    expect(left({ fidelities: ['imputation'] }, cited)).toEqual(['no']);
    expect(left({ fidelities: [null] }, cited)).toEqual(['yes', 'why', 'also', 'doubt', 'alone']);
  });
});

test('a neighbourhood has what is so many steps away either way, with the premises beside it and what doubts a step', () => {
  const debate = debateWith();
  const near = (of: string, steps: 1 | 2 | 3) => [...neighbourhoodOf(debate, { of: [of], steps })].sort();
  expect(near('why', 1)).toEqual(['also', 'doubt', 'why', 'yes']);
  expect(near('why', 2)).toEqual(['also', 'doubt', 'q', 'why', 'yes']);
  expect(near('why', 3)).toEqual(['also', 'doubt', 'no', 'q', 'why', 'yes']);
  expect(near('doubt', 1)).toEqual(['also', 'doubt', 'why', 'yes']);
  expect(near('alone', 3)).toEqual(['alone']);
  expect(near('gone', 1)).toEqual([]);
});

test('a filter is told in words, and how much it hides', () => {
  const filter: StatementFilter = {
    ...NO_FILTER,
    speakers: ['Ann', 'Ben'],
    stance: 'for',
    kinds: ['claim'],
    tags: ['x'],
    from: '2025-01',
    standings: ['falls', 'undecided'],
    fidelities: ['imputation', null],
    near: { of: ['q', 'yes'], steps: 2 },
  };
  expect(filterWords(debateWith(), filter)).toEqual([
    'what Ann or Ben is for',
    'claims',
    'tagged x',
    'said from 2025-01 on',
    'falls or is undecided',
    'imputation or not judged',
    'within 2 steps of “What now?” and 1 more',
  ]);
  expect(hiddenWords(1200, 3400, 'hide')).toBe('1,200 of 3,400 hidden');
});
