import { describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { DebateFile } from '../../db/debate-file.ts';
import { created, deleted, updated } from '../../shared/model/change.ts';
import type { SearchHit } from '../../shared/model/search-hit.ts';
import { dataOf } from '../fixtures/debates.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { addClaim, claim, source } from './sample-file.ts';

const folder = temporaryFolder();
const bytes = (text: string) => new TextEncoder().encode(text);

function fileOf(name: string, claims: Readonly<Record<string, string>>): Promise<DebateFile> {
  return DebateFile.create(`${folder}/${name}.debate`, dataOf({ claims }), []);
}

function matched({ text, match }: SearchHit): string {
  return text.slice(...match);
}

const WORDS = {
  emoji: ['💔', 'Nobody was told 💔💔 and nobody asked'],
  han: ['国家调查是必要的', '他们认为，国家调查是必要的，而且要快。'],
  arabic: ['تحقيق وطني ضروري', 'قالوا إنّ تَحْقِيق وَطَنِيّ ضَرُورِيّ الآن'],
  hebrew: ['חקירה ארצית', 'הם דורשים חֲקִירָה אַרְצִית עכשיו'],
  cyrillic: ['Нужно', 'Говорят, что НУЖНО расследование'],
  greek: ['έρευνα', 'Ζητούν ΕΡΕΥΝΑ σε όλη τη χώρα'],
  latin: ['Łódź', 'An inquiry in LODZ, then'],
  thai: ['การสอบสวน', 'พวกเขาเห็นว่าการสอบสวนระดับชาติจำเป็น'],
  korean: ['국정조사', '그들은 국정조사를 요구한다'],
  kana: ['ちょうさ', 'くにのちょうさがひつよう'],
  newEmoji: ['🫠', 'so🫠so'],
} as const;

describe('search', () => {
  test.each(Object.entries(WORDS))('finds %s, alone and in a longer text', async (script, [word, sentence]) => {
    const file = await fileOf(script, { alone: word, within: sentence, other: 'Another claim' });
    const hits = await file.search(word);
    expect(hits.map(({ id }) => id).sort()).toEqual(['alone', 'within']);
    expect(hits.every((hit) => matched(hit) !== '')).toBe(true);
    expect(matched(hits.find(({ id }) => id === 'alone') ?? hits[0] ?? fail())).toBe(word);
    await file.close();
  });

  test('ignores diacritics and case in the text and in the query', async () => {
    const file = await fileOf('diacritics', { a: 'Élysée, façade, Ångström' });
    for (const query of ['elysee', 'ELYSÉE', 'facade', 'angstrom', 'Ångstrom']) {
      expect(await file.search(query)).toHaveLength(1);
    }
    await file.close();
  });

  test('wants every word, in any order, the last one perhaps only begun', async () => {
    const file = await fileOf('words', { a: 'A national inquiry has powers', b: 'A local inquiry has none' });
    expect((await file.search('powers national inq')).map(({ id }) => id)).toEqual(['a']);
    expect(await file.search('national none')).toEqual([]);
    expect(await file.search('nation powers')).toEqual([]);
    await file.close();
  });

  test('takes the syntax of full-text queries as plain text', async () => {
    const file = await fileOf('syntax', { a: 'Truth AND "justice" - or NOT? (text: col*)' });
    for (const query of [
      '"justice',
      'truth AND justice',
      'NOT -or',
      'text:col',
      '*col*',
      '(text',
      'a" OR "b',
      '^truth',
      '{x}',
    ]) {
      await expect(file.search(query)).resolves.toBeDefined();
    }
    expect(await file.search('truth AND justice')).toHaveLength(1);
    expect(await file.search('text:col')).toHaveLength(1);
    expect(await file.search('truth OR nothing')).toEqual([]);
    await file.close();
  });

  test.each(['', '   ', '"', '*', '-', '?!…', '\u0301'])('finds nothing for %j', async (query) => {
    const file = await fileOf(`empty ${Buffer.from(query).toString('hex')}`, { a: 'Words "*-?!…' });
    expect(await file.search(query)).toEqual([]);
    await file.close();
  });

  test('gives the best hits first, and no more than asked for', async () => {
    const claims = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`c${i}`, `Some claim about the police, ${i}`]),
    );
    const file = await fileOf('rank', { ...claims, best: 'Police' });
    expect((await file.search('police'))[0]?.id).toBe('best');
    expect(await file.search('police')).toHaveLength(50);
    expect(await file.search('police', { limit: 100 })).toHaveLength(61);
    await file.close();
  });

  test('puts first what begins with the words, and claims before names before all else', async () => {
    const data = dataOf({
      claims: {
        later: 'The treasurer was told',
        begins: `Treasurers answer to the council${', and to nobody else'.repeat(20)}`,
        elsewhere: 'Whoever is treasurer signs',
      },
      with: {
        speakers: [
          { id: 'role', kind: 'person', name: 'A. Oka', otherNames: [], role: 'Treasurer', colour: '#000000' },
          { id: 'name', kind: 'person', name: 'Treasurer Oka', otherNames: [], role: '', colour: '#000000' },
        ],
      },
    });
    const file = await DebateFile.create(`${folder}/order.debate`, data, []);
    const hits = (await file.search('treasurer')).map(({ id }) => id);
    expect(hits.slice(0, 3)).toEqual(['begins', 'name', 'role']);
    expect(hits.slice(3).sort()).toEqual(['elsewhere', 'later']);
    expect((await file.search('treasurer', { limit: 1 })).map(({ id }) => id)).toEqual(['begins']);
    await file.close();
  });

  test('takes for a beginning all the words as they were typed', async () => {
    const data = dataOf({
      claims: { apart: 'Home is where a secretary lives' },
      with: {
        speakers: [
          { id: 'role', kind: 'person', name: 'A. Oka', otherNames: [], role: '“Home Secretary”', colour: '#000000' },
        ],
      },
    });
    const file = await DebateFile.create(`${folder}/beginnings.debate`, data, []);
    expect((await file.search('home secr')).map(({ id }) => id)).toEqual(['role', 'apart']);
    await file.close();
  });

  test('looks into every text that people write', async () => {
    const data = dataOf({
      claims: { a: 'A', b: 'B' },
      with: {
        speakers: [{ id: 'sp', kind: 'person', name: 'zname', otherNames: [], role: 'zrole', colour: '#000000' }],
        maps: [{ id: 'm', title: 'zmap', style: 'compact', direction: 'down', order: 'a0' }],
      },
    });
    const file = await DebateFile.create(`${folder}/fields.debate`, data, []);
    const text = await file.putContent(bytes('zsource'));
    const relation = {
      kind: 'supports',
      premises: ['a'],
      target: { statement: 'b' },
      scheme: '',
      roles: [],
      weight: null,
      order: 'a0',
    } as const;
    const excerpt = {
      source: 's',
      exact: 'zsource',
      prefix: '',
      suffix: '',
      start: 0,
      end: 7,
      page: null,
      area: null,
      tags: [],
    };
    const move = {
      speaker: 'sp',
      act: 'asserts',
      target: { statement: 'a' },
      at: null,
      excerpt: null,
      replyTo: null,
      order: 'a0',
    } as const;
    await file.commit('Fill', [
      ...updated('debate', data.debate, { title: 'ztitle', description: 'zdescription' }),
      ...updated('statement', claim('a', 'A'), { text: 'zstatement', note: 'zsnote' }),
      created('relation', { ...relation, id: 'r', note: 'zrnote' }),
      created('source', { ...source('s', text), csl: { type: 'book', title: 'zbook' } }),
      created('excerpt', { ...excerpt, id: 'e', note: 'zenote' }),
      created('move', { ...move, id: 'v', words: 'zwords' }),
    ]);
    const found = (await file.search('z')).map(({ entity, id, field, text: hit }) =>
      [entity, id, field, hit].join(' '),
    );
    expect(found.sort()).toEqual([
      'debate debate description zdescription',
      'debate debate title ztitle',
      'excerpt e exact zsource',
      'excerpt e note zenote',
      'map m title zmap',
      'move v words zwords',
      'relation r note zrnote',
      'source s text zsource',
      'source s title zbook',
      'speaker sp name zname',
      'speaker sp role zrole',
      'statement a note zsnote',
      'statement a text zstatement',
    ]);
    await file.close();
  });

  test('finds the passage of a long source, and says where it stands', async () => {
    const file = await fileOf('source', {});
    const words = (count: number) => 'The committee heard evidence on many days. '.repeat(count);
    const whole = `${words(400)}\n\nThen 国家调查 was named.\n\n${words(400)}`;
    const sha = await file.putContent(bytes(whole));
    await file.commit('Add', [created('source', source('s', sha))]);
    const [hit, ...others] = await file.search('家调');
    expect(others).toEqual([]);
    expect(hit?.text.length).toBeLessThanOrEqual(2_000);
    expect(hit && whole.slice(hit.offset ?? -1).startsWith(hit.text)).toBe(true);
    expect(hit && matched(hit)).toBe('家调');
    await file.close();
  });

  test('follows edits, deletions and undo', async () => {
    const file = await fileOf('follows', { a: 'before' });
    await file.commit('Edit', updated('statement', claim('a', 'before'), { text: 'after' }));
    expect(await file.search('before')).toEqual([]);
    expect(await file.search('after')).toHaveLength(1);
    await file.commit('Empty', updated('statement', claim('a', 'after'), { text: '…' }));
    expect(await file.search('after')).toEqual([]);
    await file.undo();
    expect(await file.search('after')).toHaveLength(1);
    await file.commit('Delete', [deleted('statement', claim('a', 'after')), addClaim('b', 'another')]);
    expect(await file.search('after')).toEqual([]);
    expect(await file.search('another')).toMatchObject([{ id: 'b' }]);
    await file.undo();
    expect(await file.search('after')).toMatchObject([{ id: 'a', match: [0, 5] }]);
    expect(await file.search('another')).toEqual([]);
    expect(await file.check()).toEqual([]);
    await file.close();
  });
});

