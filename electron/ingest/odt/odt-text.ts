import { cleanText } from '../../../shared/model/clean-text.ts';
import { FlowingText } from '../flowing-text.ts';
import { Findings } from '../office/findings.ts';
import { childOf, childrenOf, textUnder, type XmlElement } from '../office/xml-tree.ts';
import { raisedText } from '../raised.ts';
import { withoutTypesetting } from '../typesetting.ts';
import type { ListCounts, ListMark, ListStyles } from './lists.ts';
import { LEVEL, type Look, type OdtStyles } from './styles.ts';

/** What a document's text is read with, through all of its parts. */
export interface OdtStory {
  readonly styles: OdtStyles;
  readonly lists: ListStyles;
  /** The words of tracked deletions, by the change's id. */
  readonly deletions: ReadonlyMap<string, string>;
  readonly insertions: ReadonlySet<string>;
  /** Notes that are referred to, in their order. */
  readonly notes: { readonly mark: string; readonly body: XmlElement }[];
  /** Returns the root of an embedded object. */
  readonly objectOf: (object: XmlElement) => XmlElement | undefined;
  readonly check: () => void;
}

interface ListPlace {
  readonly style: string | undefined;
  readonly level: number;
  readonly counts: ListCounts;
  /** The mark of an entry that has not been written yet. */
  entry: { readonly start: number | undefined; readonly said: string | undefined } | undefined;
}

const UNREAD =
  /^(?:text:(?:tracked-changes|.*-decls|.*-source|.*-mark(?:-start|-end)?|bookmark.*|script|number|soft-page-break|note-citation)|office:(?:forms|annotation-end|event-listeners|binary-data)|svg:.*|text:index-title-template)$/u;
const MOST_REPEATED = 64;
const MOST_SPACES = 200;

/** Writes the words of an OpenDocument text, as those of a Word document are written. */
export class OdtWriter {
  readonly text = new FlowingText();
  readonly findings = new Findings();
  readonly #story: OdtStory;
  readonly #headings: ListCounts = [];
  readonly #listsById = new Map<string, ListCounts>();
  readonly #listsByStyle = new Map<string, ListCounts>();
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
    if (!isHidden) this.#openWith(this.#markOf(paragraph, list), isHeading ? 0 : (list?.level ?? 1) - 1);
    const before = this.text.length;
    this.#writeInside(paragraph, { ...look, isHidden });
    if (this.title === undefined && this.#story.styles.isTitle(style) && this.text.length > before)
      this.title = this.text.toString().slice(before).trim();
    if (isEntry) this.text.breakLine();
    else this.text.breakParagraph();
  }

