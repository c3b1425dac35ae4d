/** What Zotero says of an item beside its citation (COinS), and the members of a record for it. */
const MEMBERS: Readonly<Record<string, string>> = {
  'rft.jtitle': 'container-title',
  'rft.volume': 'volume',
  'rft.issue': 'issue',
  'rft.pages': 'page',
  'rft.publisher': 'publisher',
  'rft.place': 'publisher-place',
  'rft.isbn': 'ISBN',
  'rft.issn': 'ISSN',
  'rft.edition': 'edition',
  'rft.series': 'collection-title',
};
const GENRES: Readonly<Record<string, string>> = {
  article: 'article-journal',
  book: 'book',
  bookitem: 'chapter',
  conference: 'book',
  proceeding: 'paper-conference',
  report: 'report',
  dissertation: 'thesis',
};
const DOI = /\b10\.\d{4,9}\/[^\s"<>]+/u;

/**
 * Returns the records of items that were dragged out of Zotero as citations: as far as its copy tells, otherwise each
 * line as the title of a document with the address that it names.
 */
export function quickCopyRecords(text: string, html: string): readonly object[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const spans = [...page.querySelectorAll<HTMLElement>('span.Z3988[title]')];
  if (spans.length > 0) return spans.map(({ title }) => recordOf(new URLSearchParams(title)));
  return text
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(lineRecord);
}

function recordOf(said: URLSearchParams): object {
  const of = (name: string) => said.get(name) ?? '';
  const genre = of('rft.genre');
  const isPart = genre === 'article' || genre === 'bookitem' || genre === 'proceeding';
  const date = of('rft.date');
  const ids = said.getAll('rft_id').concat(said.getAll('rft.identifier'));
  const family = of('rft.aulast');
  const first = family === '' ? [] : [{ family, given: of('rft.aufirst') }];
  const names = said.getAll('rft.au').map((name) => ({ literal: name }));
  return {
    type: GENRES[genre] ?? (of('rft.type') === 'webpage' ? 'webpage' : 'document'),
    title: of('rft.atitle') || (isPart ? '' : of('rft.btitle')) || of('rft.title'),
    ...(isPart && of('rft.btitle') !== '' && { 'container-title': of('rft.btitle') }),
    ...Object.fromEntries(
      Object.entries(MEMBERS).flatMap(([key, member]) => (of(key) === '' ? [] : [[member, of(key)]])),
    ),
    author: names.length > first.length ? [...first, ...names.slice(first.length)] : first,
    ...(date !== '' && { issued: { raw: date } }),
    DOI: ids.find((id) => id.startsWith('info:doi/'))?.slice('info:doi/'.length),
    URL: ids.find((id) => /^https?:\/\//iu.test(id)),
  };
}

function lineRecord(line: string): object {
  const doi = DOI.exec(line)?.[0].replace(/[.,;)]+$/u, '');
  const address = /https?:\/\/[^\s<>]+/u.exec(line)?.[0].replace(/[.,;)]+$/u, '');
  return { type: 'document', title: line, DOI: doi, URL: doi === undefined ? address : undefined };
}
