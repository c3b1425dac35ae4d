import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { checkDebate } from '../../../shared/model/check-debate.ts';
import { goesBeyond } from '../../../shared/model/citation.ts';
import { Debate } from '../../../shared/model/debate.ts';
import type { MapId, Relation, Statement } from '../../../shared/model/entities.ts';
import { entitySchemas } from '../../../shared/model/schemas.ts';
import { JUDGEMENTS } from '../../../shared/sample/judgements.ts';
import { sampleDebate } from '../../../shared/sample/sample-debate.ts';
import { inexactQuotations } from '../../../shared/sources/inexact-quotations.ts';
import { checkQuotation } from '../../../shared/sources/word-for-word.ts';
import { decodeUtf8 } from '../../../shared/text/text-bytes.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const { data, contents } = sampleDebate({ sha256 });
const debate = new Debate(data);
const textByHash = new Map(contents.map((bytes) => [sha256(bytes), decodeUtf8(bytes) ?? '']));
const textOf = (hash: string) => textByHash.get(hash);

const claims = data.statements.filter((s) => s.kind === 'claim');
const ids = (values: readonly { id: string }[]) => values.map((value) => value.id);

describe('the sample debate', () => {
  test('has the title it is known by', () => {
    expect(debate.info.title).toBe('Child sexual exploitation inquiries, House of Commons, January 2025');
  });

  test('breaks no rule of the model, excerpts held against their sources included', () => {
    expect(checkDebate(debate, textOf)).toEqual([]);
  });

  test('fits the schemas of values from outside', () => {
    expect(() => {
      entitySchemas.debate.parse(data.debate);
      for (const value of data.statements) entitySchemas.statement.parse(value);
      for (const value of data.relations) entitySchemas.relation.parse(value);
      for (const value of data.speakers) entitySchemas.speaker.parse(value);
      for (const value of data.sources) entitySchemas.source.parse(value);
      for (const value of data.excerpts) entitySchemas.excerpt.parse(value);
      for (const value of data.citations) entitySchemas.citation.parse(value);
      for (const value of data.moves) entitySchemas.move.parse(value);
      for (const value of data.maps) entitySchemas.map.parse(value);
      for (const value of data.placements) entitySchemas.placement.parse(value);
    }).not.toThrow();
  });

  test('is the same every time', () => {
    expect(sampleDebate({ sha256 })).toEqual({ data, contents });
  });

  test('is as large as a sample has to be', () => {
    expect(data.maps.length).toBeGreaterThanOrEqual(3);
    expect(data.statements.length).toBeGreaterThanOrEqual(40);
    expect(data.relations.length).toBeGreaterThanOrEqual(45);
    expect(data.speakers.length).toBeGreaterThanOrEqual(10);
    expect(data.moves.length).toBeGreaterThanOrEqual(25);
    expect(data.sources.length).toBeGreaterThanOrEqual(2);
    expect(data.excerpts.length).toBeGreaterThanOrEqual(20);
  });

  test('shows every kind of relation, linked premises, undercuts, and an attack on an attack', () => {
    const onto = (r: Relation) =>
      'relation' in r.target ? debate.get('relation', r.target.relation).kind : 'statement';
    const attacks = data.relations.filter((r) => r.kind === 'attacks');

    expect(new Set(data.relations.map((r) => r.kind))).toEqual(
      new Set(['supports', 'attacks', 'answers', 'questions', 'restates']),
    );
    expect(data.relations.filter((r) => r.premises.length > 1).length).toBeGreaterThanOrEqual(3);
    expect(attacks.filter((r) => onto(r) === 'supports').length).toBeGreaterThanOrEqual(2);
    expect(attacks.filter((r) => onto(r) === 'attacks').length).toBeGreaterThanOrEqual(1);
    expect(claims.filter((s) => s.implicit).length).toBeGreaterThanOrEqual(2);
  });

  test('has its maps in order', () => {
    expect(debate.mapsInOrder().map((map) => map.title)).toEqual([
      'National or local inquiry?',
      'The Musk–Starmer exchange',
      'The measures',
    ]);
  });
});

