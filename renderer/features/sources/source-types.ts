/** The types of CSL 1.0.2 that sources of debates commonly have, with the words for them. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  'article-journal': 'Journal article',
  'article-magazine': 'Magazine article',
  'article-newspaper': 'Newspaper article',
  bill: 'Bill',
  book: 'Book',
  broadcast: 'Broadcast',
  chapter: 'Chapter of a book',
  dataset: 'Data set',
  document: 'Document',
  figure: 'Figure',
  graphic: 'Picture or chart',
  hearing: 'Hearing or debate',
  interview: 'Interview',
  legal_case: 'Legal case',
  legislation: 'Legislation',
  manuscript: 'Manuscript',
  pamphlet: 'Pamphlet',
  'paper-conference': 'Conference paper',
  personal_communication: 'Letter or e-mail',
  post: 'Post',
  'post-weblog': 'Blog post',
  report: 'Report',
  speech: 'Speech',
  thesis: 'Thesis',
  treaty: 'Treaty',
  webpage: 'Web page',
};

/** Returns types and their names, with a source's own type if it is another. */
export function sourceTypes(own: string): readonly (readonly [type: string, name: string])[] {
  const common = Object.entries(TYPE_NAMES);
  if (own in TYPE_NAMES) return common;
  const name = own.replace(/[-_]/g, ' ');
  return [[own, name.charAt(0).toUpperCase() + name.slice(1)], ...common];
}
