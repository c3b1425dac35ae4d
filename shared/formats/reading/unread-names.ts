import { shortQuote } from '../../model/naming.ts';
import { counted } from '../../text/counted.ts';
import type { DebateBuilder } from './debate-builder.ts';

/** More names than this are counted together: a file may have as many as it likes. */
const MOST_NAMES = 50;

/** The names in a file that its reader does not know, each with how often it stands there and where first. */
export class UnreadNames {
  readonly #found = new Map<string, { count: number; readonly place: () => string }>();
  #others = 0;

  /** Counts a name; `place` is asked where it stands, if it is the first of that name. */
  add(name: string, place: () => string): void {
    const known = this.#found.get(name);
    if (known !== undefined) known.count += 1;
    else if (this.#found.size < MOST_NAMES) this.#found.set(name, { count: 1, place });
    else this.#others += 1;
  }

  /** Notes what was counted, a sentence for each name. */
  note(builder: DebateBuilder): void {
    for (const [name, { count, place }] of this.#found) {
      const where = count === 1 ? 'is left out' : `is left out, here and ${counted(count - 1, 'more time')}`;
      builder.note(
        'left-out',
        `What stands under ${shortQuote(name)} ${where}: a debate has no place for it.`,
        place(),
      );
    }
    if (this.#others > 0)
      builder.note('left-out', `What stands under further names, ${counted(this.#others, 'time')}, is left out.`, null);
  }
}
