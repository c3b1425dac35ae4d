import { attribute, type HtmlElement } from './html-tree.ts';

/** Words in the classes, ids and roles of what stands around an article, on pages of many makers. */
const AROUND = new Set(
  (
    'ad ads advert adverts advertisement advertisements advertising adsense adslot sponsor sponsors sponsored promo promos promotion ' +
    'share shares sharing sharetools sharebar sharedaddy social socials related recirc recirculation recommended recommendations ' +
    'trending popular mostread mostviewed outbrain taboola teaser teasers newsletter newsletters signup subscribe subscription ' +
    'subscriptions paywall login signin register cookie cookies consent gdpr breadcrumb breadcrumbs pagination pager paging toolbar ' +
    'nav navbar navigation navbox menu menus submenu sidebar masthead skip skiplink banner modal popup overlay lightbox widget widgets ' +
    'noprint editsection catlinks jump backtotop donate donation appeal search searchbox contentinfo complementary tags taglist'
  ).split(' '),
);
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
  return namesOf(element).some((name) => AROUND.has(name));
}

/** Tells whether the names of an element say that it holds what readers wrote under an article. */
export function isOfReaders(element: HtmlElement): boolean {
  return namesOf(element).some((name) => COMMENTS.has(name));
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
  const names = (attribute(element, 'class') ?? '')
    .trim()
    .split(/\s+/u)
    .filter((name) => !/\d{3,}/u.test(name));
  return names.slice(0, 12).toSorted().join('.').replace(/\d+/gu, '#');
}

/** Returns the words of an element's class, id and role: `most-readList` gives `most`, `read`, `list` and `mostread`. */
function namesOf(element: HtmlElement): readonly string[] {
  return ['class', 'id', 'role'].flatMap((name) =>
    (attribute(element, name) ?? '')
      .slice(0, 500)
      .split(/\s+/u)
      .flatMap((given) => {
        const words = given
          .replace(/(?<=[a-z])(?=[A-Z])/gu, '-')
          .toLowerCase()
          .split(/[^a-z]+/u)
          .filter((word) => word !== '');
        return [...words, ...words.slice(1).map((word, index) => `${words[index]}${word}`)];
      }),
  );
}
