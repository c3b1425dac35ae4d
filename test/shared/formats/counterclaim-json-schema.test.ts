import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fromCounterclaimJson, toCounterclaimJson } from '../../../shared/formats/counterclaim-json.ts';
import { jsonSchema } from '../../../shared/formats/counterclaim-json-schema.ts';
import { sampleDebate } from '../../../shared/sample/sample-debate.ts';
import { given, smallJson } from '../../fixtures/small-json.ts';

const file = new URL('../../../shared/formats/counterclaim.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(file, 'utf8'));

describe('counterclaim.schema.json', () => {
  const validate = new Ajv2020({ validateFormats: false }).compile(schema);

  test('is what scripts/write-json-schema.ts writes', () => {
    expect(schema).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
  });

  test('accepts a debate with defaults left out, and the whole one that comes of it', () => {
    const { data, contents } = fromCounterclaimJson(smallJson(), given());
    const byHash = new Map(contents.map((bytes) => [given().sha256(bytes), bytes]));
    const whole = toCounterclaimJson(data, (hash) => byHash.get(hash) ?? new Uint8Array());
    expect([validate(smallJson()), validate.errors]).toEqual([true, null]);
    expect([validate(whole), validate.errors]).toEqual([true, null]);
  });

  test('accepts the sample debate, which comes back from JSON as it was', () => {
    const { sha256 } = given();
    const { data, contents } = sampleDebate({ sha256 });
    const byHash = new Map(contents.map((bytes) => [sha256(bytes), bytes]));
    const json = JSON.parse(JSON.stringify(toCounterclaimJson(data, (hash) => byHash.get(hash) ?? new Uint8Array())));
    expect([validate(json), validate.errors]).toEqual([true, null]);
    expect(fromCounterclaimJson(json, given())).toMatchObject({ data, contents, notices: [], mapsToLayOut: [] });
  });

  test('refuses a field that is not there, a missing one and a wrong kind', () => {
    const json = smallJson();
    expect(validate({ ...json, nodes: [] })).toBe(false);
    expect(validate({ ...json, statements: [{ id: 'a', kind: 'claim' }] })).toBe(false);
    expect(validate({ ...json, statements: [{ id: 'a', kind: 'fact', text: '' }] })).toBe(false);
  });
});
