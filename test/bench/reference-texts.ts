import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ZipArchive } from '../../electron/ingest/office/zip-archive.ts';

/** Returns the words of a document's runs, as they stand in the file: no numbers of lists, no notes. */
export function wordsOfRuns(path: string): string {
  const xml = new TextDecoder().decode(new ZipArchive(readFileSync(path), path).read('word/document.xml'));
  const pieces = xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br)\b[^>]*\/>|<\/w:p>/gu);
  return Array.from(pieces, ([, text]) => text ?? ' ')
    .join('')
    .replaceAll(
      /&(amp|lt|gt|quot|apos);/gu,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '',
    );
}

/** Returns what reads a document with mammoth; null where that is not installed, as it need not be. */
export async function mammothText(): Promise<((path: string) => Promise<string>) | null> {
  const name = 'mammoth';
  const mammoth: unknown = await import(name).catch(() => null);
  if (mammoth === null) return null;
  const { extractRawText } = mammoth as { extractRawText(of: { path: string }): Promise<{ value: string }> };
  return async (path) => (await extractRawText({ path })).value;
}

/** Returns the standard output of a program. */
export function outputOf(program: string, ...args: string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 64 << 20, stdio: ['ignore', 'pipe', 'ignore'] });
}
