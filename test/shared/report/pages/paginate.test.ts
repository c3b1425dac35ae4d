import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LOOKS } from '../../../../shared/report/pages/page-look.ts';
import { OVER_NOTES, type Page, paginate } from '../../../../shared/report/pages/paginate.ts';
import { linesOf, type SetBlock } from '../../../../shared/report/pages/set-block.ts';

const HEIGHT = 200;

/** A block of so many lines of 10 points, which cites notes in its lines. */
function block(
  lines: number,
  given: Partial<SetBlock> & { readonly notes?: Readonly<Record<number, number>> } = {},
): SetBlock {
  const { notes = {}, ...rest } = given;
  const set = Array.from({ length: lines }, (_, line) => ({
    pieces: [],
    notes: notes[line] === undefined ? [] : [notes[line]],
  }));
  return { cells: [{ tag: 'P', x: 0, look: LOOKS.text, lines: set }], leading: 10, before: 5, ...rest };
}

const note = (lines: number) => block(lines, { before: 2 });

/** The block and the number of the line, of all lines on pages, in their order. */
function order(pages: readonly Page[], of: 'lines' | 'notes'): [SetBlock, number][] {
  return pages.flatMap((page) =>
    page[of].flatMap(({ block: each, from, to }) =>
      Array.from({ length: to - from }, (_, index): [SetBlock, number] => [each, from + index]),
    ),
  );
}

function pageOf(pages: readonly Page[], of: SetBlock): number {
  return pages.findIndex(({ lines }) => lines.some(({ block: each }) => each === of));
}

describe('the pages of a report', () => {
  test('have every line once, in its order, and every note, and nothing beyond their foot', () => {
    const given = fc.array(
      fc.record({
        lines: fc.integer({ min: 1, max: 45 }),
        cites: fc.integer({ min: 0, max: 30 }),
        stays: fc.boolean(),
      }),
      {
        maxLength: 25,
      },
    );
    fc.assert(
      fc.property(given, (all) => {
        const notes: SetBlock[] = [];
        const blocks = all.map(({ lines, cites, stays }) => {
          if (cites > 0) notes.push(note(cites));
          return block(lines, { staysWithNext: stays, ...(cites > 0 ? { notes: { [lines - 1]: notes.length } } : {}) });
        });
        const pages = paginate(blocks, notes, HEIGHT);
        const expected = (of: readonly SetBlock[]) =>
          of.flatMap((each) => Array.from({ length: linesOf(each) }, (_, line): [SetBlock, number] => [each, line]));
        expect(order(pages, 'lines')).toEqual(expected(blocks));
        expect(order(pages, 'notes')).toEqual(expected(notes));
        for (const { lines, notes: foot } of pages) {
          const end = (placed: typeof lines) => {
            const last = placed.at(-1);
            return last === undefined ? 0 : last.y + (last.to - last.from) * last.block.leading;
          };
          expect(end(lines) + end(foot)).toBeLessThanOrEqual(HEIGHT);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('have the head of a table again where it goes on, and no other', () => {
    const head = block(2, { staysWithNext: true, isWhole: true });
    const rows = Array.from({ length: 12 }, () => block(3, { isWhole: true, head }));
    const after = block(30);
    const pages = paginate([block(2), head, ...rows, after], [], HEIGHT);
    const again = pages.map(({ repeated }) => repeated.map(({ block: each, y }) => [each === head, y]));
    expect(again).toEqual([[], [[true, 0]], [[true, 0]], [], []]);
    expect(pages[1]?.lines[0]).toMatchObject({ block: rows[4], y: 25 });
    const tall = block(40, { head });
    expect(paginate([head, tall], [], HEIGHT).map(({ repeated }) => repeated.length)).toEqual([0, 1, 1]);
    const tooTall = block(6);
    expect(paginate([tooTall, block(40, { head: tooTall })], [], HEIGHT).flatMap(({ repeated }) => repeated)).toEqual(
      [],
    );
  });

  test('have a note at the foot of the page on which its mark stands', () => {
    const [first, second] = [block(15), block(4, { notes: { 3: 1 } })];
    const pages = paginate([first, second], [note(2)], HEIGHT);
    const at = pages.findIndex(({ notes }) => notes.length > 0);
    expect(pages[at]?.lines.at(-1)).toMatchObject({ block: second, to: 4 });
    expect(pages[at]?.notes[0]?.y).toBe(OVER_NOTES);
  });

  test('have no heading at their foot, and no line of a paragraph alone', () => {
    const heading = block(1, { staysWithNext: true });
    const text = block(6);
    const pages = paginate([block(17), heading, text], [], HEIGHT);
    expect(pageOf(pages, heading)).toBe(pageOf(pages, text));
    const parted = paginate([block(14), block(6)], [], HEIGHT);
    expect(parted[1]?.lines[0]).toMatchObject({ from: 4, to: 6 });
  });

  test('keep a row of a table whole, and begin with what begins one', () => {
    const row = block(6, { isWhole: true });
    const chapter = block(1, { beginsPage: true });
    const pages = paginate([block(15), row, chapter], [], HEIGHT);
    expect(pages.map(({ lines }) => lines.map(({ from, to }) => to - from))).toEqual([[15], [6], [1]]);
  });
});
