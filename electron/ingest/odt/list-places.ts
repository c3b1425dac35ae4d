import { childOf, childrenOf, textUnder, type XmlElement } from '../office/xml-tree.ts';
import type { ListCounts, ListMark, ListStyles } from './lists.ts';
import type { OdtStyles } from './styles.ts';

/** Where a paragraph stands in a list. */
export interface ListPlace {
  readonly style: string | undefined;
  readonly level: number;
  readonly counts: ListCounts;
  /** The mark of an entry that has not been written yet. */
  entry: { readonly start: number | undefined; readonly said: string | undefined } | undefined;
}

/** The lists and numbered headings of a document, counted through all of its parts. */
export class ListPlaces {
  readonly #styles: OdtStyles;
  readonly #lists: ListStyles;
  readonly #headings: ListCounts = [];
  readonly #byId = new Map<string, ListCounts>();
  readonly #byStyle = new Map<string, ListCounts>();

  constructor(styles: OdtStyles, lists: ListStyles) {
    this.#styles = styles;
    this.#lists = lists;
  }

  /** Returns the entries of a list, each with its place; `around` is that of the entry which the list is in. */
  entriesOf(list: XmlElement, around: ListPlace | undefined): { item: XmlElement; place: ListPlace }[] {
    const style = list.attributes['style-name'] ?? around?.style;
    const counts = around?.counts ?? this.#countsOf(list, style);
    const level = (around?.level ?? 0) + 1;
    if (around !== undefined && list.attributes['continue-numbering'] !== 'true')
      counts.length = Math.min(counts.length, level);
    return childrenOf(list).map((item) => {
      const start = item.attributes['start-value'];
      const entry = {
        start: start === undefined ? undefined : Number(start) || 0,
        said: childrenOf(item, 'text:number').map(textUnder)[0]?.trim(),
      };
      return { item, place: { style, level, counts, entry: item.name === 'text:list-item' ? entry : undefined } };
    });
  }

  /** Counts a paragraph, and returns its mark; null for one without. */
  markOf(paragraph: XmlElement, place: ListPlace | undefined): ListMark | null {
    const entry = place?.entry;
    if (place !== undefined && entry !== undefined) {
      place.entry = undefined;
      const style = place.style ?? this.#styles.listOf(paragraph.attributes['style-name']);
      const mark = this.#lists.next(style, place.level, place.counts, entry.start);
      const said = entry.said ?? '';
      return said === '' ? mark : { text: said, isWhole: mark?.isWhole ?? false, isKnown: true };
    }
    const { attributes, name } = paragraph;
    if (place !== undefined || name !== 'text:h' || attributes['is-list-header'] === 'true') return null;
    const restart = attributes['restart-numbering'] === 'true' ? Number(attributes['start-value'] ?? 1) : undefined;
    const mark = this.#lists.nextHeading(levelOf(attributes['outline-level']), this.#headings, restart);
    const said = childOf(paragraph, 'text:number');
    return said === undefined ? mark : { text: textUnder(said), isWhole: true, isKnown: true };
  }

  /** Returns the counts of a list: those of an earlier one, where it goes on with that. */
  #countsOf({ attributes }: XmlElement, style: string | undefined): ListCounts {
    const { 'continue-list': continued, id } = attributes;
    const earlier =
      continued !== undefined
        ? this.#byId.get(continued)
        : attributes['continue-numbering'] === 'true'
          ? this.#byStyle.get(style ?? '')
          : undefined;
    const counts = earlier ?? [];
    if (id !== undefined) this.#byId.set(id, counts);
    this.#byStyle.set(style ?? '', counts);
    return counts;
  }
}

/** Returns a level from 1 to 10, whatever a document says. */
function levelOf(said: string | undefined): number {
  return Math.min(10, Math.max(1, Math.trunc(Number(said)) || 1));
}
