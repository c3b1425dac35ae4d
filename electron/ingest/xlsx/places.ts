/** The place of a cell, from 1. */
export interface CellPlace {
  readonly column: number;
  readonly row: number;
}

export interface SheetArea {
  readonly first: CellPlace;
  readonly last: CellPlace;
}

/** Spreadsheets have no more. */
const MOST_COLUMNS = 16_384;

const LONGEST_PLACE = 12;
const [A, Z, ZERO, NINE] = [65, 90, 48, 57];

/** Reads a place such as `BC12`; null for anything else. */
export function placeOf(said: string | undefined): CellPlace | null {
  const place = said ?? '';
  let [column, row, at] = [0, 0, 0];
  for (; at < 3 && isLetter(place.charCodeAt(at)); at++) column = 26 * column + place.charCodeAt(at) - A + 1;
  for (; at < LONGEST_PLACE && isDigit(place.charCodeAt(at)); at++) row = 10 * row + place.charCodeAt(at) - ZERO;
  return column === 0 || column > MOST_COLUMNS || at < place.length ? null : { column, row };
}

function isLetter(code: number): boolean {
  return code >= A && code <= Z;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** Reads an area such as `A1:C3`. */
export function areaOf(said: string | undefined): SheetArea | null {
  const [start, end] = (said ?? '').split(':');
  const [first, last] = [placeOf(start), placeOf(end ?? start)];
  return first === null || last === null ? null : { first, last };
}

/** Returns the letters of a column, from 1. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
