import type { Piece } from '../form.ts';
import type { TextLine } from '../lines.ts';

/** Returns the pieces of a text: what `read` makes of a line, or the line as words. */
export function piecesOf(
  lines: readonly TextLine[],
  read: (line: TextLine, index: number) => Piece | readonly Piece[] | null,
): Piece[] {
  const pieces: Piece[] = [];
  for (const [index, line] of lines.entries()) {
    const found = read(line, index) ?? { kind: 'words' as const, line };
    if (isList(found)) pieces.push(...found);
    else pieces.push(found);
  }
  return pieces;
}

function isList(found: Piece | readonly Piece[]): found is readonly Piece[] {
  return Array.isArray(found);
}
