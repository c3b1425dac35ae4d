import { t } from '../../../shared/language/translate.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { cleanRecord } from './clean-record.ts';
import type { RecordsReading } from './records-reading.ts';

/** Reads CSL-JSON: a list of items, one item, or an object that holds the list, as catalogues answer. */
export function cslRecords(text: string): RecordsReading {
  const given: unknown = JSON.parse(text.replace(/^\ufeff/u, ''));
  const items = itemsIn(given);
  const read = items.map(cleanRecord);
  const notices = read.flatMap((record, index): Notice[] =>
    record === null
      ? [
          {
            kind: 'missing',
            text: t('This is not a reference, and is left out.'),
            place: t('entry {number}', { number: index + 1 }),
          },
        ]
      : [],
  );
  return { records: read.filter((record) => record !== null), notices };
}

function itemsIn(given: unknown): readonly unknown[] {
  if (Array.isArray(given)) return given;
  const { items, references, message } = Object(given) as Readonly<Record<string, unknown>>;
  for (const list of [items, references]) if (Array.isArray(list)) return list;
  if (typeof message === 'object' && message !== null) return itemsIn(message);
  return 'type' in Object(given) || 'title' in Object(given) ? [given] : [];
}
