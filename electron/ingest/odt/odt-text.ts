import { cleanText } from '../../../shared/model/clean-text.ts';
import { FlowingText } from '../flowing-text.ts';
import { Findings } from '../office/findings.ts';
import { raisedRun } from '../office/raised-run.ts';
import { childOf, childrenOf, textUnder, type XmlElement } from '../office/xml-tree.ts';
import { withoutTypesetting } from '../typesetting.ts';
import { contentOf } from './drawings.ts';
import type { ListPlace, ListPlaces } from './list-places.ts';
import type { ListMark } from './lists.ts';
import { LEVEL, type Look, type OdtStyles } from './styles.ts';
import { isCovered, readTable } from './tables.ts';

/** What a document's text is read with, through all of its parts. */
export interface OdtStory {
  readonly styles: OdtStyles;
  readonly lists: ListPlaces;
  /** The words of tracked deletions, by the change's id. */
  readonly deletions: ReadonlyMap<string, string>;
  readonly insertions: ReadonlySet<string>;
  /** Notes that are referred to, in their order. */
  readonly notes: { readonly mark: string; readonly body: XmlElement }[];
  /** Returns the root of an embedded object. */
  readonly objectOf: (object: XmlElement) => XmlElement | undefined;
  readonly check: () => void;
}

const UNREAD =
  /^(?:text:(?:tracked-changes|.*-decls|.*-source|.*-mark(?:-start|-end)?|bookmark.*|script|number|soft-page-break|note-citation)|office:(?:forms|annotation-end|event-listeners|binary-data)|svg:.*|text:index-title-template)$/u;
const MOST_SPACES = 200;

/** Writes the words of an OpenDocument text, as those of a Word document are written. */
export class OdtWriter {
  readonly text = new FlowingText();
  readonly findings = new Findings();
  readonly #story: OdtStory;
  #inserted = 0;
  #boxes: XmlElement[] = [];
  /** The first paragraph that is set as a title. */
  title: string | undefined;

  constructor(story: OdtStory) {
    this.#story = story;
  }

  writeBlocks(blocks: XmlElement, list?: ListPlace): void {
    for (const block of childrenOf(blocks)) this.#writeBlock(block, list);
  }

  /** Writes a note at the end of the text. */
  writeNote(mark: string, body: XmlElement): void {
    this.text.breakParagraph();
    this.text.open(`[${mark}] `);
    this.writeBlocks(body);
    this.text.breakParagraph();
  }

