import type { ImportNote } from '../../../shared/formats/reading/import-report.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { counted } from '../../../shared/text/counted.ts';
import { numberStretches } from '../number-stretches.ts';
import { MergedCells } from './merged-cells.ts';
import { columnLetters } from './places.ts';
import type { SheetDrawings } from './sheet-drawings.ts';
import type { Sheet } from './sheet-rows.ts';

const MOST_SAMPLES = 3;
const LONGEST_SAMPLE = 100;

interface Said {
  /** Such as `B2`; '' for what stands in no cell. */
  readonly cell: string;
  readonly words: string;
}

/** Tells what of a sheet does not come in as cells of a table, and what comes in though the sheet does not show it. */
export function tableNotes(name: string, sheet: Sheet, drawings: SheetDrawings): ImportNote[] {
  const notes: ImportNote[] = [];
  const { struck, hidden, formulas, covered } = unreadIn(sheet);
  const leaveOut = (said: readonly Said[], what: (count: number) => string) => {
    const [first] = said;
    if (first === undefined) return;
    const place = first.cell === '' ? `sheet “${name}”` : `sheet “${name}”, cell ${first.cell}`;
    notes.push({ outcome: 'left-out', text: `${what(said.length)}${samplesOf(said)}.`, place });
  };
  const cells = (count: number) => counted(count, 'cell');
  leaveOut(struck, (count) => `The struck words of ${cells(count)} are left out`);
  leaveOut(
    hidden,
    (count) => `What ${cells(count)} ${count === 1 ? 'keeps and does' : 'keep and do'} not show is left out`,
  );
  leaveOut(formulas, (count) => `${counted(count, 'formula')} without a result ${count === 1 ? 'is' : 'are'} left out`);
  const comments = [...drawings.comments].map(([cell, words]) => ({ cell, words }));
  leaveOut(comments, (count) => `${counted(count, 'comment')} ${count === 1 ? 'is' : 'are'} left out`);
  const shapes = drawings.words.map((words) => ({ cell: '', words }));
  leaveOut(shapes, (count) => `The words of ${counted(count, 'shape')} are left out`);
  const shown = drawings.shown.map(({ words }) => ({ cell: '', words }));
  leaveOut(
    shown,
    (count) =>
      `${counted(count, 'picture, chart or object', 'pictures, charts or objects')} ${count === 1 ? 'is' : 'are'} left out`,
  );
  const comeIn = (count: number, noun: string, which: string) => {
    if (count === 0) return;
    const text = `${counted(count, noun)} came in, though the sheet does not show ${count === 1 ? 'it' : 'them'}: ${which}.`;
    notes.push({ outcome: 'repaired', text, place: `sheet “${name}”` });
  };
  const rows = sheet.rows.filter(({ isHidden }) => isHidden).map(({ number }) => number);
  comeIn(rows.length, 'hidden row', numberStretches(rows));
  const columns = hiddenColumns(sheet);
  comeIn(columns.length, 'hidden column', numberStretches(columns, columnLetters));
  comeIn(
    covered.length,
    'cell',
    covered
      .slice(0, MOST_SAMPLES)
      .map(({ cell }) => cell)
      .join(', '),
  );
  return notes;
}

function unreadIn({ rows, merged: areas }: Sheet) {
  const merged = new MergedCells(areas);
  const found = { struck: [] as Said[], hidden: [] as Said[], formulas: [] as Said[], covered: [] as Said[] };
  for (const { number, cells } of rows)
    for (const { column, text, struck, unseen } of cells) {
      const cell = `${columnLetters(column)}${number}`;
      if (struck.trim() !== '') found.struck.push({ cell, words: struck });
      if (unseen !== undefined)
        (unseen.subject === 'formula' ? found.formulas : found.hidden).push({ cell, words: unseen.words });
      if (text !== '' && merged.covers(column, number)) found.covered.push({ cell, words: text });
    }
  return found;
}

function hiddenColumns({ rows, hiddenColumns: stretches }: Sheet): number[] {
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  return [...used]
    .filter((column) => stretches.some(({ first, last }) => first <= column && column <= last))
    .toSorted((a, b) => a - b);
}

function samplesOf(said: readonly Said[]): string {
  const words = said.map((each) => each.words.replace(/\s+/gu, ' ').trim()).filter((each) => each !== '');
  if (words.length === 0) return '';
  const quoted = words.slice(0, MOST_SAMPLES).map((each) => shortQuote(each, LONGEST_SAMPLE));
  return `: ${quoted.join(', ')}${words.length > MOST_SAMPLES ? ', …' : ''}`;
}
