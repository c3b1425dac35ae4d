import { decodeText } from '../../db/content.ts';
import { assertNever, CounterclaimError } from '../../shared/errors.ts';
import { Debate } from '../../shared/model/debate.ts';
import type { Sha256 } from '../../shared/model/entities.ts';
import type { DataRequest } from './data-request.ts';

/**
 * Writes a debate, or what its sources say, in the given format. Throws `TooLarge`, and `InvalidValue` if the text of a
 * source is not text. A format is loaded only when it is asked for.
 */
export async function dataText({ data, format, contents }: DataRequest): Promise<string> {
  switch (format) {
    case 'json': {
      const { toCounterclaimJson } = await import('../../shared/formats/counterclaim-json.ts');
      return stringified(toCounterclaimJson(data, (hash) => contents.get(hash) ?? new Uint8Array()));
    }
    case 'jsonld': {
      const { toWebAnnotations } = await import('../../shared/formats/web-annotation.ts');
      return stringified(toWebAnnotations(new Debate(data), textIn(contents)));
    }
    case 'bib': {
      const { toBibtex } = await import('../../shared/formats/bibtex/bibtex.ts');
      return toBibtex(new Debate(data));
    }
    case 'csl.json': {
      const { toCslJson } = await import('../../shared/formats/csl-json.ts');
      return stringified(toCslJson(new Debate(data)));
    }
    case 'aif.json': {
      const { toAif } = await import('../../shared/formats/aif/write-aif.ts');
      return stringified(toAif(data));
    }
    case 'xaif.json': {
      const { toXaif } = await import('../../shared/formats/aif/write-aif.ts');
      return stringified(toXaif(data, textIn(contents)));
    }
    default:
      return assertNever(format);
  }
}

function textIn(contents: DataRequest['contents']): (hash: Sha256) => string {
  const texts = new Map([...contents].map(([hash, bytes]) => [hash, decodeText(bytes)] as const));
  return (hash) => texts.get(hash) ?? '';
}

function stringified(json: object): string {
  try {
    return `${JSON.stringify(json, null, 2)}\n`;
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    const message = 'The debate with its sources is too large for one JSON file, so it was not written.';
    throw new CounterclaimError('TooLarge', message, { cause });
  }
}
