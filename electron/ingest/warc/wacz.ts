import { ZipArchive } from '../office/zip-archive.ts';
import type { SourceDocument } from '../reading.ts';

/** What an archive in WACZ says of one of its pages. */
export interface ListedPage {
  readonly url: string;
  readonly title: string;
  readonly time: string;
}

const WARC = /^archive\/[^/]+\.warc(?:\.gz)?$/i;
const PAGES = ['pages/pages.jsonl', 'pages/extraPages.jsonl'];
const LONGEST_LIST = 50_000_000;
const MOST_PAGES = 20_000;

/** Tells whether a ZIP archive is one of the web (WACZ 1.1). */
export function isWacz(archive: ZipArchive): boolean {
  return archive.has('datapackage.json') && archive.paths().some((path) => WARC.test(path));
}

/** Returns the files with records, and the pages that the archive lists. */
export function waczContents({ bytes, name }: SourceDocument): { warcs: Buffer[]; listed: ListedPage[] } {
  const archive = new ZipArchive(bytes, name);
  return {
    warcs: archive
      .paths()
      .filter((path) => WARC.test(path))
      .map((path) => archive.read(path)),
    listed: PAGES.filter((path) => archive.has(path) && archive.lengthOf(path) <= LONGEST_LIST).flatMap((path) =>
      listedPages(archive.read(path).toString('utf8')),
    ),
  };
}

function listedPages(lines: string): ListedPage[] {
  return lines
    .split('\n', MOST_PAGES)
    .map(parsed)
    .flatMap(({ url, title, ts }) =>
      typeof url === 'string'
        ? [{ url, title: typeof title === 'string' ? title : '', time: typeof ts === 'string' ? ts : '' }]
        : [],
    );
}

function parsed(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
