import { msg } from '../../../language/translate.ts';
import { type Form, MESSAGES, type Piece } from '../form.ts';
import { restOf, type TextLine } from '../lines.ts';
import { nameHeading } from '../names/name-heading.ts';
import { atClock, atPosition, clockIn, secondsIn } from '../times.ts';

const SPEAKER =
  /^(?:speakers?|names?|who|participants?|person|member|voice|actor|character|role|from|sender|author|user|sprecher|orateur|orador|intervenant|говорящий|发言人|發言人)$/iu;
const WORDS =
  /^(?:text|words|utterances?|content|contents|transcript|transcription|messages?|speech|said|comments?|dialogue|line|statement|contribution|sentence|quote|said|what (?:was|is|they|he|she) said|paroles|texto|rede|текст|内容|內容|发言|發言)$/iu;
const TIME = /^(?:time|times|start|start time|timestamp|begin|from|timecode|zeit|hora|heure|время|时间|時間)$/iu;
const LIKE_A_TIME = /^[[(]?\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d+)?(?:\s?[ap]\.?m\.?)?[\])]?$/iu;

interface Cell {
  readonly text: string;
  /** UTF-16 offset in the line. */
  readonly at: number;
}

interface Columns {
  readonly speaker: number;
  readonly words: number;
  readonly time: number | null;
  readonly count: number;
  /** The line of the names of the columns; null where there is none. */
  readonly head: number | null;
}

/** A table with a row for each turn: columns between tabs, bars or commas. */
export const table: Form = {
  id: 'table',
  about: msg('a table, with a row for each turn'),
  read: (lines) => {
    for (const cells of [tabCells, barCells, commaCells]) {
      const rows = lines.map((line) => cells(line.text));
      const columns = headColumns(rows) ?? (cells === commaCells ? null : columnsByContent(rows));
      if (columns === null) continue;
      const pieces = lines.map((line, index) => pieceOf(line, rows[index] ?? [], index, columns));
      const support = pieces.filter(({ kind }) => kind === 'label').length;
      if (support > 0) return { pieces, style: MESSAGES, support };
    }
    return null;
  },
};

function pieceOf(
  line: TextLine,
  row: readonly Cell[],
  index: number,
  { speaker, words, time, count, head }: Columns,
): Piece {
  if (head !== null && index <= head) return { kind: 'nobody', line };
  if (row.length === 1 && !line.afterGap) return { kind: 'words', line };
  const [name, said] = [row[speaker], row[words]];
  if (row.length < count || name === undefined || said === undefined || /^[-:\s]*$/u.test(said.text))
    return { kind: 'end', line };
  const spoken = restOf({ ...line, text: line.text.slice(0, said.at + said.text.length) }, said.at);
  if (name.text === '') return { kind: 'unknown', label: '', line, words: spoken };
  const heading = nameHeading(name.text) ?? { name: name.text, notes: [] };
  const at = time === null ? null : (row[time]?.text.replace(/[[\]()]/gu, '').replace(',', '.') ?? '');
  const when = at === null ? null : /m\.?$/iu.test(at) ? atClock(clockIn(at)) : atPosition(secondsIn(at));
  return { kind: 'label', heading, label: name.text, lines: [], words: spoken, time: when };
}

function headColumns(rows: readonly (readonly Cell[])[]): Columns | null {
  const head = rows
    .slice(0, 40)
    .findIndex((row) => row.length > 1 && find(row, SPEAKER) !== -1 && find(row, WORDS) !== -1);
  const row = rows[head];
  if (row === undefined) return null;
  const time = find(row, TIME);
  return {
    speaker: find(row, SPEAKER),
    words: find(row, WORDS),
    time: time === -1 ? null : time,
    count: row.length,
    head,
  };
}

/** Tells the columns without a head: time, name, words; or name and words, with names that come twice. */
function columnsByContent(rows: readonly (readonly Cell[])[]): Columns | null {
  const full = rows.filter((row) => row.length > 1);
  const [first] = full;
  if (first === undefined || full.length < 3 || full.length < 0.8 * rows.length) return null;
  const count = first.length;
  if (count > 4 || full.some((row) => row.length !== count)) return null;
  const time = first.findIndex((_, column) => full.every((row) => LIKE_A_TIME.test(row[column]?.text ?? '')));
  const names = [...first.keys()].filter((column) => column !== time && areNames(full, column));
  const [speaker] = names;
  if (names.length !== 1 || speaker === undefined) return null;
  const words = [...first.keys()].filter((column) => column !== time && column !== speaker);
  if (words.length !== 1 || words[0] === undefined || words[0] < speaker) return null;
  return { speaker, words: words[0], time: time === -1 ? null : time, count, head: null };
}

function areNames(rows: readonly (readonly Cell[])[], column: number): boolean {
  const names = rows.map((row) => row[column]?.text ?? '');
  return new Set(names).size < names.length && names.every((name) => name.length <= 60 && nameHeading(name) !== null);
}

function find(row: readonly Cell[], column: RegExp): number {
  return row.findIndex(({ text }) => column.test(text));
}

function tabCells(text: string): Cell[] {
  return divided(text, '\t');
}

function barCells(text: string): Cell[] {
  if (!text.includes('|')) return [];
  const cells = divided(text, '|');
  const begins = text.startsWith('|') ? 1 : 0;
  return cells.slice(begins, text.endsWith('|') ? -1 : undefined);
}

/** Divides a line of CSV (RFC 4180), quotation marks aside. */
function commaCells(text: string): Cell[] {
  if (!text.includes(',') || text.length > 20_000) return [];
  const cells: Cell[] = [];
  for (const { 0: whole, index } of text.matchAll(/(?:^|,)(?:"(?:[^"]|"")*"|[^,]*)/gu)) {
    const at = index + (whole.startsWith(',') ? 1 : 0);
    const cell = text.slice(at, index + whole.length);
    const quoted = cell.startsWith('"') && cell.endsWith('"') && cell.length > 1;
    cells.push(quoted ? { text: cell.slice(1, -1), at: at + 1 } : { text: cell.trim(), at });
  }
  return cells;
}

function divided(text: string, sign: string): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const part of text.split(sign)) {
    const trimmed = part.trim();
    cells.push({ text: trimmed, at: trimmed === '' ? at : at + part.indexOf(trimmed) });
    at += part.length + 1;
  }
  return cells;
}
