import { childrenOf, type XmlElement } from '../office/xml-tree.ts';

/** How words stand, as far as that changes what is read. */
export interface Look {
  readonly isHidden: boolean;
  readonly isStruck: boolean;
  readonly raised: 'up' | 'down' | 'level';
}

interface Style {
  readonly parent: string | undefined;
  readonly list: string | undefined;
  readonly text: Readonly<Record<string, string>>;
}

export const LEVEL: Look = { isHidden: false, isStruck: false, raised: 'level' };
const DEEPEST_CHAIN = 20;

/** The styles of a document (OpenDocument 1.3, part 3, 16): what they say of lists and of hidden, struck, raised words. */
export class OdtStyles {
  readonly #styles = new Map<string, Style>();

  /** `holders` hold styles; a later one's take the place of earlier ones. */
  constructor(holders: readonly XmlElement[]) {
    for (const { attributes, ...style } of holders.flatMap((holder) => childrenOf(holder, 'style:style'))) {
      const properties = childrenOf({ attributes, ...style }, 'style:text-properties')[0];
      this.#styles.set(keyOf(attributes['family'], attributes['name']), {
        parent: attributes['parent-style-name'],
        list: attributes['list-style-name'],
        text: properties?.attributes ?? {},
      });
    }
  }

  /** Returns the look of words within `around`, as a style changes it. */
  lookOf(family: 'text' | 'paragraph', name: string | undefined, around: Look): Look {
    const said = (property: string) =>
      this.#chain(family, name)
        .map(([, { text }]) => text[property])
        .find((value) => value !== undefined);
    const [display, line, position] = [
      said('display'),
      said('text-line-through-style') ?? said('text-line-through-type'),
      said('text-position'),
    ];
    return {
      isHidden: around.isHidden || display === 'none',
      isStruck: line === undefined ? around.isStruck : line !== 'none',
      raised: position === undefined ? around.raised : raisingOf(position),
    };
  }

  /** Returns the list that a style of paragraphs puts them into. */
  listOf(name: string | undefined): string | undefined {
    return this.#chain('paragraph', name)
      .map(([, { list }]) => list)
      .find((list) => list !== undefined);
  }

  /** Tells whether a paragraph is set as the title of its document. */
  isTitle(name: string | undefined): boolean {
    return name === 'Title' || this.#chain('paragraph', name).some(([id]) => id === 'Title');
  }

  /** Returns a style and those that it is based on, the nearest first. */
  #chain(family: string, name: string | undefined): [string, Style][] {
    const chain: [string, Style][] = [];
    for (let each = name; each !== undefined && chain.length < DEEPEST_CHAIN; ) {
      const style = this.#styles.get(keyOf(family, each));
      if (style === undefined) break;
      chain.push([each, style]);
      each = style.parent;
    }
    return chain;
  }
}

function keyOf(family: string | undefined, name: string | undefined): string {
  return `${family} ${name}`;
}

function raisingOf(position: string): Look['raised'] {
  const [height = ''] = position.split(' ');
  if (height === 'super' || Number.parseFloat(height) > 0) return 'up';
  return height === 'sub' || Number.parseFloat(height) < 0 ? 'down' : 'level';
}
