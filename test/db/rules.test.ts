import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { DebateFile } from '../../db/debate-file.ts';
import { type Change, created, deleted, invert, updated } from '../../shared/model/change.ts';
import { checkDebate } from '../../shared/model/check-debate.ts';
import { Debate } from '../../shared/model/debate.ts';
import type { Entities, EntityName } from '../../shared/model/entities.ts';
import { LIMITS, MOST_OF } from '../../shared/model/limits.ts';
import { sameDebate } from '../../shared/model/same-debate.ts';
import { randomChanges } from '../fixtures/random-changes.ts';
import { CONTENTS, textOf } from '../fixtures/random-debate.ts';
import { seededRandom } from '../fixtures/random-source.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { addClaim, CONTENT_BYTES, claim, createSample, fingerprint, sampleDebate } from './sample-file.ts';

const folder = temporaryFolder();
const sample = sampleDebate();

function first<E extends EntityName>(entity: E, is: (value: Readonly<Entities[E]>) => boolean = () => true) {
  const found = [...sample.table(entity).values()].find(is);
  if (found === undefined) throw new Error(`The sample has no such ${entity}.`);
  return found;
}

/** Returns the change that sets fields of the first entity of a kind, or of the first like that. */
function set<E extends EntityName>(
  entity: E,
  fields: Partial<Entities[E]>,
  is?: (value: Readonly<Entities[E]>) => boolean,
): Change[] {
  return updated(entity, first(entity, is), fields as never);
}

const gone = <E extends EntityName>(entity: E, is?: (value: Readonly<Entities[E]>) => boolean): Change[] => [
  deleted(entity, first(entity, is)),
];

const step = first('relation', ({ kind }) => kind === 'supports');
const undercut = first('relation', ({ target }) => 'relation' in target);
const reply = first('move', ({ replyTo }) => replyTo !== null);
const question = first('statement', ({ kind }) => kind === 'question');
const isCited = ({ id }: { id: string }) => sample.citationsByExcerpt.count(id) > 0;
const ofStep = { kind: 'supports' as const, target: { relation: undercut.id } };
const places = sample.placementsByStatement.get(question.id);
const otherText = [...CONTENTS.keys()].find((sha) => sha !== first('source').text) ?? '';

