/** A piece of two texts: in both, in the old one alone, or in the new one alone. */
export interface DifferencePart {
  readonly text: string;
  readonly in: 'both' | 'old' | 'new';
}

/** The most words that are compared; of longer texts only the fact that they differ is shown. */
const MOST_WORDS = 1500;

/** Returns the differences between two texts, word by word, in an order in which either can be read. */
export function difference(before: string, after: string): DifferencePart[] {
  const [old, fresh] = [piecesOf(before), piecesOf(after)];
  if (Math.max(old.length, fresh.length) > MOST_WORDS) return joined([part(before, 'old'), part(after, 'new')]);
  const lengths = commonLengths(old, fresh);
  const parts: DifferencePart[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const [gone, come] = [old[i], fresh[j]];
    if (gone !== undefined && gone === come) {
      parts.push(part(gone, 'both'));
      i += 1;
      j += 1;
    } else if (gone !== undefined && (come === undefined || at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      parts.push(part(gone, 'old'));
      i += 1;
    } else if (come !== undefined) {
      parts.push(part(come, 'new'));
      j += 1;
    }
  }
  return joined(parts);
}

/** Splits a text into words with the space or sign after them; in scripts without spaces, into characters. */
function piecesOf(text: string): string[] {
  return (
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}’']+|\s+|./gsu) ??
    []
  );
}

/** Returns, at `i` and `j`, the number of pieces that the ends of both from there on have in common, in order. */
function commonLengths(old: readonly string[], fresh: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    const row = rows[i];
    if (row === undefined) continue;
    for (let j = fresh.length - 1; j >= 0; j--) {
      row[j] = old[i] === fresh[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
    }
  }
  return rows;
}

function at(rows: readonly Uint16Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}

function part(text: string, where: DifferencePart['in']): DifferencePart {
  return { text, in: where };
}

/**
 * Joins neighbours of the same kind, and makes of a stretch that differs one deletion and one insertion, with the
 * spaces within it.
 */
function joined(parts: readonly DifferencePart[]): DifferencePart[] {
  const whole: DifferencePart[] = [];
  let [gone, come] = ['', ''];
  const endStretch = () => {
    if (gone !== '') whole.push(part(gone, 'old'));
    if (come !== '') whole.push(part(come, 'new'));
    [gone, come] = ['', ''];
  };
  for (const [index, { text, in: where }] of parts.entries()) {
    const isWithin = gone + come !== '' && /^\s+$/.test(text) && parts[index + 1]?.in !== 'both';
    if (where === 'old' || (isWithin && where === 'both')) gone += text;
    if (where === 'new' || (isWithin && where === 'both')) come += text;
    if (where !== 'both' || isWithin) continue;
    endStretch();
    const last = whole.at(-1);
    if (last?.in === 'both') whole[whole.length - 1] = part(last.text + text, 'both');
    else whole.push(part(text, 'both'));
  }
  endStretch();
  return whole;
}
