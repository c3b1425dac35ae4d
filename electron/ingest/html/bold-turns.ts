import { t } from '../../../shared/language/translate.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { turnsOf } from '../../../shared/sources/turns/transcript.ts';
import { attribute, childrenOf, type HtmlElement, type HtmlNode, isElement, wordsOf } from './html-tree.ts';
import { isHidden } from './visibility.ts';

/** Turns from which a page is an interview. */
const FEWEST_TURNS = 3;
const LONGEST_NAME = 60;
const MOST_SAMPLES = 2;
const LONGEST_SAMPLE = 60;
const QUESTION = /[?？؟]["”’»)]*$/u;
const NAME = /^(?!\p{Ll})[^.!?;\d]{2,}$/u;

/**
 * Returns a notice about an interview whose speakers or questions only bold letters tell apart, which the text has not;
 * none where the text can be split into turns all the same.
 */
export function boldTurnNotices(root: HtmlNode, leftOut: ReadonlySet<HtmlElement>, text: string): readonly Notice[] {
  const begun = boldBeginnings(root, leftOut);
  const questions = begun.filter((words) => QUESTION.test(words));
  const names = begun.filter((words) => words.length <= LONGEST_NAME && NAME.test(words));
  const isDialogue = new Set(names).size > 1 && new Set(names).size < names.length;
  const turns = [...questions, ...(isDialogue ? names : [])];
  if (turns.length < FEWEST_TURNS || turnsOf(text).turns.length >= turns.length) return [];
  const [first = ''] = turns;
  const samples = [...new Set(turns)].slice(0, MOST_SAMPLES).map((words) => shortQuote(words, LONGEST_SAMPLE));
  return [
    {
      kind: 'altered',
      text: t(
        '{count, plural, one {# paragraph} other {# paragraphs}} begin with bold words, as turns of an interview do ({samples}): the text does not show what is bold, and cannot be split into these turns. Write “Name:” before each, save that, and add it.',
        {
          count: turns.length,
          samples: [...samples, ...(turns.length > samples.length ? ['…'] : [])].join(', '),
        },
      ),
      place: t('from {words}', { words: shortQuote(first, LONGEST_SAMPLE) }),
      start: Math.max(0, text.indexOf(first)),
    },
  ];
}

/** Returns the bold words with which paragraphs begin, without a colon behind them. */
function boldBeginnings(root: HtmlNode, leftOut: ReadonlySet<HtmlElement>): string[] {
  const found: string[] = [];
  const visit = (node: HtmlNode): void => {
    for (const child of childrenOf(node)) {
      if (!isElement(child) || leftOut.has(child) || isHidden(child)) continue;
      const words = /^(?:p|div|li|dd|td)$/.test(child.tagName) ? boldAtBeginning(child) : '';
      if (words === '') visit(child);
      else found.push(words);
    }
  };
  visit(root);
  return found;
}

function boldAtBeginning(element: HtmlElement): string {
  for (const child of childrenOf(element)) {
    if ('value' in child && child.nodeName === '#text' && child.value.trim() !== '') return '';
    if (!isElement(child)) continue;
    if (isBold(child))
      return wordsOf(child)
        .replace(/\s+/gu, ' ')
        .replace(/\s*[:：]?\s*$/u, '')
        .trim();
    if (wordsOf(child).trim() !== '') return /^(?:span|a|font|em|i)$/.test(child.tagName) ? boldAtBeginning(child) : '';
  }
  return '';
}

function isBold(element: HtmlElement): boolean {
  if (/^(?:b|strong)$/.test(element.tagName)) return true;
  return /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribute(element, 'style') ?? '');
}
