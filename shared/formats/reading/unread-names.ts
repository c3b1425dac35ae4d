import { t } from '../../language/translate.ts';
import { shortQuote } from '../../model/naming.ts';
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
      const text =
        count === 1
          ? t('What stands under {name} is left out: a debate has no place for it.', { name: shortQuote(name) })
          : t(
              'What stands under {name} is left out, here and {more, plural, one {# more time} other {# more times}}: a debate has no place for it.',
              { name: shortQuote(name), more: count - 1 },
            );
      builder.note('left-out', text, place());
    }
    if (this.#others > 0)
      builder.note(
        'left-out',
        t('What stands under further names, {others, plural, one {# time} other {# times}}, is left out.', {
          others: this.#others,
        }),
        null,
      );
  }
}
