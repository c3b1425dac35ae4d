import type { CslItem, CslName } from '../../../shared/model/entities.ts';
import { cslItem, joinedNames } from '../csl-fields.ts';
import { asTitle, titleFromName } from '../title.ts';
import { attribute, elementsUnder, type HtmlDocument, type HtmlElement } from './html-tree.ts';
import { type LinkedData, linkedData } from './linked-data.ts';
import { savedFrom, shownStatements, shownTitle } from './page-statements.ts';

const TITLE = ['citation_title', 'dc.title', 'dcterms.title'];
const TITLE_IN_NETWORKS = ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title'];
const AUTHOR = ['citation_author', 'dc.creator', 'dcterms.creator'];
const ISSUED = [
  'citation_publication_date',
  'citation_date',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'dc.date.issued',
  'citation_online_date',
];
const ISSUED_IN_NETWORKS = [
  'article:published_time',
  'og:article:published_time',
  'article.published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publication_date',
  'pub_date',
  'date',
  'pubdate',
];
const AUTHOR_IN_NETWORKS = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'byl'];
const PUBLISHER = ['citation_publisher', 'dc.publisher', 'dcterms.publisher'];

/**
 * Returns a CSL item of a page's statements about itself: those for scholars first (`citation_…`, Dublin Core), then
 * those for search engines and networks.
 */
export function pageCsl(document: HtmlDocument, html: string, name: string): CslItem {
  const elements = [...elementsUnder(document)];
  const data = linkedData(elements);
  const meta = metaContents(elements);
  const shown = shownStatements(elements);
  const saved = savedFrom(html);
  const first = (names: readonly string[]) => names.flatMap((each) => meta.get(each) ?? [])[0];
  const journal = first(['citation_journal_title']);
  return cslItem(typeOf(journal, data), {
    title:
      asTitle(first(TITLE)) ??
      titleIn(data, elements) ??
      asTitle(first(TITLE_IN_NETWORKS)) ??
      shownTitle(elements) ??
      titleFromName(name),
    authors: authorsOf(meta, data, shown.authors),
    issued: first(ISSUED) ?? data.datePublished ?? first(ISSUED_IN_NETWORKS) ?? shown.issued,
    accessed: saved.accessed,
    publisher: asTitle(first(PUBLISHER) ?? data.publisher ?? first(['og:site_name'])),
    'container-title': asTitle(journal),
    URL: [canonicalLink(elements), first(['og:url']), data.url, saved.URL].find(isWebAddress),
    language: languageOf(elements),
  });
}

function typeOf(journal: string | undefined, { type }: LinkedData): string {
  if (journal !== undefined || type === 'ScholarlyArticle') return 'article-journal';
  if (type === 'NewsArticle' || type === 'ReportageNewsArticle') return 'article-newspaper';
  return type === 'BlogPosting' ? 'post-weblog' : 'webpage';
}

/** Returns the title in a page's linked data: where the headline is another text than the heading, its name. */
function titleIn({ headline, name }: LinkedData, elements: readonly HtmlElement[]): string | undefined {
  const heading = shownTitle(elements);
  return asTitle(name !== undefined && name === heading ? name : headline);
}

function authorsOf(
  meta: ReadonlyMap<string, readonly string[]>,
  data: LinkedData,
  shown: readonly string[],
): readonly (string | CslName)[] {
  const named = AUTHOR.map((name) => meta.get(name) ?? []).find((values) => values.length > 0);
  if (named !== undefined) return named;
  if (data.authors.length > 0) return data.authors;
  const others = AUTHOR_IN_NETWORKS.map((name) => meta.get(name) ?? []);
  // For networks this is the address of an author's page.
  const names = others.map((values) => values.filter((value) => !isWebAddress(value)));
  const said = names.find((values) => values.length > 0) ?? shown;
  return said.flatMap((name) => joinedNames(name.replace(/^by\s+/i, '')));
}

/** Returns the contents of the page's `meta` elements, by name in lower case. */
function metaContents(elements: readonly HtmlElement[]): Map<string, string[]> {
  const contents = new Map<string, string[]>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const name = attribute(element, 'name') ?? attribute(element, 'property') ?? attribute(element, 'itemprop');
    const content = attribute(element, 'content')?.trim() ?? '';
    if (name === undefined || content === '') continue;
    // Some write Dublin Core as if it were a property of their own.
    const key = name
      .trim()
      .toLowerCase()
      .replace(/^(dc|dcterms)[:_]/u, '$1.');
    const values = contents.get(key);
    if (values) values.push(content);
    else contents.set(key, [content]);
  }
  return contents;
}

function canonicalLink(elements: readonly HtmlElement[]): string | undefined {
  const link = elements.find(
    (element) => element.tagName === 'link' && attribute(element, 'rel')?.toLowerCase() === 'canonical',
  );
  return link && attribute(link, 'href')?.trim();
}

function languageOf(elements: readonly HtmlElement[]): string | undefined {
  const html = elements.find(({ tagName }) => tagName === 'html');
  return html && attribute(html, 'lang')?.trim();
}

function isWebAddress(text: string | undefined): boolean {
  return text !== undefined && /^https?:\/\/\S+$/i.test(text);
}