describe('attribution', () => {
  test('every stated claim is asserted by somebody, and no implicit one is', () => {
    const asserted = (s: Statement) => debate.movesByTargetStatement.get(s.id).some((m) => m.act === 'asserts');

    expect(ids(claims.filter((s) => !s.implicit && !asserted(s)))).toEqual([]);
    expect(ids(claims.filter((s) => s.implicit && asserted(s)))).toEqual([]);
  });

  test('every stated claim and every move rests on a passage', () => {
    expect(ids(claims.filter((s) => !s.implicit && debate.citationsByStatement.count(s.id) === 0))).toEqual([]);
    expect(ids(data.moves.filter((m) => m.excerpt === null))).toEqual([]);
  });

  test('a move on a stated claim rests on a passage that the claim cites, but for denials and questions', () => {
    const cites = (statement: string, excerpt: string | null) =>
      debate.citationsByStatement.get(statement).some((c) => c.excerpt === excerpt);
    const loose = data.moves.filter(
      (m) => m.act === 'asserts' && 'statement' in m.target && !cites(m.target.statement, m.excerpt),
    );

    expect(ids(loose)).toEqual([]);
  });

  test('how far every claim is from the words of its passages is judged, with a reason where it goes beyond them', () => {
    expect(ids(data.citations.filter(({ fidelity }) => fidelity === null))).toEqual([]);
    expect(ids(data.citations.filter(({ fidelity, reason }) => goesBeyond(fidelity) !== (reason !== '')))).toEqual([]);
    expect(new Set(data.citations.map(({ fidelity }) => fidelity)).size).toBeGreaterThan(3);
    expect(Object.keys(JUDGEMENTS).length).toBe(data.citations.length);
  });

  test('what is quoted is in its source word for word, and no other claim is', () => {
    expect(inexactQuotations(debate)).toEqual([]);
    const exact = data.citations.filter(({ statement, excerpt }) => {
      const [claim, passage] = [debate.get('statement', statement).text, debate.get('excerpt', excerpt).exact];
      return checkQuotation(claim, passage).isExact;
    });
    expect(ids(exact)).toEqual(ids(data.citations.filter(({ fidelity }) => fidelity === 'quotation')));
  });

  test('nobody is given words: the notes are not verbatim', () => {
    expect(data.sources.map((s) => s.verbatim)).toEqual([false, false]);
    expect(ids(data.moves.filter((m) => m.words !== ''))).toEqual([]);
  });

  test('survivors are not given claims that they are not on record with', () => {
    expect(debate.movesBySpeaker.get('speaker-oldham-survivors')).toEqual([]);
  });

  test('the accusation is made by Musk, denied by Starmer, answered with another, and repeated, in this order', () => {
    const moves = debate.movesInOrder().filter((m) => ['speaker-musk', 'speaker-starmer'].includes(m.speaker));
    const place = (id: string) => moves.findIndex((m) => m.id === id);
    const order = [
      place('move-musk-asserts-claim-accusation'),
      place('move-starmer-denies-claim-accusation'),
      place('move-starmer-asserts-claim-misinformation'),
      place('move-musk-asserts-claim-repeated'),
    ];

    expect(order[0]).toBe(0);
    expect(order.toSorted((a, b) => a - b)).toEqual(order);
    expect(debate.get('move', 'move-starmer-denies-claim-accusation').replyTo).toBe(
      'move-musk-asserts-claim-accusation',
    );
    expect(debate.get('move', 'move-musk-asserts-claim-repeated').replyTo).toBe('move-starmer-denies-claim-accusation');
  });

  test('a reply comes after what it replies to', () => {
    const order = ids(debate.movesInOrder());
    const early = data.moves.filter((m) => m.replyTo !== null && order.indexOf(m.replyTo) >= order.indexOf(m.id));

    expect(ids(early)).toEqual([]);
  });
});

