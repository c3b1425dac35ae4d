import type { DebateReader } from '../../db/debate-file.ts';
import type { DataFormat } from '../../shared/formats/data-formats.ts';
import type { DebateData } from '../../shared/model/debate.ts';
import type { Sha256 } from '../../shared/model/entities.ts';

/** A debate, or what its sources say, ready to be written. */
export interface DataRequest {
  readonly data: DebateData;
  readonly format: DataFormat;
  /** The contents of sources that the format needs. */
  readonly contents: ReadonlyMap<Sha256, Uint8Array>;
}

/** Gathers everything that a format needs of a debate. Throws the errors of reading the debate. */
export async function dataRequest(file: DebateReader, format: DataFormat): Promise<DataRequest> {
  const data = await file.data();
  const contents = new Map<Sha256, Uint8Array>();
  for (const hash of neededContents(data, format)) {
    if (!contents.has(hash)) contents.set(hash, await file.content(hash));
  }
  return { data, format, contents };
}

function neededContents(data: DebateData, format: DataFormat): Sha256[] {
  if (format === 'json') {
    return data.sources.flatMap(({ text, original }) => (original === null ? [text] : [text, original]));
  }
  if (format === 'argdown' || format === 'qdpx' || format === 'xaif.json') return data.sources.map(({ text }) => text);
  if (format !== 'jsonld') return [];
  const excerpted = new Set(data.excerpts.map(({ source }) => source));
  return data.sources.filter(({ id }) => excerpted.has(id)).map(({ text }) => text);
}
