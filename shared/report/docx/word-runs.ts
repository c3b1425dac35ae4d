import { xmlText } from '../../text/xml-text.ts';

const RIGHT_TO_LEFT =
  '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}';
/** Words from right to left, with the spaces and points between them: Word sets a run in one direction. */
const RIGHT_TO_LEFT_WORDS = new RegExp(
  `([${RIGHT_TO_LEFT}\\p{M}]+(?:[\\s\\p{P}\\p{N}]+[${RIGHT_TO_LEFT}\\p{M}]+)*)`,
  'u',
);
const ANY_RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const FIRST_IS_RIGHT_TO_LEFT = new RegExp(`^[^\\p{L}]*[${RIGHT_TO_LEFT}]`, 'u');

/** True if a paragraph with this text reads from right to left: its first letter does. */
export function readsRightToLeft(text: string): boolean {
  return ANY_RIGHT_TO_LEFT.test(text) && FIRST_IS_RIGHT_TO_LEFT.test(text);
}

/** Properties of a run, in the order in which the schema has them. */
export interface RunLook {
  /** The id of a character style. */
  readonly style?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly shade?: string;
}

/** Returns text as runs (ECMA-376, 17.3.2), one for each direction; line ends in it become breaks. */
export function textRuns(text: string, look: RunLook = {}): string {
  // Most texts have no such letter, and looking for words takes long.
  if (!ANY_RIGHT_TO_LEFT.test(text)) return text === '' ? '' : run(brokenText(text), properties(look));
  return text
    .split(RIGHT_TO_LEFT_WORDS)
    .map((piece, index) => (piece === '' ? '' : run(brokenText(piece), properties(look, index % 2 === 1))))
    .join('');
}

/** Returns a run with this content. */
export function run(content: string, runProperties = ''): string {
  return `<w:r>${runProperties}${content}</w:r>`;
}

export function properties({ style, bold, italic, shade }: RunLook, isRightToLeft = false): string {
  const inner = [
    style === undefined ? '' : `<w:rStyle w:val="${style}"/>`,
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    shade === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>`,
    isRightToLeft ? '<w:rtl/>' : '',
  ].join('');
  return inner === '' ? '' : `<w:rPr>${inner}</w:rPr>`;
}

/** Returns a field (17.16.5) with what it shows until a program works it out again. */
export function field(code: string, shown: string): string {
  const mark = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
  return `${mark('begin')}${run(`<w:instrText xml:space="preserve"> ${xmlText(code)} </w:instrText>`)}${mark('separate')}${shown}${mark('end')}`;
}

/** Returns a paragraph in a style; `more` are further properties, which follow the style in the schema's order. */
export function wordParagraph(style: string, content: string, more = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${content}</w:p>`;
}

function brokenText(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `<w:t xml:space="preserve">${xmlText(line)}</w:t>`))
    .join('<w:br/>');
}
