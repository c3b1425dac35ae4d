import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { readDocument } from '../../../electron/ingest/read-document.ts';
import { turnsOf } from '../../../shared/sources/turns/transcript.ts';
import { errorMessage } from '../error-message.ts';
import { type Measurement, measured, peakMemory } from '../measurement.ts';

/** Documents to be read, and the file that the texts are written to, as a list in JSON. */
export interface ReadingInput {
  readonly by: 'ours' | 'readability' | 'turns';
  readonly documents: readonly string[];
  readonly to: string;
}

const WATCH = { onProgress: () => {}, check: () => {} };

const READERS: Readonly<Record<ReadingInput['by'], (path: string) => Promise<unknown>>> = {
  ours: async (path) => {
    // Not a Buffer, which a thread would not be given either.
    const bytes = new Uint8Array(readFileSync(path));
    return (await readDocument({ bytes, name: basename(path) }, WATCH)).text;
  },
  readability: async (path) => {
    const { document } = new JSDOM(readFileSync(path), { url: 'https://example.org/' }).window;
    return new Readability(document).parse()?.textContent ?? '';
  },
  turns: async (path) => {
    const { turns, unassigned } = turnsOf(readFileSync(path, 'utf8'));
    return { turns: turns.map(({ speaker, text }) => ({ speaker, words: text })), unassigned: unassigned.length };
  },
};

/** A document that is refused has no text; the reason is told. */
function notRead(path: string, error: unknown): null {
  console.error(`${basename(path)}: ${errorMessage(error)}`);
  return null;
}

/** Reads documents one after the other; the time is that for one of them. */
export async function run({ by, documents, to }: ReadingInput): Promise<Measurement> {
  const texts: unknown[] = [];
  let [ms, cpuMs] = [0, 0];
  for (const path of documents) {
    const reading = await measured(() => READERS[by](path).catch((error: unknown) => notRead(path, error)));
    texts.push(reading.result);
    ms += reading.ms;
    cpuMs += reading.cpuMs;
  }
  writeFileSync(to, JSON.stringify(texts));
  return { ms: ms / documents.length, cpuMs: cpuMs / documents.length, peakMb: peakMemory() };
}
