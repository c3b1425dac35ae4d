import { formatNumber } from '../office/number-formats.ts';
import { childrenOf, type XmlElement } from '../office/xml-tree.ts';

interface Level {
  /** Undefined for a bullet. */
  readonly format: string | undefined;
  readonly prefix: string;
  readonly suffix: string;
  /** How many levels its mark shows. */
  readonly shown: number;
  readonly start: number;
  readonly isSynced: boolean;
}

export interface ListMark {
  readonly text: string;
  /** True if it tells the levels above, as “1.2” does. */
  readonly isWhole: boolean;
  readonly isKnown: boolean;
}

/** The count at each level of a list. */
export type ListCounts = (number | undefined)[];

const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  i: 'lowerRoman',
  I: 'upperRoman',
  a: 'lowerLetter',
  A: 'upperLetter',
};

/** The marks of lists and of numbered headings (OpenDocument 1.3, part 3, 16.30 to 16.34). */
export class ListStyles {
  readonly #lists = new Map<string, Map<number, Level>>();
  #outline = new Map<number, Level>();

  constructor(holders: readonly XmlElement[]) {
    for (const style of holders.flatMap((holder) => childrenOf(holder))) {
      if (style.name === 'text:list-style') this.#lists.set(style.attributes['name'] ?? '', levelsOf(style));
      else if (style.name === 'text:outline-style') this.#outline = levelsOf(style);
    }
  }

  /** Counts an entry at `level`, from 1, and returns its mark; null where it has none. */
  next(list: string | undefined, level: number, counts: ListCounts, start?: number): ListMark | null {
    return nextMark(this.#lists.get(list ?? '') ?? new Map(), level, counts, start);
  }

  nextHeading(level: number, counts: ListCounts, start?: number): ListMark | null {
    return nextMark(this.#outline, level, counts, start);
  }
}

function levelsOf(style: XmlElement): Map<number, Level> {
  return new Map(
    childrenOf(style).map(({ name, attributes }) => [
      Number(attributes['level']),
      {
        format: /bullet|image/u.test(name) ? undefined : (attributes['num-format'] ?? ''),
        prefix: attributes['num-prefix'] ?? '',
        suffix: attributes['num-suffix'] ?? '',
        shown: Number(attributes['display-levels'] ?? 1) || 1,
        start: Number(attributes['start-value'] ?? 1) || 0,
        isSynced: attributes['num-letter-sync'] === 'true',
      },
    ]),
  );
}

function nextMark(
  levels: ReadonlyMap<number, Level>,
  at: number,
  counts: ListCounts,
  start: number | undefined,
): ListMark | null {
  const own = levels.get(at);
  if (own === undefined) return null;
  if (own.format === undefined) return { text: '-', isWhole: false, isKnown: true };
  const before = counts[at];
  counts[at] = start ?? (before === undefined ? own.start : before + 1);
  counts.length = at + 1;
  if (own.format === '') {
    const text = `${own.prefix}${own.suffix}`.trim();
    return text === '' ? null : { text, isWhole: false, isKnown: true };
  }
  const numbers: string[] = [];
  let isKnown = true;
  for (let level = Math.max(1, at - own.shown + 1); level <= at; level++) {
    const each = levels.get(level);
    if (each?.format === undefined || each.format === '') continue;
    const number = counts[level] ?? each.start;
    const written = inFigures(number, each);
    isKnown &&= written !== null;
    numbers.push(written ?? String(number));
  }
  return { text: `${own.prefix}${numbers.join('.')}${own.suffix}`.trim(), isWhole: numbers.length > 1, isKnown };
}

function inFigures(number: number, { format = '', isSynced }: Level): string | null {
  const known = FORMATS[format];
  if (known === undefined) return null;
  if (!/Letter/u.test(known) || isSynced || number <= 26) return formatNumber(number, known);
  // After z comes aa, then ab.
  let letters = '';
  for (let rest = Math.min(number, 32_767); rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  return format === 'A' ? letters.toUpperCase() : letters;
}
