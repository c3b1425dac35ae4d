import { asFileError } from '../../db/file-errors.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import { boundedBytes } from '../base/file-pieces.ts';

const MOST_BYTES = 200_000_000;

/** Reads the file, or the pipe, of an abstract framework. Throws `TooLarge` and the errors of reading a file. */
export async function readFrameworkText(path: string): Promise<string> {
  const tooLarge = () =>
    new CounterclaimError('TooLarge', `“${path}” has more than 200 MB, more than can be evaluated.`);
  try {
    return (await boundedBytes(path, MOST_BYTES, tooLarge)).toString('utf8');
  } catch (error) {
    throw asFileError(error, path, 'open');
  }
}
