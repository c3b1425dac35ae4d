import { basename } from 'node:path';
import type { DebateFile } from '../../db/debate-file.ts';
import { CounterclaimError, errorCode } from '../../shared/errors.ts';
import { RECOGNISE, type ReadDocument } from '../../shared/model/read-document.ts';
import type { DocumentParts } from '../../shared/sources/document-parts.ts';
import { sourceToAdd } from '../ingest/source-to-add.ts';
import type { Arguments } from './arguments.ts';
import { choosePart, PAGE_OPTION } from './choose-part.ts';
import type { OptionSpec } from './command-spec.ts';
import type { Io } from './io.ts';
import { progressOf } from './progress.ts';

/** The options of commands that read documents: of one that holds several, or in which text may have to be recognised. */
export const READING_OPTIONS: readonly OptionSpec[] = [
  PAGE_OPTION,
  { name: 'recognise', about: 'Recognise the text on pages of PDFs that have none, such as scanned ones' },
  {
    name: 'language',
    value: 'FILE',
    about:
      'The language of pictures and scanned pages, as a file .traineddata or .traineddata.gz (English when left out)',
  },
];

/** Reads the document at `path` into `file`, and shows the progress. Throws the errors of `sourceToAdd`. */
export async function readSource(
  file: DebateFile,
  path: string,
  { given, io }: { readonly given: Arguments; readonly io: Io },
): Promise<ReadDocument> {
  const language = given.option('language') === undefined ? null : given.pathOption('language');
  const { show, end } = progressOf(`Reading “${basename(path)}”`, io);
  try {
    const page = given.option(PAGE_OPTION.name);
    const choose = (name: string, parts: DocumentParts) => choosePart(name, parts, page);
    const watch = { onProgress: show, signal: io.signal, choose };
    return await sourceToAdd(file, path, watch, { ofPages: given.flag('recognise'), language });
  } catch (error) {
    throw withAdvice(error);
  } finally {
    end();
  }
}

/** Returns an error of reading; one about pictures of text says by which option it is recognised. */
function withAdvice(error: unknown): unknown {
  if (errorCode(error) === undefined) return error;
  const { code, message, choices, details } = error as CounterclaimError;
  if (!choices.includes(RECOGNISE)) return error;
  return new CounterclaimError(code, `${message} Add --recognise to have that done.`, { cause: error, details });
}
