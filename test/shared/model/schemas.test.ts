import { describe, expect, test } from '@jest/globals';
import { ENTITY_NAMES } from '../../../shared/model/entities.ts';
import { entitySchemas } from '../../../shared/model/schemas.ts';
import { sampleDebate } from '../../../shared/sample/sample-debate.ts';
import { given } from '../../fixtures/small-json.ts';

const { data } = sampleDebate({ sha256: given().sha256 });
const entities = ENTITY_NAMES.flatMap((entity) =>
  (entity === 'debate' ? [data.debate] : data[`${entity}s`]).map((value) => ({ entity, value })),
);

describe('the schemas of the entities', () => {
  test('give every entity of the sample back as it is', () => {
    const parsed = entities.map(({ entity, value }) => entitySchemas[entity].parse(value));
    expect(parsed).toEqual(entities.map(({ value }) => value));
  });

  test('fill nothing in and let nothing through that is no field', () => {
    const [statement] = data.statements;
    const { note: _, ...incomplete } = { note: '', ...statement };
    expect(entitySchemas.statement.safeParse(incomplete).success).toBe(false);
    expect(entitySchemas.statement.safeParse({ ...statement, colour: 'red' }).success).toBe(false);
  });

  test('keep the further members of a CSL item', () => {
    const [source] = data.sources;
    const csl = { type: 'book', author: [{ family: 'Beauvoir', 'non-dropping-particle': 'de' }], ISBN: '1' };
    expect(entitySchemas.source.parse({ ...source, csl }).csl).toEqual(csl);
    expect(entitySchemas.source.safeParse({ ...source, csl: { title: 1 } }).success).toBe(false);
  });

  test('count the characters of a text, not its UTF-16 units', () => {
    const [statement] = data.statements;
    const accepts = (text: string) => entitySchemas.statement.safeParse({ ...statement, text }).success;
    expect([accepts('💔'.repeat(20_000)), accepts('💔'.repeat(20_001))]).toEqual([true, false]);
  });

  test('take no number that is none, and no offset that is no whole one', () => {
    const [placement] = data.placements;
    const [excerpt] = data.excerpts;
    expect(entitySchemas.placement.safeParse({ ...placement, x: Number.NaN }).success).toBe(false);
    expect(entitySchemas.excerpt.safeParse({ ...excerpt, start: 1.5 }).success).toBe(false);
    expect(entitySchemas.excerpt.safeParse({ ...excerpt, start: -1 }).success).toBe(false);
  });
});
