import { CounterclaimError } from '../../shared/errors.ts';
import { type DocumentParts, findParts } from '../../shared/sources/document-parts.ts';
import { counted } from '../../shared/text/counted.ts';
import { partLine } from '../ingest/several-documents.ts';
import type { OptionSpec } from './command-spec.ts';

export const PAGE_OPTION: OptionSpec = {
  name: 'page',
  value: 'P',
  about: 'Which page of an archive of the web, or message of a mailbox: its number, its address, or words of its title',
};

/** Returns the index of the document that is meant by `wanted` among those in a file. Throws `SeveralDocuments`. */
export function choosePart(name: string, all: DocumentParts, wanted: string | undefined): number {
  const indices = wanted === undefined ? [] : findParts(all, wanted);
  const [found, ...others] = indices;
  if (found !== undefined && others.length === 0) return found;
  const count = counted(all.parts.length, all.kind);
  const what =
    wanted === undefined
      ? `“${name}” holds ${count}`
      : found === undefined
        ? `“${name}” holds no ${all.kind} “${wanted}” among its ${count}`
        : `“${name}” holds ${counted(indices.length, all.kind)} like “${wanted}”`;
  const offered = found === undefined ? [...all.parts.keys()] : indices;
  const message = `${what}. Choose one with --page, by its number, its address or words of its title:`;
  const details = offered.map((index) => {
    const part = all.parts[index];
    return part === undefined ? '' : partLine(part, index);
  });
  throw new CounterclaimError('SeveralDocuments', message, { details });
}
