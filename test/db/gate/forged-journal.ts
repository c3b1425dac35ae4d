import { readFileSync } from 'node:fs';

const MAGIC = Buffer.from('d9d505f920a163d7', 'hex');

export interface Forgery {
  readonly pageSize?: number;
  /** Bytes that the header is said to take. */
  readonly sectorSize?: number;
  /** How many pages the file is said to have had. */
  readonly pageCount?: number;
  /** How many pages are said to follow. */
  readonly records?: number;
  readonly pages?: readonly { readonly number: number; readonly bytes: Buffer }[];
  readonly wrongChecksum?: boolean;
  /** The file that is to go with it. */
  readonly names?: string;
}

/** Returns a rollback journal as SQLite would write it for the file at `path`, but for what is forged. */
export function forgedJournal(path: string, forgery: Forgery = {}): Buffer {
  const file = readFileSync(path);
  const { pageSize = 4096, pages = [], wrongChecksum = false, names } = forgery;
  const header = Buffer.alloc(512);
  MAGIC.copy(header);
  const nonce = 0x12345678;
  header.writeUInt32BE(forgery.records ?? pages.length, 8);
  header.writeUInt32BE(nonce, 12);
  header.writeUInt32BE(forgery.pageCount ?? file.length / 4096, 16);
  header.writeUInt32BE(forgery.sectorSize ?? 512, 20);
  header.writeUInt32BE(pageSize, 24);
  const records = pages.map(({ number, bytes }) => {
    const [before, after] = [Buffer.alloc(4), Buffer.alloc(4)];
    before.writeUInt32BE(number);
    after.writeUInt32BE((checksum(bytes, nonce) + (wrongChecksum ? 1 : 0)) >>> 0);
    return Buffer.concat([before, bytes, after]);
  });
  return Buffer.concat([header, ...records, ...(names === undefined ? [] : [nameRecord(names)])]);
}

/** Returns the bytes of a page of the file at `path`. */
export function pageOf(path: string, number: number): Buffer {
  return readFileSync(path).subarray((number - 1) * 4096, number * 4096);
}

function checksum(page: Buffer, nonce: number): number {
  let sum = nonce;
  for (let at = page.length - 200; at > 0; at -= 200) sum = (sum + (page[at] ?? 0)) >>> 0;
  return sum;
}

function nameRecord(name: string): Buffer {
  const bytes = Buffer.from(name);
  const numbers = Buffer.alloc(12);
  numbers.writeUInt32BE(0x40000000 / 4096 + 1, 0);
  const [lockPage, length, sum] = [numbers.subarray(0, 4), numbers.subarray(4, 8), numbers.subarray(8)];
  length.writeUInt32BE(bytes.length);
  sum.writeUInt32BE(bytes.reduce((total, byte) => (total + ((byte << 24) >> 24)) >>> 0, 0));
  return Buffer.concat([lockPage, bytes, length, sum, MAGIC]);
}
