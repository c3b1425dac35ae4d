import { CounterclaimError } from '../../errors.ts';
import { type Framework, type Link, makeFramework } from '../../evaluation/framework.ts';
import { t } from '../../language/translate.ts';

/** An abstract framework from a file: named arguments, attacks, and where the format has them support and base scores. */
export interface AbstractFramework {
  readonly names: readonly string[];
  readonly framework: Framework;
  /** By argument: 0 to 1; null when the format has none. */
  readonly base: Float64Array | null;
}

/** Collects an abstract framework line by line. */
export class FrameworkCollector {
  readonly #places = new Map<string, number>();
  readonly #base: number[] = [];
  readonly #links: { readonly attacks: Link[]; readonly supports: Link[] } = { attacks: [], supports: [] };

  /** Throws `InvalidValue`, with the line, on an argument that is named twice. */
  addArgument(name: string, base: number, line: number): void {
    if (this.#places.has(name)) throw faultInLine(line, t('the argument “{name}” is there already', { name }));
    this.#places.set(name, this.#base.push(base) - 1);
  }

  /** Throws `InvalidValue`, with the line, on an argument that is not there. */
  addLink(kind: 'attacks' | 'supports', source: string, target: string, line: number): void {
    this.#links[kind].push({ sources: [this.#placeOf(source, line)], target: this.#placeOf(target, line) });
  }

  collected({ hasBase }: { readonly hasBase: boolean }): AbstractFramework {
    return {
      names: [...this.#places.keys()],
      framework: makeFramework(this.#base.length, this.#links),
      base: hasBase ? Float64Array.from(this.#base) : null,
    };
  }

  #placeOf(name: string, line: number): number {
    const place = this.#places.get(name);
    if (place === undefined) throw faultInLine(line, t('no argument is called “{name}”', { name }));
    return place;
  }
}

/** Returns the error for a line, counted from 1, that is not as its format has it. */
export function faultInLine(line: number, reason: string): CounterclaimError {
  return new CounterclaimError(
    'InvalidValue',
    t('Line {line} cannot be read: {reason}. Mend it, and try again.', { line, reason }),
  );
}

/** Returns the lines of a text that hold anything, with their numbers from 1 on. */
export function filledLines(text: string): { readonly line: number; readonly text: string }[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((each, i) => ({ line: i + 1, text: each.trim() }))
    .filter((each) => each.text !== '');
}
