import { serialize } from 'parse5';
import { decodePage, encodingNotices } from '../decode-document.ts';
import type { Reading, ReadWatch, SourceDocument } from '../reading.ts';
import { withoutTypesetting } from '../typesetting.ts';
import { pageCsl } from './html-csl.ts';
import { htmlText } from './html-text.ts';
import { type HtmlTree, parsePage, removeUnread } from './html-tree.ts';

/** The search for the main content takes some milliseconds for each element, and more the deeper they are nested. */
const MOST_NODES_SEARCHED = 20_000;
const DEEPEST_SEARCHED = 128;

/** Reads a page: its main content if that can be told from the rest, otherwise all of its text. */
export async function readHtml({ bytes, name }: SourceDocument, watch: ReadWatch): Promise<Reading> {
  const decoded = decodePage(bytes);
  const page = parsePage(decoded.text, name, watch.check);
  watch.onProgress(0.3);
  const csl = pageCsl(page.document, name);
  const whole = htmlText(page.document);
  const main = await mainText(page, name, watch);
  return {
    mediaType: 'text/html',
    text: withoutTypesetting(main === '' ? whole : main),
    csl,
    notices: encodingNotices(decoded),
  };
}

/**
 * Returns the text of the page's article; '' if none can be told from the rest. Removes from the page everything that
 * is not text.
 */
async function mainText(page: HtmlTree, name: string, { check, onProgress }: ReadWatch): Promise<string> {
  if (page.nodes > MOST_NODES_SEARCHED || page.depth > DEEPEST_SEARCHED) return '';
  const { mainContent } = await import('./main-content.ts');
  onProgress(0.5);
  removeUnread(page.document);
  const main = mainContent(serialize(page.document));
  return main === null ? '' : htmlText(parsePage(main, name, check).document);
}
