import { cleanText } from '../../../shared/model/clean-text.ts';
import { type AlignedRow, alignedRows, type Spans } from '../aligned-cells.ts';
import { FlowingText } from '../flowing-text.ts';
import { formatNumber } from '../office/number-formats.ts';
import { childrenOf, textUnder, type XmlElement } from '../office/xml-tree.ts';
import { raisedText } from '../raised.ts';
import { childrenCalled, localName } from './xml-search.ts';

export interface BlockRules {
  /** The elements that stand within a line; all others are blocks of their own. */
  readonly inline: ReadonlySet<string>;
  /** Writes an element that is more than its children, and returns true; false leaves it to the writer. */
  readonly special?: (element: XmlElement, writer: BlockWriter) => boolean;
}

const BREAK = new Set(['br', 'eol', 'lb', 'break']);
const LIST = new Set(['ul', 'ol', 'list', 'blockList']);
const ITEM = new Set(['li', 'item', 'list-item']);
const TABLE_PART = new Set(['table', 'tgroup', 'thead', 'tbody', 'tfoot']);
const ROW = new Set(['tr', 'row']);
const CELL = new Set(['td', 'th', 'cell', 'entry']);
/** The number formats of lists that say so, by the values of their attribute. */
const NUMBERED: Readonly<Record<string, string>> = {
  order: 'decimal',
  ordered: 'decimal',
  numbered: 'decimal',
  'alpha-lower': 'lowerLetter',
  'alpha-upper': 'upperLetter',
  'roman-lower': 'lowerRoman',
  'roman-upper': 'upperRoman',
};

/** Writes elements of an XML document as text: blocks as paragraphs, lists and tables by their lines. */
export class BlockWriter {
  readonly text = new FlowingText();
  readonly #rules: BlockRules;
  /** The offset at which this text will stand in that of the document. */
  readonly #offset: number;

  constructor(rules: BlockRules, offset = 0) {
    this.#rules = rules;
    this.#offset = offset;
  }

  /** The offset in the document's text at which the next words will stand. */
  get place(): number {
    return this.#offset + this.text.length;
  }

  write(node: XmlElement | string): void {
    if (typeof node === 'string') {
      this.text.flow(cleanText(node).text);
      return;
    }
    if (this.#rules.special?.(node, this) === true) return;
    const name = localName(node);
    if (BREAK.has(name)) this.text.breakLine();
    else if (name === 'sup' || name === 'sub')
      this.text.flow(raisedText(textUnder(node), name === 'sup' ? 'up' : 'down'));
    else if (LIST.has(name)) this.#writeList(node);
    else if (TABLE_PART.has(name)) this.#writeTable(node);
    else if (ROW.has(name)) this.#writeRow(cellsOf(node));
    else if (this.#rules.inline.has(name)) this.writeInside(node);
    else this.writeBlock(node);
  }

  writeInside(element: XmlElement): void {
    for (const child of element.children) this.write(child);
  }

  writeBlock(element: XmlElement): void {
    this.text.breakParagraph();
    this.writeInside(element);
    this.text.breakParagraph();
  }

  /** Writes an element as a line of its own among others. */
  writeLine(element: XmlElement): void {
    this.text.breakLine();
    this.writeInside(element);
    this.text.breakLine();
  }

  /** Returns what would be written of an element's children, on one line. */
  lineOf(element: XmlElement): string {
    const writer = new BlockWriter(this.#rules, this.place);
    writer.writeInside(element);
    return writer.text.toString().replace(/\s+/gu, ' ').trim();
  }

  /** Returns the paragraphs that were written. */
  paragraphs(): string[] {
    return this.text
      .toString()
      .split('\n\n')
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== '');
  }

  #writeList(list: XmlElement): void {
    const format = numberFormatOf(list);
    let count = 0;
    this.text.breakParagraph();
    for (const child of childrenOf(list)) {
      if (!ITEM.has(localName(child))) {
        this.write(child);
        continue;
      }
      count += 1;
      this.text.breakLine();
      const hasOwnMark = ['num', 'label'].some((name) => childrenCalled(child, name).length > 0);
      if (!hasOwnMark) this.text.open(format === undefined ? '– ' : `${formatNumber(count, format)}. `);
      for (const [index, part] of child.children.entries()) this.#writeItemPart(part, index === 0);
      this.text.breakLine();
    }
    this.text.breakParagraph();
  }

  /** Writes a part of an item: its lines stay together, and the first behind its mark. */
  #writeItemPart(part: XmlElement | string, isFirst: boolean): void {
    const isMark = typeof part !== 'string' && ['num', 'label'].includes(localName(part));
    const isPlain = typeof part !== 'string' && !LIST.has(localName(part)) && !this.#rules.inline.has(localName(part));
    if (isMark) {
      this.writeInside(part);
      this.text.space();
    } else if (isPlain && childrenOf(part).every((child) => this.#rules.inline.has(localName(child)))) {
      if (!isFirst && !this.text.endsInSpace) this.text.breakLine();
      this.writeInside(part);
      this.text.breakLine();
    } else this.write(part);
  }

  #writeTable(table: XmlElement): void {
    this.text.breakParagraph();
    const { rows, others } = partsOf(table);
    for (const other of others) this.write(other);
    for (const row of alignedRows(rows.map(cellsOf), spansOf)) this.#writeRow(row);
    this.text.breakParagraph();
  }

  #writeRow(row: AlignedRow<XmlElement>): void {
    this.text.breakLine();
    const line = row
      .map((cell) => (cell === null ? '' : this.lineOf(cell)))
      .join('\t')
      .trimEnd();
    if (line.trim() !== '') this.text.writeAsTheyAre(line);
    this.text.breakLine();
  }
}

function numberFormatOf(list: XmlElement): string | undefined {
  const { 'list-type': ofArticle, type, rend } = list.attributes;
  const format = NUMBERED[ofArticle ?? type ?? rend ?? ''];
  return localName(list) === 'ol' ? (format ?? 'decimal') : format;
}

/** Returns the rows of a table, without those of tables in it, and what else stands in it, such as its title. */
function partsOf(table: XmlElement): { rows: XmlElement[]; others: XmlElement[] } {
  const parts = { rows: [] as XmlElement[], others: [] as XmlElement[] };
  for (const child of childrenOf(table)) {
    const name = localName(child);
    if (ROW.has(name)) parts.rows.push(child);
    else if (TABLE_PART.has(name)) {
      const { rows, others } = partsOf(child);
      parts.rows.push(...rows);
      parts.others.push(...others);
    } else parts.others.push(child);
  }
  return parts;
}

function cellsOf(row: XmlElement): XmlElement[] {
  return childrenOf(row).filter((child) => CELL.has(localName(child)));
}

/** Returns for how much a cell stands: in HTML's tables, in TEI's, and in those of CALS, whose columns are numbered. */
function spansOf({ attributes }: XmlElement): Spans {
  const [first, last] = [attributes['namest'], attributes['nameend']].map((name) => /\d+$/.exec(name ?? '')?.[0]);
  return {
    columns:
      first !== undefined && last !== undefined
        ? Number(last) - Number(first) + 1
        : (attributes['colspan'] ?? attributes['cols']),
    rows:
      attributes['morerows'] === undefined
        ? (attributes['rowspan'] ?? attributes['rows'])
        : Number(attributes['morerows']) + 1,
  };
}
