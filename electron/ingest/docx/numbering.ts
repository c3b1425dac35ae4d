import { formatNumber } from '../office/number-formats.ts';
import { childOf, childrenOf, switchOf, valOf, type XmlElement } from '../office/xml-tree.ts';

/** A paragraph's place in the numbering of its document. */
export interface NumberedPlace {
  readonly numId: string;
  readonly level: number;
}

/** The mark of an entry of a list: `isKnown` is false where its number is written in a form that is not known. */
export interface EntryMark {
  readonly text: string;
  /** True if it tells the levels above, as “1.2” does. */
  readonly isWhole: boolean;
  readonly isKnown: boolean;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly pattern: string;
  /** Restarts only after a level above this one, counted from 1; 0: never. Undefined: after any level above. */
  readonly restart: number | undefined;
  readonly isLegal: boolean;
  readonly style: string | undefined;
}

interface List {
  /** Lists with the same definition count on. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels at which this list begins anew, by the numbers that they begin with. */
  readonly starts: ReadonlyMap<number, number>;
}

const DEEPEST_LEVEL = 8;

/**
 * The numbers of a document's lists and paragraphs, after ECMA-376, part 1, 17.9. They are counted as the paragraphs are
 * met: `next` is called once for each, in their order.
 */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(part: XmlElement | undefined) {
    const definitions = new Map(
      childrenOf(part, 'w:abstractNum').map((each) => [each.attributes['abstractNumId'] ?? '', each]),
    );
    const byStyle = new Map(Array.from(definitions, ([id, each]) => [valOf(each, 'w:styleLink'), id]));
    for (const num of childrenOf(part, 'w:num')) {
      let definition = valOf(num, 'w:abstractNumId') ?? '';
      const linked = byStyle.get(valOf(definitions.get(definition), 'w:numStyleLink') ?? '');
      if (linked !== undefined) definition = linked;
      const levels = levelsOf(definitions.get(definition));
      const starts = new Map<number, number>();
      for (const override of childrenOf(num, 'w:lvlOverride')) {
        const level = levelNumber(override.attributes['ilvl']);
        const start = valOf(override, 'w:startOverride');
        if (start !== undefined) starts.set(level, Number(start) || 0);
        const own = childOf(override, 'w:lvl');
        if (own !== undefined) levels.set(level, levelOf(own));
      }
      this.#lists.set(num.attributes['numId'] ?? '', { definition, levels, starts });
    }
  }

  /** Returns the level of a list that paragraphs of this style have. */
  levelOfStyle(numId: string, style: string): number | undefined {
    for (const [number, level] of this.#lists.get(numId)?.levels ?? []) if (level.style === style) return number;
    return undefined;
  }

  /** Counts a paragraph, and returns its mark; null where the document has no such list. */
  next({ numId, level }: NumberedPlace): EntryMark | null {
    const list = this.#lists.get(numId);
    const own = list?.levels.get(level);
    if (list === undefined || own === undefined) return null;
    this.#begin(numId, list);
    const counts = this.#counts.get(list.definition) ?? [];
    this.#counts.set(list.definition, counts);
    for (let above = 0; above < level; above++) counts[above] ??= list.levels.get(above)?.start ?? 1;
    const before = counts[level];
    counts[level] = before === undefined ? own.start : before + 1;
    for (let below = level + 1; below <= DEEPEST_LEVEL; below++) {
      const restart = list.levels.get(below)?.restart;
      if (restart === undefined || level < restart) counts[below] = undefined;
    }
    return markOf(own, list, counts, level);
  }

  /** Lets a list that begins anew do so the first time that it is met. */
  #begin(numId: string, { definition, starts }: List): void {
    if (this.#begun.has(numId)) return;
    this.#begun.add(numId);
    const counts = this.#counts.get(definition) ?? [];
    this.#counts.set(definition, counts);
    for (const [level, start] of starts) counts[level] = start - 1;
  }
}

function levelsOf(definition: XmlElement | undefined): Map<number, Level> {
  return new Map(
    childrenOf(definition, 'w:lvl').map((level) => [levelNumber(level.attributes['ilvl']), levelOf(level)]),
  );
}

function levelOf(level: XmlElement): Level {
  const restart = valOf(level, 'w:lvlRestart');
  return {
    start: Number(valOf(level, 'w:start') ?? 1) || 0,
    format: valOf(level, 'w:numFmt') ?? 'decimal',
    pattern: valOf(level, 'w:lvlText') ?? '',
    restart: restart === undefined ? undefined : Number(restart) || 0,
    isLegal: switchOf(level, 'w:isLgl') ?? false,
    style: valOf(level, 'w:pStyle'),
  };
}

/** Returns a level from 0 to 8, whatever a document says. */
export function levelNumber(said: string | undefined): number {
  return Math.min(DEEPEST_LEVEL, Math.max(0, Math.trunc(Number(said)) || 0));
}

function markOf(own: Level, list: List, counts: readonly (number | undefined)[], at: number): EntryMark {
  if (own.format === 'bullet') return { text: '-', isWhole: false, isKnown: true };
  let isKnown = true;
  let isWhole = false;
  const text = own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    isWhole ||= level < at;
    const shown = list.levels.get(level);
    const number = counts[level] ?? shown?.start ?? 1;
    const format = own.isLegal ? 'decimal' : (shown?.format ?? 'decimal');
    const written = formatNumber(number, format);
    isKnown &&= written !== null;
    return written ?? String(number);
  });
  return { text: text.trim(), isWhole, isKnown };
}
