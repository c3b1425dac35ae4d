import { cellsOf, isRtl, type TextLine } from './text-line.ts';

/** A line for making paragraphs: its beginning and end in the direction of writing. */
export interface SetLine {
  readonly text: string;
  /** True if it has cells, as the row of a table. */
  readonly isRow: boolean;
  readonly start: number;
  readonly end: number;
  readonly baseline: number;
  readonly size: number;
}

/** The lines of a page, in blocks in reading order; a group for each direction of lines, that with the most text first. */
export interface PageLayout {
  readonly groups: readonly (readonly (readonly SetLine[])[])[];
  /** Characters that its fonts do not tell. */
  readonly untold: number;
}

/** The greatest distance between the beginnings of cells of one column, in points. */
const SAME_EDGE = 3;

/** Returns the lines of a block as text. */
export function setLines(block: readonly TextLine[]): SetLine[] {
  const edges = columnEdges(block);
  return block.map((line) => {
    const cells = cellsOf(line, edges);
    const { left, right, baseline, size } = line;
    const [start, end] = isRtl(line) ? [-right, -left] : [left, right];
    return { text: cells.join('\t'), isRow: cells.length > 1, start, end, baseline, size };
  });
}

/** Returns where cells begin in at least two lines of a block. */
function columnEdges(block: readonly TextLine[]): number[] {
  const begins = block.flatMap((line) => line.cellStarts).sort((a, b) => a - b);
  return begins.filter((begin, index) => begin - (begins[index - 1] ?? Number.NEGATIVE_INFINITY) <= SAME_EDGE);
}
