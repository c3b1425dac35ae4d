import { childOf, childrenOf, isElement, valOf, type XmlElement } from '../office/xml-tree.ts';
import type { WordParts } from './parts.ts';

/** Forms of numbers, which are numbers themselves there. */
const FORMATS: Readonly<Record<string, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
};
const CHANGES: Readonly<Record<string, string>> = { 'Word.Deletion': 'w:del', 'Word.Insertion': 'w:ins' };

/**
 * A document in the XML of Word 2003, as the parts of one of today: the names of most elements are the same, and notes,
 * comments and heads of pages stand where they are referred to.
 */
export class Word2003Parts implements WordParts {
  readonly document: XmlElement;
  readonly #related = new Map<string, XmlElement[]>();

  constructor(root: XmlElement) {
    const [styles, lists] = [childOf(root, 'w:styles'), childOf(root, 'w:lists')];
    if (styles !== undefined) this.#add('styles', this.#today(styles));
    if (lists !== undefined) this.#add('numbering', numberingOf(lists));
    this.document = element(
      'w:document',
      childrenOf(root, 'w:body').map((body) => this.#today(body)),
    );
    for (const type of ['footnote', 'endnote', 'comment'])
      this.#related.set(`${type}s`, [element(`w:${type}s`, this.#related.get(type) ?? [])]);
  }

  related(type: string): XmlElement | undefined {
    return this.#related.get(type)?.[0];
  }

  allRelated(type: string): XmlElement[] {
    return this.#related.get(type) ?? [];
  }

  #add(type: string, part: XmlElement): void {
    const parts = this.#related.get(type) ?? [];
    this.#related.set(type, parts);
    parts.push(part);
  }

  #today(old: XmlElement): XmlElement {
    const children = old.children.map((child) => (isElement(child) ? this.#today(child) : child));
    switch (old.name) {
      case 'w:listPr':
        return element(
          'w:numPr',
          children.map((child) =>
            isElement(child) && child.name === 'w:ilfo' ? { ...child, name: 'w:numId' } : child,
          ),
        );
      case 'w:footnote':
      case 'w:endnote':
      case 'w:comment':
        return this.#reference(old.name.slice(2), children);
      case 'w:hdr':
      case 'w:ftr':
        this.#add(old.name === 'w:hdr' ? 'header' : 'footer', element(old.name, children));
        return element('w:permStart', []);
      case 'w:style':
        return {
          ...old,
          children,
          attributes: { ...old.attributes, default: old.attributes['default'] === 'on' ? '1' : '0' },
        };
      case 'aml:annotation':
        return this.#annotation(old.attributes['type'] ?? '', children);
      default:
        return { ...old, children };
    }
  }

  #reference(type: string, children: XmlElement['children']): XmlElement {
    const id = String(this.allRelated(type).length + 1);
    this.#add(type, element(`w:${type}`, children, { id }));
    return element(`w:${type}Reference`, [], { id });
  }

  #annotation(type: string, children: XmlElement['children']): XmlElement {
    const content = children.filter(isElement).flatMap((child) => child.children);
    if (type === 'Word.Comment') return this.#reference('comment', content);
    return element(CHANGES[type] ?? 'w:smartTag', content);
  }
}

function numberingOf(lists: XmlElement): XmlElement {
  const definitions = childrenOf(lists, 'w:listDef').map((definition) =>
    element(
      'w:abstractNum',
      childrenOf(definition, 'w:lvl').map((level) => {
        const format = FORMATS[valOf(level, 'w:nfc') ?? '0'] ?? 'decimal';
        return { ...level, children: [...level.children, element('w:numFmt', [], { val: format })] };
      }),
      { abstractNumId: definition.attributes['listDefId'] ?? '' },
    ),
  );
  const nums = childrenOf(lists, 'w:list').map((list) =>
    element('w:num', [element('w:abstractNumId', [], { val: valOf(list, 'w:ilst') ?? '' })], {
      numId: list.attributes['ilfo'] ?? '',
    }),
  );
  return element('w:numbering', [...definitions, ...nums]);
}

function element(
  name: string,
  children: XmlElement['children'],
  attributes: XmlElement['attributes'] = {},
): XmlElement {
  return { name, attributes, children };
}
