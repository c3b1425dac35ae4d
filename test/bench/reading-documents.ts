import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePdf, withFont } from '../fixtures/pdf-documents.ts';

const CORPUS = process.env['COUNTERCLAIM_CORPUS'];

/** Returns the texts of the corpus. */
export function corpusTexts(): string[] {
  return filesIn('text', '.txt').map((path) => readFileSync(path, 'utf8'));
}

/** Sets a text as an article, with a menu, related pages and a foot around it. */
export function setAsPage(text: string): string {
  const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = text.split(/\n+/u).map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  const links = (...names: string[]) =>
    `<ul>${names.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul>`;
  return (
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><body><nav>${links('Home', 'Politics', 'Weather')}</nav>` +
    `<main><article>${paragraphs.join('\n')}</article></main><aside>${links('Most read', 'Subscribe', 'Newsletters')}</aside>` +
    `<footer>${links('Contact', 'Cookies')}</footer></body></html>`
  );
}

/** Sets a text on A5 pages, in pages that break where they are full. */
export async function setAsPdf(text: string, path: string): Promise<void> {
  const bytes = await makePdf((pdf) => withFont(pdf, 'inter').fontSize(10).text(text, { align: 'justify' }), {
    size: 'A5',
  });
  writeFileSync(path, bytes);
}

/** Returns a folder of the corpus; null where there is none. */
export function inCorpus(name: string): string | null {
  const folder = CORPUS === undefined ? null : join(CORPUS, name);
  return folder !== null && existsSync(folder) ? folder : null;
}

/** Returns the paths of the files of a folder of the corpus with that ending, in order. */
export function filesIn(name: string, ending: string): string[] {
  const folder = inCorpus(name);
  if (folder === null) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(folder, file));
}
