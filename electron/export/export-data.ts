import type { DebateReader } from '../../db/debate-file.ts';
import type { DataFormat } from '../../shared/formats/data-formats.ts';
import type { DebateData } from '../../shared/model/debate.ts';
import type { Sha256 } from '../../shared/model/entities.ts';
import { writeAtomically, writeFileAtomically } from '../atomic-write.ts';
import { dataText } from './data-text.ts';
import { type DrawingWatch, drawInThread } from './draw-in-thread.ts';

/** A debate, or what its sources say, to be written. */
export interface DataRequest {
  readonly data: DebateData;
  readonly format: DataFormat;
  /** The contents of sources that the format needs. */
  readonly contents: ReadonlyMap<Sha256, Uint8Array>;
}

/** All that a format needs of a debate. Throws what reading the debate throws. */
export async function dataRequest(file: DebateReader, format: DataFormat): Promise<DataRequest> {
  const data = await file.data();
  const contents = new Map<Sha256, Uint8Array>();
  for (const hash of neededContents(data, format)) {
    if (!contents.has(hash)) contents.set(hash, await file.content(hash));
  }
  return { data, format, contents };
}

/**
 * Writes what `request` says to the file `target`, in a thread of its own. The file is there whole or not at all; what stood there
 * stays when anything fails. Returns the number of bytes. Throws `Cancelled` when the signal is given, `TooLarge`, and what
 * `writeAtomically` throws.
 */
export function exportData(request: DataRequest, target: string, watch: DrawingWatch = {}): Promise<number> {
  return writeAtomically(target, async (temporary) => {
    const drawing = { kind: 'data', request, path: temporary } as const;
    await drawInThread(drawing, { ...watch, undone: `“${target}” was not written` });
  });
}

/** `exportData` where nothing else has to go on meanwhile. */
export async function exportDataHere(request: DataRequest, target: string): Promise<number> {
  return writeFileAtomically(target, await dataText(request));
}

function neededContents(data: DebateData, format: DataFormat): Sha256[] {
  if (format === 'json') {
    return data.sources.flatMap(({ text, original }) => (original === null ? [text] : [text, original]));
  }
  if (format !== 'jsonld') return [];
  const excerpted = new Set(data.excerpts.map(({ source }) => source));
  return data.sources.filter(({ id }) => excerpted.has(id)).map(({ text }) => text);
}
