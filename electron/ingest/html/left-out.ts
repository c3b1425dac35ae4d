import { msg, t } from '../../../shared/language/translate.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { isAround, isOfReaders, isOfSite } from './element-names.ts';
import { childrenOf, elementsUnder, type HtmlElement, type HtmlNode, isElement, spacedWordsOf } from './html-tree.ts';
import { isHidden, isUnread } from './visibility.ts';

/** Elements that are not part of the running words of a paragraph. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr br'.split(
    ' ',
  ),
);
/** Words from which a block of text is prose, and not a label or a heading. */
const FEWEST_IN_PROSE = 10;
/** Links from which a list is one of links. */
const FEWEST_LINKS = 3;
const LONGEST_QUOTE = 60;
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;

interface Prose {
  blocks: number;
  words: number;
  /** The first heading or words. */
  beginning: string;
}

/**
 * Returns notices about the prose in parts of a page that are not read; menus, links and forms are not prose. Lists of
 * links are told of where they stand among what is read, in `inside`.
 */
export function leftOutNotices(parts: readonly HtmlElement[], inside: Iterable<HtmlElement>): readonly Notice[] {
  const readers = parts.flatMap((part) => commentsIn(part));
  const others = parts.filter((part) => !isFurniture(part) && !isOfReaders(part));
  return [
    ...noticeOf(
      readers.reduce(proseOfComments, none()),
      msg(
        '{blocks, plural, one {# paragraph of readers’ comments ({words, plural, one {# word} other {# words}}) was} other {# paragraphs of readers’ comments ({words, plural, one {# word} other {# words}}) were}} left out.',
      ),
    ),
    ...noticeOf(
      others.reduce(proseOfOthers, none()),
      msg(
        '{blocks, plural, one {# paragraph beside the main text ({words, plural, one {# word} other {# words}}) was} other {# paragraphs beside the main text ({words, plural, one {# word} other {# words}}) were}} left out.',
      ),
    ),
    ...linkNotices([...inside].flatMap(listsOfLinksIn)),
  ];
}

function linkNotices(lists: readonly HtmlElement[]): Notice[] {
  const [first] = lists;
  if (first === undefined) return [];
  const links = lists.reduce((sum, list) => sum + linksIn(list).length, 0);
  const text = t(
    '{lists, plural, one {# list of links ({links, plural, one {# link} other {# links}}) was} other {# lists of links ({links, plural, one {# link} other {# links}}) were}} left out.',
    { lists: lists.length, links },
  );
  return [
    {
      kind: 'left-out',
      text,
      place: t('from {words}', {
        words: shortQuote(spacedWordsOf(first).replace(/\s+/gu, ' ').trim(), LONGEST_QUOTE),
      }),
    },
  ];
}

/** Returns the outermost lists in a part, itself included, whose entries are links and that are no menus. */
function listsOfLinksIn(part: HtmlElement): HtmlElement[] {
  if (isUnread(part) || isHidden(part) || isFurniture(part) || isAround(part) || isOfReaders(part)) return [];
  if (/^(?:ul|ol)$/.test(part.tagName)) {
    const { words, linked } = wordsIn(part);
    return linked > words / 2 && linksIn(part).length >= FEWEST_LINKS ? [part] : [];
  }
  return childrenOf(part).flatMap((child) => (isElement(child) ? listsOfLinksIn(child) : []));
}

function linksIn(part: HtmlElement): HtmlElement[] {
  return [...elementsUnder(part).filter(({ tagName }) => tagName === 'a')];
}

function noticeOf({ blocks, words, beginning }: Prose, message: string): Notice[] {
  if (blocks === 0) return [];
  const place = t('from {words}', { words: shortQuote(beginning, LONGEST_QUOTE) });
  return [{ kind: 'left-out', text: t(message, { blocks, words }), place }];
}

function none(): Prose {
  return { blocks: 0, words: 0, beginning: '' };
}

function proseOfComments(prose: Prose, part: HtmlElement): Prose {
  addBlocks(part, prose, 1);
  return prose;
}

function proseOfOthers(prose: Prose, part: HtmlElement): Prose {
  addBlocks(part, prose, FEWEST_IN_PROSE);
  return prose;
}

/** Returns the outermost elements in a part, itself included, that hold what readers wrote. */
function commentsIn(part: HtmlElement): HtmlElement[] {
  if (isOfReaders(part)) return [part];
  return childrenOf(part).flatMap((child) => (isElement(child) ? commentsIn(child) : []));
}

/** Tells whether a part belongs to the site and not to the page. */
function isFurniture(part: HtmlElement): boolean {
  return /^(?:nav|footer|form)$/.test(part.tagName) || isOfSite(part) || (part.tagName === 'header' && isAround(part));
}

/** Adds the blocks of text under `node` that have at least `fewest` words, most of them no links. */
function addBlocks(node: HtmlNode, prose: Prose, fewest: number): void {
  if (!isElement(node) || isUnread(node) || isHidden(node) || isFurniture(node)) return;
  if (fewest > 1 && isOfReaders(node)) return;
  const children = childrenOf(node);
  if (children.every((child) => !isElement(child) || INLINE.has(child.tagName))) {
    const { words, linked } = wordsIn(node);
    if (words === 0 || words < fewest || linked > words / 2) return;
    prose.blocks += 1;
    prose.words += words;
    if (prose.beginning === '') prose.beginning = shownIn(node);
    return;
  }
  for (const child of children) addBlocks(child, prose, fewest);
}

function wordsIn(element: HtmlElement): { readonly words: number; readonly linked: number } {
  const links = elementsUnder(element).filter(({ tagName }) => tagName === 'a');
  const linked = element.tagName === 'a' ? countWords(element) : links.reduce((sum, link) => sum + countWords(link), 0);
  return { words: countWords(element), linked };
}

function countWords(element: HtmlElement): number {
  return shownIn(element).match(WORD)?.length ?? 0;
}

function shownIn(node: HtmlNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (isElement(node) && (isUnread(node) || isHidden(node))) return '';
  return childrenOf(node).map(shownIn).join('');
}
