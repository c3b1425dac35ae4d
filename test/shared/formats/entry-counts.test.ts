import { describe, expect, test } from '@jest/globals';
import { fromCounterclaimJson } from '../../../shared/formats/counterclaim-json.ts';
import { EntryCounter } from '../../../shared/formats/entry-counts.ts';
import { MOST_OF } from '../../../shared/model/limits.ts';
import { given, smallJson } from '../../fixtures/small-json.ts';

const statement = (id: number) => ({
  id: `s${id}`,
  kind: 'claim' as const,
  text: 'A claim, with a comma [and "quotes"].',
});
const statements = (count: number) => Array.from({ length: count }, (_, id) => statement(id));
const TOO_MANY = MOST_OF.statement + 1;

describe('counting the entries of a file while it is read', () => {
  test('refuses one statement more than a debate may have, before the file has ended', () => {
    const bytes = Buffer.from(JSON.stringify({ ...smallJson(), statements: statements(TOO_MANY) }));
    const counter = new EntryCounter();
    expect(() => counter.add(bytes.subarray(0, bytes.lastIndexOf(`"s${TOO_MANY - 1}"`)))).toThrow(
      'It has more than 100,000 statements, which is all that a debate may have: make two of it.',
    );
  });

  test('lets as many statements pass as a debate may have, in whatever pieces they come', () => {
    const bytes = Buffer.from(JSON.stringify({ ...smallJson(), statements: statements(MOST_OF.statement) }));
    const counter = new EntryCounter();
    for (let at = 0; at < bytes.length; at += 4099) counter.add(bytes.subarray(at, at + 4099));
    expect(() => counter.add(Buffer.from(' '))).not.toThrow();
  });

  test('counts neither what stands in texts nor what stands deeper than a list', () => {
    const tags = Array.from({ length: TOO_MANY }, () => '');
    const file = {
      statements: [{ note: ','.repeat(TOO_MANY), tags }],
      other: [...tags],
      description: '"statements":[',
    };
    expect(() => new EntryCounter().add(Buffer.from(JSON.stringify(file)))).not.toThrow();
  });
});

test('an import refuses more statements than a debate may have', () => {
  expect(() => fromCounterclaimJson({ ...smallJson(), statements: statements(TOO_MANY) }, given())).toThrow(
    'It has 100,001 statements, and may have 100,000: make two debates of it.',
  );
});