  #writeBlock(block: XmlElement, list?: ListPlace): void {
    this.#story.check();
    const { name, attributes } = block;
    if (name === 'text:p' || name === 'text:h') this.#writeParagraph(block, list);
    else if (name === 'text:list') this.#writeList(block, list);
    else if (name === 'table:table') this.#writeTable(block);
    else if (name === 'text:section' && isHiddenSection(block)) this.#leaveOut('hidden', wordsUnder(block));
    else if (/^draw:/u.test(name)) this.#writeDrawing(block);
    else if (/^text:change/u.test(name)) this.#followChange(name, attributes['change-id'] ?? '');
    else if (!UNREAD.test(name)) this.writeBlocks(block, list);
    this.#writeBoxes();
  }

  #writeParagraph(paragraph: XmlElement, list: ListPlace | undefined): void {
    const style = paragraph.attributes['style-name'];
    const look = this.#story.styles.lookOf('paragraph', style, LEVEL);
    const isHeading = paragraph.name === 'text:h';
    const isEntry = list?.entry !== undefined && !isHeading;
    if (isEntry) this.text.breakLine();
    else this.text.breakParagraph();
    const isHidden = look.isHidden || childrenOf(paragraph, 'text:hidden-paragraph').some(isHiddenField);
    if (!isHidden) this.#openWith(this.#story.lists.markOf(paragraph, list), isHeading ? 0 : (list?.level ?? 1) - 1);
    const before = this.text.length;
    this.#writeInside(paragraph, { ...look, isHidden });
    if (this.title === undefined && this.#story.styles.isTitle(style) && this.text.length > before)
      this.title = this.text.toString().slice(before).trim();
    if (isEntry) this.text.breakLine();
    else this.text.breakParagraph();
  }

  #openWith(mark: ListMark | null, indent: number): void {
    if (mark === null || mark.text === '') return;
    if (!mark.isKnown) this.findings.add('number', mark.text, this.text.length);
    this.text.open(`${mark.isWhole ? '' : '  '.repeat(indent)}${mark.text} `);
  }

  #writeList(list: XmlElement, around: ListPlace | undefined): void {
    if (around === undefined) this.text.breakParagraph();
    for (const { item, place } of this.#story.lists.entriesOf(list, around)) this.writeBlocks(item, place);
    if (around === undefined) this.text.breakParagraph();
  }

  #writeTable(table: XmlElement): void {
    this.text.breakParagraph();
    readTable(table, {
      readCell: (cell) => {
        const writer = new OdtWriter(this.#story);
        if (isCovered(cell)) writer.#leaveOut('hidden', wordsUnder(cell));
        else writer.writeBlocks(cell);
        return { text: writer.text.toString(), findings: writer.findings };
      },
      writeRow: (row) => row.writeTo(this.text, this.findings),
      leaveOut: (row) => this.#leaveOut('hidden', wordsUnder(row)),
    });
    this.text.breakParagraph();
  }

  #writeInside(element: XmlElement, look: Look): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.#flow(child, look);
      else this.#writeInline(child, look);
    }
  }

  #writeInline(element: XmlElement, look: Look): void {
    const { name, attributes } = element;
    switch (name) {
      case 'text:s':
        this.#write(' '.repeat(Math.min(MOST_SPACES, Math.max(1, Number(attributes['c'] ?? 1) || 1))), look);
        break;
      case 'text:tab':
        this.#write('\t', look);
        break;
      case 'text:line-break':
        if (!look.isHidden) this.text.breakLine();
        break;
      case 'text:span':
        this.#writeInside(element, this.#story.styles.lookOf('text', attributes['style-name'], look));
        break;
      case 'text:note':
        this.#writeNoteMark(element, look);
        break;
      case 'text:ruby':
        this.#writeInside(childOf(element, 'text:ruby-base') ?? element, look);
        this.#write(`(${textUnder(childOf(element, 'text:ruby-text') ?? element).trim()})`, look);
        break;
      case 'text:hidden-text':
        if (attributes['is-hidden'] === 'true') this.#leaveOut('hidden', attributes['string-value'] ?? '');
        else this.#writeInside(element, look);
        break;
      case 'office:annotation':
        this.findings.add('comment', wordsUnder(element), this.text.length);
        break;
      case 'text:change':
      case 'text:change-start':
      case 'text:change-end':
        this.#followChange(name, attributes['change-id'] ?? '');
        break;
      default:
        if (/^draw:(?!a$)/u.test(name)) this.#writeDrawing(element);
        else if (!UNREAD.test(name)) this.#writeInside(element, look);
    }
  }

  #writeNoteMark(note: XmlElement, look: Look): void {
    const body = childOf(note, 'text:note-body');
    if (look.isHidden || body === undefined) return;
    const citation = childOf(note, 'text:note-citation');
    const said = citation?.attributes['label'] ?? (citation && textUnder(citation).trim()) ?? '';
    const mark = said === '' ? String(this.#story.notes.length + 1) : said;
    this.#story.notes.push({ mark, body });
    this.#write(`[${mark}]`, { ...look, raised: 'level' });
  }

  #followChange(name: string, id: string): void {
    const deleted = this.#story.deletions.get(id);
    if (deleted !== undefined && name === 'text:change') this.#leaveOut('deleted', deleted);
    if (!this.#story.insertions.has(id)) return;
    if (name === 'text:change-start') this.#inserted += 1;
    if (name === 'text:change-end') this.#inserted = Math.max(0, this.#inserted - 1);
  }

  /** Keeps the text of a drawing for after the paragraph, and notes what else it shows. */
  #writeDrawing(drawing: XmlElement): void {
    const { boxes, shown } = contentOf(drawing, this.#story.objectOf);
    this.#boxes.push(...boxes);
    for (const { subject, words } of shown) this.findings.add(subject, words, this.text.length);
  }

  #writeBoxes(): void {
    const boxes = this.#boxes;
    this.#boxes = [];
    for (const box of boxes) {
      this.text.breakParagraph();
      this.writeBlocks(box);
      this.text.breakParagraph();
    }
  }

  #leaveOut(subject: 'deleted' | 'hidden' | 'struck', words: string): void {
    if (words.trim() !== '') this.findings.add(subject, words, this.text.length);
  }

  /** Writes words in which any white space is one space. */
  #flow(given: string, look: Look): void {
    const words = withoutTypesetting(cleanText(given).text);
    if (look.isHidden || look.isStruck) {
      this.#leaveOut(look.isHidden ? 'hidden' : 'struck', words.replace(/\s+/gu, ' '));
      return;
    }
    const start = this.text.length;
    const shown = look.raised === 'level' ? words : raisedRun(words, look.raised, this.text.before);
    this.text.flow(shown);
    if (this.#inserted > 0 && shown.trim() !== '')
      this.findings.addRead('inserted', shown.replace(/\s+/gu, ' '), start);
  }

  #write(words: string, look: Look): void {
    if (!look.isHidden && !look.isStruck) this.text.write(words);
  }
}

function isHiddenSection({ attributes }: XmlElement): boolean {
  return (
    attributes['display'] === 'none' || (attributes['display'] === 'condition' && attributes['is-hidden'] === 'true')
  );
}

function isHiddenField({ attributes }: XmlElement): boolean {
  return attributes['is-hidden'] === 'true';
}

/** Returns the words of paragraphs under an element, without its author and date. */
export function wordsUnder(element: XmlElement): string {
  return childrenOf(element)
    .map((child) => (/^text:[ph]$/u.test(child.name) ? textUnder(child) : wordsUnder(child)))
    .filter((words) => words.trim() !== '')
    .join(' ');
}
