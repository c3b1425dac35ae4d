import { describe, expect, test } from '@jest/globals';
import { fromCounterclaimJson, toCounterclaimJson } from '../../../shared/formats/counterclaim-json.ts';
import { Debate } from '../../../shared/model/debate.ts';
import { sameDebate } from '../../../shared/model/same-debate.ts';
import { given, smallJson } from '../../fixtures/small-json.ts';

/** Returns the error of an import of `value`. */
function failure(value: unknown): { code: string; message: string; details: readonly string[] } {
  try {
    fromCounterclaimJson(value, given());
  } catch (error) {
    return error as { code: string; message: string; details: readonly string[] };
  }
  throw new Error('It was imported.');
}

const problems = (value: unknown) => failure(value).details;

describe('a debate from JSON', () => {
  const { data, contents, notices, mapsToLayOut } = fromCounterclaimJson(smallJson(), given());

  test('has the natural defaults where fields were left out', () => {
    expect(data.debate).toEqual({
      id: 'new-0',
      title: 'Local or national?',
      description: '',
      author: '',
      language: 'en',
      created: '2025-01-16T12:30:00.000Z',
    });
    expect(data.statements[1]).toEqual({
      id: 'local',
      kind: 'claim',
      text: 'A local one.',
      implicit: false,
      note: '',
      tags: [],
      weight: null,
    });
    expect(data.moves[1]).toMatchObject({ at: null, words: '', excerpt: null, replyTo: 'm0' });
    expect(data.excerpts[0]).toMatchObject({ prefix: '', suffix: '', page: null, note: '', tags: [] });
    expect(data.sources[0]).toMatchObject({ verbatim: false, mediaType: 'text/plain' });
    expect(data.maps[0]).toMatchObject({ direction: 'down' });
    expect(data.placements[0]).toMatchObject({ collapsed: false, pinned: false });
    expect(notices).toEqual([]);
    expect(mapsToLayOut).toEqual([]);
  });

  test('is in the order of its lists where no order was given', () => {
    const orders = data.relations.map(({ order }) => order);
    expect(orders).toEqual([...orders].sort());
    expect(new Set(orders).size).toBe(4);
  });

  test('keeps a given order, and fits the missing ones in between', () => {
    const json = smallJson();
    const relations = json.relations.map((r, at) => (at === 0 ? { ...r, order: 'a1' } : r));
    const ordered = [...relations.slice(0, 3), { ...json.relations[3], order: 'a2' }];
    const orders = fromCounterclaimJson({ ...json, relations: ordered }, given()).data.relations.map((r) => r.order);
    expect(orders[0]).toBe('a1');
    expect(orders[3]).toBe('a2');
    expect(orders).toEqual([...orders].sort());
  });

  test('brings the bytes that its sources name', () => {
    const hashes = contents.map((bytes) => given().sha256(bytes));
    expect(hashes).toContain(data.sources[0]?.text);
    expect(hashes).toContain(data.sources[0]?.original);
    expect(contents.map((bytes) => bytes.length)).toContain(4);
  });

  test('goes back to JSON and comes again as an equal debate', () => {
    const byHash = new Map(contents.map((bytes) => [given().sha256(bytes), bytes]));
    const json = toCounterclaimJson(data, (hash) => byHash.get(hash) ?? new Uint8Array());
    const again = fromCounterclaimJson(JSON.parse(JSON.stringify(json)), given());
    expect(sameDebate(new Debate(again.data), new Debate(data))).toBe(true);
    expect(again.contents).toEqual(contents);
  });

  test('names the maps that came without placements, but for those that are to stay empty', () => {
    const maps = [{ title: 'All' }, { id: 'bare', title: 'Bare', empty: true }];
    const imported = fromCounterclaimJson({ ...smallJson(), maps, placements: [] }, given());
    expect(imported.mapsToLayOut).toEqual([imported.data.maps[0]?.id]);
    const json = toCounterclaimJson(imported.data, () => new Uint8Array());
    expect(json.maps).toEqual([
      { ...imported.data.maps[0], empty: true },
      { ...imported.data.maps[1], empty: true },
    ]);
  });
});

