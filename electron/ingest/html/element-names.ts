import { attribute, type HtmlElement } from './html-tree.ts';

/** Words in the classes, ids and roles of what stands around an article, on pages of many makers. */
const AROUND = new Set(
  (
    'ad ads advert adverts advertisement advertisements advertising adsense adslot sponsor sponsors sponsored promo promos ' +
    'share shares sharing sharetools sharebar sharedaddy social socials related recirc recirculation recommended recommendations ' +
    'trending popular mostread mostviewed outbrain taboola teaser teasers newsletter newsletters signup subscribe subscription ' +
    'subscriptions paywall login signin cookie cookies consent gdpr breadcrumb breadcrumbs pagination pager paging toolbar ' +
    'nav navbar navigation navbox menu menus submenu sidebar masthead skip skiplink banner modal popup overlay lightbox widget widgets ' +
    'noprint editsection catlinks jump backtotop search searchbox contentinfo complementary tags taglist'
  ).split(' '),
);
/** How further such words begin. */
const AROUND_TOO = /^(?:related|advert|sponsor|newsletter|cookie|breadcrumb|recommend|subscri|outbrain|taboola)/u;
/** Words in the names of what a site asks of its visitors. */
const OF_SITE = /^(?:cookie|consent|gdpr|newsletter|subscri|signup|signin|paywall|advert)/u;
const COMMENTS = new Set('comments commentlist disqus respond responses usercomments readercomments'.split(' '));
const NOTES = new Set(
  'footnote footnotes endnote endnotes note notes reference references reflist bibliography sources citation'.split(
    ' ',
  ),
);
/** What is shown on buttons beside an article. */
const LABEL =
  /^(?:advertisement|advertisements|advert|ad|sponsored|share(?: this.*)?|tweet|email|print|copy link|save|follow|reply|report|like|menu|close|read more|more|next|previous|back to top|skip to .*|link to this .*|permalink|edit|\[edit\]|sign (?:in|up)|log in|subscribe|loading\W*|\d+ (?:comments?|shares?|likes?))$/iu;

/** Tells whether the names of an element say that it stands around an article, and is not part of it. */
export function isAround(element: HtmlElement): boolean {
  const { tagName } = element;
  if (tagName === 'nav' || tagName === 'search') return true;
  if (tagName === 'footer') return !namesOf(element).some((name) => NOTES.has(name));
  return namesOf(element).some((name) => AROUND.has(name) || AROUND_TOO.test(name));
}

/** Tells whether the names of an element say that the site speaks in it to its visitors, of cookies or newsletters. */
export function isOfSite(element: HtmlElement): boolean {
  return namesOf(element).some((name) => OF_SITE.test(name));
}

/** Tells whether the names of an element say that it holds what readers wrote under an article. */
export function isOfReaders(element: HtmlElement): boolean {
  return namesOf(element).some((name) => COMMENTS.has(name) || name.startsWith('comments'));
}

/** Tells whether words are no more than the label of a button or a mark. */
export function isLabel(words: string): boolean {
  return words.length <= 40 && LABEL.test(words.trim());
}

/** Returns a name for elements that look alike to a style sheet; null for one without a class. */
export function lookOf(element: HtmlElement): string | null {
  const classes = classesOf(element);
  if (classes === '') return null;
  const { parentNode } = element;
  const parent = parentNode !== null && 'tagName' in parentNode ? `${parentNode.tagName}.${classesOf(parentNode)}` : '';
  return `${parent}>${element.tagName}.${classes}`;
}

function classesOf(element: HtmlElement): string {
  const given = attribute(element, 'class') ?? '';
  if (given === '') return '';
  const names = given
    .slice(0, 500)
    .trim()
    .split(/\s+/u)
    .filter((name) => !/\d{3,}/u.test(name));
  return names.toSorted().join('.').replace(/\d+/gu, '#');
}

/** Pages use few classes, again and again. */
const MOST_REMEMBERED = 5000;
const remembered = new Map<string, readonly string[]>();

/**
 * Returns the words of an element's class and role: `most-readList` gives `most`, `read`, `list` and `mostread`; and its
 * whole id, since many are made of the words of a heading.
 */
function namesOf(element: HtmlElement): readonly string[] {
  let [given, id] = ['', ''];
  for (const { name, value } of element.attrs) {
    if (name === 'class' || name === 'role') given += ` ${value.slice(0, 500)}`;
    else if (name === 'id') id = value.slice(0, 100);
  }
  if (given === '' && id === '') return [];
  const key = `${given}#${id}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const names = [...given.split(/\s+/u).flatMap(wordsOfName), id.toLowerCase().replace(/[^a-z]+/gu, '')];
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, names);
  return names;
}

function wordsOfName(name: string): string[] {
  const words = name
    .replace(/([a-z])([A-Z])/gu, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word !== '');
  return [...words, ...words.slice(1).map((word, index) => `${words[index]}${word}`)];
}
