import type { Subject } from '../office/findings.ts';
import { childrenOf, isElement, textUnder, type XmlElement } from '../office/xml-tree.ts';
import type { BlockWriter } from './block-writer.ts';
import { inBrackets } from './spoken-text.ts';
import type { TeiNotes } from './tei-notes.ts';
import { texFormula, xmlMathText } from './xml-math.ts';
import { allUnder, childrenCalled, localName, wordsOf } from './xml-search.ts';

export const TEI_INLINE: ReadonlySet<string> = new Set(
  (
    'abbr add addrLine affiliation am anchor author biblScope c cb choice cl corr country damage date distinct editor edition email emph ' +
    'ex expan forename foreign fw g genName geogName gloss handShift hi idno keywords label lb m measure mentioned milestone name nameLink ' +
    'num orgName orig pb pc persName phr placeName publisher pubPlace ptr ref reg region restore retrace role roleDesc roleName rs s ' +
    'seg settlement sic soCalled space subst supplied surname surplus term time title unclear w'
  ).split(' '),
);
/** What is not said: descriptions, signs of the edition, and what other programs need. */
const UNSAID = new Set('figDesc teiHeader standOff facsimile sourceDoc xenoData'.split(' '));
const LINES = new Set('l addrLine castItem signed'.split(' '));
const QUOTED = new Set(['q', 'quote', 'said']);
const OPENING = /^\s*["'“”„«‹‘‚»–—]/u;
/** Of two readings, that of the source, as a quotation has to give it. */
const READINGS = ['sic', 'orig', 'abbr', 'unclear'];

/** How the words of a text in TEI are written within its parts. */
export interface TeiWords {
  readonly notes: TeiNotes;
  /** True while words of an utterance are written: what stands in a note there is told of it. */
  readonly isUtterance: () => boolean;
  readonly find: (subject: Subject, words: string, writer: BlockWriter) => void;
}

/** Writes an element that is more than its children; returns whether it did. */
export function writeTeiWords(element: XmlElement, writer: BlockWriter, words: TeiWords): boolean {
  const name = localName(element);
  if (UNSAID.has(name)) return true;
  if (LINES.has(name)) writer.writeLine(element);
  else if (QUOTED.has(name)) writeQuoted(element, writer);
  else if (name === 'cit' && !hasBlocks(element)) writer.writeInside(element);
  else if (name === 'soCalled' || name === 'mentioned') writeBetween('‘’', element, writer);
  else if (name === 'lb' || name === 'pb' || name === 'cb') {
    if (element.attributes['break'] !== 'no') writer.text.space();
  } else if (name === 'note') writeNote(element, writer, words);
  else if (name === 'ref' || name === 'ptr') return writeReference(element, writer, words);
  else if (/^(?:kinesic|incident|vocal|stage|gap)$/.test(name)) writeTold(element, writer);
  else if (name === 'choice') writeChoice(element, writer, words);
  else if (name === 'app') writeReading(element, writer, words);
  else if (name === 'del') words.find('struck', textUnder(element), writer);
  else if (name === 'fw') words.find('runningText', wordsOf(element), writer);
  else if (name === 'unclear') {
    words.find('unclear', wordsOf(element), writer);
    writer.writeInside(element);
  } else if (name === 'graphic') words.find('picture', '', writer);
  else if (name === 'media') words.find('object', element.attributes['url'] ?? '', writer);
  else if (name === 'include') words.find('elsewhere', element.attributes['href'] ?? '', writer);
  else if (name === 'formula') writeFormula(element, writer, words);
  else if (name === 'math') writer.text.write(xmlMathText(element));
  else if (name === 'bibl') writer.writeInside(element);
  else if (name === 'listBibl') writeReferences(element, writer);
  else if (name === 'hi' && /sup/.test(element.attributes['rend'] ?? '')) writer.write({ ...element, name: '?:sup' });
  else if (hasTokens(element)) {
    if (!TEI_INLINE.has(name)) writer.text.breakParagraph();
    writeTokens(element, writer);
    if (!TEI_INLINE.has(name)) writer.text.breakParagraph();
  } else return false;
  return true;
}

/** Returns what is told in an element, such as applause, in brackets; '' for nothing. */
export function toldWords(element: XmlElement): string {
  const words = wordsOf(element).replace(/^\/(?<inner>.*)\/$/u, '$<inner>');
  if (words !== '') return inBrackets(words);
  return localName(element) === 'gap' ? '[…]' : '';
}

function writeTold(element: XmlElement, writer: BlockWriter): void {
  const words = toldWords(element);
  if (words === '') return;
  writer.text.space();
  writer.text.flow(words);
  if (localName(element) !== 'gap') writer.text.space();
}

function writeQuoted(element: XmlElement, writer: BlockWriter): void {
  if (hasBlocks(element)) writer.writeBlock(element);
  else if (OPENING.test(textUnder(element)) || OPENING.test(writer.text.before)) writer.writeInside(element);
  else writeBetween('“”', element, writer);
}

function writeBetween([open = '', close = '']: string, element: XmlElement, writer: BlockWriter): void {
  writer.text.write(open);
  writer.text.write(writer.lineOf(element));
  writer.text.write(close);
}

function hasBlocks(element: XmlElement): boolean {
  return childrenOf(element).some((child) => /^(?:p|ab|lg|l|div|list|table|sp|quote)$/.test(localName(child)));
}

function writeNote(element: XmlElement, writer: BlockWriter, { notes, isUtterance }: TeiWords): void {
  const isFootnote = element.attributes['place'] !== undefined || notes.isReferredTo(element);
  if (isUtterance() && !isFootnote) writeTold(element, writer);
  else {
    const mark = notes.gather(element);
    // What refers to it has its mark.
    if (!notes.isReferredTo(element)) writer.text.write(`[${mark}]`);
  }
}

function writeReference(element: XmlElement, writer: BlockWriter, { notes }: TeiWords): boolean {
  const mark = notes.markAt(element);
  if (mark === undefined) return localName(element) === 'ptr';
  writer.text.write(`[${mark}]`);
  return true;
}

function writeChoice(element: XmlElement, writer: BlockWriter, { find }: TeiWords): void {
  const all = childrenOf(element);
  const [first = all[0]] = READINGS.flatMap((name) => childrenCalled(element, name));
  const others = all.filter((each) => each !== first).map(wordsOf);
  if (first === undefined) return;
  find('choice', `${wordsOf(first)} (${others.join(', ')})`, writer);
  writer.writeInside(first);
}

function writeReading(apparatus: XmlElement, writer: BlockWriter, { find }: TeiWords): void {
  const readings = childrenOf(apparatus).filter((each) => /^(?:lem|rdg|rdgGrp)$/.test(localName(each)));
  const [lemma = readings[0]] = childrenCalled(apparatus, 'lem');
  if (lemma !== undefined) writer.writeInside(lemma);
  for (const each of readings) if (each !== lemma) find('reading', wordsOf(each), writer);
}

function writeFormula(element: XmlElement, writer: BlockWriter, { find }: TeiWords): void {
  const isTex = /tex/i.test(element.attributes['notation'] ?? '');
  const [graphic] = allUnder(element, 'graphic');
  if (wordsOf(element) === '') {
    if (graphic !== undefined) find('equation', '', writer);
  } else if (isTex) {
    const formula = texFormula(textUnder(element));
    find('tex', formula, writer);
    writer.text.write(formula);
  } else writer.writeInside(element);
}

/** Writes a list of works, each as a paragraph; of those in parts, the words of the parts. */
function writeReferences(list: XmlElement, writer: BlockWriter): void {
  for (const child of childrenOf(list)) {
    writer.text.breakParagraph();
    if (localName(child) === 'biblStruct') writer.text.flow(`${partsOf(child).join('. ')}.`);
    else writer.write(child);
    writer.text.breakParagraph();
  }
}

function partsOf(element: XmlElement): string[] {
  if (element.children.some((child) => !isElement(child) && child.trim() !== '')) return [wordsOf(element)];
  if (/^(?:author|editor|persName)$/.test(localName(element))) return [joined(element)].filter((words) => words !== '');
  const { when } = element.attributes;
  return childrenOf(element).length === 0 && when !== undefined ? [when] : childrenOf(element).flatMap(partsOf);
}

function joined(element: XmlElement): string {
  return element.children
    .map((child) => (isElement(child) ? joined(child) : child.trim()))
    .filter((words) => words !== '')
    .join(' ');
}

function hasTokens(element: XmlElement): boolean {
  return element.children.some((child) => isElement(child) && localName(child) === 'w');
}

/** Signs that stand at the word before them. */
const AT_WORD = /^[.,;:!?)\]}…’”»]/u;

/** Writes words that are each an element: a space between two, unless the document says that they join. */
function writeTokens(element: XmlElement, writer: BlockWriter): void {
  const hasSpaces = childrenCalled(element, 'c').length > 0;
  const hasJoins = childrenOf(element).some(({ attributes }) => attributes['join'] !== undefined);
  let isApart = false;
  for (const child of element.children) {
    const name = isElement(child) ? localName(child) : '';
    if (!isElement(child)) {
      if (child.trim() !== '') writer.write(child);
    } else if (name === 'c') writer.text.space();
    else if (name === 'w' || name === 'pc') {
      const words = wordsOf(child);
      const { join = '' } = child.attributes;
      const joinsBefore = /^(?:left|both)$/.test(join) || (!hasJoins && name === 'pc' && AT_WORD.test(words));
      if (isApart && !joinsBefore) writer.text.space();
      writer.text.flow(words);
      isApart = !hasSpaces && join !== 'right' && join !== 'both';
    } else {
      if (isApart) writer.text.space();
      writer.write(child);
    }
  }
  if (isApart) writer.text.space();
}
