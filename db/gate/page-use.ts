import { t } from '../../shared/language/translate.ts';
import { Fault } from './fault.ts';
import type { PageFile } from './page-file.ts';

/** A record of the pages in use, so that none is used twice: any walk through the file then terminates. */
export class PageUse {
  readonly #used: Uint8Array;
  readonly #pages: PageFile;
  #count = 0;

  constructor(pages: PageFile) {
    this.#pages = pages;
    this.#used = new Uint8Array(pages.pageCount + 1);
    if (pages.lockPage <= pages.pageCount) this.claim(pages.lockPage);
  }

  /** Marks a page as used. Throws `Fault` when there is no such page, or it is used already. */
  claim(page: number): void {
    if (page < 1 || page > this.#pages.pageCount) {
      throw new Fault(t('something points to page {page}, and it has {pages}', { page, pages: this.#pages.pageCount }));
    }
    if (this.#used[page] === 1) throw new Fault(t('page {page} is used twice', { page }));
    this.#used[page] = 1;
    this.#count++;
  }

  /** Throws `Fault` unless every page is used. */
  assertComplete(): void {
    const unused = this.#pages.pageCount - this.#count;
    if (unused === 0) return;
    throw new Fault(
      t('{unused, plural, one {nothing leads to one of its pages} other {nothing leads to {unused} of its pages}}', {
        unused,
      }),
    );
  }
}
