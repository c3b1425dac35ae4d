import { describe, expect, test } from '@jest/globals';
import type { Change } from '../../../../shared/model/change.ts';
import { checkDebate } from '../../../../shared/model/check-debate.ts';
import { addCard } from '../../../../shared/model/commands/cards.ts';
import { addMove, editMove } from '../../../../shared/model/commands/moves.ts';
import { citePassage, excerptAt } from '../../../../shared/model/commands/passages.ts';
import { addReply } from '../../../../shared/model/commands/reply.ts';
import { splitStatement } from '../../../../shared/model/commands/split.ts';
import { Debate } from '../../../../shared/model/debate.ts';
import { richDebate, textOf } from '../../../fixtures/random-debate.ts';
import { seededRandom } from '../../../fixtures/random-source.ts';

const debate = richDebate(seededRandom(1));

function named(text: string): string {
  for (const statement of debate.statements.values()) if (statement.text === text) return statement.id;
  throw new Error(`There is no statement “${text}”.`);
}

function numbered(): () => string {
  let count = 0;
  return () => `new${++count}`;
}

function resultOf(changes: readonly Change[]): Debate {
  const copy = new Debate(debate.toData());
  copy.apply(changes);
  expect(checkDebate(copy, textOf)).toEqual([]);
  return copy;
}

const [map] = debate.maps.keys();
const [source] = debate.sources.values();
const passage = {
  source: source?.id ?? '',
  ...quote(textOf(source?.text ?? '') ?? '', 2, 12),
};

function quote(text: string, start: number, end: number) {
  return { exact: text.slice(start, end), prefix: '', suffix: '', start, end };
}

describe('a card', () => {
  const target = { statement: named('Local.') };
  const card = { kind: 'claim', text: 'New.', map: map ?? '', spot: () => ({ x: 30, y: 40 }) } as const;

  test('comes with its place, its relation and the passage that it cites, which becomes an excerpt', () => {
    const relate = { kind: 'supports', target } as const;
    const made = resultOf(addCard(debate, { ...card, newId: numbered(), relate, cite: passage }));
    const excerpt = excerptAt(made, passage);
    expect(made.get('statement', 'new1')).toMatchObject({ text: 'New.', kind: 'claim' });
    expect(made.relationsByPremise.get('new1')).toMatchObject([{ kind: 'supports', target }]);
    expect(made.placementsByStatement.get('new1')).toMatchObject([{ map, x: 30, y: 40 }]);
    expect(made.citationsByStatement.get('new1')).toMatchObject([{ excerpt }]);
    expect(excerptAt(debate, passage)).toBeUndefined();
  });

  test('is placed when its relation is known', () => {
    const spot = (drafted: Debate, id: string, on: string) => {
      expect([drafted.relationsByPremise.count(id), on]).toEqual([1, map]);
      return { x: 1, y: 2 };
    };
    const made = resultOf(addCard(debate, { ...card, newId: numbered(), spot, relate: { kind: 'attacks', target } }));
    expect(made.placementsByStatement.get('new1')).toMatchObject([{ x: 1, y: 2 }]);
  });

  test('joins the premises of a relation', () => {
    const relation = [...debate.relations.values()].find(({ kind }) => kind === 'supports');
    const made = resultOf(addCard(debate, { ...card, newId: numbered(), premiseOf: relation?.id }));
    expect(made.get('relation', relation?.id ?? '').premises).toEqual([...(relation?.premises ?? []), 'new1']);
  });

  test('is refused as a whole where a part of it is', () => {
    const relate = { kind: 'answers', target } as const;
    expect(() => addCard(debate, { ...card, newId: numbered(), relate })).toThrow('answers a question');
  });
});

describe('citing a passage', () => {
  const statement = named('Local.');

  test('makes an excerpt of it once', () => {
    const once = resultOf(citePassage(debate, { newId: numbered(), statement, passage }));
    const other = citePassage(once, { newId: () => 'other', statement: named('It is slow.'), passage });
    expect(other.map(({ entity, before }) => [entity, before])).toEqual([['citation', null]]);
  });

  test('changes nothing where the statement cites it already', () => {
    const once = resultOf(citePassage(debate, { newId: numbered(), statement, passage }));
    expect(citePassage(once, { newId: numbered(), statement, passage })).toEqual([]);
  });
});

describe('a move by somebody new', () => {
  const about = { act: 'asserts', target: { statement: named('Local.') } } as const;

  test('brings the speaker, in a colour that nobody else has', () => {
    const made = resultOf(addMove(debate, { ...about, newId: numbered(), speaker: { name: ' Ann ' } }));
    expect(made.get('move', 'new2').speaker).toBe('new1');
    expect(made.get('speaker', 'new1')).toMatchObject({ name: 'Ann', kind: 'person' });
    const others = [...debate.speakers.values()].map(({ colour }) => colour);
    expect(others).not.toContain(made.get('speaker', 'new1').colour);
  });

  test('can be one that was somebody else’s', () => {
    const [move] = debate.moves.keys();
    const made = resultOf(editMove(debate, { move: move ?? '', newId: numbered(), speaker: { name: 'Ann' } }));
    expect(made.get('move', move ?? '').speaker).toBe('new1');
  });
});

test('a reply stands where it is placed when all else of it is there', () => {
  const [replyTo] = debate.moves.keys();
  const own = { id: 'own', text: 'On the contrary.' };
  const reply = { replyTo: replyTo ?? '', speaker: { name: 'Ann' }, at: null, words: 'No.', own } as const;
  const place = {
    map: map ?? '',
    spot: (drafted: Debate, id: string) => ({ x: 10 * drafted.relationsByPremise.count(id), y: 20 }),
  };
  const made = resultOf(addReply(debate, { ...reply, act: 'denies', relate: 'attacks', newId: numbered(), place }));
  expect(made.placementsByStatement.get('own')).toMatchObject([{ map, x: 10, y: 20 }]);
  expect(made.speakers.size).toBe(debate.speakers.size + 1);
});

test('what is split off a statement stands where it is placed on every map', () => {
  const statement = named('National.');
  const halves = { first: 'National', second: 'inquiry.', spot: () => ({ x: 7, y: 8 }) };
  const made = resultOf(splitStatement(debate, { newId: numbered(), statement, ...halves }));
  const places = made.placementsByStatement.get('new1');
  expect(places.length).toBe(debate.placementsByStatement.count(statement));
  expect(places.map(({ x, y }) => [x, y])).toEqual(places.map(() => [7, 8]));
});
