import { t } from '../../shared/language/translate.ts';
import { Fault } from './fault.ts';
import type { FileBytes } from './file-bytes.ts';
import { pageSizeOf } from './header.ts';

/** A page as it was before the commit that the journal belongs to. */
export interface JournalPage {
  readonly number: number;
  /** Offset of its bytes in the journal. */
  readonly at: number;
}

/** A rollback journal: https://www.sqlite.org/fileformat2.html#the_rollback_journal */
export type Journal =
  /** SQLite does not take it for a journal: it is empty or was ended, or not even its header was written. */
  | { readonly kind: 'blank' }
  /** Not one that this program leaves; `reason` says why. */
  | { readonly kind: 'foreign'; readonly reason: string }
  | {
      readonly kind: 'pages';
      readonly pageSize: number;
      /** The number of pages that the file had before. */
      readonly pageCount: number;
      /** The pages that SQLite would put back. */
      readonly pages: readonly JournalPage[];
      /** The reason why there is less than its header promises; null if everything is there. */
      readonly fault: string | null;
    };

export const JOURNAL_MAGIC = Buffer.from('d9d505f920a163d7', 'hex');
const HEADER_BYTES = 28;
/** SQLite takes anything shorter for a journal whose header was not written, whatever sector size its header gives. */
const LEAST_BYTES = 512;
/** In the header: all pages up to the end of the journal. */
const ALL_PAGES = 0xffffffff;

/** Reads a journal as SQLite would, but trusts less of it: nothing that it says about other files is followed. */
export function readJournal(bytes: FileBytes): Journal {
  // Checked first, even for a file that is otherwise not a journal: SQLite looks for it there, and may delete the file
  // that it names.
  if (namesAnotherFile(bytes)) return { kind: 'foreign', reason: t('it names another file that is to go with it') };
  const { size } = bytes;
  if (size === 0 || bytes.at(0, 1)[0] === 0) return { kind: 'blank' };
  const magic = bytes.at(0, Math.min(size, JOURNAL_MAGIC.length));
  if (!magic.equals(JOURNAL_MAGIC.subarray(0, magic.length)))
    return { kind: 'foreign', reason: t('it is not a journal') };
  if (size < LEAST_BYTES) return { kind: 'blank' };
  const header = bytes.at(0, HEADER_BYTES);
  const pageCount = header.readUInt32BE(16);
  const sectorSize = header.readUInt32BE(20);
  const pageSize = pageSizeOf(header.readUInt32BE(24));
  if (pageSize === null || sectorSize < 32 || sectorSize > 65_536 || (sectorSize & (sectorSize - 1)) !== 0) {
    return { kind: 'foreign', reason: t('its header is not one of a journal') };
  }
  // SQLite would give the file the size that the header says.
  if (size < sectorSize) return { kind: 'foreign', reason: t('its header is cut short') };
  try {
    return { kind: 'pages', pageSize, pageCount, ...readPages(bytes, { pageSize, sectorSize, pageCount }) };
  } catch (error) {
    if (error instanceof Fault) return { kind: 'foreign', reason: error.message };
    throw error;
  }
}

interface Sizes {
  readonly pageSize: number;
  readonly sectorSize: number;
  readonly pageCount: number;
}

/**
 * Reads one part after the other, each with a header of its own, up to where SQLite stops. Throws `Fault` on anything
 * that it never writes.
 */
function readPages(bytes: FileBytes, sizes: Sizes): { pages: JournalPage[]; fault: string | null } {
  const { pageSize, sectorSize, pageCount } = sizes;
  const pages: JournalPage[] = [];
  const seen = new Set<number>();
  for (let at = 0; at + sectorSize <= bytes.size; ) {
    const header = bytes.at(at, HEADER_BYTES);
    if (!header.subarray(0, JOURNAL_MAGIC.length).equals(JOURNAL_MAGIC)) break;
    if (header.readUInt32BE(16) !== pageCount) throw new Fault(t('its parts say of files of different sizes'));
    const nonce = header.readUInt32BE(12);
    at += sectorSize;
    const promised = header.readUInt32BE(8);
    const count = promised === ALL_PAGES ? Math.floor((bytes.size - at) / (pageSize + 8)) : promised;
    for (let index = 0; index < count; index++, at += pageSize + 8) {
      if (at + pageSize + 8 > bytes.size) return { pages, fault: t('its end is missing') };
      const number = bytes.at(at, 4).readUInt32BE(0);
      const checksum = bytes.at(at + 4 + pageSize, 4).readUInt32BE(0);
      if (checksum !== checksumOf(bytes.at(at + 4, pageSize), nonce))
        return { pages, fault: t('a page in it is damaged') };
      if (number < 1 || number > pageCount)
        throw new Fault(t('it holds a page {page} of a file of {pages} pages', { page: number, pages: pageCount }));
      if (seen.has(number)) throw new Fault(t('it holds page {page} twice', { page: number }));
      seen.add(number);
      pages.push({ number, at: at + 4 });
    }
    at = Math.ceil(at / sectorSize) * sectorSize;
  }
  return { pages, fault: null };
}

/** Returns the sum over every 200th byte from the end, as SQLite computes it. */
function checksumOf(page: Buffer, nonce: number): number {
  let sum = nonce;
  for (let at = page.length - 200; at > 0; at -= 200) sum = (sum + (page[at] as number)) >>> 0;
  return sum;
}

/** Tells whether a journal ends like those that belong to a change of several files, whose common journal they name. */
export function namesAnotherFile(bytes: FileBytes): boolean {
  const { size } = bytes;
  if (size < 16 || !bytes.at(size - 8, 8).equals(JOURNAL_MAGIC)) return false;
  const length = bytes.at(size - 16, 4).readUInt32BE(0);
  return length > 0 && length <= size - 16;
}
