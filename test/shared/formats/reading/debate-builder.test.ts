import { describe, expect, test } from '@jest/globals';
import { fromCounterclaimJson } from '../../../../shared/formats/counterclaim-json.ts';
import { DebateBuilder } from '../../../../shared/formats/reading/debate-builder.ts';
import type { RelationKind } from '../../../../shared/model/entities.ts';

function builder(): DebateBuilder {
  return new DebateBuilder({ format: 'test', namespace: 'file.txt', title: 'A debate' });
}

/** Returns the debate, held to all rules of the model, and the notes as `outcome: text`. */
function finished(built: DebateBuilder) {
  const { value, report } = built.finish();
  let ids = 0;
  const given = { newId: () => `new-${ids++}`, now: '2025-01-16T12:30:00Z', sha256: () => '0'.repeat(64) };
  const { data } = fromCounterclaimJson(value, given);
  return { data, report, notes: report.notes.map(({ outcome, text }) => `${outcome}: ${text}`) };
}

function withClaims(...keys: string[]): DebateBuilder {
  const built = builder();
  for (const key of keys) built.statement(key, { text: `Claim ${key}` }, `line ${key}`);
  return built;
}

function supports(premises: readonly string[], target: string) {
  return { kind: 'supports', premises, target: { statement: target } } as const;
}