describe('a faulty debate in JSON is refused with every problem and its path:', () => {
  test('ids that nothing has', () => {
    const json = smallJson();
    expect(
      problems({
        ...json,
        relations: [{ kind: 'supports', premises: ['x', 'local'], target: { relation: 'y' } }],
        moves: [{ speaker: 'z', act: 'asserts', target: { statement: 'x' }, excerpt: 'v', replyTo: 'w' }],
        excerpts: [{ ...json.excerpts[0], source: 'u' }],
        citations: [{ statement: 'x', excerpt: 'v' }],
        placements: [{ map: 'n', statement: 'x', x: 0, y: 0 }],
      }),
    ).toEqual([
      'relations[0].premises[0]: no statement has the id "x"',
      'relations[0].target.relation: no relation has the id "y"',
      'excerpts[0].source: no source has the id "u"',
      'citations[0].statement: no statement has the id "x"',
      'citations[0].excerpt: no excerpt has the id "v"',
      'moves[0].speaker: no speaker has the id "z"',
      'moves[0].target.statement: no statement has the id "x"',
      'moves[0].excerpt: no excerpt has the id "v"',
      'moves[0].replyTo: no move has the id "w"',
      'placements[0].map: no map has the id "n"',
      'placements[0].statement: no statement has the id "x"',
    ]);
  });

  test('values of the wrong kind, missing and unknown fields', () => {
    expect(
      problems({
        format: 'counterclaim',
        version: 1,
        statement: [],
        debate: { created: 'yesterday', Author: 'x' },
        statements: [{ id: 7, kind: 'fact', text: null, weight: Number.POSITIVE_INFINITY }, 'text'],
        relations: [{ kind: 'supports', premises: [], target: { statement: 'a', relation: 'b' } }],
        speakers: [{ id: 's', kind: 'person', name: 'S', colour: 'red' }],
        excerpts: {},
        maps: [{ title: 'M', direction: 'sideways' }],
      }),
    ).toEqual([
      'debate.title: is missing',
      'debate.created: must be a time in UTC such as "2025-01-16T12:30:00Z", but is "yesterday"',
      'debate.Author: there is no such field',
      'statements[0].id: must be text, but is 7',
      'statements[0].kind: must be one of "claim", "question", but is "fact"',
      'statements[0].text: must be text, but is null',
      'statements[0].weight: must be a finite number, but is Infinity',
      'statements[1]: must be an object, but is "text"',
      'relations[0].premises: must not be empty',
      'relations[0].target: must be { "statement": id } or { "relation": id }',
      'speakers[0].colour: must be a colour such as "#1d5fa8", but is "red"',
      'excerpts: must be a list, but is an object',
      'maps[0].direction: must be one of "down", "up", "left", "right", but is "sideways"',
      'statement: there is no such field',
    ]);
  });

  test('a faulty entry is not blamed on those that point to it', () => {
    const json = smallJson();
    expect(
      problems({ ...json, statements: [{ ...json.statements[0], text: 1 }, ...json.statements.slice(1)] }),
    ).toEqual(['statements[0].text: must be text, but is 1']);
  });

  test('what breaks the rules of the model, at the path of the entry', () => {
    const json = smallJson();
    const found = problems({
      ...json,
      relations: [
        { id: 'a', kind: 'supports', premises: ['q'], target: { statement: 'local' } },
        { id: 'b', kind: 'attacks', premises: ['local'], target: { relation: 'b' } },
      ],
      moves: [],
      excerpts: [{ ...json.excerpts[0], exact: 'Inquiries should be LOCAL.' }],
      placements: [...json.placements, ...json.placements],
      maps: [{ ...json.maps[0], order: '!' }],
    });
    expect(found.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
      'relations[0]',
      'relations[1]',
      'maps[0]',
      'placements[1]',
      'excerpts[0]',
    ]);
    expect(found[4]).toContain('Inquiries should be local.');
  });

  test('field rules also of entries that point to nothing', () => {
    expect(
      problems({
        ...smallJson(),
        moves: [{ speaker: 'x', act: 'asserts', target: { statement: 'local' }, at: 'some day' }],
      }),
    ).toEqual([
      'moves[0].speaker: no speaker has the id "x"',
      expect.stringMatching(/^moves\[0\]: the move has the date “some day”/),
    ]);
  });

  test('one id twice', () => {
    const json = smallJson();
    expect(problems({ ...json, statements: [...json.statements, json.statements[1]] })).toEqual([
      'statements[4].id: another statement has the id "local" too',
    ]);
  });

  test('an original that is not base64', () => {
    const json = smallJson();
    expect(problems({ ...json, sources: [{ ...json.sources[0], original: 'not base64!' }] })).toEqual([
      'sources[0].original: is not base64',
    ]);
  });

  test('an empty map that is not empty', () => {
    const json = smallJson();
    expect(problems({ ...json, maps: [{ ...json.maps[0], empty: true }] })).toEqual([
      'maps[0].empty: is true, but there are placements on the map',
    ]);
  });

  test('a text of 20,001 characters, but not one of 20,000 outside the basic plane', () => {
    const withText = (text: string) => {
      const json = smallJson();
      return { ...json, statements: [{ ...json.statements[0], text }, ...json.statements.slice(1)] };
    };
    expect(problems(withText('x'.repeat(20_001)))).toEqual([
      'statements[0].text: has 20,001 characters, and may have 20,000',
    ]);
    const long = '💔'.repeat(20_000);
    expect(fromCounterclaimJson(withText(long), given()).data.statements[0]?.text).toBe(long);
  });

  test('a source of more than 20 million characters, and an original of more than 50 MB', () => {
    const json = smallJson();
    const source = { id: 's', csl: { type: 'report' } };
    const sources = [
      { ...source, text: 'x'.repeat(20_000_001) },
      { ...source, id: 't', text: '', original: 'AAAA'.repeat(17_000_000) },
    ];
    expect(problems({ ...json, moves: [], excerpts: [], citations: [], sources })).toEqual([
      'sources[0].text: has 20,000,001 characters, and may have 20,000,000',
      'sources[1].original: has 51,000,000 bytes, and may have 50 million',
    ]);
  });

  test('a member called __proto__, which changes nothing', () => {
    const json = JSON.parse(JSON.stringify(smallJson()).replace('"format"', '"__proto__":{"polluted":1},"format"'));
    expect(problems(json)).toEqual(['__proto__: no field can have this name']);
    expect('polluted' in {}).toBe(false);
  });

  test('nesting without end', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    const json = smallJson();
    const found = problems({ ...json, sources: [{ ...json.sources[0], csl: { type: 'report', deep } }] });
    expect(found).toEqual([
      expect.stringMatching(/^sources\[0\]\.csl\.deep\[0\].*: nested more than 64 levels deep$/),
      'sources[0].csl: stands more than 16 levels deep',
    ]);
  });

  test('another format, a newer version, and what is no object', () => {
    expect(failure({ nodes: [] })).toMatchObject({ code: 'InvalidDebate' });
    expect(failure([])).toMatchObject({ code: 'InvalidDebate' });
    expect(failure(null)).toMatchObject({ code: 'InvalidDebate' });
    expect(failure({ ...smallJson(), version: 2 })).toMatchObject({ code: 'NewerFormat' });
    expect(problems({ ...smallJson(), version: '1' })).toEqual(['version: must be 1, but is "1"']);
  });
});

