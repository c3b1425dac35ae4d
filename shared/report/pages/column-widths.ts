/** A column of a table: the width that its longest word takes, and how much it has, both relative to those of the others. */
export interface Column {
  readonly least: number;
  readonly weight: number;
}

/**
 * Divides `total` among columns by their weights, but gives none less than it needs for its longest word, where there is room for all of
 * these; where there is not, it divides by these alone.
 */
export function columnWidths(columns: readonly Column[], total: number): number[] {
  const needed = columns.reduce((sum, { least }) => sum + least, 0);
  if (needed >= total) return columns.map(({ least }) => (total * least) / needed);
  const narrow = new Set<Column>();
  for (;;) {
    const wide = columns.filter((column) => !narrow.has(column));
    const room = total - [...narrow].reduce((sum, { least }) => sum + least, 0);
    const weight = wide.reduce((sum, column) => sum + column.weight, 0);
    const share = (column: Column) => (room * column.weight) / weight;
    const tooNarrow = wide.filter((column) => share(column) < column.least);
    if (tooNarrow.length === 0) return columns.map((column) => (narrow.has(column) ? column.least : share(column)));
    for (const column of tooNarrow) narrow.add(column);
  }
}
