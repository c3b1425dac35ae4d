import { t } from '../../../shared/language/translate.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import type { Notice } from '../../../shared/sources/notices.ts';

interface Field {
  readonly first: string;
  count: number;
  readonly entries: Set<number>;
}

const LONGEST_VALUE = 200;
const MOST_ENTRIES = 5;

/** What the entries of a file say and no record of theirs has: by the name that the file gives it, with the first of each. */
export class LeftOutFields {
  readonly #fields = new Map<string, Field>();

  /** Adds what entry `entry`, counted from 1, says under `name`. */
  add(name: string, value: string, entry: number): void {
    const words = value.replace(/\s+/gu, ' ').trim();
    const field = this.#fields.get(name) ?? { first: words, count: 0, entries: new Set<number>() };
    field.count += 1;
    field.entries.add(entry);
    this.#fields.set(name, field);
  }

  notices(): readonly Notice[] {
    return [...this.#fields].map(([name, { first, count, entries }]): Notice => {
      const values = { name, entries: entries.size, first: shortQuote(first, LONGEST_VALUE), count };
      return {
        kind: 'left-out',
        text:
          first === ''
            ? t('What stands under “{name}” in {entries, plural, one {# entry} other {# entries}} is left out.', values)
            : t(
                'What stands under “{name}” in {entries, plural, one {# entry} other {# entries}} is left out: {first}{count, plural, one {} other { and others}}.',
                values,
              ),
        place: placeOf([...entries]),
      };
    });
  }
}

function placeOf(entries: readonly number[]): string {
  const shown = [...entries.slice(0, MOST_ENTRIES), ...(entries.length > MOST_ENTRIES ? ['…'] : [])].join(', ');
  return t('{count, plural, one {entry} other {entries}} {shown}', { count: entries.length, shown });
}