describe('the briefing notes', () => {
  test('each excerpt is a passage that occurs once in its source', () => {
    const occurrences = (excerpt: (typeof data.excerpts)[number]) => {
      const text = textOf(debate.get('source', excerpt.source).text) ?? '';
      return text.split(excerpt.exact).length - 1;
    };

    expect(data.excerpts.filter((e) => occurrences(e) !== 1)).toEqual([]);
  });

  test('the context of each excerpt stands around it in the source', () => {
    const inContext = (excerpt: (typeof data.excerpts)[number]) =>
      textOf(debate.get('source', excerpt.source).text)?.includes(excerpt.prefix + excerpt.exact + excerpt.suffix);

    expect(data.excerpts.filter((e) => !inContext(e))).toEqual([]);
  });

  test('each has several paragraphs of running text, without the line breaks of the source code', () => {
    const paragraphs = [...textByHash.values()].map((text) => text.split('\n\n'));

    expect(paragraphs.every((p) => p.length >= 8)).toBe(true);
    expect(paragraphs.flat().filter((p) => p === '' || p.includes('\n'))).toEqual([]);
  });

  test('each is 500 to 800 words long', () => {
    const lengths = [...textByHash.values()].map((text) => text.split(/\s+/).length);

    expect(lengths.filter((words) => words < 500 || words > 800)).toEqual([]);
  });

  test('the contents are what the sources name, in the order of the sources', () => {
    expect(data.sources.map((s) => s.text)).toEqual(contents.map(sha256));
  });
});

describe('the maps', () => {
  const shownOn = (map: MapId) => new Set(debate.placementsByMap.get(map).map((p) => p.statement));

  test('every statement is on a map, and some are on two', () => {
    const places = data.statements.map((s) => debate.placementsByStatement.count(s.id));

    expect(Math.min(...places)).toBe(1);
    expect(Math.max(...places)).toBe(2);
  });

  test('cards are short: at most 22 words and under 160 characters', () => {
    const long = data.statements.filter((s) => s.text.length >= 160 || s.text.split(' ').length > 22);

    expect(ids(long)).toEqual([]);
  });

  test('questions, and they alone, end in a question mark', () => {
    expect(ids(data.statements.filter((s) => s.text.endsWith('?') !== (s.kind === 'question')))).toEqual([]);
  });

  test('each map hangs together: from any card every other one is reached along relations drawn there', () => {
    const loose = data.maps.map((map) => {
      const shown = shownOn(map.id);
      const reached = reachable(shown);
      return [...shown].filter((statement) => !reached.has(statement));
    });

    expect(loose.flat()).toEqual([]);
  });

  test('every relation is drawn on a map with all its premises', () => {
    const isDrawn = (relation: Relation, shown: ReadonlySet<string>): boolean =>
      relation.premises.every((premise) => shown.has(premise)) &&
      ('statement' in relation.target
        ? shown.has(relation.target.statement)
        : isDrawn(debate.get('relation', relation.target.relation), shown));
    const maps = data.maps.map((map) => shownOn(map.id));

    expect(ids(data.relations.filter((r) => !maps.some((shown) => isDrawn(r, shown))))).toEqual([]);
  });

  test('no two statements stand in the same place', () => {
    const places = data.placements.map(({ map, x, y }) => `${map} ${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
  });

  /** Returns the statements reached from the first of `shown` along relations between statements of `shown`. */
  function reachable(shown: ReadonlySet<string>): ReadonlySet<string> {
    const groups = data.relations.map((r) => endsOf(r).filter((s) => shown.has(s)));
    const reached = new Set([...shown].slice(0, 1));
    for (let before = 0; before !== reached.size; ) {
      before = reached.size;
      for (const group of groups) {
        if (group.some((s) => reached.has(s))) for (const s of group) reached.add(s);
      }
    }
    return reached;
  }

  function endsOf(relation: Relation): string[] {
    const { target } = relation;
    const beyond = 'statement' in target ? [target.statement] : endsOf(debate.get('relation', target.relation));
    return [...relation.premises, ...beyond];
  }
});
