import { t } from '../../shared/language/translate.ts';
import { Fault } from './fault.ts';
import type { FileBytes } from './file-bytes.ts';

/** The byte that SQLite locks: its page holds nothing. */
const LOCK_BYTE = 0x40000000;

/** The pages of a database, numbered from 1. */
export class PageFile {
  readonly pageSize: number;
  readonly pageCount: number;
  readonly #bytes: FileBytes;

  constructor(bytes: FileBytes, pageSize: number, pageCount: number) {
    this.#bytes = bytes;
    this.pageSize = pageSize;
    this.pageCount = pageCount;
  }

  /** The number of the page in which SQLite locks bytes, and which it never uses; it can lie beyond the end. */
  get lockPage(): number {
    return LOCK_BYTE / this.pageSize + 1;
  }

  /** Returns a page's bytes. Throws `Fault` when there is no such page. */
  page(number: number): Buffer {
    if (number < 1 || number > this.pageCount) {
      throw new Fault(
        t('something points to page {page}, and it has {pages}', { page: number, pages: this.pageCount }),
      );
    }
    return this.#bytes.at((number - 1) * this.pageSize, this.pageSize);
  }
}