function fail(): never {
  throw new Error('There is no hit.');
}

describe('a search index that is damaged', () => {
  test.each([
    ['rubbish', 'UPDATE search_data SET block = randomblob(length(block)) WHERE id > 10'],
    ['cut short', 'UPDATE search_data SET block = substr(block, 1, length(block) / 2) WHERE id > 10'],
    ['gone', 'DELETE FROM search_data'],
    ['of another format', "UPDATE search_config SET v = 99 WHERE k = 'version'"],
  ])(
    'because a part of it is %s is told by a sentence, and the file can be closed and opened again',
    async (name, sql) => {
      const { path } = await closed(await fileOf(`damaged ${name}`, { a: 'A national inquiry', b: 'A local inquiry' }));
      const database = new Database(path);
      database.unsafeMode(true);
      database.exec(sql);
      database.close();
      const file = await DebateFile.open(path);
      const told = {
        code: 'DamagedFile',
        message: expect.stringMatching(/^“.*\.debate” is damaged: its search index does not hold together/),
      };
      await expect(file.search('inquiry')).rejects.toMatchObject(told);
      await expect(file.search('local')).rejects.toMatchObject(told);
      const problems = await file.check().catch((error: Error) => [error]);
      expect(problems.map(({ message }) => message).join(' ')).toMatch(/search index|is damaged/);
      await closed(file);
      await closed(await DebateFile.open(path));
    },
  );
});

