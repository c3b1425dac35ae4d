import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DebateFile, DebateReader } from '../../db/debate-file.ts';
import { type Change, created, deleted, updated } from '../../shared/model/change.ts';
import { unjudged } from '../../shared/model/citation.ts';
import { sameDebate } from '../../shared/model/same-debate.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { addClaim, CONTENT_BYTES, claim, createSample, idOf, retext, sampleDebate } from './sample-file.ts';

const folder = temporaryFolder();
const empty = temporaryFolder();

describe('a new file', () => {
  test('holds the debate it was made with', async () => {
    const file = await createSample(folder, 'new.debate');
    const debate = await file.load();
    expect(sameDebate(debate, sampleDebate())).toBe(true);
    expect([...debate.statements.keys()]).toEqual([...sampleDebate().statements.keys()]);
    expect(await file.check()).toEqual([]);
    await file.close();
  });

  test('does not replace a file', async () => {
    await (await createSample(folder, 'taken.debate')).close();
    await expect(createSample(folder, 'taken.debate')).rejects.toMatchObject({ code: 'FileExists' });
    expect(await (await DebateReader.open(join(folder, 'taken.debate'))).check()).toEqual([]);
  });

  test('is not made, nor anything else left behind, when an entity points nowhere or a document is missing', async () => {
    const data = sampleDebate().toData();
    const path = join(empty, 'broken.debate');
    await expect(DebateFile.create(path, { ...data, speakers: [] }, CONTENT_BYTES)).rejects.toMatchObject({
      code: 'InvalidValue',
    });
    await expect(DebateFile.create(path, data, CONTENT_BYTES.slice(1))).rejects.toMatchObject({
      code: 'MissingContent',
    });
    expect(readdirSync(empty)).toEqual([]);
  });

  test('is not made in a folder that is not there', async () => {
    await expect(createSample(folder, 'no/such/folder.debate')).rejects.toMatchObject({
      code: 'FileNotFound',
    });
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });
});

describe('an edit', () => {
  test('is in the file when it is opened again', async () => {
    const file = await createSample(folder, 'edit.debate');
    const debate = await file.load();
    const changes = [
      addClaim('x', 'A new claim'),
      ...retext(debate, idOf(debate, 'Local.'), 'Łódź 💔 国家'),
      deleted('citation', debate.citations.values().next().value ?? unjudged({ id: '', statement: '', excerpt: '' })),
    ];
    await file.commit('Edit', changes);
    await file.close();
    debate.apply(changes);
    const again = await DebateReader.open(file.path);
    expect(sameDebate(await again.load(), debate)).toBe(true);
    expect(await again.check()).toEqual([]);
    await again.close();
  });

  test('without changes leaves no trace', async () => {
    const file = await createSample(folder, 'nothing.debate');
    expect(await file.commit('Nothing', [])).toEqual({ undo: null, redo: null });
    expect(await file.history()).toEqual({ undo: null, redo: null });
    await file.close();
  });

  test('may have its changes in an order in which ends come after what points to them', async () => {
    const file = await createSample(folder, 'order.debate');
    const relation = { kind: 'supports', scheme: '', roles: [], weight: null, note: '', order: 'a0' } as const;
    const changes = [
      created('relation', { ...relation, id: 'r', premises: ['a', 'b'], target: { relation: 's' } }),
      created('relation', { ...relation, id: 's', premises: ['b'], target: { statement: 'a' } }),
      addClaim('a'),
      addClaim('b'),
    ];
    await file.commit('Add', changes);
    expect((await file.load()).get('relation', 'r').premises).toEqual(['a', 'b']);
    await file.undo();
    expect(sameDebate(await file.load(), sampleDebate())).toBe(true);
    await file.close();
  });

  test('is refused, and nothing of it made, when a field is no longer what it was', async () => {
    const file = await createSample(folder, 'stale.debate');
    const debate = await file.load();
    const id = idOf(debate, 'Local.');
    await file.commit('First', retext(debate, id, 'Local or regional.'));
    const second = file.commit('Second', [addClaim('x'), ...retext(debate, id, 'Only local.')]);
    await expect(second).rejects.toMatchObject({ code: 'StaleEdit' });
    await expect(second).rejects.toThrow(/statement to change has another text/);
    expect((await file.load()).statements.has('x')).toBe(false);
    expect(await file.history()).toEqual({ undo: 'First', redo: null });
    await file.close();
  });

  test('of another field of the same entity is taken', async () => {
    const file = await createSample(folder, 'fields.debate');
    const debate = await file.load();
    const id = idOf(debate, 'Local.');
    await file.commit('Text', retext(debate, id, 'Only local.'));
    await file.commit('Note', updated('statement', debate.get('statement', id), { note: 'Which?' }));
    expect((await file.load()).get('statement', id)).toMatchObject({ text: 'Only local.', note: 'Which?' });
    await file.close();
  });

  test('is refused when an entity is gone, or exists already', async () => {
    const file = await createSample(folder, 'gone.debate');
    await file.commit('Add', [addClaim('x')]);
    await expect(file.commit('Add', [addClaim('x')])).rejects.toMatchObject({ code: 'StaleEdit' });
    await file.undo();
    const delayed = file.commit('Delete', [deleted('statement', claim('x'))]);
    await expect(delayed).rejects.toThrow(/is no longer there/);
    await file.close();
  });
});

