import { t } from '../../shared/language/translate.ts';
import { Fault } from './fault.ts';
import { HEADER_BYTES } from './header.ts';
import type { PageFile } from './page-file.ts';
import { readVarint } from './varint.ts';

/** A page of a b-tree: https://www.sqlite.org/fileformat2.html#b_tree_pages */
export interface TreePage {
  readonly bytes: Buffer;
  /** True for a table with row numbers; false for an index, or a table without them. */
  readonly isTable: boolean;
  readonly isLeaf: boolean;
  readonly cellCount: number;
  /** Offset of the list of cell pointers. */
  readonly pointers: number;
}

/** The place of a cell's content: the beginning on its page, the rest in a chain of pages. */
export interface Payload {
  readonly size: number;
  /** Offset on the page. */
  readonly start: number;
  /** Number of its bytes on the page. */
  readonly local: number;
  /** The first page of the chain; 0 when there is none. */
  readonly overflow: number;
}

// The first byte of a page: its kind, and whether it is a leaf.
const INNER_OF_INDEX = 2;
const INNER_OF_TABLE = 5;
const LEAF_OF_INDEX = 10;
const LEAF_OF_TABLE = 13;

/** Reads the header of the page `number`. Throws `Fault` when it is not a page of a b-tree. */
export function readTreePage(pages: PageFile, number: number): TreePage {
  const bytes = pages.page(number);
  const start = number === 1 ? HEADER_BYTES : 0;
  const kind = bytes[start];
  const isTable = kind === LEAF_OF_TABLE || kind === INNER_OF_TABLE;
  const isLeaf = kind === LEAF_OF_TABLE || kind === LEAF_OF_INDEX;
  if (!isTable && !isLeaf && kind !== INNER_OF_INDEX)
    throw new Fault(t('page {page} is not what it is used for', { page: number }));
  const cellCount = ((bytes[start + 3] as number) << 8) | (bytes[start + 4] as number);
  const pointers = start + (isLeaf ? 8 : 12);
  if (pointers + 2 * cellCount > pages.pageSize)
    throw new Fault(t('page {page} has more entries than it has room for', { page: number }));
  return { bytes, isTable, isLeaf, cellCount, pointers };
}

/** Returns the offset of the cell `index` of a page. Throws `Fault` when that is not among the cells. */
export function cellAt({ bytes, pointers, cellCount }: TreePage, number: number, index: number): number {
  const at = bytes.readUInt16BE(pointers + 2 * index);
  if (at < pointers + 2 * cellCount || at > bytes.length - 4)
    throw new Fault(t('an entry of page {page} is outside it', { page: number }));
  return at;
}

/** Returns the last page that an inner page leads to. */
export function lastChild({ bytes, pointers }: TreePage): number {
  return bytes.readUInt32BE(pointers - 4);
}

/**
 * Returns the place of the content of the cell at `at`; null on an inner page of a table, whose cells have none. Throws
 * `Fault`.
 */
export function payloadAt(page: TreePage, number: number, at: number): Payload | null {
  const { bytes, isTable, isLeaf } = page;
  if (isTable && !isLeaf) return null;
  const size = readVarint(bytes, isLeaf ? at : at + 4);
  const before = isTable && size !== null ? readVarint(bytes, size.end) : size;
  if (size === null || before === null) throw new Fault(t('an entry of page {page} ends too late', { page: number }));
  const local = localSize(size.value, bytes.length, isTable);
  const end = before.end + local;
  const overflows = local < size.value;
  if (end + (overflows ? 4 : 0) > bytes.length)
    throw new Fault(t('an entry of page {page} ends too late', { page: number }));
  return { size: size.value, start: before.end, local, overflow: overflows ? bytes.readUInt32BE(end) : 0 };
}

/**
 * Returns the offsets of the cells whose content continues in a chain of pages; most do not. Reads no more of the
 * others than needed, since opening a large debate waits for this; SQLite itself checks whether they end on their page.
 * Throws `Fault`.
 */
export function overflowingCells(page: TreePage, number: number): readonly number[] {
  const { bytes, isTable, isLeaf, cellCount, pointers } = page;
  const most = mostLocal(bytes.length, isTable);
  const content = pointers + 2 * cellCount;
  const end = bytes.length - 4;
  const before = isLeaf ? 0 : 4;
  const overflowing: number[] = [];
  for (let pointer = pointers; pointer < content; pointer += 2) {
    const at = ((bytes[pointer] as number) << 8) | (bytes[pointer + 1] as number);
    if (at < content || at > end) throw new Fault(t('an entry of page {page} is outside it', { page: number }));
    // Its size as a varint, which nearly always has one or two bytes.
    const first = bytes[at + before] as number;
    const second = bytes[at + before + 1] as number;
    if (first < 0x80 ? first <= most : second < 0x80 && (((first & 0x7f) << 7) | second) <= most) continue;
    const payload = payloadAt(page, number, at);
    if (payload !== null && payload.overflow !== 0) overflowing.push(at);
    else if (payload !== null && payload.local < payload.size)
      throw new Fault(t('a chain of page {page} leads nowhere', { page: number }));
  }
  return overflowing;
}

/**
 * Returns the number of bytes of a payload that stand on its own page.
 * https://www.sqlite.org/fileformat2.html#cell_payload_overflow_pages
 */
function localSize(size: number, usable: number, isTable: boolean): number {
  const most = mostLocal(usable, isTable);
  if (size <= most) return size;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const local = least + ((size - least) % (usable - 4));
  return local <= most ? local : least;
}

function mostLocal(usable: number, isTable: boolean): number {
  return isTable ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
}
