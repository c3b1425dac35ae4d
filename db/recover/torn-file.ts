import { Fault } from '../gate/fault.ts';
import type { FileBytes } from '../gate/file-bytes.ts';
import { pageSizeOf } from '../gate/header.ts';
import { PageFile } from '../gate/page-file.ts';
import { readRecord, type StoredValue } from '../gate/record.ts';
import { cellAt, lastChild, payloadAt, readTreePage, type TreePage } from '../gate/tree-page.ts';
import { readVarint } from '../gate/varint.ts';
import type { TimeLimit } from './time-limit.ts';

/** A row as it was found; its number is 0 in a table without row numbers. */
export interface FoundRow {
  readonly number: number;
  readonly values: readonly StoredValue[];
}

/** The page size to assume when the header does not give one. */
const USUAL_PAGE_SIZE = 4096;
const DEEPEST = 20;

/** The pages of a file, any of which may be damaged: what can be read is returned, the rest is counted. */
export class TornFile {
  readonly pages: PageFile;
  readonly #seen: Uint8Array;
  readonly #limit: TimeLimit;
  /** Bytes of rows that were read: pages that many rows share could make that endless. */
  #bytesRead = 0;
  /** Number of referenced pages and rows that could not be read. */
  unreadable = 0;

  constructor(bytes: FileBytes, limit: TimeLimit) {
    const header = bytes.size < 100 ? Buffer.alloc(100) : bytes.at(0, 100);
    const stored = header.readUInt16BE(16);
    const pageSize = pageSizeOf(stored === 1 ? 65_536 : stored) ?? USUAL_PAGE_SIZE;
    this.pages = new PageFile(bytes, pageSize, Math.floor(bytes.size / pageSize));
    this.#seen = new Uint8Array(this.pages.pageCount + 1);
    this.#limit = limit;
  }

  /** Yields the rows of the tree from page `root`, as far as its pages lead. */
  *rows(root: number, depth = 0): Generator<FoundRow> {
    const page = this.#read(root, depth);
    if (page === null) return;
    if (!page.isLeaf) {
      for (let index = 0; index < page.cellCount; index++) {
        const child = this.#attempt(() => page.bytes.readUInt32BE(cellAt(page, root, index)));
        if (child !== null) yield* this.rows(child, depth + 1);
        if (!page.isTable) yield* this.#row(page, root, index);
      }
      yield* this.rows(lastChild(page), depth + 1);
      return;
    }
    for (let index = 0; index < page.cellCount; index++) yield* this.#row(page, root, index);
  }

  /**
   * Yields the rows of pages that nothing readable led to, but which look like leaves; pages of chains and unused pages
   * may be among them.
   */
  *strayRows(): Generator<FoundRow & { readonly isIndex: boolean }> {
    for (let number = 2; number <= this.pages.pageCount; number++) {
      if (this.#seen[number] === 1) continue;
      this.#limit.check();
      const page = quietly(() => readTreePage(this.pages, number));
      if (page === null || !page.isLeaf) continue;
      for (let index = 0; index < page.cellCount; index++) {
        const row = quietly(() => this.#readRow(page, number, index));
        if (row !== null) yield { ...row, isIndex: !page.isTable };
      }
    }
  }

  /** Excludes the pages that the list of unused pages names: what is on them was deleted. */
  passOverUnused(first: number): void {
    for (let trunk = first; trunk > 0 && trunk <= this.pages.pageCount && this.#seen[trunk] === 0; ) {
      this.#seen[trunk] = 1;
      const bytes = this.pages.page(trunk);
      const count = Math.min(bytes.readUInt32BE(4), this.pages.pageSize / 4 - 2);
      for (let index = 0; index < count; index++) {
        const leaf = bytes.readUInt32BE(8 + 4 * index);
        if (leaf <= this.pages.pageCount) this.#seen[leaf] = 1;
      }
      trunk = bytes.readUInt32BE(0);
    }
  }

  #read(number: number, depth: number): TreePage | null {
    this.#limit.check();
    return this.#attempt(() => {
      if (depth > DEEPEST || this.#seen[number] === 1) throw new Fault('it was here already');
      const page = readTreePage(this.pages, number);
      this.#seen[number] = 1;
      return page;
    });
  }

  *#row(page: TreePage, number: number, index: number): Generator<FoundRow> {
    const row = this.#attempt(() => this.#readRow(page, number, index));
    if (row !== null) yield row;
  }

  #readRow(page: TreePage, number: number, index: number): FoundRow {
    const at = cellAt(page, number, index);
    const payload = payloadAt(page, number, at);
    if (payload === null || payload.size > this.pages.pageCount * this.pages.pageSize) throw new Fault('it is no row');
    this.#bytesRead += payload.size;
    if (this.#bytesRead > 2 * this.pages.pageCount * this.pages.pageSize) throw new Fault('its rows share pages');
    const parts = [page.bytes.subarray(payload.start, payload.start + payload.local)];
    let next = payload.overflow;
    for (let left = payload.size - payload.local; left > 0; left -= this.pages.pageSize - 4) {
      this.#limit.check();
      const bytes = this.pages.page(next);
      this.#seen[next] = 1;
      parts.push(bytes.subarray(4, 4 + Math.min(left, this.pages.pageSize - 4)));
      next = bytes.readUInt32BE(0);
    }
    const rowNumber = page.isTable ? readVarint(page.bytes, readVarint(page.bytes, at)?.end ?? at)?.value : 0;
    return { number: rowNumber ?? 0, values: readRecord(Buffer.concat(parts)) };
  }

  #attempt<T>(work: () => T): T | null {
    const result = quietly(work);
    if (result === null) this.unreadable++;
    return result;
  }
}

/** Returns the result of `work`; null when the bytes are not as they should be. */
function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof Fault || error instanceof RangeError) return null;
    throw error;
  }
}
