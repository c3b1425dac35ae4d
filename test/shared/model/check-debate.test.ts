import { describe, expect, test } from '@jest/globals';
import { checkDebate } from '../../../shared/model/check-debate.ts';
import { Debate, type DebateData } from '../../../shared/model/debate.ts';
import { richDebate, textOf } from '../../fixtures/random-debate.ts';
import { seededRandom } from '../../fixtures/random-source.ts';

type Lists = Omit<DebateData, 'debate'>;

const sound = richDebate(seededRandom(1)).toData();

/** Returns the sound debate with fields of the first entity of a list set to something else. */
function withFirst<L extends keyof Lists>(list: L, fields: Partial<Lists[L][number]>): Debate {
  const [first, ...others] = sound[list];
  return new Debate({ ...sound, [list]: [{ ...first, ...fields }, ...others] });
}

function codes(debate: Debate): string[] {
  return checkDebate(debate, textOf).map((problem) => `${problem.entity} ${problem.code}`);
}

const [first, second] = sound.relations;
const [firstMove, secondMove] = sound.moves;

describe('checking a debate', () => {
  test('finds nothing in a sound one', () => {
    expect(checkDebate(new Debate(sound), textOf)).toEqual([]);
  });

  test('names the entity, the rule and the thing', () => {
    const [statement] = sound.statements;
    expect(checkDebate(withFirst('statements', { weight: 1.5 }))).toEqual([
      {
        code: 'WeightOutOfRange',
        entity: 'statement',
        id: statement?.id,
        field: 'weight',
        message: 'The question “Which inquiry?” has the weight 1.5: a weight is a number from 0 to 1.',
      },
    ]);
  });

  test.each<[string, Debate]>([
    ['relation NoPremise', withFirst('relations', { premises: [] })],
    ['relation DuplicatePremise', withLinked((premises) => [...premises, ...premises.slice(0, 1)])],
    ['relation DanglingEnd', withFirst('relations', { premises: ['gone'] })],
    ['relation DanglingEnd', withFirst('relations', { kind: 'supports', target: { relation: 'gone' } })],
    ['relation WrongKind', withFirst('relations', { kind: 'supports' })],
    ['relation RelationCycle', withFirst('relations', { kind: 'supports', target: { relation: first?.id ?? '' } })],
    ['relation WeightOutOfRange', withFirst('relations', { weight: Number.NaN })],
    ['relation BadOrder', withFirst('relations', { order: '' })],
    ['relation BadOrder', withFirst('relations', { order: '0' })],
    ['statement BadId', new Debate({ ...sound, statements: [...sound.statements, claimWithId('x'.repeat(201))] })],
    ['statement BadId', new Debate({ ...sound, statements: [...sound.statements, claimWithId('\ud83d')] })],
    ['statement UncleanText', withFirst('statements', { text: 'a\u0007' })],
    ['statement UncleanText', withFirst('statements', { tags: ['a\ud83d'] })],
    ['statement TextTooLong', withFirst('statements', { text: '💔'.repeat(20_001) })],
    ['speaker BlankName', withFirst('speakers', { name: ' ' })],
    ['speaker BadColour', withFirst('speakers', { colour: 'red' })],
    ['move BadDate', withFirst('moves', { at: '2025-02-30' })],
    ['move DanglingEnd', withFirst('moves', { speaker: 'gone' })],
    ['move DanglingEnd', withFirst('moves', { target: { statement: 'gone' } })],
    ['move DanglingEnd', withFirst('moves', { excerpt: 'gone' })],
    ['move DanglingEnd', withFirst('moves', { replyTo: 'gone' })],
    ['source BadHash', withFirst('sources', { original: 'ABC' })],
    ['source UncleanText', withFirst('sources', { csl: { type: 'book', author: [{ literal: '\0' }] } })],
    ['excerpt DanglingEnd', withFirst('excerpts', { source: 'gone' })],
    ['excerpt OffsetsOutside', withFirst('excerpts', { start: 5, end: 5, exact: '' })],
    ['excerpt OffsetsOutside', withFirst('excerpts', { start: 5000, end: 5009 })],
    ['excerpt QuoteDiffers', withFirst('excerpts', { start: 1, end: 10 })],
    ['excerpt QuoteDiffers', withFirst('excerpts', { end: 12 })],
    ['excerpt BadNumber', withFirst('excerpts', { page: 0 })],
    ['citation DanglingEnd', withFirst('citations', { statement: 'gone' })],
    ['citation DanglingEnd', withFirst('citations', { excerpt: 'gone' })],
    ['map BlankName', withFirst('maps', { title: '' })],
    ['placement BadNumber', withFirst('placements', { x: Number.POSITIVE_INFINITY })],
    ['placement DanglingEnd', withFirst('placements', { statement: 'gone' })],
    ['placement DanglingEnd', withFirst('placements', { map: 'gone' })],
    ['placement DuplicatePlacement', withPlacementTwice()],
    ['debate BadDate', new Debate({ ...sound, debate: { ...sound.debate, created: 'yesterday' } })],
    ['debate BadLanguage', new Debate({ ...sound, debate: { ...sound.debate, language: 'not a tag' } })],
  ])('finds %s', (problem, debate) => {
    expect(codes(debate)).toEqual([problem]);
  });

  test('finds a second premise where there may be one', () => {
    const premises = sound.statements.filter(({ kind }) => kind === 'claim').map(({ id }) => id);
    expect(codes(withFirst('relations', { premises }))).toEqual(['relation TooManyPremises']);
  });

  test('finds every relation of a cycle, and none that is only aimed at it', () => {
    const [, , aimed] = sound.relations;
    const relations = sound.relations.map((relation) => {
      if (relation === first) return { ...relation, kind: 'supports' as const, target: { relation: second?.id ?? '' } };
      if (relation === second) return { ...relation, kind: 'supports' as const, target: { relation: first?.id ?? '' } };
      return relation === aimed ? { ...relation, target: { relation: first?.id ?? '' } } : relation;
    });
    const problems = checkDebate(new Debate({ ...sound, relations }));
    expect(problems.map(({ code, id }) => [code, id])).toEqual([
      ['RelationCycle', first?.id],
      ['RelationCycle', second?.id],
    ]);
  });

  test('finds moves that reply to each other', () => {
    const moves = sound.moves.map((move) => (move === firstMove ? { ...move, replyTo: secondMove?.id ?? '' } : move));
    expect(codes(new Debate({ ...sound, moves }))).toEqual(['move ReplyCycle', 'move ReplyCycle']);
  });

  test('finds that the title row is missing', () => {
    const debate = new Debate(sound);
    const { id, ...before } = sound.debate;
    debate.apply([{ entity: 'debate', id, before, after: null }]);
    expect(codes(debate)).toEqual(['debate NotOneDebate']);
  });

  test('finds nothing wrong in an excerpt that is lost and still quotes what it quoted', () => {
    expect(codes(withFirst('excerpts', { start: 0, end: 0, exact: 'Gone from the text.' }))).toEqual([]);
    expect(codes(withFirst('excerpts', { start: 0, end: 0, exact: '' }))).toEqual(['excerpt OffsetsOutside']);
  });

  test('takes excerpts on trust whose text is not at hand', () => {
    const shifted = withFirst('excerpts', { start: 1, end: 10 });
    expect(checkDebate(shifted)).toEqual([]);
  });

  test('names both numbers of a text that is too long', () => {
    const [problem] = checkDebate(withFirst('statements', { text: 'x'.repeat(20_001) }));
    expect(problem?.message).toMatch(/is 20,001 characters long, and may have 20,000/);
  });
});

function claimWithId(id: string) {
  return { id, kind: 'claim' as const, text: 'A claim.', implicit: false, note: '', tags: [], weight: null };
}

function withLinked(change: (premises: readonly string[]) => readonly string[]): Debate {
  const relations = sound.relations.map((relation) =>
    relation.premises.length > 1 ? { ...relation, premises: change(relation.premises) } : relation,
  );
  return new Debate({ ...sound, relations });
}

function withPlacementTwice(): Debate {
  const placements = sound.placements.flatMap((placement, i) =>
    i === 0 ? [placement, { ...placement, id: 'twice' }] : placement,
  );
  return new Debate({ ...sound, placements });
}
