import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CSV, toCsv } from '../../../../shared/formats/tables/csv-format.ts';
import { fileOf, importText } from '../../../fixtures/given-files.ts';
import { graphOf, randomDebates } from '../../../fixtures/random-debates.ts';

const read = (text: string, name = 'file.csv') => importText(CSV, text, name);

describe('tables of claims', () => {
  test('columns are found by their headings, targets by id or text', async () => {
    const { data, argument, notes } = await read(
      'Relation;Target;Claim;Who;Source;Quote;Mood\n;;Trains at night?;;;;\nanswers;Trains at night?;Yes.;Ada;Minutes;"We said ""yes"".";calm\ncon;YES.;Too loud.;Bo;https://x.example;;\npro;nowhere;Lost.;;;;\nodd;Yes.;Hm.;;;;\n',
    );
    expect(argument.slice(0, 2)).toEqual(['supports: Yes. > Trains at night?', 'attacks: Too loud. > Yes.']);
    expect(data.speakers.map(({ name }) => name)).toEqual(['Ada', 'Bo']);
    expect(data.moves.map(({ act }) => act)).toEqual(['asserts', 'asserts']);
    expect(data.excerpts.map(({ exact }) => exact)).toEqual(['We said "yes".']);
    expect(data.sources.map(({ csl }) => csl.URL ?? csl.title)).toEqual(['Minutes', 'https://x.example']);
    expect(data.statements[1]?.note).toBe('Mood: calm');
    expect(notes).toEqual(
      expect.arrayContaining([
        'repaired (row 6): “odd” is no kind of relation: it came in as support.',
        'left-out (row 5): A relation that supports is left out: what it is aimed at is not in the file.',
      ]),
    );
  });

  test('a cell whose quotation mark nothing closes is refused where it swallows the file', async () => {
    await expect(read(`claim,note\nA,"${'open, '.repeat(200_000)}`)).rejects.toMatchObject({
      code: 'TooLarge',
      message:
        'Row 2 has a cell of 1,200,000 characters, and one may have 1,000,000: close the quotation mark that begins it.',
    });
  });

  test('rows of one step are linked, and steps can be targets', async () => {
    const { argument } = await read(
      'id\tclaim\trelation\ttarget\tstep\n1\tA\tsupports\t3\tx\n2\tB\tsupports\t3\tx\n3\tC\t\t\t\n4\tD\tattacks\tx\t\n',
      'file.tsv',
    );
    expect(argument).toEqual(['supports: A + B > C', 'attacks: D > (supports: A + B > C)']);
  });

  test('rows of one step with other targets or kinds are relations of their own', async () => {
    const { argument, notes } = await read(
      'id,claim,parent,relation,linked\n1,X,,,\n2,Y,,,\n3,P supports X,1,pro,yes\n4,Q attacks Y,2,con,yes\n5,R,1,,yes\n',
    );
    expect(argument).toEqual(['supports: P supports X + R > X', 'attacks: Q attacks Y > Y']);
    expect(notes).toEqual([
      'repaired (row 5): The step “yes” has rows of several targets or kinds: it came in as a relation for each.',
    ]);
  });

  test.each([
    ['a table without claims', 'name,age\nAda,36\n'],
    ['nothing', ''],
  ])('%s is refused', async (_, text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'InvalidValue' });
  });

  test('one id with two texts, a row without a claim, and numbers that are none are named', async () => {
    const { notes } = await read('id,claim,weight,relation\n1,A,high,\n1,B,,\n,,,x\n');
    expect(notes).toEqual([
      'left-out (row 2): “high” is left out: it is not a number.',
      'repaired (row 3): The id “1” has a second text, “B”: the first stays.',
      'left-out (row 4): A row without a claim is left out.',
    ]);
  });

  test('further rows of a claim add to its note and tags; columns without a heading go to notes', async () => {
    const { data, notes } = await read('id,claim,note,tags,,Mood\n1,A,One,x,,\n1,A,Two,"x,y",odd,calm\n');
    expect(data.statements).toHaveLength(1);
    expect(data.statements[0]).toMatchObject({ note: 'One\nTwo\nMood: calm\ncolumn 5: odd', tags: ['x', 'y'] });
    expect(notes).toEqual(['repaired (null): Column 5 has no heading: what stands in it went to notes.']);
  });

  test('a tag that holds a divider stays one', async () => {
    const { data } = await read('claim,tags\nA,"x; y\n"\n');
    expect(data.statements[0]?.tags).toEqual(['x; y']);
    expect((await read(toCsv(data).text)).data.statements[0]?.tags).toEqual(['x; y']);
  });

  test('is told from other tables', () => {
    expect(CSV.recognises(fileOf('claim,target\na,b\n'))).toBe(true);
    expect(CSV.recognises(fileOf('name,age\nAda,36\n'))).toBe(false);
    expect(CSV.recognises(fileOf('claim\nwords\n'))).toBe(false);
  });

  test.each([',', '\t'] as const)(
    'any debate comes back with its statements and relations, divided by %j',
    async (delimiter) => {
      await fc.assert(
        fc.asyncProperty(randomDebates(), async (debate) => {
          const data = debate.toData();
          const back = await read(toCsv(data, delimiter).text, delimiter === ',' ? 'file.csv' : 'file.tsv');
          const withoutTags = (value: object) =>
            JSON.parse(
              JSON.stringify(value, (key, each) =>
                key === 'tags' ? each.map((tag: string) => tag.trim()).filter(Boolean) : each,
              ),
            );
          expect(withoutTags(graphOf(back.data))).toEqual(withoutTags(graphOf(data)));
        }),
        { numRuns: 20 },
      );
    },
  );

  test('no cell begins so that a spreadsheet runs it', async () => {
    const data = (await read('claim,note\n"=1+1","@SUM(A1)"\n')).data;
    const { text } = toCsv(data);
    expect(text).not.toMatch(/(?:^|[,\n"])[=@]/);
    expect((await read(text)).data.statements[0]).toMatchObject({ text: '=1+1', note: '@SUM(A1)' });
  });
});
