import type { CslItem } from '../../../shared/model/entities.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { Findings, noticesOf } from '../office/findings.ts';
import { childrenOf, isElement, textUnder, type XmlElement } from '../office/xml-tree.ts';
import { BlockWriter } from './block-writer.ts';
import { Notes } from './jats-notes.ts';
import { articleRecord, contributors, titleOf } from './jats-record.ts';
import { writeJatsReference } from './jats-references.ts';
import { texFormula, xmlMathText } from './xml-math.ts';
import { allUnder, childrenCalled, elementAt, lineOf, localName, wordsOf } from './xml-search.ts';

const INLINE = new Set(
  (
    'abbrev article-title award-id bold chapter-title citation collab comment contrib-id date-in-citation day edition email etal ext-link ' +
    'fixed-case fpage given-names inline-graphic inline-supplementary-material institution issue italic label lpage milestone-end ' +
    'milestone-start mixed-citation monospace month name named-content overline person-group prefix pub-id publisher-loc publisher-name ' +
    'related-article related-object roman ruby rb rt sans-serif sc season series size source string-date string-name styled-content ' +
    'suffix surname target trans-title underline uri volume x xref year'
  ).split(' '),
);
const UNSAID = new Set('alt-text long-desc object-id permissions sec-meta'.split(' '));
const LINES = new Set('verse-line term def attrib'.split(' '));
/** Of several forms of the same, those that can be read, the best first. */
const FORMS = ['math', 'tex-math', 'table', 'textual-form', 'code', 'preformat'];

/** What is read of an XML document that is no debate. */
export interface XmlText {
  readonly text: string;
  readonly csl: CslItem;
  readonly notices: readonly Notice[];
}

/** Reads a journal article in JATS (ANSI/NISO Z39.96): its abstracts, body, notes and references. */
export function jatsArticle(article: XmlElement, name: string): XmlText {
  const walk = new ArticleWalk(article);
  walk.writeArticle(article);
  for (const part of ['sub-article', 'response'])
    for (const each of childrenCalled(article, part)) walk.writeFurther(each);
  walk.writeOtherNotes();
  const text = walk.text();
  return { text, csl: articleRecord(article, name), notices: noticesOf(walk.findings.all, text) };
}

