import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { sha256 } from '../../../../db/content.ts';
import { formatOf } from '../../../../shared/formats/argument-formats.ts';
import { fromCounterclaimJson, type ImportedDebate } from '../../../../shared/formats/counterclaim-json.ts';
import { GivenFile } from '../../../../shared/formats/reading/given-file.ts';
import type { ReadingReport } from '../../../../shared/formats/reading/import-report.ts';

export interface Imported extends ImportedDebate {
  readonly report: ReadingReport;
  /** The text of the source with this index. */
  readonly textOf: (source: number) => string;
}

/** Reads bytes as an import does, and holds the debate to all rules of the model. */
export async function readBytes(name: string, bytes: Uint8Array): Promise<Imported> {
  const file = new GivenFile(name, bytes);
  const { value, report } = await formatOf(file, null).read(file);
  let ids = 0;
  const given = { newId: () => `new-${ids++}`, now: '2025-01-16T12:30:00Z', sha256 };
  const imported = fromCounterclaimJson(value, given);
  const sources = (value as { sources: { text: string }[] }).sources;
  return { ...imported, report, textOf: (at) => sources[at]?.text ?? '' };
}

export function readPath(path: string): Promise<Imported> {
  return readBytes(basename(path), readFileSync(path));
}

export function readJson(json: unknown, name = 'map.json'): Promise<Imported> {
  return readBytes(name, Buffer.from(JSON.stringify(json)));
}
