import type { FlowingText } from '../flowing-text.ts';
import { equationText } from '../office/equations.ts';
import type { Findings } from '../office/findings.ts';
import { signOf } from '../office/signs.ts';
import { WordWriter } from '../office/word-writer.ts';
import { childOf, childrenOf, hasUnder, isElement, switchOf, textUnder, type XmlElement } from '../office/xml-tree.ts';
import { boxesUnder, chosen, descriptionOf } from './drawings.ts';
import { Fields } from './fields.ts';
import { isUnread, type Story } from './story.ts';
import type { RunLook } from './styles.ts';
import { readTable } from './tables.ts';

/** Where a run stands: its paragraph's properties, and whether a tracked change put it there. */
interface Place {
  readonly paragraph: XmlElement | undefined;
  readonly isInserted: boolean;
}

const LEVEL: RunLook = { isHidden: false, isStruck: false, raised: 'level', font: undefined };

/**
 * Writes the words of a document: a blank line between paragraphs, a line for each entry of a list or row of a table
 * (its cells with tabs between them). Text boxes follow the paragraph in which they are anchored.
 */
export class DocxWriter {
  readonly #words = new WordWriter();
  readonly #story: Story;
  readonly #fields = new Fields();
  /** Text boxes of the paragraph that is being written. */
  #boxes: XmlElement[] = [];
  /** True if the last paragraph was an entry of a list. */
  #isInList = false;
  /** True if the next paragraph goes on where the last one ended. */
  #goesOn = false;
  /** The first paragraph that is set as a title. */
  title: string | undefined;

  constructor(story: Story) {
    this.#story = story;
  }

  get text(): FlowingText {
    return this.#words.text;
  }

  get findings(): Findings {
    return this.#words.findings;
  }

  writeBlocks(blocks: XmlElement): void {
    for (const block of childrenOf(blocks)) this.#writeBlock(block);
  }

  /** Writes a note at the end of the text. */
  writeNote(mark: string, note: XmlElement | undefined): void {
    this.#isInList = false;
    this.text.breakParagraph();
    this.text.open(`[${mark}] `);
    if (note === undefined) this.findings.add('note', `[${mark}]`, this.text.length);
    else this.writeBlocks(note);
    this.text.breakParagraph();
  }

