import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

/**
 * Returns the part of a page that is its article, as HTML; null if there is none. The page is parsed by itself, in no
 * window: no script of it runs, and no picture, style sheet or frame is loaded.
 */
export function mainContent(html: string): string | null {
  const { window } = new JSDOM('');
  const page = new window.DOMParser().parseFromString(html, 'text/html');
  const article = new Readability(page, { disableJSONLD: true }).parse();
  window.close();
  return article?.content ?? null;
}
