import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CommandLine } from './command-line.ts';

const cli = new CommandLine();
beforeAll(async () => {
  const relation = { scheme: '', weight: null, note: '' };
  const talk = {
    format: 'counterclaim',
    version: 1,
    debate: { title: 'A talk' },
    statements: [
      { id: 'yes', kind: 'claim', text: 'It is so.' },
      { id: 'no', kind: 'claim', text: 'It is not so.' },
    ],
    relations: [{ ...relation, id: 'attack', kind: 'attacks', premises: ['no'], target: { statement: 'yes' } }],
  };
  cli.writeJson('talk.json', talk);
  await cli.run('import', 'talk.json', '--to', 'talk.debate');
  const said = (id: string, at: string) => ({ id, speaker: 'ann', act: 'asserts', target: { statement: id }, at });
  const moves = [said('yes', '2025-01-10'), said('no', '2025-01-11')];
  cli.writeJson('dated.json', { ...talk, speakers: [{ id: 'ann', kind: 'person', name: 'Ann' }], moves });
  await cli.run('import', 'dated.json', '--to', 'dated.debate');
  cli.write('loop.apx', 'arg(a). arg(b). arg(c). att(a, b). att(b, a). att(a, c). att(b, c).');
  cli.write('scores.bag', 'arg(a, 0.5). arg(__proto__, 1). att(__proto__, a).');
  cli.write('bad.tgf', 'a\n#\na b\n');
});
afterAll(() => cli.remove());

const json = async (...args: string[]) => {
  const { code, out } = await cli.run('evaluate', ...args, '--json');
  expect(code).toBe(0);
  return JSON.parse(out);
};

