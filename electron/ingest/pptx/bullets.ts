import { formatNumber } from '../office/number-formats.ts';
import { childOf, childrenOf, type XmlElement } from '../office/xml-tree.ts';
import type { Part } from './presentation.ts';

/** The mark of a paragraph: `isKnown` is false where its number is written in a form that is not known. */
export interface BulletMark {
  readonly text: string;
  readonly isKnown: boolean;
}

const BULLET = /^a:bu(?:None|Char|Blip|AutoNum)$/u;
const SCHEMES: Readonly<Record<string, string>> = {
  arabic: 'decimal',
  arabicDb: 'decimalFullWidth',
  alphaLc: 'lowerLetter',
  alphaUc: 'upperLetter',
  romanLc: 'lowerRoman',
  romanUc: 'upperRoman',
  circleNumDb: 'decimalEnclosedCircle',
  circleNumWd: 'decimalEnclosedCircle',
};
const DEEPEST = 8;

/** The styles of a shape's paragraphs, nearest first: its own, and those of its place in the layout and the master. */
export class BulletStyles {
  readonly #styles: readonly XmlElement[];

  constructor(shape: XmlElement, layout?: Part, master?: Part) {
    const place = placeholderOf(shape);
    const models = [layout, master].map((part) => part && place && shapeAt(part, place, part === layout));
    const listStyles = [shape, ...models].map((each) => childOf(childOf(each, 'p:txBody'), 'a:lstStyle'));
    const ofMaster = childOf(childOf(master?.root, 'p:txStyles'), styleName(place));
    this.#styles = [...listStyles, ofMaster].filter((each) => each !== undefined);
  }

  /** Returns what stands before the paragraphs at a level, from 0. */
  bulletOf(paragraph: XmlElement | undefined, level: number): XmlElement | undefined {
    const levels = this.#styles.map((style) => childOf(style, `a:lvl${level + 1}pPr`));
    return [paragraph, ...levels].map((each) => childrenOf(each).find(({ name }) => BULLET.test(name))).find(Boolean);
  }
}

/** Counts the numbered paragraphs of a body of text (ECMA-376, part 1, 21.1.2.4.1). */
export class BulletCounts {
  readonly #counts: { count: number; scheme: string }[] = [];

  /** Returns the mark of a paragraph; null for one without. */
  next(bullet: XmlElement | undefined, level: number): BulletMark | null {
    this.#counts.length = Math.min(this.#counts.length, level + 1);
    if (bullet?.name !== 'a:buAutoNum') {
      this.#counts.length = Math.min(this.#counts.length, level);
      return bullet === undefined || bullet.name === 'a:buNone' ? null : { text: '-', isKnown: true };
    }
    const { type: scheme = '', startAt } = bullet.attributes;
    const before = this.#counts[level];
    const count = before?.scheme === scheme ? before.count + 1 : Math.max(1, Math.trunc(Number(startAt ?? 1)) || 1);
    this.#counts[level] = { count, scheme };
    const [, form = '', ending = ''] = /^(.*?)(Period|ParenBoth|ParenR|Plain|Minus|)$/u.exec(scheme) ?? [];
    const written = Object.hasOwn(SCHEMES, form) ? formatNumber(count, SCHEMES[form] ?? '') : null;
    return { text: enclosed(written ?? String(count), ending), isKnown: written !== null };
  }
}

function enclosed(number: string, ending: string): string {
  if (ending === 'Period') return `${number}.`;
  if (ending === 'ParenBoth') return `(${number})`;
  return ending === 'ParenR' ? `${number})` : number;
}

/** Returns what place of its layout a shape takes; undefined for one that stands by itself. */
export function placeholderOf(shape: XmlElement): Readonly<Record<string, string>> | undefined {
  for (const child of childrenOf(shape))
    if (/^p:nv\w+Pr$/u.test(child.name)) return childOf(childOf(child, 'p:nvPr'), 'p:ph')?.attributes;
  return undefined;
}

/** Returns a level from 0 to 8, whatever a presentation says. */
export function levelOf(paragraph: XmlElement | undefined): number {
  return Math.min(DEEPEST, Math.max(0, Math.trunc(Number(paragraph?.attributes['lvl'])) || 0));
}

/** Returns the shape for a place in a layout, where places may have an index, or in a master, which has one of each kind. */
function shapeAt({ root }: Part, place: Readonly<Record<string, string>>, isLayout: boolean): XmlElement | undefined {
  const { idx } = place;
  return childrenOf(childOf(childOf(root, 'p:cSld'), 'p:spTree'), 'p:sp').find((shape) => {
    const other = placeholderOf(shape);
    return isLayout && idx !== undefined ? other?.['idx'] === idx : kindOf(other) === kindOf(place);
  });
}

function kindOf(place: Readonly<Record<string, string>> | undefined): string | undefined {
  const type = place && (place['type'] ?? 'body');
  return type === 'ctrTitle' ? 'title' : type === 'obj' || type === 'subTitle' ? 'body' : type;
}

function styleName(place: Readonly<Record<string, string>> | undefined): string {
  const kind = kindOf(place);
  return kind === 'title' ? 'p:titleStyle' : kind === 'body' ? 'p:bodyStyle' : 'p:otherStyle';
}
