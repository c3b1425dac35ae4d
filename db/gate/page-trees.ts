import { t } from '../../shared/language/translate.ts';
import { Fault } from './fault.ts';
import type { PageFile } from './page-file.ts';
import type { PageUse } from './page-use.ts';
import {
  cellAt,
  lastChild,
  overflowingCells,
  type Payload,
  payloadAt,
  readTreePage,
  type TreePage,
} from './tree-page.ts';

/** Deeper than any tree of a file that fits on a disk, and within what SQLite can descend. */
const DEEPEST = 20;

/** Called for each leaf. */
type Visit = (page: TreePage, number: number) => void;

/**
 * Walks the b-tree from its root page, and the chains of its entries. Throws `Fault` unless every page belongs to such
 * a tree, is used nowhere else, and all leaves are equally deep.
 */
export function walkTree(pages: PageFile, use: PageUse, root: number, visit: Visit = () => {}): TreePage {
  let leafDepth = -1;
  const walk = (number: number, depth: number, isTable: boolean | null): TreePage => {
    if (depth > DEEPEST) throw new Fault(t('the tree from page {page} is too deep', { page: root }));
    use.claim(number);
    const page = readTreePage(pages, number);
    if (isTable !== null && page.isTable !== isTable)
      throw new Fault(t('page {page} is not what it is used for', { page: number }));
    if (page.isLeaf) {
      if (leafDepth === -1) leafDepth = depth;
      else if (leafDepth !== depth) throw new Fault(t('the tree from page {page} is uneven', { page: root }));
    }
    if (!page.isLeaf) {
      for (let index = 0; index < page.cellCount; index++) {
        walk(page.bytes.readUInt32BE(cellAt(page, number, index)), depth + 1, page.isTable);
      }
      walk(lastChild(page), depth + 1, page.isTable);
    }
    if (page.isLeaf || !page.isTable) claimChains(pages, use, page, number);
    if (page.isLeaf) visit(page, number);
    return page;
  };
  return walk(root, 0, null);
}

function claimChains(pages: PageFile, use: PageUse, page: TreePage, number: number): void {
  for (const at of overflowingCells(page, number)) {
    const payload = payloadAt(page, number, at);
    if (payload !== null) claimChain(pages, use, payload);
  }
}

function claimChain(pages: PageFile, use: PageUse, { size, local, overflow }: Payload): void {
  let page = overflow;
  for (let left = size - local; left > 0; left -= pages.pageSize - 4) {
    use.claim(page);
    page = pages.page(page).readUInt32BE(0);
  }
  if (page !== 0) throw new Fault(t('a chain of pages goes on to page {page} after its end', { page }));
}

/** Returns the whole content of an entry of `page`. The chain must have been walked. */
export function readPayload(pages: PageFile, page: TreePage, { size, start, local, overflow }: Payload): Buffer {
  const parts = [page.bytes.subarray(start, start + local)];
  let next = overflow;
  for (let left = size - local; left > 0; left -= pages.pageSize - 4) {
    const bytes = pages.page(next);
    parts.push(bytes.subarray(4, 4 + Math.min(left, pages.pageSize - 4)));
    next = bytes.readUInt32BE(0);
  }
  return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
}

/** Walks the list of unused pages. Throws `Fault` unless it has `count` pages, which are used nowhere. */
export function walkFreelist(pages: PageFile, use: PageUse, first: number, count: number): void {
  let left = count;
  for (let trunk = first; trunk !== 0; ) {
    use.claim(trunk);
    const bytes = pages.page(trunk);
    const leaves = bytes.readUInt32BE(4);
    if (leaves > pages.pageSize / 4 - 2)
      throw new Fault(t('page {page} lists more unused pages than it has room for', { page: trunk }));
    for (let index = 0; index < leaves; index++) use.claim(bytes.readUInt32BE(8 + 4 * index));
    left -= leaves + 1;
    trunk = bytes.readUInt32BE(0);
  }
  if (left !== 0)
    throw new Fault(
      t('its list of unused pages has {found} of them, and should have {count}', { found: count - left, count }),
    );
}