describe('hostile text in JSON', () => {
  const withText = (text: string) => ({
    ...smallJson(),
    statements: [{ id: 'q', kind: 'claim', text }],
    relations: [],
  });
  const imported = (text: string) =>
    fromCounterclaimJson(
      { ...withText(text), moves: [], excerpts: [], citations: [], placements: [], maps: [] },
      given(),
    );

  test('lone surrogates become U+FFFD, which is reported', () => {
    const { data, notices } = imported('half \ud83d of a heart');
    expect(data.statements[0]?.text).toBe('half \ufffd of a heart');
    expect(notices).toEqual(['statements[0].text: 1 lone surrogate became U+FFFD.']);
  });

  test('control characters but tab and newline are taken out, which is reported', () => {
    const { data, notices } = imported('a\u0000b\u001b[31m\tc\nd\u0084');
    expect(data.statements[0]?.text).toBe('ab[31m\tc\nd');
    expect(notices).toEqual(['statements[0].text: 3 control characters taken out.']);
  });

  test('direction overrides are kept', () => {
    expect(imported('abc\u202edef').data.statements[0]?.text).toBe('abc\u202edef');
  });

  test('excerpts stay on their passage when the text before it gets shorter', () => {
    const text = 'one\r\ntwo\u0007 three\r\nfour';
    const exact = 'three\r\nfour';
    const start = text.indexOf(exact);
    const { data } = fromCounterclaimJson(
      {
        ...smallJson(),
        moves: [],
        citations: [],
        sources: [{ id: 's', csl: { type: 'report' }, text }],
        excerpts: [{ id: 'e', source: 's', exact, start, end: text.length }],
      },
      given(),
    );
    expect(data.excerpts[0]).toMatchObject({ exact: 'three\nfour', start: 8, end: 18 });
  });
});