  #writeBlock(block: XmlElement): void {
    this.#story.check();
    if (block.name === 'w:p') this.#writeParagraph(block);
    else if (block.name === 'w:tbl') this.#writeTable(block);
    else if (block.name === 'w:altChunk') this.findings.add('object', '', this.text.length);
    else if (block.name === 'mc:AlternateContent') this.writeBlocks(chosen(block));
    else if (block.name === 'w:del' || block.name === 'w:moveFrom') this.#leaveOut(block);
    else if (!isUnread(block)) this.writeBlocks(block);
  }

  #writeParagraph(paragraph: XmlElement): void {
    const properties = childOf(paragraph, 'w:pPr');
    const [before, isHeading] = [this.text.length, this.#story.styles.isHeading(properties)];
    const isListed = !this.#goesOn && this.#openEntry(properties, isHeading);
    if (!isListed && !this.#goesOn) {
      this.#isInList = false;
      this.text.breakParagraph();
    }
    this.#goesOn = false;
    const boxes = this.#boxes;
    this.#boxes = [];
    for (const child of childrenOf(paragraph)) this.#writeInline(child, { paragraph: properties, isInserted: false });
    if (this.title === undefined && this.#story.styles.isTitle(properties) && this.text.length > before)
      this.title = this.text.toString().slice(before).trim();
    this.#endParagraph(properties, isListed && !isHeading);
    for (const box of this.#boxes) {
      this.text.breakParagraph();
      this.writeBlocks(box);
      this.text.breakParagraph();
    }
    this.#boxes = boxes;
  }

  #endParagraph(properties: XmlElement | undefined, isEntry: boolean): void {
    const mark = childOf(properties, 'w:rPr');
    // A large initial letter is a paragraph of its own, before the rest of its word.
    const isInitial = /^(?:drop|margin)$/.test(childOf(properties, 'w:framePr')?.attributes['dropCap'] ?? '');
    this.#goesOn = isInitial || childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
    if (this.#goesOn) return;
    if (isEntry) this.text.breakLine();
    else this.text.breakParagraph();
  }

  /** Begins an entry of a list, or a numbered paragraph; returns false where the paragraph is neither. */
  #openEntry(properties: XmlElement | undefined, isHeading: boolean): boolean {
    const place = this.#story.styles.placeOf(properties, this.#story.numbering);
    const mark = place && this.#story.numbering.next(place);
    if (place === null || mark === null || mark.text === '') return false;
    if (this.#isInList && !isHeading) this.text.breakLine();
    else this.text.breakParagraph();
    if (!mark.isKnown) this.findings.add('number', mark.text, this.text.length);
    this.text.open(`${'  '.repeat(isHeading || mark.isWhole ? 0 : place.level)}${mark.text} `);
    this.#isInList = !isHeading;
    return true;
  }

  #writeTable(table: XmlElement): void {
    this.#isInList = false;
    this.text.breakParagraph();
    readTable(table, {
      readCell: (cell) => {
        const writer = new DocxWriter(this.#story);
        writer.writeBlocks(cell);
        return { text: writer.text.toString(), findings: writer.findings };
      },
      writeRow: (row) => row.writeTo(this.text, this.findings),
      leaveOut: (row) => this.#leaveOut(row),
    });
    this.text.breakParagraph();
  }

  #writeInline(element: XmlElement, place: Place): void {
    switch (element.name) {
      case 'w:r':
        this.#writeRun(element, place);
        break;
      case 'm:oMathPara':
      case 'm:oMath':
        this.#write(equationText(element), LEVEL, place);
        break;
      case 'w:del':
      case 'w:moveFrom':
        this.#leaveOut(element);
        break;
      case 'w:ins':
        this.#writeInside(element, { ...place, isInserted: true });
        break;
      case 'mc:AlternateContent':
        this.#writeInside(chosen(element), place);
        break;
      case 'w:sdt':
        this.#writeControl(element, place);
        break;
      case 'w:p':
      case 'w:tbl':
        this.#writeBlock(element);
        break;
      default:
        if (!isUnread(element)) this.#writeInside(element, place);
    }
  }

  #writeInside(element: XmlElement, place: Place): void {
    for (const child of childrenOf(element)) this.#writeInline(child, place);
  }

  /** Writes the content of a control; a box to tick by what it is, since its sign may be one of a font of signs. */
  #writeControl(control: XmlElement, place: Place): void {
    const box = childOf(childOf(control, 'w:sdtPr'), 'w14:checkbox');
    if (box === undefined) this.#writeInside(control, place);
    else this.#write(switchOf(box, 'w14:checked') ? '☒' : '☐', LEVEL, place);
  }

  #writeRun(run: XmlElement, place: Place): void {
    const properties = childOf(run, 'w:rPr');
    const look = this.#story.styles.lookOf(properties, place.paragraph);
    const ownMark = childrenOf(run).find(
      ({ name, attributes }) => /^w:(?:foot|end)noteReference$/.test(name) && isOn(attributes['customMarkFollows']),
    );
    if (ownMark !== undefined) this.#writeNoteMark(ownMark, textUnder(run).trim() || '*', place);
    else for (const child of childrenOf(run)) this.#writeOfRun(child, look, place);
  }

  #writeOfRun(element: XmlElement, look: RunLook, place: Place): void {
    switch (element.name) {
      case 'w:t':
        this.#write(signsOf(textUnder(element), look.font), look, place);
        break;
      case 'w:delText':
        this.#words.leaveOut('deleted', textUnder(element));
        break;
      case 'w:instrText':
        this.#fields.addCode(textUnder(element));
        break;
      case 'w:fldChar':
        this.#followField(element, look, place);
        break;
      case 'w:tab':
      case 'w:ptab':
        this.#write('\t', look, place);
        break;
      case 'w:noBreakHyphen':
        this.#write('\u2011', look, place);
        break;
      case 'w:softHyphen':
        break;
      case 'w:br':
      case 'w:cr':
        if (!this.#fields.isInCode) this.text.breakLine();
        break;
      case 'w:sym':
        this.#writeSign(element, look, place);
        break;
      case 'w:ruby':
        this.#writeRuby(element, place);
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#writeNoteMark(element, '', place);
        break;
      case 'w:commentReference':
        this.#findComment(element);
        break;
      case 'mc:AlternateContent':
        for (const child of childrenOf(chosen(element))) this.#writeOfRun(child, look, place);
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#writeDrawing(element);
        break;
      default:
        if (!isUnread(element)) this.#writeInline(element, place);
    }
  }

  #writeSign(sign: XmlElement, look: RunLook, place: Place): void {
    const written = signOf(sign.attributes['font'], sign.attributes['char']);
    if (written !== undefined) this.#write(written, look, place);
    else if (!look.isHidden) this.findings.add('sign', sign.attributes['font'] ?? '', this.text.length);
  }

  /** Writes a word with its reading after it, in brackets. */
  #writeRuby(ruby: XmlElement, place: Place): void {
    const base = childOf(ruby, 'w:rubyBase');
    if (base !== undefined) this.#writeInside(base, place);
    const reading = textUnder(childOf(ruby, 'w:rt') ?? { name: '', attributes: {}, children: [] }).trim();
    if (reading !== '') this.#write(`(${reading})`, LEVEL, place);
  }

  #writeNoteMark(reference: XmlElement, own: string, place: Place): void {
    if (this.#fields.isInCode) return;
    const type = reference.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
    this.#write(`[${this.#story.notes.add(type, reference.attributes['id'] ?? '', own)}]`, LEVEL, place);
  }

  #findComment(reference: XmlElement): void {
    const comment = this.#story.comments.get(reference.attributes['id'] ?? '');
    if (comment !== undefined) this.findings.add('comment', comment, this.text.length);
  }

  #followField(mark: XmlElement, look: RunLook, place: Place): void {
    const ended = this.#fields.follow(mark);
    if (ended?.text !== undefined) this.#write(ended.text, look, place);
    if (ended?.missing !== undefined) this.findings.add('field', ended.missing, this.text.length);
  }

  /** Keeps the text boxes of a drawing for after the paragraph, and notes what else it shows. */
  #writeDrawing(drawing: XmlElement): void {
    const boxes = boxesUnder(drawing);
    this.#boxes.push(...boxes);
    const start = this.text.length;
    if (hasUnder(drawing, ['c:chart', 'dgm:relIds'])) this.findings.add('chart', descriptionOf(drawing), start);
    else if (hasUnder(drawing, ['o:OLEObject'])) this.findings.add('object', descriptionOf(drawing), start);
    else if (boxes.length === 0 && hasUnder(drawing, ['a:blip', 'v:imagedata']))
      this.findings.add('picture', descriptionOf(drawing), start);
  }

  #leaveOut(element: XmlElement): void {
    const words = wordsUnder(element);
    if (words.trim() === '') return;
    this.#words.leaveOut(element.name === 'w:moveFrom' ? 'moved' : 'deleted', words);
  }

  #write(given: string, look: RunLook, { isInserted }: Place): void {
    if (!this.#fields.isInCode) this.#words.write(given, look, isInserted);
  }
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function wordsUnder(element: XmlElement): string {
  if (element.name === 'w:t' || element.name === 'w:delText' || element.name === 'm:t') return textUnder(element);
  const words = element.children.filter(isElement).map(wordsUnder).join('');
  return element.name === 'w:p' ? `${words} ` : words;
}

/** Returns text in a font of signs as what these are, as far as that is known. */
function signsOf(words: string, font: string | undefined): string {
  return words.replace(/[\uf000-\uf0ff]/g, (sign) => signOf(font, sign.charCodeAt(0).toString(16)) ?? sign);
}
