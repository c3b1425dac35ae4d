import { raisedSigns } from '../raised.ts';
import { childOf, childrenOf, isElement, valOf, type XmlElement } from './xml-tree.ts';

/** Signs that are set over or under what they accent. */
const ACCENTS: Readonly<Record<string, string>> = {
  '^': '\u0302',
  '~': '\u0303',
  '¯': '\u0304',
  '˙': '\u0307',
  '→': '\u20d7',
};

/**
 * Returns an equation (ECMA-376, part 1, 22.1) in one line, as in Unicode's plain text for mathematics: `(a+b)/c`,
 * `√(x)`, `∑_(i=1)^n`. What has no form of its own there is read from left to right.
 */
export function equationText(element: XmlElement): string {
  const part = (name: string) => partOf(element, name);
  switch (element.name) {
    case 'm:t':
    case 'w:t':
      return element.children.filter((child) => typeof child === 'string').join('');
    case 'm:sSup':
      return `${part('m:e')}${raised(part('m:sup'))}`;
    case 'm:sSub':
      return `${part('m:e')}${lowered(part('m:sub'))}`;
    case 'm:sSubSup':
      return `${part('m:e')}${lowered(part('m:sub'))}${raised(part('m:sup'))}`;
    case 'm:sPre':
      return `${lowered(part('m:sub'))}${raised(part('m:sup'))}${part('m:e')}`;
    case 'm:f':
      return fraction(element);
    case 'm:rad':
      return `${radicalSign(part('m:deg'))}${grouped(part('m:e'))}`;
    case 'm:nary':
      return nary(element);
    case 'm:func':
      return `${part('m:fName')} ${part('m:e')}`;
    case 'm:limLow':
      return `${part('m:e')}_${grouped(part('m:lim'))}`;
    case 'm:limUpp':
      return `${part('m:e')}^${grouped(part('m:lim'))}`;
    case 'm:d':
      return delimited(element);
    case 'm:m':
      return `[${childrenOf(element, 'm:mr')
        .map((row) => childrenOf(row, 'm:e').map(inside).join(', '))
        .join('; ')}]`;
    case 'm:eqArr':
      return childrenOf(element, 'm:e').map(inside).join('; ');
    case 'm:acc':
      return `${part('m:e')}${accent(element)}`;
    default:
      return inside(element);
  }
}

function inside(element: XmlElement): string {
  return element.children
    .filter(isElement)
    .filter(({ name }) => !/^m:\w+Pr$|^w:rPr$|^w:(?:del|moveFrom)$/.test(name))
    .map(equationText)
    .join('');
}

function partOf(element: XmlElement, name: string): string {
  const part = childOf(element, name);
  return part === undefined ? '' : inside(part);
}

function raised(text: string): string {
  if (text === '') return '';
  return raisedSigns(text, 'up') ?? (/^[′″‴*†]+$/.test(text) ? text : `^${grouped(text)}`);
}

function lowered(text: string): string {
  return text === '' ? '' : (raisedSigns(text, 'down') ?? `_${grouped(text)}`);
}

/** Puts brackets around what is more than one letter or number. */
function grouped(text: string): string {
  return /^(?:\p{L}\p{M}*|\p{N}+(?:[.,]\p{N}+)?|[∞*])$/u.test(text) ? text : `(${text})`;
}

function fraction(element: XmlElement): string {
  const [above, below] = [partOf(element, 'm:num'), partOf(element, 'm:den')];
  const isStack = valOf(childOf(element, 'm:fPr'), 'm:type') === 'noBar';
  return isStack ? `(${above} ¦ ${below})` : `${term(above)}/${term(below)}`;
}

/** Puts brackets around what is more than one word or number. */
function term(text: string): string {
  return /^[\p{L}\p{M}\p{N}.,²³]*$/u.test(text) ? text : `(${text})`;
}

function radicalSign(degree: string): string {
  return { '': '√', '2': '√', '3': '∛', '4': '∜' }[degree] ?? `${raisedSigns(degree, 'up') ?? `(${degree})`}√`;
}

function nary(element: XmlElement): string {
  const sign = valOf(childOf(element, 'm:naryPr'), 'm:chr') ?? '∫';
  const [sub, sup] = [partOf(element, 'm:sub'), partOf(element, 'm:sup')];
  const limits = `${sub === '' ? '' : `_${grouped(sub)}`}${sup === '' ? '' : `^${grouped(sup)}`}`;
  return `${sign}${limits} ${partOf(element, 'm:e')}`;
}

function delimited(element: XmlElement): string {
  const properties = childOf(element, 'm:dPr');
  const [open, close] = [valOf(properties, 'm:begChr') ?? '(', valOf(properties, 'm:endChr') ?? ')'];
  return (
    open +
    childrenOf(element, 'm:e')
      .map(inside)
      .join(valOf(properties, 'm:sepChr') ?? '|') +
    close
  );
}

function accent(element: XmlElement): string {
  const sign = valOf(childOf(element, 'm:accPr'), 'm:chr') ?? '\u0302';
  return ACCENTS[sign] ?? (/^\p{M}$/u.test(sign) ? sign : `\u0302`);
}
