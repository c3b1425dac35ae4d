import { CounterclaimError } from '../errors.ts';
import { decodeUtf8 } from './text-bytes.ts';

/** The value of a JSON file's bytes; a byte order mark is skipped. Throws `InvalidJson` with the reason as a sentence. */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decodeUtf8(bytes);
  if (text === null) {
    throw new CounterclaimError('InvalidJson', 'It is not UTF-8 text, as JSON has to be: save it as UTF-8.');
  }
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CounterclaimError('InvalidJson', `It is not JSON: ${reason}.`, { cause: error });
  }
}
