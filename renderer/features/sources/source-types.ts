/** The types of CSL 1.0.2 that sources of debates commonly have, with the words for them. */
import { msg, t } from '../../../shared/language/translate.ts';

const TYPE_NAMES: Readonly<Record<string, string>> = {
  'article-journal': msg('Journal article'),
  'article-magazine': msg('Magazine article'),
  'article-newspaper': msg('Newspaper article'),
  bill: msg('Bill'),
  book: msg('Book'),
  broadcast: msg('Broadcast'),
  chapter: msg('Chapter of a book'),
  dataset: msg('Data set'),
  document: msg('Document'),
  figure: msg('Figure'),
  graphic: msg('Picture or chart'),
  hearing: msg('Hearing or debate'),
  interview: msg('Interview'),
  legal_case: msg('Legal case'),
  legislation: msg('Legislation'),
  manuscript: msg('Manuscript'),
  pamphlet: msg('Pamphlet'),
  'paper-conference': msg('Conference paper'),
  personal_communication: msg('Letter or e-mail'),
  post: msg('Post'),
  'post-weblog': msg('Blog post'),
  report: msg('Report'),
  speech: msg('Speech'),
  thesis: msg('Thesis'),
  treaty: msg('Treaty'),
  webpage: msg('Web page'),
};

/** Returns types and their names, with a source's own type if it is another. */
export function sourceTypes(own: string): readonly (readonly [type: string, name: string])[] {
  const common = Object.entries(TYPE_NAMES).map(([type, name]) => [type, t(name)] as const);
  if (own in TYPE_NAMES) return common;
  const name = own.replace(/[-_]/g, ' ');
  return [[own, name.charAt(0).toUpperCase() + name.slice(1)], ...common];
}