describe('the constraints of the file', () => {
  test.each<[string, (data: ReturnType<typeof sampleDebate>) => Change[]]>([
    ['a weight over 1', (debate) => change(debate, 'Local.', { weight: 1.5 })],
    ['a weight that is no number', (debate) => change(debate, 'Local.', { weight: Number.NaN })],
    ['half a character', (debate) => change(debate, 'Local.', { text: '\ud83d' })],
    ['a text over 20,000 characters', (debate) => change(debate, 'Local.', { text: 'x'.repeat(20_001) })],
    ['a kind that does not suit its relations', (debate) => change(debate, 'Local.', { kind: 'question' })],
    ['a field that there is not', () => [withAfter('x', { ...addClaim('x').after, ...{ colour: 'red' } })]],
    ['a field that is missing', () => [withAfter('x', { kind: 'claim' })]],
    ['an id of 201 characters', () => [addClaim('x'.repeat(201))]],
    ['a second title row', (debate) => [created('debate', { ...debate.info, id: 'other' })]],
    ['a relation without premises', (debate) => relation(debate, { premises: [] })],
    ['a premise twice', (debate) => relation(debate, { premises: [idOf(debate, 'Local.'), idOf(debate, 'Local.')] })],
    ['a premise that is not there', (debate) => relation(debate, { premises: ['nobody'] })],
    ['a question as a premise', (debate) => relation(debate, { premises: [idOf(debate, 'Which inquiry?')] })],
    ['support for a question', (debate) => relation(debate, { target: { statement: idOf(debate, 'Which inquiry?') } })],
    ['an answer to a claim', (debate) => relation(debate, { kind: 'answers' })],
    [
      'linked premises of an answer',
      (debate) =>
        relation(debate, {
          kind: 'answers',
          premises: [idOf(debate, 'Local.'), idOf(debate, 'National.')],
          target: { statement: idOf(debate, 'Which inquiry?') },
        }),
    ],
    ['two targets', (debate) => relation(debate, { target: { statement: 'a', relation: 'b' } as never })],
    ['a relation aimed at itself', (debate) => relation(debate, { target: { relation: 'new' } })],
    [
      'a relation restated',
      (debate) => relation(debate, { kind: 'restates', target: { relation: firstRelation(debate) } }),
    ],
    [
      'a statement twice on a map',
      (debate) => {
        const placement = debate.placements.values().next().value;
        return placement ? [created('placement', { ...placement, id: 'second' })] : [];
      },
    ],
    [
      'an excerpt that ends before it starts',
      (debate) => {
        const excerpt = debate.excerpts.values().next().value;
        return excerpt ? updated('excerpt', excerpt, { start: 8, end: 7 }) : [];
      },
    ],
    [
      'a deletion that leaves relations behind',
      (debate) => [deleted('statement', debate.get('statement', idOf(debate, 'National.')))],
    ],
  ])('refuse %s', async (name, changesOf) => {
    const file = await createSample(folder, `constraint ${name}.debate`);
    const changes = changesOf(await file.load());
    expect(changes).not.toEqual([]);
    const code = expect.stringMatching(/^(InvalidValue|IllegalRelation)$/);
    await expect(file.commit('Break a rule', changes)).rejects.toMatchObject({ code });
    expect(sameDebate(await file.load(), sampleDebate())).toBe(true);
    await file.close();
  });

  test('let a relation change its kind together with its premises and its target', async () => {
    const file = await createSample(folder, 'kind.debate');
    const debate = await file.load();
    const linked = [...debate.relations.values()].find(({ premises }) => premises.length > 1);
    if (!linked) throw new Error('The sample has linked premises.');
    const answer = { premises: linked.premises.slice(0, 1), target: { statement: idOf(debate, 'Which inquiry?') } };
    // A relation's own kind does not matter to one that is aimed at it.
    await file.commit('Answer', updated('relation', linked, { kind: 'answers', ...answer }));
    expect((await file.load()).get('relation', linked.id)).toMatchObject({ kind: 'answers', ...answer });
    await file.undo();
    expect(sameDebate(await file.load(), sampleDebate())).toBe(true);
    await file.close();
  });
});

