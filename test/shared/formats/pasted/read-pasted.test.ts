import { describe, expect, test } from '@jest/globals';
import { pastedLines } from '../../../../shared/formats/pasted/pasted-lines.ts';
import { MOST_PASTED, type PastedWay } from '../../../../shared/formats/pasted/pasted-text.ts';
import { readPasted } from '../../../../shared/formats/pasted/read-pasted.ts';
import type { DebateData } from '../../../../shared/model/debate.ts';

function read(text: string, { way = null, rows = null }: { way?: PastedWay | null; rows?: string[][] | null } = {}) {
  const { value, ways, way: taken, report } = readPasted({ text, rows }, way);
  const data = value as DebateData;
  const lines = pastedLines({ ...data, moves: data.moves ?? [], speakers: data.speakers ?? [] });
  return {
    ways,
    way: taken,
    notes: report.notes.map((note) => note.text),
    texts: data.statements.map(({ text: words }) => words),
    lines: lines.map(({ depth, bears, text: words }) => `${depth} ${bears ?? 'root'} ${words}`),
    data,
  };
}

describe('the lines of a pasted text', () => {
  test('are a claim each', () => {
    expect(read('Ships are slow\r\nShips are cheap\r\n')).toMatchObject({
      way: 'lines',
      texts: ['Ships are slow', 'Ships are cheap'],
    });
  });

  test('bear on the line above that is less indented, as their signs say', () => {
    expect(read('We sail\n  + Ships are cheap\n    - Not these\n\t- Ships are slow').lines).toEqual([
      '0 root We sail',
      '1 supports Ships are cheap',
      '2 attacks Not these',
      '2 attacks Ships are slow',
    ]);
  });

  test('with signs bear on the line before them without one, indented or not', () => {
    expect(read('We sail\n+ Ships are cheap\n- Ships are slow\nWe fly').lines).toEqual([
      '0 root We sail',
      '1 supports Ships are cheap',
      '1 attacks Ships are slow',
      '0 root We fly',
    ]);
  });

  test('of a list have marks that say nothing', () => {
    expect(read('- Ships are slow\n- Ships are cheap').lines).toEqual([
      '0 root Ships are slow',
      '0 root Ships are cheap',
    ]);
    expect(read('1. Ships are slow\n2. Ships are cheap').texts).toEqual(['Ships are slow', 'Ships are cheap']);
  });

  test('below a heading bear on it', () => {
    expect(read('# How do we go?\nWe sail\nWe fly').lines).toEqual([
      '0 root How do we go?',
      '1 answers We sail',
      '1 answers We fly',
    ]);
  });

  test('that were broken at the edge of a page are joined', () => {
    const letter = 'We hold that the\nport be closed\nuntil spring.';
    expect(read(letter)).toMatchObject({ way: 'one', texts: ['We hold that the port be closed until spring.'] });
    expect(read(`${letter}\n\nThe town agrees\nwith us.`)).toMatchObject({
      way: 'paragraphs',
      texts: ['We hold that the port be closed until spring.', 'The town agrees with us.'],
    });
  });

  test('can be taken as one claim, signs and all', () => {
    expect(read('+ One\n- Two', { way: 'one' }).texts).toEqual(['+ One\n- Two']);
  });

  test('are refused where they are more than anybody would paste', () => {
    const lines = Array.from({ length: MOST_PASTED + 1 }, (_, at) => `Line ${at}`);
    expect(() => read(lines.join('\n'))).toThrow(/1,001 claims/);
  });
});

describe('the cells of a pasted spreadsheet', () => {
  test('become claims, relations and speakers, by their headings', () => {
    const { way, lines, data } = read(
      'Claim\tSpeaker\tTarget\tRelation\nShips are slow\tAnn\t\t\n"Ships\nare cheap"\tBo\tShips are slow\tattacks\n',
    );
    expect(way).toBe('table');
    expect(lines).toEqual(['0 root Ships are slow', '1 attacks Ships\nare cheap']);
    expect(data.speakers.map(({ name }) => name)).toEqual(['Ann', 'Bo']);
    expect(pastedLines(data).map(({ speakers }) => speakers)).toEqual([['Ann'], ['Bo']]);
  });

  test('without headings give the longest column as claims, and the others as notes', () => {
    const { texts, notes } = read('a\tShips are slow\nb\tShips are cheap');
    expect(texts).toEqual(['Ships are slow', 'Ships are cheap']);
    expect(notes).toEqual(['Column 1 has no heading: what stands in it went to notes.']);
  });

  test('are taken from the table of a page where there is one', () => {
    const rows = [
      ['Claim', 'Author'],
      ['Ships are slow', 'Ann'],
    ];
    expect(read('Claim Author Ships are slow Ann', { rows })).toMatchObject({
      way: 'table',
      ways: ['table', 'one'],
      texts: ['Ships are slow'],
    });
  });

  test('are told from a claim called so, with lines below it that bear on it', () => {
    expect(read('Claim\n+ Ships are cheap\n- Ships are slow').lines).toEqual([
      '0 root Claim',
      '1 supports Ships are cheap',
      '1 attacks Ships are slow',
    ]);
    expect(read('Claim\nShips are cheap\nShips are slow')).toMatchObject({
      way: 'table',
      texts: ['Ships are cheap', 'Ships are slow'],
    });
  });

  test('are told from lines that are indented by tabs', () => {
    expect(read('We sail\n\t+ Ships are cheap').way).toBe('lines');
  });
});

test('claims that bear on each other in a circle are listed all the same', () => {
  const { lines } = read('Claim\tTarget\nA\tB\nB\tA');
  expect(lines).toHaveLength(2);
});
