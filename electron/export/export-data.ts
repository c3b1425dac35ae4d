import { basename } from 'node:path';
import type { DebateReader } from '../../db/debate-file.ts';
import { assertNever, CounterclaimError } from '../../shared/errors.ts';
import type { DataFormat } from '../../shared/formats/data-formats.ts';
import type { Debate } from '../../shared/model/debate.ts';
import type { Sha256 } from '../../shared/model/entities.ts';
import { writeFileAtomically } from '../atomic-write.ts';
import { excerptedTexts } from '../source-texts.ts';

/**
 * Writes a debate, or what its sources say, to the file `target`, which is there whole or not at all. Returns the number of bytes. Throws
 * `TooLarge`, what reading the debate throws, and what `writeFileAtomically` throws.
 */
export async function exportData(file: DebateReader, format: DataFormat, target: string): Promise<number> {
  const debate = await file.load();
  return writeFileAtomically(target, await textOf(file, debate, format, target));
}

/** A format is loaded only when it is asked for. */
async function textOf(file: DebateReader, debate: Debate, format: DataFormat, target: string): Promise<string> {
  switch (format) {
    case 'json':
      return stringified(await wholeDebate(file, debate), target);
    case 'md': {
      const { sourceBookMarkdown } = await import('../../shared/formats/source-book-markdown.ts');
      return sourceBookMarkdown(debate);
    }
    case 'html': {
      const { sourceBookHtml } = await import('../../shared/formats/source-book-html.ts');
      return sourceBookHtml(debate);
    }
    case 'jsonld': {
      const { toWebAnnotations } = await import('../../shared/formats/web-annotation.ts');
      return stringified(toWebAnnotations(debate, await excerptedTexts(file, debate)), target);
    }
    case 'bib': {
      const { toBibtex } = await import('./bibtex.ts');
      return toBibtex(debate);
    }
    case 'csl.json': {
      const { toCslJson } = await import('../../shared/formats/csl-json.ts');
      return stringified(toCslJson(debate), target);
    }
    default:
      return assertNever(format);
  }
}

async function wholeDebate(file: DebateReader, debate: Debate): Promise<object> {
  const { toCounterclaimJson } = await import('../../shared/formats/counterclaim-json.ts');
  const data = debate.toData();
  const contents = new Map<Sha256, Uint8Array>();
  for (const hash of data.sources.flatMap(({ text, original }) => [text, original])) {
    if (hash !== null) contents.set(hash, await file.content(hash));
  }
  return toCounterclaimJson(data, (hash) => contents.get(hash) ?? new Uint8Array());
}

function stringified(json: object, target: string): string {
  try {
    return `${JSON.stringify(json, null, 2)}\n`;
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    const message = `The debate with its sources is too large for one JSON file, so “${basename(target)}” was not written.`;
    throw new CounterclaimError('TooLarge', message, { cause });
  }
}
