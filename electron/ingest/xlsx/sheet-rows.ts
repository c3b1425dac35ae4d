import { streamXml } from '../office/xml-stream.ts';
import type { CellFormats } from './cell-formats.ts';
import { areaOf, placeOf, type SheetArea } from './places.ts';
import { type CellWords, RichText, unescaped } from './rich-text.ts';

export interface SheetCell extends CellWords {
  /** From 1. */
  readonly column: number;
  /** What is kept in a cell that shows nothing, and what it is named in a notice for. */
  readonly unseen: { readonly subject: 'hidden' | 'formula'; readonly words: string } | undefined;
}

export interface SheetRow {
  /** From 1. */
  readonly number: number;
  readonly isHidden: boolean;
  readonly cells: readonly SheetCell[];
}

/** A sheet as it is kept: its rows that hold something, and what is said of them. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
  /** Stretches of columns that are not shown. */
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
  readonly merged: readonly SheetArea[];
}

/** What the cells of a workbook are read with. */
export interface CellReading {
  readonly strings: readonly (string | CellWords)[];
  readonly formats: CellFormats;
  /** Told of the length of every cell; throws once all are longer than a text may be. */
  readonly count: (characters: number) => void;
  readonly check: () => void;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string | undefined;
  hasFormula: boolean;
}

const MOST_MERGED = 10_000;

/** Reads the cells of a sheet (ECMA-376, part 1, 18.3), piece by piece. */
export function readSheet(part: Uint8Array, reading: CellReading): Sheet {
  const rows: SheetRow[] = [];
  const hiddenColumns: { first: number; last: number }[] = [];
  const merged: SheetArea[] = [];
  const string = new RichText();
  let row: { number: number; isHidden: boolean; cells: SheetCell[] } = { number: 0, isHidden: false, cells: [] };
  let cell: OpenCell | undefined;
  let column = 0;
  let isValue = false;
  streamXml(
    part,
    {
      open: (name, attributes) => {
        string.open(name, attributes);
        if (name === 'row') {
          row = { number: wholeOf(attributes['r']) ?? row.number + 1, isHidden: isOn(attributes['hidden']), cells: [] };
          column = 0;
        } else if (name === 'c') {
          column = placeOf(attributes['r'])?.column ?? column + 1;
          const style = wholeOf(attributes['s']) ?? 0;
          cell = { column, type: attributes['t'] ?? 'n', style, value: undefined, hasFormula: false };
        } else if (name === 'f' && cell !== undefined) cell.hasFormula = true;
        else if (name === 'v') isValue = true;
        else if (name === 'col' && isOn(attributes['hidden']))
          hiddenColumns.push({ first: wholeOf(attributes['min']) ?? 0, last: wholeOf(attributes['max']) ?? 0 });
        else if (name === 'mergeCell' && merged.length < MOST_MERGED) {
          const area = areaOf(attributes['ref']);
          if (area !== null) merged.push(area);
        }
      },
      text: (words) => {
        string.write(words);
        if (isValue && cell !== undefined) cell.value = (cell.value ?? '') + words;
      },
      close: (name) => {
        string.close(name);
        if (name === 'v') isValue = false;
        else if (name === 'c' && cell !== undefined) {
          const read = readCell(cell, string.take(), reading);
          if (read !== null) {
            reading.count(read.text.length);
            row.cells.push(read);
          }
          cell = undefined;
        } else if (name === 'row' && row.cells.length > 0) rows.push(row);
      },
    },
    reading.check,
  );
  return { rows, hiddenColumns, merged };
}

/** Returns a cell as it is shown; null for one with nothing in it. */
function readCell(cell: OpenCell, inline: CellWords, { strings, formats }: CellReading): SheetCell | null {
  const { column, type, style, value, hasFormula } = cell;
  if (value === undefined && hasFormula)
    return { column, text: '', struck: '', unseen: { subject: 'formula', words: '' } };
  const kept = keptIn(type, value ?? '', inline, strings);
  if (kept.text === '' && kept.struck === '') return null;
  const isNumber = (type === 'n' || type === 'd') && Number.isFinite(Number(kept.text)) && kept.text !== '';
  const text = isNumber ? formats.number(kept.text, style) : formats.text(kept.text, style);
  const unseen = text === '' && kept.text !== '' ? { subject: 'hidden' as const, words: kept.text } : undefined;
  if (!formats.isStruck(style)) return { column, text, struck: kept.struck, unseen };
  return { column, text: '', struck: text + kept.struck, unseen };
}

function keptIn(type: string, value: string, inline: CellWords, strings: CellReading['strings']): CellWords {
  switch (type) {
    case 's': {
      const shared = strings[Number(value)] ?? '';
      return typeof shared === 'string' ? { text: shared, struck: '' } : shared;
    }
    case 'inlineStr':
      return inline;
    case 'b':
      return { text: value.trim() === '1' ? 'TRUE' : value.trim() === '' ? '' : 'FALSE', struck: '' };
    case 'str':
      return { text: unescaped(value), struck: '' };
    case 'd':
      return { text: value.trim().replace(/T00:00:00(?:\.0+)?Z?$/u, ''), struck: '' };
    default:
      return { text: value.trim(), struck: '' };
  }
}

function wholeOf(said: string | undefined): number | undefined {
  return said !== undefined && /^\d{1,9}$/u.test(said) ? Number(said) : undefined;
}

function isOn(said: string | undefined): boolean {
  return said === '1' || said === 'true';
}
