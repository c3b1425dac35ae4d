import { decodeText } from '../../db/content.ts';
import { assertNever, CounterclaimError } from '../../shared/errors.ts';
import type { DataFormat } from '../../shared/formats/data-formats.ts';
import type { WrittenDebate } from '../../shared/formats/written-debate.ts';
import { t } from '../../shared/language/translate.ts';
import { Debate, type DebateData } from '../../shared/model/debate.ts';
import type { Sha256 } from '../../shared/model/entities.ts';
import type { DataRequest } from './data-request.ts';

/** A debate in a format, and what of it is not in it: sentences. */
export interface WrittenData {
  readonly bytes: Uint8Array;
  readonly lost: readonly string[];
}

/**
 * Writes a debate, or what its sources say, in the given format. Throws `TooLarge`, and `InvalidValue` if the text of a
 * source is not text. A format is loaded only when it is asked for.
 */
export async function writeData({ data, format, contents }: DataRequest): Promise<WrittenData> {
  if (format === 'xlsx') {
    const { xlsxParts } = await import('../../shared/formats/tables/xlsx-parts.ts');
    const { parts, lost } = xlsxParts(data);
    return { bytes: await zipped(parts), lost };
  }
  if (format === 'qdpx') {
    const { qdaProject } = await import('../../shared/formats/qda/write-qda.ts');
    const { files, lost } = qdaProject(data, textIn(contents));
    return { bytes: await zipped(files), lost };
  }
  const { text, lost } = await writeText(data, format, contents);
  return { bytes: Buffer.from(text), lost };
}

async function writeText(
  data: DebateData,
  format: Exclude<DataFormat, 'xlsx' | 'qdpx'>,
  contents: DataRequest['contents'],
): Promise<WrittenDebate> {
  switch (format) {
    case 'json': {
      const { toCounterclaimJson } = await import('../../shared/formats/counterclaim-json.ts');
      return whole(stringified(toCounterclaimJson(data, (hash) => contents.get(hash) ?? new Uint8Array())));
    }
    case 'jsonld': {
      const { toWebAnnotations } = await import('../../shared/formats/web-annotation.ts');
      return whole(stringified(toWebAnnotations(new Debate(data), textIn(contents))));
    }
    case 'bib': {
      const { toBibtex } = await import('../../shared/formats/bibtex/bibtex.ts');
      return whole(toBibtex(new Debate(data)));
    }
    case 'ris': {
      return (await import('../../shared/formats/ris.ts')).toRis(new Debate(data));
    }
    case 'csl.json': {
      const { toCslJson } = await import('../../shared/formats/csl-json.ts');
      return whole(stringified(toCslJson(new Debate(data))));
    }
    case 'aif.json': {
      const { besidesAif, toAif } = await import('../../shared/formats/aif/write-aif.ts');
      return { text: stringified(toAif(data)), lost: besidesAif(data) };
    }
    case 'xaif.json': {
      const { toXaif } = await import('../../shared/formats/aif/write-aif.ts');
      return whole(stringified(toXaif(data, textIn(contents))));
    }
    case 'argdown':
      return (await import('../../shared/formats/argdown/write-argdown.ts')).toArgdown(data, textIn(contents));
    case 'canvas':
      return (await import('../../shared/formats/canvas/write-canvas.ts')).toCanvas(data);
    case 'graphml':
      return (await import('../../shared/formats/graphml/write-graphml.ts')).toGraphml(data);
    case 'dot':
      return (await import('../../shared/formats/dot/write-dot.ts')).toDot(data);
    case 'mmd':
      return (await import('../../shared/formats/mermaid/write-mermaid.ts')).toMermaid(data);
    case 'kialo.txt':
      return (await import('../../shared/formats/kialo/write-kialo.ts')).toKialo(data);
    case 'csv':
      return (await import('../../shared/formats/tables/csv-format.ts')).toCsv(data);
    case 'tsv':
      return (await import('../../shared/formats/tables/csv-format.ts')).toCsv(data, '\t');
    case 'opml':
      return (await import('../../shared/formats/outlines/write-opml.ts')).toOpml(data);
    default:
      return assertNever(format);
  }
}

async function zipped(parts: readonly { readonly name: string; readonly text: string }[]): Promise<Uint8Array> {
  const { zip } = await import('./zip.ts');
  return zip(parts.map(({ name, text }) => ({ name, bytes: Buffer.from(text) })));
}

/** What says by its name what it is, and nobody expects all of a debate in. */
function whole(text: string): WrittenDebate {
  return { text, lost: [] };
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
    const message = t('The debate with its sources is too large for one JSON file, so it was not written.');
    throw new CounterclaimError('TooLarge', message, { cause });
  }
}