/** An edit against each rule, and what the sentence says that refuses it. */
const BROKEN: readonly (readonly [string, readonly Change[], RegExp])[] = [
  ['a relation without premise', set('relation', { premises: [] }), /The relation/],
  ['two premises that answer', set('relation', { premises: [claimIds(0), claimIds(1)] }, isAnswer), /has one premise/],
  ['one premise twice', set('relation', { premises: [claimIds(0), claimIds(0)] }, isStep), /only once/],
  ['a premise that is not there', set('relation', { premises: ['gone'] }), /premise “gone” is not in the debate/],
  ['a target that is not there', set('relation', { target: { statement: 'gone' } }), /target “gone” is not/],
  ['a question that supports', set('relation', { premises: [question.id] }, isStep), /Only a claim supports/],
  ['an answer to a claim', set('relation', { target: { statement: claimIds(0) } }, isAnswer), /answers a question/],
  ['a statement that suits its relations no more', set('statement', { kind: 'claim' }, isQuestion), /The relation “/],
  ['a relation aimed at itself', updated('relation', step, { target: { relation: step.id } }), /at itself/],
  [
    'two relations aimed at each other',
    updated('relation', step, ofStep),
    /^The relation “.* is aimed, step by step, at itself/,
  ],
  [
    'two moves in reply to each other',
    updated('move', parentOf(reply), { replyTo: reply.id }),
    /move by move, to itself/,
  ],
  ['a move in reply to itself', updated('move', reply, { replyTo: reply.id }), /move by move, to itself/],
  ['a move by nobody', set('move', { speaker: 'gone' }), /^The move .* is by a speaker who is not in the debate/],
  ['a move about nothing', set('move', { target: { relation: 'gone' } }), /is about something that is not/],
  ['a move that rests on nothing', set('move', { excerpt: 'gone' }), /rests on an excerpt that is not/],
  ['a reply to nothing', set('move', { replyTo: 'gone' }), /replies to a move that is not/],
  ['a date that is none', set('move', { at: '2025-02-30' }), /has the date “2025-02-30”/],
  ['a citation under nothing', set('citation', { statement: 'gone' }), /belongs to a statement that is not/],
  ['a citation of nothing', set('citation', { excerpt: 'gone' }), /points to an excerpt that is not/],
  ['an excerpt of nothing', set('excerpt', { source: 'gone' }), /is of a source that is not/],
  ['an excerpt that holds nothing', set('excerpt', { start: 5, end: 5, exact: '' }), /holds nothing|The excerpt/],
  ['a quote of another length', set('excerpt', { end: first('excerpt').end + 1 }), /offsets span another length/],
  [
    'a quote of what is not there',
    set('excerpt', { exact: 'x'.repeat(first('excerpt').exact.length) }),
    /is not what stands at its place/,
  ],
  ['an excerpt behind the end of its text', beyond(), /after the end of its source's text/],
  [
    'another text under an excerpt',
    set('source', { text: otherText }),
    /^The excerpt “.*(is not what stands|after the end)/,
  ],
  ['a place of nothing', set('placement', { statement: 'gone' }), /is of a statement that is not/],
  ['a place on no map', set('placement', { map: 'gone' }), /is on a map that is not/],
  [
    'a second place on a map',
    [created('placement', { ...placeOf(places), id: 'second' })],
    /a map shows a statement once/,
  ],
  ['a place off the map', set('placement', { x: LIMITS.place + 1 }), /^The place of .* has 1000001 as its x/],
  ['a weight above 1', set('statement', { weight: 1.5 }), /^The question “Which inquiry\?” has the weight 1.5/],
  ['a control character', set('statement', { note: 'bell\u0007' }), /has control characters/],
  ['a text that is too long', set('statement', { text: 'x'.repeat(20_001) }), /20,001 characters/],
  ['a note that is too long', set('relation', { note: 'x'.repeat(100_001) }), /100,001 characters in its note/],
  ['too many tags', set('statement', { tags: Array.from({ length: 201 }, (_, i) => `${i}`) }), /has 201 tags/],
  ['a blank name', set('speaker', { name: ' ' }), /has an empty name/],
  ['a colour that is none', set('speaker', { colour: 'red' }), /has the colour “red”/],
  ['a language that is none', set('debate', { language: 'not a tag' }), /has the language “not a tag”/],
  ['a time that is none', set('debate', { created: 'yesterday' }), /“yesterday” as the time created/],
  ['an order key that is none', set('map', { order: '0' }), /has the order key “0”/],
  ['a page before the first', set('excerpt', { page: 0 }), /has 0 as its page/],
  ['an id of control characters', [created('statement', claim('a\u0007'))], /has the id/],
  ['bibliographic data without end', set('source', { csl: { type: 'book', abstract: 'x'.repeat(200_001) } }), /source/],
  ['no title row', gone('debate'), /one title row/],
  ['a second title row', [created('debate', { ...first('debate'), id: 'second' })], /one title row/],
  ['a statement gone from under its relation', gone('statement', isPremise), /premise “.*” is not in the debate/],
  [
    'a relation gone from under another',
    gone('relation', ({ id }) => id === step.id),
    /target “.*” is not in the debate/,
  ],
  [
    'a speaker gone from a move',
    gone('speaker', ({ id }) => sample.movesBySpeaker.count(id) > 0),
    /a speaker who is not/,
  ],
  [
    'a source gone from under its excerpts',
    gone('source', ({ id }) => sample.excerptsBySource.count(id) > 0),
    /a source that is not/,
  ],
  ['an excerpt gone from under a citation', gone('excerpt', isCited), /an excerpt that is not/],
  ['a move gone from under a reply', gone('move', ({ id }) => id === reply.replyTo), /a move that is not/],
  [
    'a map gone from under its places',
    gone('map', ({ id }) => sample.placementsByMap.count(id) > 0),
    /a map that is not/,
  ],
];

describe('a commit is refused, by a sentence, that would write', () => {
  test.each(BROKEN)('%s', async (name, changes, sentence) => {
    expect(changes).not.toEqual([]);
    const file = await createSample(folder, `rule ${name}.debate`);
    const before = fingerprint(file.path);
    for (const bytes of CONTENT_BYTES) await file.putContent(bytes);
    const refused = file.commit('Break a rule', changes);
    await expect(refused).rejects.toMatchObject({
      code: expect.stringMatching(/^(InvalidValue|IllegalRelation)$/),
      message: expect.stringMatching(sentence),
    });
    expect(fingerprint(file.path)).toBe(before);
    expect(await file.history()).toEqual({ undo: null, redo: null });
    await file.close();
  });

  test('one statement more than a debate may have', async () => {
    const file = await createSample(folder, 'full.debate');
    const other = new Database(file.path);
    other.exec(
      `WITH RECURSIVE more(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM more LIMIT ${MOST_OF.statement - sample.statements.size})
       INSERT INTO statement (id, kind, text, implicit, note, tags) SELECT 'more' || n, 'claim', '', 0, '', '[]' FROM more`,
    );
    other.close();
    await expect(file.commit('Add claim', [addClaim('another')])).rejects.toMatchObject({
      message: 'The debate has 100,001 statements, and may have 100,000: make two debates of it. Nothing was changed.',
    });
    await file.close();
  });
});

test('undo and redo are held to the rules too', async () => {
  const file = await createSample(folder, 'undo.debate');
  await file.commit('Add claim', [addClaim('new')]);
  await file.commit('Add map', [created('map', { ...first('map'), id: 'map' })]);
  await file.undo();
  // Another program, which asks no rules: it lets the claim be pointed to, and the redone map have no title.
  const other = new Database(file.path);
  other.exec(`UPDATE citation SET statement = 'new' WHERE row = 1`);
  other.exec(`UPDATE history SET changes = replace(changes, '"title":"${first('map').title}"', '"title":" "')`);
  other.close();
  await expect(file.undo()).rejects.toMatchObject({
    message: expect.stringMatching(/^The citation under .* belongs to/),
  });
  await expect(file.redo()).rejects.toMatchObject({ message: expect.stringMatching(/^The map .* has an empty title/) });
  expect((await file.load()).statements.has('new')).toBe(true);
  await file.close();
});

test('an edit is refused exactly when the whole check finds something that was not wrong before', async () => {
  const data = sampleDebate().toData();
  const file = await createSample(folder, 'any.debate');
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      const changes = randomChanges(new Debate(data), seededRandom(seed));
      const after = new Debate(data);
      const wrongAtEachStep = changes.map((change) => {
        after.apply([change]);
        return checkDebate(after, textOf).length > 0;
      });
      // An edit that mends its own fault may be refused for the fault: commands give the net of their changes.
      if (wrongAtEachStep.slice(0, -1).includes(true) && !wrongAtEachStep.at(-1)) return;
      const isSound = !wrongAtEachStep.includes(true);
      for (const bytes of CONTENT_BYTES) await file.putContent(bytes);
      const error: unknown = await file.commit('Any edit', changes).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (isSound) {
        expect(error).toBeNull();
        await file.commit('Take it back', invert(changes));
      } else {
        refused += 1;
        expect(error).toMatchObject({ code: expect.stringMatching(/^(InvalidValue|IllegalRelation)$/) });
        expect((error as Error).message).not.toMatch(/breaks a rule of the debate|points to something missing/);
      }
    }),
    { numRuns: 150 },
  );
  expect(refused).toBeGreaterThan(30);
  expect(sameDebate(await file.load(), new Debate(data))).toBe(true);
  await file.close();
});