test.each([
  ['leads to pages of a segment that an edit makes', 'DELETE FROM search_idx', idsUpTo(200)],
  ['has lost its sums', 'DELETE FROM search_data WHERE id = 1', ''],
  ['is of another format', "UPDATE search_config SET v = 99 WHERE k = 'version'", ''],
])('an edit that meets a search index that %s is refused for the index, not for a rule', async (name, sql, more) => {
  const { path } = await closed(await fileOf(`edited ${name}`, { a: 'A national inquiry', b: 'A local inquiry' }));
  const database = new Database(path);
  database.unsafeMode(true);
  database.exec(`${sql}; ${more}`);
  database.close();
  const file = await DebateFile.open(path);
  const edit = file.commit('Add', [created('statement', claim('c', 'Another inquiry'))]);
  await expect(edit).rejects.toMatchObject({
    code: 'DamagedFile',
    message: expect.stringMatching(
      /its search index does not hold together.*“Save a copy” makes a debate with a new one/,
    ),
  });
  expect((await file.load()).find('statement', 'c')).toBeUndefined();
  await file.saveCopy(`${folder}/copy ${name}.debate`, { history: true });
  const copy = await DebateFile.open(`${folder}/copy ${name}.debate`);
  await copy.commit('Add', [created('statement', claim('c', 'Another inquiry'))]);
  expect(await copy.check()).toEqual([]);
  await closed(copy);
  await closed(file);
});

function idsUpTo(count: number): string {
  return Array.from({ length: count }, (_, i) => `INSERT INTO search_idx VALUES (${i + 1}, x'', 2)`).join('; ');
}

async function closed(file: DebateFile): Promise<DebateFile> {
  await file.close();
  return file;
}
