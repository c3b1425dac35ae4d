import { hasTimes, type NoTimes, type Row, type Summary } from './row.ts';

const HEADINGS = [
  'What',
  'Size',
  'Ours, ms',
  'CPU, ms',
  'Peak, MB',
  'Peer',
  'Peer, ms',
  'CPU, ms',
  'Peak, MB',
  'Ours : peer',
  'Runs',
  'Notes',
];
/** Which columns hold numbers, and are set to the right. */
const NUMERIC = new Set([1, 2, 3, 4, 6, 7, 8, 9, 10]);

/**
 * Returns the rows as Markdown tables that read well as plain text, too: of times, and of whatever else was measured,
 * by subject.
 */
export function markdownTable(rows: readonly Row[]): string {
  const times = rows.filter(({ facts }) => facts === undefined);
  const others = Map.groupBy(
    rows.filter(({ facts }) => facts !== undefined),
    ({ subject }) => subject,
  );
  const tables = [...others.values()].map(factsTable);
  if (times.length > 0) tables.unshift(table([HEADINGS, ...times.map(cellsOf)], (column) => NUMERIC.has(column)));
  return tables.join('\n\n');
}

/** Returns the table of measurements besides time: a column for each name. */
function factsTable(rows: readonly Row[]): string {
  const names = [...new Set(rows.flatMap(({ facts = {} }) => Object.keys(facts)))];
  const cells = rows.map(({ name, ours, facts = {} }) => [
    name,
    hasTimes(ours) ? milliseconds(ours.ms) : ours.reason,
    ...names.map((fact) => facts[fact] ?? '–'),
  ]);
  return table([['What', 'Time, ms', ...names], ...cells], (column) => column > 0);
}

function table(cells: readonly (readonly string[])[], isNumeric: (column: number) => boolean): string {
  const [headings = []] = cells;
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    line(row.map((cell, column) => padded(cell, widths[column] ?? 0, isNumeric(column)))),
  );
  const rule = line(
    widths.map((width, column) => (isNumeric(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))),
  );
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function padded(cell: string, width: number, isNumeric: boolean): string {
  return isNumeric ? cell.padStart(width) : cell.padEnd(width);
}

function cellsOf({ name, size, ours, peer, theirs, ratio }: Row): string[] {
  const notes = [noteOf(ours), peer === null ? null : noteOf(theirs, `${peer}: `)];
  return [
    name,
    size.toLocaleString('en-GB'),
    ...timesOf(ours),
    peer ?? '–',
    ...timesOf(theirs),
    ratio === null ? '–' : ratio.toFixed(2),
    [ours, theirs].flatMap((summary) => (hasTimes(summary) ? [summary.runs] : [])).join(' : ') || '–',
    notes.filter((note) => note !== null).join('; '),
  ];
}

function timesOf(summary: Summary | NoTimes | null): string[] {
  if (!hasTimes(summary)) return ['–', '–', '–'];
  const { ms, cpuMs, peakMb } = summary;
  return [milliseconds(ms), cpuMs === null ? '–' : milliseconds(cpuMs), peakMb === null ? '–' : peakMb.toFixed(0)];
}

/** Three digits that count, as far as whole milliseconds. */
function milliseconds(value: number): string {
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

function noteOf(summary: Summary | NoTimes | null, prefix = ''): string | null {
  if (summary === null) return null;
  const note = hasTimes(summary) ? summary.note : summary.reason;
  return note === null ? null : `${prefix}${note}`;
}
