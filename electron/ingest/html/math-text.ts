import { loweredText, raisedText } from '../raised-words.ts';
import { attribute, childrenOf, type HtmlElement, type HtmlNode, isElement, wordsOf } from './html-tree.ts';

/** Elements of which a reader sees nothing. */
const UNSEEN = new Set([
  'annotation',
  'annotation-xml',
  'mphantom',
  'maligngroup',
  'malignmark',
  'mprescripts',
  'none',
]);
/** Elements of a base with what stands above and below it. */
const SCRIPTED = new Set(['msup', 'msub', 'msubsup', 'munder', 'mover', 'munderover', 'mfrac', 'mroot']);
/** Operators with space around them in a line. */
const SPACED = /^[=≠<>≤≥≈≡∼≃≅∝∈∉⊂⊆⊃⊇∪∩→←↔⇒⇐⇔+−±×÷·∗*∧∨-]$/u;

/** Returns a formula in MathML as a line, once: `x² = 4`, `(a + b)/2`, `√(x)`. */
export function mathText(math: HtmlElement): string {
  const line = lineOf(math).replace(/\s+/gu, ' ').trim();
  return line === '' ? (attribute(math, 'alttext') ?? annotationOf(math)).replace(/\s+/gu, ' ').trim() : line;
}

function lineOf(node: HtmlNode): string {
  if (!isElement(node)) return 'value' in node ? node.value.trim() : '';
  const { tagName } = node;
  if (UNSEEN.has(tagName)) return '';
  const parts = childrenOf(node).filter((child) => isElement(child) && !UNSEEN.has(child.tagName));
  if (SCRIPTED.has(tagName))
    return scripted(
      tagName,
      parts.slice(0, 3).map((part) => lineOf(part).trim()),
    );
  switch (tagName) {
    case 'mo': {
      const operator = wordsOf(node).trim();
      // An invisible sign of multiplication, application or separation.
      if (/^[\u2061-\u2064]?$/u.test(operator)) return '';
      return SPACED.test(operator) ? ` ${operator} ` : operator;
    }
    case 'msqrt':
      return `√(${parts.map(lineOf).join('').trim()})`;
    case 'mfenced':
      return `${attribute(node, 'open') ?? '('}${parts.map((each) => lineOf(each).trim()).join(', ')}${attribute(node, 'close') ?? ')'}`;
    case 'mtr':
      return `${parts.map((each) => lineOf(each).trim()).join(', ')}; `;
    case 'mtable':
      return `[${parts.map(lineOf).join('').replace(/; $/u, '')}]`;
    case 'mspace':
      return ' ';
    default:
      return childrenOf(node).map(lineOf).join('');
  }
}

/** Writes an element of up to three parts, each of which is a line already. */
function scripted(tagName: string, [base = '', second = '', third = '']: readonly string[]): string {
  switch (tagName) {
    case 'msup':
      return base + power(second, base);
    case 'mover':
      return base + (/^[¯→^~˙¨ˆ˜‾]$/u.test(second) ? second : power(second, base));
    case 'mfrac':
      return `${grouped(base)}/${grouped(second)}`;
    case 'mroot':
      return `${power(second, '')}√(${base})`;
    default:
      return base + loweredText(second) + power(third, base);
  }
}

function power(text: string, before: string): string {
  if (text === '') return '';
  const raised = raisedText(text, before.at(-1) ?? '');
  return raised === text || raised.startsWith('[') ? `^${grouped(text)}` : raised;
}

function grouped(text: string): string {
  return /^[\p{L}\p{N}.,′]*$/u.test(text) ? text : `(${text})`;
}

function annotationOf(math: HtmlElement): string {
  for (const child of childrenOf(math)) {
    if (!isElement(child)) continue;
    if (child.tagName === 'annotation') return wordsOf(child);
    const found = annotationOf(child);
    if (found !== '') return found;
  }
  return '';
}