  #markOf(paragraph: XmlElement, list: ListPlace | undefined): ListMark | null {
    const entry = list?.entry;
    if (list !== undefined && entry !== undefined) {
      list.entry = undefined;
      const style = list.style ?? this.#story.styles.listOf(paragraph.attributes['style-name']);
      const mark = this.#story.lists.next(style, list.level, list.counts, entry.start);
      const said = entry.said ?? '';
      return said === '' ? mark : { text: said, isWhole: mark?.isWhole ?? false, isKnown: true };
    }
    const { attributes, name } = paragraph;
    if (list !== undefined || name !== 'text:h' || attributes['is-list-header'] === 'true') return null;
    const restart = attributes['restart-numbering'] === 'true' ? Number(attributes['start-value'] ?? 1) : undefined;
    const level = levelOf(attributes['outline-level']);
    const said = textUnder(childOf(paragraph, 'text:number') ?? paragraph);
    const mark = this.#story.lists.nextHeading(level, this.#headings, restart);
    return childOf(paragraph, 'text:number') === undefined ? mark : { text: said, isWhole: true, isKnown: true };
  }

  #openWith(mark: ListMark | null, indent: number): void {
    if (mark === null || mark.text === '') return;
    if (!mark.isKnown) this.findings.add('number', mark.text, this.text.length);
    this.text.open(`${mark.isWhole ? '' : '  '.repeat(indent)}${mark.text} `);
  }

  #writeList(list: XmlElement, around: ListPlace | undefined): void {
    const { attributes } = list;
    const style = attributes['style-name'] ?? around?.style;
    const counts = around?.counts ?? this.#countsOf(list, style);
    const level = (around?.level ?? 0) + 1;
    if (around !== undefined && attributes['continue-numbering'] !== 'true')
      counts.length = Math.min(counts.length, level);
    if (around === undefined) this.text.breakParagraph();
    for (const item of childrenOf(list)) {
      const start = item.attributes['start-value'];
      const entry = {
        start: start === undefined ? undefined : Number(start) || 0,
        said: childrenOf(item, 'text:number').map(textUnder)[0]?.trim(),
      };
      this.writeBlocks(item, { style, level, counts, entry: item.name === 'text:list-item' ? entry : undefined });
    }
    if (around === undefined) this.text.breakParagraph();
  }

  /** Returns the counts of a list: those of an earlier one, where it goes on with that. */
  #countsOf({ attributes }: XmlElement, style: string | undefined): ListCounts {
    const { 'continue-list': continued, id } = attributes;
    const earlier =
      continued !== undefined
        ? this.#listsById.get(continued)
        : attributes['continue-numbering'] === 'true'
          ? this.#listsByStyle.get(style ?? '')
          : undefined;
    const counts = earlier ?? [];
    if (id !== undefined) this.#listsById.set(id, counts);
    this.#listsByStyle.set(style ?? '', counts);
    return counts;
  }

  #writeTable(table: XmlElement): void {
    this.text.breakParagraph();
    for (const row of rowsOf(table)) {
      if (row.attributes['visibility'] === 'collapse') this.#leaveOut('hidden', wordsUnder(row));
      else this.#writeRow(row);
    }
    this.text.breakParagraph();
  }

  #writeRow(row: XmlElement): void {
    const findings = new Findings();
    let line = '';
    let isLong = false;
    for (const [index, cell] of cellsOf(row).entries()) {
      // After several lines, a cell begins on one of its own: beside the last, it would seem to belong to that.
      if (index > 0) line += isLong ? '\n' : '\t';
      const writer = new OdtWriter(this.#story);
      if (cell.name === 'table:covered-table-cell') writer.#leaveOut('hidden', wordsUnder(cell));
      else writer.writeBlocks(cell);
      const lines = writer.text
        .toString()
        .replace(/\n{2,}/gu, '\n')
        .trimEnd();
      isLong = lines.includes('\n');
      findings.take(writer.findings, line.length);
      line += lines;
    }
    if (line.trim() === '' && findings.all.length === 0) return;
    this.text.breakLine();
    this.findings.take(findings, this.text.length);
    this.text.writeAsTheyAre(line.trimEnd());
    this.text.breakLine();
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
    const start = this.text.length;
    const said = childOf(drawing, 'svg:title') ?? childOf(drawing, 'svg:desc');
    const words = said === undefined ? '' : textUnder(said);
    const object = childOf(drawing, 'draw:object');
    if (object !== undefined) this.#findObject(object, words);
    else if (childrenOf(drawing).some(({ name }) => /^draw:(?:object-ole|plugin|applet|floating-frame)$/u.test(name)))
      this.findings.add('object', words, start);
    else if (childOf(drawing, 'draw:text-box') !== undefined) this.#boxes.push(...childrenOf(drawing, 'draw:text-box'));
    else if (childOf(drawing, 'draw:image') !== undefined) this.findings.add('picture', words, start);
    else {
      if (childrenOf(drawing).some(({ name }) => name === 'text:p' || name === 'text:list')) this.#boxes.push(drawing);
      else for (const child of childrenOf(drawing)) if (/^draw:/u.test(child.name)) this.#writeDrawing(child);
    }
  }

  #findObject(object: XmlElement, words: string): void {
    const root = this.#story.objectOf(object);
    if (root?.name === 'math:math') this.findings.add('equation', annotationIn(root) ?? words, this.text.length);
    else this.findings.add(root !== undefined && holdsChart(root) ? 'chart' : 'object', words, this.text.length);
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
    const shown = look.raised === 'level' ? words : raisedText(words, look.raised);
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

/** Returns a level from 1 to 10, whatever a document says. */
function levelOf(said: string | undefined): number {
  return Math.min(10, Math.max(1, Math.trunc(Number(said)) || 1));
}

function rowsOf(table: XmlElement): XmlElement[] {
  return childrenOf(table).flatMap((child) =>
    child.name === 'table:table-row'
      ? [child]
      : /^table:table-(?:header-rows|rows|row-group)$/u.test(child.name)
        ? rowsOf(child)
        : [],
  );
}

function cellsOf(row: XmlElement): XmlElement[] {
  return childrenOf(row).flatMap((cell) => {
    if (!/^table:(?:covered-)?table-cell$/u.test(cell.name)) return [];
    const times = Math.min(MOST_REPEATED, Math.max(1, Number(cell.attributes['number-columns-repeated'] ?? 1) || 1));
    return Array<XmlElement>(times).fill(cell);
  });
}

/** Returns the words of paragraphs under an element, without its author and date. */
export function wordsUnder(element: XmlElement): string {
  return childrenOf(element)
    .map((child) => (/^text:[ph]$/u.test(child.name) ? textUnder(child) : wordsUnder(child)))
    .filter((words) => words.trim() !== '')
    .join(' ');
}

function holdsChart(root: XmlElement): boolean {
  return childrenOf(root).some(
    (child) => child.name === 'chart:chart' || child.name === 'office:chart' || holdsChart(child),
  );
}

function annotationIn(element: XmlElement): string | undefined {
  for (const child of childrenOf(element)) {
    const found = child.name === 'math:annotation' ? textUnder(child) : annotationIn(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
