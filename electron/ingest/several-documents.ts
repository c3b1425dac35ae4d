import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import type { DocumentPart, DocumentParts } from '../../shared/sources/document-parts.ts';
import { counted } from '../../shared/text/counted.ts';

/** Returns an error about a file that holds several documents, of which none is chosen; `parts` are those that may be. */
export function severalDocuments(name: string, { kind, parts }: DocumentParts): CounterclaimError {
  const message = t('“{name}” holds {parts}. Choose one.', { name, parts: counted(parts.length, kind) });
  return new CounterclaimError('SeveralDocuments', message, { details: parts.map(partLine) });
}

/** Returns a part as a line: its number, time, title and address. */
export function partLine({ title, address, time }: DocumentPart, index: number): string {
  return [`${index + 1}.`, time, title === '' ? '' : t('“{words}”', { words: title }), address]
    .filter((words) => words !== '')
    .join(' ');
}
