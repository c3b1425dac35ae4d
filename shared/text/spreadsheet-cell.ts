/**
 * What spreadsheets take for the beginning of a formula, or cut off before one: signs, those of full width too, after any blanks
 * and apostrophes. A text that begins so does so with a further apostrophe as well, so that each mark is taken off again.
 */
const FORMULA = /^['\s]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/;

/** Returns a cell that no spreadsheet takes for a formula: with an apostrophe before what it would reckon with. */
export function guardedCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Returns what a cell says, without the mark of `guardedCell`. */
export function unguardedCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
