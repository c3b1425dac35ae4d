import { t } from '../../../../shared/language/translate.ts';
import type { Hit } from '../find-in-text.ts';
import type { PageText } from './page-text.ts';
import type { DrawnPage } from './paged-document.ts';

export interface ShownPage {
  readonly page: DrawnPage;
  readonly text: PageText;
}

/**
 * Returns the selection on one of the pages, as a stretch of the source's text; null if nothing on them is selected.
 */
export function selectedOnPage(pages: ReadonlyMap<number, ShownPage>): Hit | { readonly problem: string } | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const all = [...pages.values()];
  const first = all.find(({ page }) => page.layer.contains(range.startContainer));
  const last = all.find(({ page }) => page.layer.contains(range.endContainer));
  if (first === undefined && last === undefined) return null;
  if (first === undefined || first !== last)
    return { problem: t('Select words of one page only, or select them under “Text”.') };
  const from = placeIn(first.page, range.startContainer, range.startOffset);
  const to = placeIn(first.page, range.endContainer, range.endOffset);
  const found = first.text.read(from, to);
  return found ?? { problem: t('The text has these words in another order: select them under “Text”.') };
}

/** Returns a place among the pieces of a page. */
function placeIn({ elements: pieces }: DrawnPage, node: Node, offset: number): { piece: number; offset: number } {
  const own = pieces.findIndex((piece) => piece.contains(node));
  if (own !== -1) return { piece: own, offset: node.nodeType === Node.TEXT_NODE ? offset : 0 };
  const at = node.childNodes[offset] ?? null;
  const next = pieces.findIndex((piece) => at !== null && piece.isConnected && (at === piece || isBefore(at, piece)));
  return { piece: next === -1 ? pieces.length : next, offset: 0 };
}

function isBefore(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
