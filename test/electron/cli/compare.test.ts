import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CommandLine } from './command-line.ts';

const TEXT = '📝 The inquiry should be local. Victims were not heard for years. Nobody asked why.';
const [LOCAL, HEARD, ASKED] = [
  'The inquiry should be local.',
  'Victims were not heard for years.',
  'Nobody asked why.',
];

function excerpt(id: string, exact: string, tags: readonly string[] = []) {
  const start = TEXT.indexOf(exact);
  return { id, source: 's', exact, start, end: start + exact.length, tags };
}

const cli = new CommandLine();
beforeAll(async () => {
  const source = { id: 's', csl: { type: 'report', title: 'The report' }, text: TEXT };
  const claim = { id: 'local', kind: 'claim', text: 'It should be local' };
  const make = (name: string, rest: object) => {
    cli.writeJson(`${name}.json`, { format: 'counterclaim', version: 1, debate: { title: name }, ...rest });
    return cli.run('import', `${name}.json`, '--to', `${name}.debate`);
  };
  const cites = (fidelity: string) => [{ statement: 'local', excerpt: 'e', fidelity }];
  await make('a', {
    sources: [source],
    statements: [claim],
    excerpts: [excerpt('e', LOCAL, ['ann', 'ben']), excerpt('f', HEARD, ['ann'])],
    citations: cites('quotation'),
  });
  await make('b', {
    sources: [{ ...source, id: 'x' }],
    statements: [claim],
    excerpts: [excerpt('e', LOCAL), excerpt('f', 'not heard for years.'), excerpt('g', ASKED)].map((each) => ({
      ...each,
      source: 'x',
    })),
    citations: cites('paraphrase'),
  });
  await make('none', {});
});
afterAll(() => cli.remove());

describe('compare', () => {
  test('answers in JSON how far two debates agree about a source, and what differs, in code points', async () => {
    const { code, out } = await cli.run('compare', 'a.debate', 'b.debate', '--source', 's', '--json');
    const [found, ...others] = JSON.parse(out);
    expect([code, others]).toEqual([0, []]);
    expect(found).toMatchObject({ source: 's', otherSource: 'x', by: 'text', unplaced: 0 });
    expect(found.agreement.passages).toEqual({
      here: 2,
      there: 3,
      same: 1,
      otherBorders: 1,
      onlyHere: 0,
      onlyThere: 1,
    });
    expect(found.agreement.labels.fidelity).toEqual({ compared: 1, same: 0, kappa: 0 });
    expect(found.agreement.alpha.marked).toBeGreaterThan(0);
    expect(
      found.differences.map(({ kind, exact, here, there }: Record<string, string>) => [kind, exact, here, there]),
    ).toEqual([
      ['fidelity', LOCAL, 'quotation', 'paraphrase'],
      ['borders', HEARD, HEARD, 'not heard for years.'],
      ['only-there', ASKED, 'not marked', 'marked, without a claim'],
    ]);
    const [first] = found.differences;
    expect([...TEXT].slice(first.start, first.end).join('')).toBe(LOCAL);
  });

  test('tells people the same in sentences', async () => {
    const { out } = await cli.run('compare', 'a.debate', 'b.debate');
    expect(out).toContain(
      '2 passages marked in both, 1 of them with other borders; 0 only in the first debate, 1 only in the other debate.',
    );
    expect(out).toContain('Distance from the words: 0 of 1 alike (0 %), Cohen’s kappa 0.000.');
    expect(out).toContain('Marked only in the other debate: Nobody asked why.');
  });

  test('compares two readers of one debate by their tags', async () => {
    const { out } = await cli.run('compare', 'a.debate', '--tags', 'ann, ben', '--json');
    const [found] = JSON.parse(out);
    expect(found).toMatchObject({ by: 'tags', agreement: { passages: { same: 1, onlyHere: 1, onlyThere: 0 } } });
    expect(found.differences[0].what).toBe('Marked only in “ann”');
  });

  test.each([
    [['a.debate'], 'Name another debate, or two tags'],
    [['a.debate', 'b.debate', '--tags', 'ann,ben'], '--tags tells the readers of one debate apart'],
    [['a.debate', '--tags', 'ann'], '--tags takes two different tags'],
    [['a.debate', '--tags', 'x,y'], 'No passage of the sources has one of these tags.'],
    [['a.debate', 'none.debate'], 'no such source in common'],
    [['a.debate', 'b.debate', '--source', 'x'], 'x'],
  ])('refuses %j with a sentence', async (argv, reason) => {
    const { code, err } = await cli.run('compare', ...argv);
    expect([code, err]).toEqual([2, expect.stringContaining(reason)]);
  });
});
