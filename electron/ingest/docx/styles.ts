import type { WordLook } from '../office/word-writer.ts';
import { childOf, childrenOf, switchOf, valOf, type XmlElement } from '../office/xml-tree.ts';
import { levelNumber, type NumberedPlace, type Numbering } from './numbering.ts';

/** How a run of text stands, as far as that changes what is read. */
export interface RunLook extends WordLook {
  /** The font, if it is one for signs. */
  readonly font: string | undefined;
}

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly paragraph: XmlElement | undefined;
  readonly run: XmlElement | undefined;
}

const DEEPEST_CHAIN = 20;

/** The styles of a document: what they say of numbering and of hidden, struck and raised words. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  #defaultParagraph: string | undefined;

  constructor(part: XmlElement | undefined) {
    for (const style of childrenOf(part, 'w:style')) {
      const id = style.attributes['styleId'] ?? '';
      this.#styles.set(id, {
        name: (valOf(style, 'w:name') ?? '').toLowerCase(),
        basedOn: valOf(style, 'w:basedOn'),
        paragraph: childOf(style, 'w:pPr'),
        run: childOf(style, 'w:rPr'),
      });
      if (style.attributes['type'] === 'paragraph' && style.attributes['default'] === '1') this.#defaultParagraph = id;
    }
  }

  /** Returns the place of a paragraph with these properties in a list; null for one without a number. */
  placeOf(properties: XmlElement | undefined, numbering: Numbering): NumberedPlace | null {
    const style = this.#paragraphStyle(properties);
    const sources = [{ properties: childOf(properties, 'w:numPr'), style: undefined as string | undefined }];
    for (const [id, each] of this.#chain(style))
      sources.push({ properties: childOf(each.paragraph, 'w:numPr'), style: id });
    let level: number | undefined;
    for (const { properties: said, style: by } of sources) {
      if (said === undefined) continue;
      const own = valOf(said, 'w:ilvl');
      if (own !== undefined) level ??= levelNumber(own);
      const numId = valOf(said, 'w:numId');
      if (numId === undefined) continue;
      if (numId === '0') return null;
      const ofStyle =
        by === undefined
          ? undefined
          : (style && numbering.levelOfStyle(numId, style)) || numbering.levelOfStyle(numId, by);
      return { numId, level: level ?? ofStyle ?? 0 };
    }
    return null;
  }

  /** Tells whether a paragraph is a heading, which stands by itself even where it is numbered. */
  isHeading(properties: XmlElement | undefined): boolean {
    if (isOutlined(properties)) return true;
    return this.#chain(this.#paragraphStyle(properties)).some(
      ([, { name, paragraph }]) => /^(?:heading|title)\b/.test(name) || isOutlined(paragraph),
    );
  }

  /** Tells whether a paragraph is set as the title of its document. */
  isTitle(properties: XmlElement | undefined): boolean {
    const style = this.#styles.get(this.#paragraphStyle(properties) ?? '');
    return style?.name === 'title' || (style === undefined && valOf(properties, 'w:pStyle') === 'Title');
  }

  /** Returns the look of a run with these properties in such a paragraph. */
  lookOf(run: XmlElement | undefined, paragraph: XmlElement | undefined): RunLook {
    const ofParagraph = this.#chain(this.#paragraphStyle(paragraph)).map(([, style]) => style.run);
    const ofRun = this.#chain(valOf(run, 'w:rStyle')).map(([, style]) => style.run);
    // Styles that say the same of a run cancel each other out (17.7.3).
    const isOn = (name: string) =>
      switchOf(run, name) ?? (first(ofRun, name) === true) !== (first(ofParagraph, name) === true);
    const all = [run, ...ofRun, ...ofParagraph];
    const raised = all.map((each) => valOf(each, 'w:vertAlign')).find((value) => value !== undefined);
    const height = Number(all.map((each) => valOf(each, 'w:position')).find((value) => value !== undefined) ?? 0);
    const fonts = all.map((each) => childOf(each, 'w:rFonts')?.attributes).find((each) => each !== undefined);
    return {
      isHidden: isOn('w:vanish'),
      isStruck: isOn('w:strike') || isOn('w:dstrike'),
      raised: raisingOf(raised, height),
      font: fonts?.['ascii'] ?? fonts?.['hAnsi'],
    };
  }

  #paragraphStyle(properties: XmlElement | undefined): string | undefined {
    return valOf(properties, 'w:pStyle') ?? this.#defaultParagraph;
  }

  /** Returns a style and those that it is based on, the nearest first. */
  #chain(id: string | undefined): [string, Style][] {
    const chain: [string, Style][] = [];
    for (let each = id; each !== undefined && chain.length < DEEPEST_CHAIN; ) {
      const style = this.#styles.get(each);
      if (style === undefined) break;
      chain.push([each, style]);
      each = style.basedOn;
    }
    return chain;
  }
}

/** Half points by which a run stands raised or lowered, where that is not only for its looks. */
const RAISED = 4;

function raisingOf(align: string | undefined, height: number): RunLook['raised'] {
  if (align === 'superscript' || height >= RAISED) return 'up';
  return align === 'subscript' || height <= -RAISED ? 'down' : 'level';
}

function first(properties: readonly (XmlElement | undefined)[], name: string): boolean | undefined {
  return properties.map((each) => switchOf(each, name)).find((value) => value !== undefined);
}

function isOutlined(properties: XmlElement | undefined): boolean {
  const level = valOf(properties, 'w:outlineLvl');
  return level !== undefined && Number(level) < 9;
}