describe('evaluate', () => {
  test('answers in JSON what stands, how strongly, and what needs attention', async () => {
    expect(await json('talk.debate')).toMatchObject({
      semantics: 'grounded',
      statements: [
        {
          id: 'yes',
          standing: 'falls',
          backing: 'none',
          strength: 0.25,
          settled: true,
          divisiveness: null,
          speakers: 0,
        },
        { id: 'no', standing: 'stands', backing: 'none', strength: 0.5, settled: true },
      ],
      relations: [{ id: 'attack', standing: 'stands', strength: 1 }],
      divisiveness: { debate: { value: null, speakers: 0 } },
      needsAttention: expect.arrayContaining([expect.objectContaining({ kind: 'unanswered-objection', id: 'attack' })]),
    });
  });

  test('switches claims off, explains one, and writes nothing', async () => {
    const before = cli.read('talk.debate');
    const { statements, explanation } = await json('talk.debate', '--off', 'no', '--explain', 'yes');
    expect(statements[0]).toMatchObject({ id: 'yes', standing: 'stands' });
    expect(explanation[1]).toMatchObject({ statement: 'no', text: '“It is not so.” is switched off.' });
    expect(cli.read('talk.debate')).toEqual(before);
  });

  test('says what it would take', async () => {
    const { wouldTake } = await json('talk.debate', '--would-take', 'yes');
    expect(wouldTake).toEqual([{ to: 'stands', sets: [['no']] }]);
    expect((await json('talk.debate', '--would-take', 'no')).wouldTake).toEqual([
      { to: 'falls', sets: [], moreThan: 3 },
    ]);
    const { out } = await cli.run('evaluate', 'talk.debate', '--would-take', 'yes');
    expect(out).toContain('To make it stand, these would have to fall:\n  “It is not so.”\n');
  });

  test('takes a debate as it stood at a date', async () => {
    const { asOf, statements } = await json('dated.debate', '--as-of', '2025-01-10');
    expect(asOf).toEqual({ date: '2025-01-10', notYet: { statements: ['no'], relations: ['attack'] }, undated: 0 });
    expect(statements).toMatchObject([{ id: 'yes', standing: 'stands', speakers: 1 }]);
    expect((await json('dated.debate', '--as-of', '2025-02')).statements[0]).toMatchObject({ standing: 'falls' });
    const { out } = await cli.run('evaluate', 'dated.debate', '--as-of', '2025-01-10');
    expect(out).toContain('As of 2025-01-10: 1 claim or question not yet said; 0 without a date are always there.');
  });

  test('reads abstract frameworks, with strengths where they have base scores', async () => {
    expect(await json('loop.apx')).toEqual({ arguments: { a: 'undec', b: 'undec', c: 'undec' } });
    const { out } = await cli.run('evaluate', 'scores.bag', '--json');
    expect(out).toContain('"__proto__": "in"');
    expect(JSON.parse(out).strengths.a).toBe(0);
  });

  test('finds complete, preferred and stable extensions of frameworks', async () => {
    const extensions = async (semantics: string, ...more: string[]) =>
      json('loop.apx', '--semantics', semantics, ...more);
    expect(await extensions('complete')).toEqual({ extensions: [['a'], ['b'], []] });
    expect(await extensions('preferred')).toEqual({ extensions: [['a'], ['b']] });
    expect(await extensions('stable')).toEqual({ extensions: [['a'], ['b']] });
    expect(await extensions('stable', '--most', '1')).toMatchObject({ extensions: [expect.anything()], more: true });
  });

  test('lists the labellings of a debate, and what stands in all and in some of them', async () => {
    const relation = (id: string, premise: string, target: string) => ({
      ...{ id, kind: 'attacks', premises: [premise], target: { statement: target } },
      ...{ scheme: '', weight: null, note: '' },
    });
    cli.writeJson('quarrel.json', {
      format: 'counterclaim',
      version: 1,
      debate: { title: 'A quarrel' },
      statements: ['a', 'b', 'c', 'd'].map((id) => ({ id, kind: 'claim', text: id })),
      relations: [
        relation('ab', 'a', 'b'),
        relation('ba', 'b', 'a'),
        relation('ac', 'a', 'c'),
        relation('bc', 'b', 'c'),
      ],
    });
    await cli.run('import', 'quarrel.json', '--to', 'quarrel.debate');
    const { labellings, moreLabellings, statements, relations } = await json(
      'quarrel.debate',
      '--semantics',
      'preferred',
    );
    expect([labellings, moreLabellings]).toEqual([
      [
        { stands: ['a', 'd', 'ab', 'ac'], falls: ['b', 'c', 'ba', 'bc'], undecided: [] },
        { stands: ['b', 'd', 'ba', 'bc'], falls: ['a', 'c', 'ab', 'ac'], undecided: [] },
      ],
      false,
    ]);
    expect(statements).toMatchObject([
      { id: 'a', standing: 'undecided', credulous: true, sceptical: false },
      { id: 'b', standing: 'undecided', credulous: true, sceptical: false },
      { id: 'c', standing: 'falls', credulous: false, sceptical: false },
      { id: 'd', standing: 'stands', credulous: true, sceptical: true },
    ]);
    expect(relations[0]).toMatchObject({ id: 'ab', standing: 'undecided', credulous: true, sceptical: false });
    const { out } = await cli.run('evaluate', 'quarrel.debate', '--semantics', 'preferred');
    expect(out).toContain(
      'Labellings (preferred): 2. What stands stands in all of them; claims that stand in some only: 2.',
    );
  });

  test('tells a reader the same in words', async () => {
    const { out } = await cli.run('evaluate', 'talk.debate');
    expect(out).toContain('falls      0.250  It is so.\nstands     0.500  It is not so.\n');
    expect((await cli.run('evaluate', 'loop.apx')).out).toBe('undec  a\nundec  b\nundec  c\n');
  });

  test.each([
    [['bad.tgf'], 'Line 3 cannot be read: no argument is called “b”.'],
    [['talk.debate', '--off', 'nobody'], 'has the id “nobody”'],
    [['talk.debate', '--explain', 'nobody'], 'has the id “nobody”'],
    [['talk.debate', '--strength', 'guess'], '--strength is one of dfquad, euler, quadratic, not “guess”'],
    [
      ['talk.debate', '--semantics', 'guess'],
      '--semantics is one of grounded, complete, preferred, stable, not “guess”',
    ],
    [['talk.debate', '--as-of', 'soon'], '“soon” is not a date'],
    [['talk.debate', '--would-take', 'nobody'], 'has the id “nobody”'],
    [['loop.apx', '--would-take', 'a'], '--would-take is for debates'],
    [['talk.debate', '--support', 'maybe'], '--support is one of off, on, not “maybe”'],
    [['talk.debate', '--most', '0'], '--most is a number from 1 to 999,999, not “0”'],
    [['loop.apx', '--off', 'a'], '--off is for debates'],
    [['missing.apx'], 'missing.apx'],
  ])('answers %j with 2 and a sentence', async (args, sentence) => {
    const { code, err } = await cli.run('evaluate', ...args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