test('what was wrong in a file before is no reason to refuse an edit of something else, or of the same thing', async () => {
  const data = sampleDebate().toData();
  const speakers = data.speakers.map((speaker, i) => (i === 0 ? { ...speaker, name: ' ' } : speaker));
  const file = await DebateFile.create(join(folder, 'wrong.debate'), { ...data, speakers }, CONTENT_BYTES);
  const [speaker] = speakers;
  if (speaker === undefined) throw new Error('The sample has speakers.');
  await file.commit('Add claim', [addClaim('new')]);
  await file.commit('Edit speaker', updated('speaker', speaker, { name: '', role: 'Minister' }));
  await expect(
    file.commit('Edit speaker', updated('speaker', { ...speaker, name: '' }, { colour: 'red' })),
  ).rejects.toThrow();
  expect((await file.load()).speakers.get(speaker.id)).toMatchObject({ name: '', role: 'Minister' });
  await file.close();
});

function claimIds(index: number): string {
  return [...sample.statements.values()].filter(({ kind }) => kind === 'claim')[index]?.id ?? '';
}

function isAnswer({ kind }: Readonly<Entities['relation']>): boolean {
  return kind === 'answers';
}

function isStep({ kind }: Readonly<Entities['relation']>): boolean {
  return kind === 'supports';
}

function isQuestion({ kind }: Readonly<Entities['statement']>): boolean {
  return kind === 'question';
}

function isPremise({ id }: Readonly<Entities['statement']>): boolean {
  return sample.relationsByPremise.count(id) > 0;
}

function parentOf({ replyTo }: Readonly<Entities['move']>): Readonly<Entities['move']> {
  return sample.get('move', replyTo ?? '');
}

function placeOf([place]: readonly Entities['placement'][]): Entities['placement'] {
  if (place === undefined) throw new Error('The question of the sample stands on a map.');
  return place;
}

function beyond(): Change[] {
  const excerpt = first('excerpt');
  return updated('excerpt', excerpt, { start: 5000, end: 5000 + excerpt.exact.length });
}
