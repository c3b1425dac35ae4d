import { Fault } from './fault.ts';

/** Tells a debate from any other SQLite database: "CClm" in the file's header. */
export const APPLICATION_ID = 0x43436c6d;

/** The first 100 bytes of a database: https://www.sqlite.org/fileformat2.html#the_database_header */
export interface Header {
  readonly pageSize: number;
  /** The number of pages in the database. */
  readonly pageCount: number;
  /** Goes up with every commit. */
  readonly changeCounter: number;
  /** The first page of the list of unused pages; 0 when there is none. */
  readonly freelist: number;
  readonly freePages: number;
  /** The version of the debate's schema. */
  readonly version: number;
}

export const HEADER_BYTES = 100;
export const MAGIC = 'SQLite format 3\0';

/** Tells whether a header is that of a debate, of any version; nothing else in it is read. */
export function isOfDebate(header: Buffer): boolean {
  return header.readUInt32BE(68) === APPLICATION_ID && header.readUInt32BE(60) !== 0;
}

/**
 * Tells whether the database is set to write a log beside it, as other programs may have done; Counterclaim never does.
 */
export function usesLog(header: Buffer): boolean {
  return header.readUInt8(18) === 2 || header.readUInt8(19) === 2;
}

/** Returns the page size that a header or a journal gives; null when there is no such size. */
export function pageSizeOf(value: number): number | null {
  return value >= 512 && value <= 65_536 && (value & (value - 1)) === 0 ? value : null;
}

/** Reads a header that `isOfDebate`. Throws `Fault` if it is not as Counterclaim's SQLite writes it. */
export function readHeader(header: Buffer): Header {
  const stored = header.readUInt16BE(16);
  const pageSize = pageSizeOf(stored === 1 ? 65_536 : stored);
  if (pageSize === null) throw new Fault(`its pages cannot have ${stored} bytes`);
  for (const [at, length, value, what] of FIXED) {
    const found = header.readUIntBE(at, length);
    if (found !== value) throw new Fault(`its header gives ${found} as ${what}, which should be ${value}`);
  }
  const format = header.readUInt32BE(44);
  if (format < 1 || format > 4) throw new Fault(`its header gives ${format} as its schema format`);
  if (header.subarray(72, 92).some((byte) => byte !== 0)) throw new Fault('its header is not empty where it should be');
  const changeCounter = header.readUInt32BE(24);
  if (header.readUInt32BE(92) !== changeCounter) throw new Fault('its header gives two numbers for its last change');
  const pageCount = header.readUInt32BE(28);
  if (pageCount === 0) throw new Fault('its header says that it has no pages');
  return {
    pageSize,
    pageCount,
    changeCounter,
    freelist: header.readUInt32BE(32),
    freePages: header.readUInt32BE(36),
    version: header.readUInt32BE(60),
  };
}

/** The fields that are the same in every debate: place, length and value. */
const FIXED: readonly (readonly [at: number, length: number, value: number, what: string])[] = [
  [18, 1, 1, 'its write version'],
  [19, 1, 1, 'its read version'],
  [20, 1, 0, 'the bytes kept free on a page'],
  [21, 1, 64, 'its largest payload'],
  [22, 1, 32, 'its smallest payload'],
  [23, 1, 32, 'its leaf payload'],
  [52, 4, 0, 'its largest root page'],
  [56, 4, 1, 'its text encoding'],
  [64, 4, 0, 'its vacuum mode'],
];