describe('a debate that is built from a file', () => {
  test('has what was given, with ids that are the same for the same file', () => {
    const make = () => {
      const built = withClaims('a', 'b', 'c');
      built.relation('r', supports(['a', 'b'], 'c'));
      built.relation('u', { kind: 'attacks', premises: ['a'], target: { relation: 'r' } });
      return finished(built);
    };
    const { data, notes } = make();
    expect(notes).toEqual([]);
    expect(data.statements.map(({ text }) => text)).toEqual(['Claim a', 'Claim b', 'Claim c']);
    expect(data.relations).toMatchObject([
      { kind: 'supports', premises: ['test:file.txt:a', 'test:file.txt:b'], target: { statement: 'test:file.txt:c' } },
      { kind: 'attacks', target: { relation: 'test:file.txt:r' } },
    ]);
    expect(make().data.statements).toEqual(data.statements);
  });

  test('takes relations before the statements that they relate', () => {
    const built = builder();
    built.relation('r', supports(['a'], 'b'));
    for (const key of ['a', 'b']) built.statement(key, { text: key });
    expect(finished(built).data.relations).toHaveLength(1);
  });

  test('keeps two texts with one id as two statements, and one text once', () => {
    const built = withClaims('a', 'b');
    built.statement('a', { text: 'Claim a' });
    built.statement('a', { text: 'Another' });
    built.relation('r', supports(['a'], 'b'));
    const { data, notes } = finished(built);
    expect(data.statements.map(({ text }) => text)).toEqual(['Claim a', 'Claim b', 'Another']);
    expect(data.relations[0]?.premises).toEqual(['test:file.txt:a']);
    expect(notes).toEqual([
      expect.stringMatching(/^repaired: .*twice/),
      expect.stringMatching(/^repaired: .*beside it/),
    ]);
  });

  test('leaves out relations without their ends, with all that is aimed at them, and names each with its place', () => {
    const built = withClaims('a', 'b');
    built.relation('r1', supports(['x'], 'b'), 'line 3');
    built.relation('r2', supports(['a'], 'x'), 'line 4');
    built.relation('r3', { kind: 'attacks', premises: ['a'], target: { relation: 'r2' } }, 'line 5');
    built.relation('r4', supports([], 'b'), 'line 6');
    const { data, report } = finished(built);
    expect(data.relations).toEqual([]);
    expect(report.notes.map(({ outcome, place }) => `${outcome} ${place}`).sort()).toEqual([
      'left-out line 3',
      'left-out line 4',
      'left-out line 5',
      'left-out line 6',
    ]);
  });

  test('drops a premise that is not there and one that is there twice, and keeps the relation', () => {
    const built = withClaims('a', 'b');
    built.relation('r', supports(['a', 'x', 'a'], 'b'));
    const { data, notes } = finished(built);
    expect(data.relations[0]?.premises).toHaveLength(1);
    expect(notes).toHaveLength(2);
  });

  test('leaves out relations that are aimed at each other in a circle, however long it is', () => {
    const built = withClaims('a');
    const length = 20_000;
    for (let at = 0; at < length; at++) {
      built.relation(`r${at}`, { kind: 'attacks', premises: ['a'], target: { relation: `r${(at + 1) % length}` } });
    }
    const { data, notes } = finished(built);
    expect(data.relations).toEqual([]);
    expect(notes).toHaveLength(length);
  });

  test('makes several relations of one whose kind links no premises', () => {
    const built = withClaims('a', 'b', 'c');
    built.relation('r', { kind: 'restates', premises: ['a', 'b'], target: { statement: 'c' } });
    const { data, notes } = finished(built);
    expect(data.relations.map(({ premises }) => premises)).toEqual([['test:file.txt:a'], ['test:file.txt:b']]);
    expect(notes).toEqual([expect.stringContaining('became 2 relations')]);
  });

  const fitting: [RelationKind, string, string, RelationKind | null][] = [
    ['supports', 'question', 'claim', 'questions'],
    ['supports', 'claim', 'question', 'answers'],
    ['answers', 'claim', 'claim', 'supports'],
    ['questions', 'claim', 'claim', 'attacks'],
    ['supports', 'question', 'question', null],
    ['restates', 'claim', 'claim', 'restates'],
  ];
  test.each(fitting)('makes of “%s” from a %s to a %s: %s', (kind, premise, target, expected) => {
    const built = builder();
    built.statement('claim', { text: 'C' });
    built.statement('other', { text: 'D' });
    built.statement('question', { text: 'Q', kind: 'question' });
    built.statement('asked', { text: 'R', kind: 'question' });
    const end = target === 'claim' ? 'other' : 'asked';
    built.relation('r', { kind, premises: [premise], target: { statement: end } });
    const { data, notes } = finished(built);
    expect(data.relations.map((relation) => relation.kind)).toEqual(expected === null ? [] : [expected]);
    expect(notes).toHaveLength(kind === expected ? 0 : 1);
  });

  test('cleans texts, cuts those that are too long, and says so', () => {
    const built = builder();
    built.statement('a', { text: 'a\u0000b\ud800', tags: ['x\u0007', 'x'] });
    built.statement('b', { text: '💬'.repeat(20_001) });
    built.statement('c', { text: ' ', weight: 7 });
    const { data, notes } = finished(built);
    expect(data.statements.map(({ text }) => text)).toEqual(['ab\ufffd', '💬'.repeat(20_000), ' ']);
    expect(data.statements[0]?.tags).toEqual(['x']);
    expect(notes).toHaveLength(6);
  });

  test('names keys that are no ids, and those of another kind of object, without mixing them up', () => {
    const built = builder();
    const keys = ['__proto__', 'constructor', '', 'x'.repeat(5000), `${'x'.repeat(5000)}y`, 'a\nb', '\ud800'];
    for (const key of keys) built.statement(key, { text: key });
    for (const [at, key] of keys.slice(1).entries()) built.relation(key, supports([key], keys[at] ?? ''));
    const { data } = finished(built);
    expect(new Set(data.statements.map(({ id }) => id)).size).toBe(keys.length);
    expect(data.relations).toHaveLength(keys.length - 1);
  });

  test('keeps moves with their replies, without those whose speaker or subject is missing', () => {
    const built = withClaims('a');
    built.speaker('s', { name: 'Ann' });
    const move = { speaker: 's', act: 'asserts', target: { statement: 'a' } } as const;
    built.move('m1', { ...move, words: 'Words', at: '2020-10-15' });
    built.move('m2', { ...move, act: 'denies', replyTo: 'm1' });
    built.move('m3', { ...move, replyTo: 'x', at: 'long ago' });
    built.move('m4', { ...move, speaker: 'x' });
    built.move('m5', { ...move, target: { relation: 'x' } });
    const { data, notes } = finished(built);
    const [first, second, third, ...others] = data.moves;
    expect(first).toMatchObject({ words: 'Words', at: '2020-10-15' });
    expect(second).toMatchObject({ act: 'denies', replyTo: first?.id });
    expect(third).toMatchObject({ replyTo: null, at: null });
    expect(others).toEqual([]);
    expect(notes).toHaveLength(4);
  });

  test('breaks replies in a circle', () => {
    const built = withClaims('a');
    built.speaker('s', { name: '' });
    for (const [key, replyTo] of ['m1', 'm2', 'm3'].map((key, at, all) => [key, all[(at + 1) % 3]])) {
      built.move(key ?? '', { speaker: 's', act: 'asserts', target: { statement: 'a' }, replyTo: replyTo ?? null });
    }
    const { data } = finished(built);
    expect(data.moves.map(({ replyTo }) => replyTo)).toEqual([null, null, null]);
    expect(data.speakers[0]?.name).toBe('Unknown speaker');
  });

  test('places passages where they are in the cleaned text, and those by their words where they stand', () => {
    const built = withClaims('a');
    built.source('s', { csl: { type: 'document', title: 'T' }, text: 'One\r\n\u0000two three' });
    built.excerpt('e1', { source: 's', place: { start: 6, end: 9 } });
    built.excerpt('e2', { source: 's', place: { exact: 'three' } });
    built.excerpt('e3', { source: 's', place: { exact: 'four' } });
    built.excerpt('e4', { source: 's', place: { start: 3, end: 99 } });
    built.citation({ statement: 'a', excerpt: 'e1' });
    built.citation({ statement: 'a', excerpt: 'e4' });
    const { data, notes } = finished(built);
    expect(data.excerpts.map(({ exact, start, end }) => [exact, start, end])).toEqual([
      ['two', 4, 7],
      ['three', 8, 13],
      ['four', 0, 0],
    ]);
    expect(data.citations).toHaveLength(1);
    expect(notes).toHaveLength(4);
  });

  test('has one map with everything to lay out where the file has none, and keeps places on those that it has', () => {
    expect(finished(withClaims('a')).data.maps).toMatchObject([{ title: 'A debate' }]);
    const built = withClaims('a', 'b');
    built.map('m', { title: 'Map' });
    built.place('m', 'a', { x: 5, y: 9_999_999 });
    built.place('m', 'x', { x: 5, y: 5 });
    const { data, notes } = finished(built);
    expect(data.placements).toMatchObject([{ statement: 'test:file.txt:a', x: 5, y: 1_000_000 }]);
    expect(notes).toHaveLength(1);
  });
});