class ArticleWalk {
  readonly findings = new Findings();
  readonly #notes: Notes;
  readonly #writer = new BlockWriter({
    inline: INLINE,
    special: (element, writer) => this.#writeSpecial(element, writer),
  });

  constructor(article: XmlElement) {
    this.#notes = new Notes(article);
  }

  text(): string {
    return this.#writer.text.toString();
  }

  writeArticle(article: XmlElement): void {
    const meta = metaOf(article);
    for (const abstract of ['abstract', 'trans-abstract'].flatMap((each) => childrenCalled(meta, each))) {
      if (childrenCalled(abstract, 'title').length === 0) this.#writeParagraph('Abstract');
      this.#writer.writeBlock(abstract);
    }
    for (const group of childrenCalled(meta, 'kwd-group')) {
      const title = childrenCalled(group, 'title').map(wordsOf)[0] ?? 'Keywords';
      const words = allUnder(group, 'kwd').map(wordsOf).join(', ');
      if (words !== '') this.#writeParagraph(`${title.replace(/:$/u, '')}: ${words}`);
    }
    for (const part of ['body', 'back', 'floats-group'])
      for (const each of childrenCalled(article, part)) this.#writer.writeBlock(each);
  }

  /** Writes an article that belongs to another, such as a review of it or the answer to that. */
  writeFurther(article: XmlElement): void {
    const meta = metaOf(article);
    const names = contributors(meta, 'author').map(({ given, family, literal }) => literal ?? `${given} ${family}`);
    this.#writeParagraph(titleOf(meta) ?? '');
    this.#writeParagraph(names.join(', '));
    this.writeArticle(article);
  }

  writeOtherNotes(): void {
    this.#notes.writeOthers(this.#writer);
  }

  #writeParagraph(words: string): void {
    this.#writer.writeBlock({ name: 'p', attributes: {}, children: [words] });
  }

  /** Writes what is more than its children; returns whether it did. */
  #writeSpecial(element: XmlElement, writer: BlockWriter): boolean {
    const name = localName(element);
    if (UNSAID.has(name)) return true;
    if (LINES.has(name)) writer.writeLine(element);
    else if (/^(?:sec|app|boxed-text|statement)$/.test(name)) this.#writeLabelled(element, writer, ' ');
    else if (/^(?:fig|table-wrap|array)$/.test(name)) this.#writeLabelled(element, writer, '. ');
    else if (/^(?:media|supplementary-material)$/.test(name)) {
      this.findings.add('object', wordsOf(childrenCalled(element, 'label')[0]), writer.place);
      this.#writeLabelled(element, writer, '. ');
    } else if (/^(?:inline-)?graphic$/.test(name)) {
      this.findings.add('picture', '', writer.place);
      writer.writeInside(element);
    } else if (name === 'fn') this.#writeNote(element, writer);
    else if (name === 'sup' && allUnder(element, 'xref').length > 0) this.#writeMarks(element, writer);
    else if (name === 'xref') return this.#writeReference(element, writer);
    else if (/^(?:disp|inline)-formula$/.test(name)) this.#writeFormula(element, writer);
    else if (name === 'math') writer.text.write(xmlMathText(element));
    else if (name === 'tex-math') this.#writeTex(element, writer);
    else if (name === 'alternatives') writer.write(bestOf(element));
    else if (name === 'strike') this.findings.add('struck', textUnder(element), writer.place);
    else if (name === 'speech') this.#writeSpeech(element, writer);
    else if (name === 'preformat' || name === 'code') writePreformatted(element, writer);
    else if (name === 'ref') writeJatsReference(element, writer);
    else return false;
    return true;
  }

  /** Writes a container with its label on the line of its title or first words. */
  #writeLabelled(element: XmlElement, writer: BlockWriter, between: string): void {
    const label = wordsOf(childrenCalled(element, 'label')[0]).replace(/\.$/u, between === ' ' ? '.' : '');
    writer.text.breakParagraph();
    if (label !== '' && lineOf(element, ['label']) !== '') writer.text.open(label + between);
    else if (label !== '') writer.text.write(label);
    for (const child of withoutLabel(element)) writer.write(child);
    writer.text.breakParagraph();
  }

  #writeNote(element: XmlElement, writer: BlockWriter): void {
    const note = this.#notes.of(element);
    if (note?.isInGroup) this.#notes.write(note, writer);
    else if (note !== undefined) writer.text.write(`[${note.mark}]`);
  }

  /** Writes raised references, to notes or to the list of references, in brackets. */
  #writeMarks(raised: XmlElement, writer: BlockWriter): void {
    const words = raised.children
      .map((child) => (isElement(child) ? (this.#notes.referredTo(child)?.mark ?? wordsOf(child)) : child.trim()))
      .join('');
    writer.text.write(/^[[(]/u.test(words) ? words : `[${words}]`);
  }

  #writeReference(element: XmlElement, writer: BlockWriter): boolean {
    const note = this.#notes.referredTo(element);
    if (note === undefined) return false;
    // Where the text has brackets around it already, they are enough.
    writer.text.write(/[[(]$/u.test(writer.text.before) ? note.mark : `[${note.mark}]`);
    return true;
  }

  #writeFormula(element: XmlElement, writer: BlockWriter): void {
    const [label = ''] = childrenCalled(element, 'label').map(wordsOf);
    const isBlock = localName(element) === 'disp-formula';
    if (isBlock) writer.text.breakParagraph();
    if (lineOf(element, ['label']) === '') this.findings.add('equation', label, writer.place);
    else for (const child of withoutLabel(element)) writer.write(child);
    if (label !== '') writer.text.flow(` ${/^\(.*\)$/u.test(label) ? label : `(${label})`}`);
    if (isBlock) writer.text.breakParagraph();
  }

  #writeTex(element: XmlElement, writer: BlockWriter): void {
    const formula = texFormula(textUnder(element));
    this.findings.add('tex', formula, writer.place);
    writer.text.write(formula);
  }

  #writeSpeech(element: XmlElement, writer: BlockWriter): void {
    const [speaker = ''] = childrenCalled(element, 'speaker').map(wordsOf);
    writer.text.breakParagraph();
    if (speaker !== '') writer.text.open(`${speaker.replace(/\s*[:.]$/u, '')}: `);
    for (const child of element.children) if (!isElement(child) || localName(child) !== 'speaker') writer.write(child);
    writer.text.breakParagraph();
  }
}

function metaOf(article: XmlElement): XmlElement | undefined {
  const front = elementAt(article, 'front') ?? elementAt(article, 'front-stub');
  return elementAt(front, 'article-meta') ?? front;
}

function withoutLabel({ children }: XmlElement): (XmlElement | string)[] {
  return children.filter((child) => !isElement(child) || localName(child) !== 'label');
}

function bestOf(alternatives: XmlElement): XmlElement | string {
  const all = childrenOf(alternatives);
  return (
    FORMS.map((form) => all.find((each) => localName(each) === form)).find((each) => each !== undefined) ?? all[0] ?? ''
  );
}

function writePreformatted(element: XmlElement, writer: BlockWriter): void {
  writer.text.breakParagraph();
  writer.text.write(textUnder(element).replace(/^\n|\s+$/gu, ''));
  writer.text.breakParagraph();
}
