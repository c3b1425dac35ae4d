import type { ImportNote } from '../../../shared/formats/reading/import-report.ts';
import { msg, t } from '../../../shared/language/translate.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
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
  const leaveOut = (said: readonly Said[], message: string) => {
    const [first] = said;
    if (first === undefined) return;
    const place =
      first.cell === '' ? t('sheet “{name}”', { name }) : t('sheet “{name}”, cell {cell}', { name, cell: first.cell });
    notes.push({ outcome: 'left-out', text: `${t(message, { count: said.length })}${samplesOf(said)}.`, place });
  };
  leaveOut(struck, msg('The struck words of {count, plural, one {# cell} other {# cells}} are left out'));
  leaveOut(
    hidden,
    msg('What {count, plural, one {# cell keeps and does} other {# cells keep and do}} not show is left out'),
  );
  leaveOut(
    formulas,
    msg('{count, plural, one {# formula without a result is} other {# formulas without a result are}} left out'),
  );
  const comments = [...drawings.comments].map(([cell, words]) => ({ cell, words }));
  leaveOut(comments, msg('{count, plural, one {# comment is} other {# comments are}} left out'));
  const shapes = drawings.words.map((words) => ({ cell: '', words }));
  leaveOut(shapes, msg('The words of {count, plural, one {# shape} other {# shapes}} are left out'));
  const shown = drawings.shown.map(({ words }) => ({ cell: '', words }));
  leaveOut(
    shown,
    msg('{count, plural, one {# picture, chart or object is} other {# pictures, charts or objects are}} left out'),
  );
  const comeIn = (count: number, message: string, which: string) => {
    if (count === 0) return;
    notes.push({ outcome: 'repaired', text: t(message, { count, which }), place: t('sheet “{name}”', { name }) });
  };
  const rows = sheet.rows.filter(({ isHidden }) => isHidden).map(({ number }) => number);
  comeIn(
    rows.length,
    msg(
      '{count, plural, one {# hidden row came in, though the sheet does not show it: {which}.} other {# hidden rows came in, though the sheet does not show them: {which}.}}',
    ),
    numberStretches(rows),
  );
  const columns = hiddenColumns(sheet);
  comeIn(
    columns.length,
    msg(
      '{count, plural, one {# hidden column came in, though the sheet does not show it: {which}.} other {# hidden columns came in, though the sheet does not show them: {which}.}}',
    ),
    numberStretches(columns, columnLetters),
  );
  comeIn(
    covered.length,
    msg(
      '{count, plural, one {# cell came in, though the sheet does not show it: {which}.} other {# cells came in, though the sheet does not show them: {which}.}}',
    ),
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