test('a closed file says so, and may be closed again', async () => {
  const file = await createSample(folder, 'closed.debate');
  await file.close();
  await file.close();
  await expect(file.load()).rejects.toMatchObject({ code: 'FileClosed' });
  await expect(file.commit('Add', [addClaim('x')])).rejects.toMatchObject({ code: 'FileClosed' });
});

test('a file tells when another connection wrote it, until it is loaded again', async () => {
  const file = await createSample(folder, 'elsewhere.debate');
  const other = await DebateFile.open(file.path);
  await file.commit('Mine', [addClaim('mine')]);
  expect(await file.changedElsewhere()).toBe(false);
  await other.commit('Theirs', [addClaim('theirs')]);
  expect(await file.changedElsewhere()).toBe(true);
  expect((await file.load()).statements.has('theirs')).toBe(true);
  expect(await file.changedElsewhere()).toBe(false);
  await other.close();
  await file.close();
});

describe('the data of a debate, read piece by piece', () => {
  const many = Array.from({ length: 3500 }, (_, index) => addClaim(`many${index}`));

  test('is what is loaded at once, in the same order', async () => {
    const file = await createSample(folder, 'pieces.debate');
    await file.commit('Add many', many);
    expect(await file.data()).toEqual((await file.load()).toData());
    await file.close();
  });

  test('lets other work on between the pieces', async () => {
    const file = await createSample(folder, 'between.debate');
    await file.commit('Add many', many);
    let turns = 0;
    let isRead = false;
    const turn = () => {
      turns += 1;
      if (!isRead) setImmediate(turn);
    };
    setImmediate(turn);
    await file.data();
    isRead = true;
    expect(turns).toBeGreaterThanOrEqual(3);
    await file.close();
  });

  test('is of one state of the file, whoever writes it meanwhile', async () => {
    const file = await createSample(folder, 'meanwhile.debate');
    await file.commit('Add many', many);
    const other = await DebateFile.open(file.path);
    const reading = file.data();
    // Between the pieces: in one that was read, and in one that is still to come.
    setImmediate(() => {
      const claim = { entity: 'statement', id: 'many0' } as const;
      const moved = { entity: 'map', id: 'map-late', before: null, after: LATE_MAP } as const;
      void other.commit('Theirs', [{ ...claim, before: { note: '' }, after: { note: 'theirs' } }, moved]);
    });
    const { statements, maps } = await reading;
    expect(maps.some(({ id }) => id === 'map-late')).toBe(true);
    expect(statements.find(({ id }) => id === 'many0')?.note).toBe('theirs');
    expect(await file.changedElsewhere()).toBe(false);
    await other.close();
    await file.close();
  });

  test('is what this connection wrote meanwhile, too', async () => {
    const file = await createSample(folder, 'own.debate');
    await file.commit('Add many', many);
    const reading = file.data();
    const late = { entity: 'map', id: 'map-late', before: null, after: LATE_MAP } as const;
    const noted = { entity: 'statement', id: 'many0', before: { note: '' }, after: { note: 'mine' } } as const;
    setImmediate(() => void file.commit('Mine', [late, noted]));
    const { statements, maps } = await reading;
    expect(maps.some(({ id }) => id === 'map-late')).toBe(true);
    expect(statements.find(({ id }) => id === 'many0')?.note).toBe('mine');
    await file.close();
  });

  test('is not read from a closed file', async () => {
    const file = await createSample(folder, 'shut.debate');
    await file.close();
    await expect(file.data()).rejects.toMatchObject({ code: 'FileClosed' });
  });
});

const LATE_MAP = { title: 'Late', style: 'compact', direction: 'down', order: 'Zz' } as const;

type Sample = ReturnType<typeof sampleDebate>;

function change(debate: Sample, text: string, fields: object): Change[] {
  return updated('statement', debate.get('statement', idOf(debate, text)), fields);
}

function withAfter(id: string, after: object): Change {
  return { entity: 'statement', id, before: null, after };
}

function relation(debate: Sample, fields: object): Change[] {
  const plain = { kind: 'supports', scheme: '', roles: [], weight: null, note: '', order: 'a0' } as const;
  const ends = { premises: [idOf(debate, 'Local.')], target: { statement: idOf(debate, 'National.') } };
  return [created('relation', { ...plain, id: 'new', ...ends, ...fields })];
}

function firstRelation(debate: Sample): string {
  return debate.relations.keys().next().value ?? '';
}
