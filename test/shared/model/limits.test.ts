import { describe, expect, test } from '@jest/globals';
import { checkDebate } from '../../../shared/model/check-debate.ts';
import { placeStatement } from '../../../shared/model/commands/placements.ts';
import { Debate, type DebateData } from '../../../shared/model/debate.ts';
import type { EntityName } from '../../../shared/model/entities.ts';
import { fieldFaults, readFields } from '../../../shared/model/field-rules.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import { entitySchemas } from '../../../shared/model/schemas.ts';
import { richDebate } from '../../fixtures/random-debate.ts';
import { seededRandom } from '../../fixtures/random-source.ts';

const data = richDebate(seededRandom(1)).toData();

type ListOf = { readonly [E in EntityName]: E extends 'debate' ? 'debate' : `${E}s` };

function firstOf(entity: EntityName): { id: string } {
  const first = entity === 'debate' ? data.debate : data[`${entity}s` as Exclude<ListOf[EntityName], 'debate'>][0];
  if (first === undefined) throw new Error(`The fixture has no ${entity}.`);
  return first;
}

/** Returns a CSL record so many levels deep, itself included. */
function nested(levels: number): Record<string, unknown> {
  let value: Record<string, unknown> = { type: 'book' };
  for (let level = 1; level < levels; level++) value = { type: 'book', note: value };
  return value;
}

const of = (length: number) => 'x'.repeat(length);

/** A field, a value that it may just have, and one that it may not. */
const BOUNDS: readonly [EntityName, string, unknown, unknown][] = [
  ['debate', 'title', of(LIMITS.titleCharacters), of(LIMITS.titleCharacters + 1)],
  ['debate', 'description', of(LIMITS.noteCharacters), of(LIMITS.noteCharacters + 1)],
  ['debate', 'author', of(LIMITS.titleCharacters), of(LIMITS.titleCharacters + 1)],
  ['statement', 'text', '💔'.repeat(LIMITS.statementCharacters), '💔'.repeat(LIMITS.statementCharacters + 1)],
  ['statement', 'note', '💔'.repeat(LIMITS.noteCharacters), '💔'.repeat(LIMITS.noteCharacters + 1)],
  ['statement', 'tags', Array(LIMITS.tags).fill('tag'), Array(LIMITS.tags + 1).fill('tag')],
  ['statement', 'tags', [of(LIMITS.tagCharacters)], [of(LIMITS.tagCharacters + 1)]],
  ['relation', 'scheme', of(LIMITS.nameCharacters), of(LIMITS.nameCharacters + 1)],
  ['relation', 'note', of(LIMITS.noteCharacters), of(LIMITS.noteCharacters + 1)],
  ['relation', 'order', `a0${of(LIMITS.orderCharacters - 2)}`, `a0${of(LIMITS.orderCharacters - 1)}`],
  ['speaker', 'name', of(LIMITS.nameCharacters), of(LIMITS.nameCharacters + 1)],
  ['speaker', 'role', of(LIMITS.nameCharacters), of(LIMITS.nameCharacters + 1)],
  ['source', 'mediaType', of(LIMITS.mediaTypeCharacters), of(LIMITS.mediaTypeCharacters + 1)],
  ['source', 'csl', nested(LIMITS.cslDepth), nested(LIMITS.cslDepth + 1)],
  ['source', 'csl', nested(2), nested(20_000)],
  [
    'source',
    'csl',
    { type: 'book', abstract: of(LIMITS.cslCharacters - 100) },
    { type: 'book', abstract: of(LIMITS.cslCharacters) },
  ],
  ['source', 'csl', { type: 'book' }, { type: 'book', many: Array(LIMITS.cslCharacters).fill(null) }],
  ['excerpt', 'exact', of(LIMITS.wordsCharacters), of(LIMITS.wordsCharacters + 1)],
  ['excerpt', 'prefix', of(LIMITS.contextCharacters), of(LIMITS.contextCharacters + 1)],
  ['excerpt', 'suffix', of(LIMITS.contextCharacters), of(LIMITS.contextCharacters + 1)],
  ['excerpt', 'note', of(LIMITS.noteCharacters), of(LIMITS.noteCharacters + 1)],
  ['excerpt', 'end', LIMITS.sourceCharacters, LIMITS.sourceCharacters + 1],
  ['excerpt', 'page', LIMITS.page, LIMITS.page + 1],
  ['move', 'words', of(LIMITS.wordsCharacters), of(LIMITS.wordsCharacters + 1)],
  ['map', 'title', of(LIMITS.titleCharacters), of(LIMITS.titleCharacters + 1)],
  ['placement', 'x', LIMITS.place, LIMITS.place + 1],
  ['placement', 'y', -LIMITS.place, -LIMITS.place - 1],
];

describe('what a field may hold', () => {
  test.each(BOUNDS)('is bounded in the model and in its schema: %s.%s', (entity, field, most, tooMuch) => {
    const given = firstOf(entity);
    const [inside, outside] = [most, tooMuch].map((value) => ({ ...given, [field]: value }));
    expect(fieldFaults(entity, inside as never)).toEqual([]);
    expect(fieldFaults(entity, outside as never)).toHaveLength(1);
    expect(entitySchemas[entity].safeParse(inside).success).toBe(true);
    expect(entitySchemas[entity].safeParse(outside).success).toBe(false);
  });

  test('is said with both numbers', () => {
    expect(() => readFields('statement', { note: of(10_000_000) })).toThrow(
      'The statement has 10,000,000 characters in its note, and may have 100,000: shorten it.',
    );
  });

  test('is a date of no more than a hundred characters, whatever the parser would make of it', () => {
    const long = `2025-01-16/${'20'.repeat(50_000)}`;
    expect(() => readFields('move', { at: long })).toThrow(/^The move has the date “2025-01-16\/2020/);
  });
});

test('a card that is moved beyond the edge of its map stops there', () => {
  const debate = new Debate(data);
  const [placement] = data.placements;
  const [change] = placeStatement(debate, {
    newId: () => 'new',
    map: placement?.map ?? '',
    statement: placement?.statement ?? '',
    x: 5e6,
    y: -5e6,
  });
  expect(change?.after).toMatchObject({ x: LIMITS.place, y: -LIMITS.place });
});

test('a debate with more statements than it may have is a problem', () => {
  const more = Array.from({ length: LIMITS.debateStatements + 1 }, (_, i) => ({ ...claim, id: `more${i}` }));
  const full: DebateData = { ...data, statements: [...data.statements, ...more] };
  expect(checkDebate(new Debate(full)).map(({ code, message }) => [code, message])).toEqual([
    ['TooMany', expect.stringMatching(/^The debate has 100,\d\d\d statements, and may have 100,000: make two debates/)],
  ]);
});

test('a relation with more premises than it may have is a problem', () => {
  const claims = Array.from({ length: LIMITS.premises + 1 }, (_, i) => ({ ...claim, id: `more${i}` }));
  const relation = {
    ...data.relations[0],
    id: 'wide',
    kind: 'supports' as const,
    premises: claims.map(({ id }) => id),
    target: { statement: 'more0' },
  };
  const debate = new Debate({
    ...data,
    statements: [...data.statements, ...claims],
    relations: [...data.relations, relation as never],
  });
  expect(checkDebate(debate).map(({ code }) => code)).toEqual(['TooManyPremises']);
});

const claim = { kind: 'claim' as const, text: 'A claim.', implicit: false, note: '', tags: [], weight: null };
