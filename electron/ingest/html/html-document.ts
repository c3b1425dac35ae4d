import { cslText } from '../../../shared/sources/csl-text.ts';
import { decodePage, encodingNotices } from '../decode-document.ts';
import type { Reading, ReadWatch, SourceDocument } from '../reading.ts';
import { boldTurnNotices } from './bold-turns.ts';
import { pageCsl } from './html-csl.ts';
import { writePage } from './html-text.ts';
import { type HtmlElement, type HtmlTree, parsePage } from './html-tree.ts';
import { leftOutNotices } from './left-out.ts';
import { pageContent } from './page-content.ts';

/** The search for the article takes a tenth of a millisecond for each element, and more the deeper they are nested. */
const MOST_ELEMENTS_SEARCHED = 30_000;
const DEEPEST_SEARCHED = 128;

/** Reads a page: its article with what belongs to it, or all of its text if no article can be told from the rest. */
export async function readHtml({ bytes, name }: SourceDocument, watch: ReadWatch): Promise<Reading> {
  const decoded = decodePage(bytes);
  const page = parsePage(decoded.text, name, watch.check);
  watch.onProgress(0.3);
  const csl = pageCsl(page.document, decoded.text, name);
  const article = await articleOf(page, watch);
  watch.onProgress(0.8);
  const { root, leftOut, parts } = pageContent(page.document, article, cslText(csl.title));
  const { text, findings } = writePage(root, leftOut);
  return {
    mediaType: 'text/html',
    text,
    csl,
    notices: [
      ...encodingNotices(decoded, text),
      ...leftOutNotices(parts, leftOut),
      ...boldTurnNotices(root, leftOut, text),
      ...findings.notices(),
    ],
  };
}

/** Returns the elements of the page's article; null if none can be told from the rest, or the page is too large. */
async function articleOf(
  { document, elements, depth }: HtmlTree,
  { check, onProgress }: ReadWatch,
): Promise<ReadonlySet<HtmlElement> | null> {
  if (elements > MOST_ELEMENTS_SEARCHED || depth > DEEPEST_SEARCHED) return null;
  const { searchArticle } = await import('./article-search.ts');
  onProgress(0.5);
  check();
  return searchArticle(document);
}
