import { romanNumeral } from '../roman-numeral.ts';
import { attribute, childrenOf, type HtmlElement, isElement } from './html-tree.ts';

type Style = '1' | 'a' | 'A' | 'i' | 'I' | '';

const STYLES: Readonly<Record<string, Style>> = {
  decimal: '1',
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
  none: '',
};

/**
 * Returns what stands before each entry of a list, as a browser shows it: a dash, or the number that `start`, `value`,
 * `reversed` and `type` give it (HTML Standard, 4.4.5 to 4.4.8).
 */
export function listMarks(list: HtmlElement): ReadonlyMap<HtmlElement, string> {
  const items = childrenOf(list).filter((child): child is HtmlElement => isElement(child) && child.tagName === 'li');
  if (list.tagName !== 'ol') return new Map(items.map((item) => [item, '- ']));
  const isReversed = attribute(list, 'reversed') !== undefined;
  const step = isReversed ? -1 : 1;
  let number = integer(attribute(list, 'start')) ?? (isReversed ? items.length : 1);
  const marks = new Map<HtmlElement, string>();
  for (const item of items) {
    number = integer(attribute(item, 'value')) ?? number;
    marks.set(item, mark(number, styleOf(item) ?? styleOf(list) ?? '1'));
    number += step;
  }
  return marks;
}

function mark(number: number, style: Style): string {
  if (style === '') return '';
  const figures = numeral(number, style);
  return `${style === 'A' || style === 'I' ? figures.toUpperCase() : figures}. `;
}

function numeral(number: number, style: Style): string {
  const lower = style.toLowerCase();
  if (lower === 'a' && number > 0) return letters(number);
  if (lower === 'i' && number > 0 && number < 4000) return romanNumeral(number);
  return String(number);
}

function letters(number: number): string {
  let [rest, text] = [number, ''];
  while (rest > 0) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
    rest = Math.floor((rest - 1) / 26);
  }
  return text;
}

function styleOf(element: HtmlElement): Style | undefined {
  const named = /list-style(?:-type)?\s*:[^;]*?\b(?<name>[a-z]+(?:-[a-z]+)?)\s*(?:;|!|$)/i.exec(
    attribute(element, 'style') ?? '',
  );
  const style = STYLES[named?.groups?.['name']?.toLowerCase() ?? ''];
  if (style !== undefined) return style;
  const type = attribute(element, 'type')?.trim();
  return type !== undefined && /^[1aAiI]$/.test(type) ? (type as Style) : undefined;
}

/** Parses an integer as browsers do; undefined for none, and for one that is out of reach. */
function integer(text: string | undefined): number | undefined {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isSafeInteger(number) && Math.abs(number) < 2 ** 31 ? number : undefined;
}
