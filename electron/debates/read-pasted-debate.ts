import { v7 as uuidv7 } from 'uuid';
import { sha256 } from '../../db/content.ts';
import type { PastedDebate } from '../../shared/contract/clipboard.ts';
import { fromCounterclaimJson } from '../../shared/formats/counterclaim-json.ts';
import type { Pasted, PastedWay } from '../../shared/formats/pasted/pasted-text.ts';
import { readPasted } from '../../shared/formats/pasted/read-pasted.ts';
import { reportOf } from '../../shared/formats/reading/import-report.ts';

export interface PastedTask {
  readonly pasted: Pasted;
  /** How the text is divided; null for the likeliest way. */
  readonly way: PastedWay | null;
}

/** A text from another program, read as claims, with the bytes to which the hashes of its sources belong. */
export interface ReadPastedDebate {
  readonly debate: PastedDebate;
  readonly contents: readonly Uint8Array[];
}

/** Reads a pasted text as claims. Throws `TooLarge`, `InvalidValue`. */
export function readPastedDebate({ pasted, way }: PastedTask): ReadPastedDebate {
  const read = readPasted(pasted, way);
  const now = new Date().toISOString();
  const { data, contents } = fromCounterclaimJson(read.value, { newId: uuidv7, now, sha256 });
  return { debate: { ways: read.ways, way: read.way, data, report: reportOf(data, read.report) }, contents };
}
