import { cleanText } from '../../../shared/model/clean-text.ts';
import { FlowingText } from '../flowing-text.ts';
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
const TABLE_PART = new Set(['table', 'thead', 'tbody', 'tfoot']);
const ROW = new Set(['tr', 'row']);
const CELL = new Set(['td', 'th', 'cell']);

/** Writes elements of an XML document as text: blocks as paragraphs, lists and tables by their lines. */
export class BlockWriter {
  readonly text = new FlowingText();
  readonly #rules: BlockRules;

  constructor(rules: BlockRules) {
    this.#rules = rules;
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
    else if (ROW.has(name)) this.#writeRow(node);
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

  /** Returns the paragraphs that were written. */
  paragraphs(): string[] {
    return this.text
      .toString()
      .split('\n\n')
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== '');
  }

  #writeList(list: XmlElement): void {
    const isNumbered =
      localName(list) === 'ol' ||
      /^(?:order|ordered|numbered)$/.test(
        list.attributes['list-type'] ?? list.attributes['type'] ?? list.attributes['rend'] ?? '',
      );
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
      if (!hasOwnMark) this.text.open(isNumbered ? `${count}. ` : '– ');
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
    this.#writeLines(table);
    this.text.breakParagraph();
  }

  #writeLines(part: XmlElement): void {
    for (const child of childrenOf(part)) {
      if (TABLE_PART.has(localName(child))) this.#writeLines(child);
      else this.write(child);
    }
  }

  #writeRow(row: XmlElement): void {
    const cells = childrenOf(row).filter((child) => CELL.has(localName(child)));
    const words = cells.map((cell) => {
      const writer = new BlockWriter(this.#rules);
      writer.writeInside(cell);
      const span = Math.min(64, Math.max(1, Number(cell.attributes['colspan'] ?? cell.attributes['cols']) || 1));
      return writer.text.toString().replace(/\s+/gu, ' ') + '\t'.repeat(span - 1);
    });
    this.text.breakLine();
    const line = words.join('\t').trimEnd();
    if (line.trim() !== '') this.text.writeAsTheyAre(line);
    this.text.breakLine();
  }
}
