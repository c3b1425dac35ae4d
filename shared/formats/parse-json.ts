import { CounterclaimError } from '../errors.ts';
import { t } from '../language/translate.ts';
import { decodeUtf8 } from '../text/text-bytes.ts';
import { repeatedKey } from './repeated-key.ts';

/** Parses the bytes of a JSON file, skipping a byte order mark. Throws `InvalidJson` with the reason as a sentence. */
export function parseJson(bytes: Uint8Array): unknown {
  const decoded = decodeUtf8(bytes);
  if (decoded === null) {
    throw new CounterclaimError('InvalidJson', t('It is not UTF-8 text, as JSON has to be: save it as UTF-8.'));
  }
  const text = decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded;
  const value = parse(text);
  const repeated = repeatedKey(text);
  if (repeated !== null) {
    throw new CounterclaimError(
      'InvalidJson',
      t('It gives "{key}" twice in one object (line {line}), so that one of the two would be lost: join them.', {
        key: repeated.key,
        line: repeated.line,
      }),
    );
  }
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CounterclaimError('InvalidJson', t('It is not JSON: {reason}.', { reason }), { cause: error });
  }
}
