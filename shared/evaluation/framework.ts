/** A link between elements: all of its sources together attack or back its target. */
export interface Link {
  readonly sources: readonly number[];
  readonly target: number;
}

/**
 * An argumentation framework over elements that are numbered from 0: attacks by sets (Nielsen and Parsons 2006) and
 * support. An attack on an attack is one on the element that stands for it.
 */
export interface Framework {
  readonly size: number;
  readonly attacks: Links;
  readonly supports: Links;
}

/** Returns the framework with these links; sources that a link names twice count once. */
export function makeFramework(
  size: number,
  { attacks, supports = [] }: { readonly attacks: readonly Link[]; readonly supports?: readonly Link[] },
): Framework {
  return { size, attacks: new Links(size, attacks), supports: new Links(size, supports) };
}

/** Links in flat arrays: a hundred thousand of them are walked in a few milliseconds. */
export class Links {
  readonly count: number;
  /** By link. */
  readonly targets: Int32Array;
  /** The sources of link `i` are those from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly sources: Int32Array;
  /** By target, and by source: the links of each. Walking them by index spares a view of the array for each element. */
  readonly byTarget: Lists;
  readonly bySource: Lists;

  constructor(size: number, links: readonly Link[]) {
    const sources = links.map((link) => eachOnce(link.sources));
    this.count = links.length;
    this.targets = new Int32Array(links.length);
    this.starts = new Int32Array(links.length + 1);
    for (const [i, own] of sources.entries()) {
      this.targets[i] = (links[i] as Link).target;
      this.starts[i + 1] = (this.starts[i] as number) + own.length;
    }
    const count = this.starts[links.length] as number;
    this.sources = new Int32Array(count);
    const linkOfSource = new Int32Array(count);
    let at = 0;
    for (const [i, own] of sources.entries()) {
      for (const source of own) {
        this.sources[at] = source;
        linkOfSource[at++] = i;
      }
    }
    this.byTarget = listsOf(size, this.targets, Int32Array.from(links.keys()));
    this.bySource = listsOf(size, this.sources, linkOfSource);
  }

  /** Returns the links that aim at an element. */
  into(element: number): Int32Array {
    return listOf(this.byTarget, element);
  }

  /** Returns the links of which an element is a source. */
  outOf(element: number): Int32Array {
    return listOf(this.bySource, element);
  }

  sourcesOf(link: number): Int32Array {
    return this.sources.subarray(this.starts[link], this.starts[link + 1]);
  }
}

/** Most links have one or two sources, for which a set would take longest of all. */
function eachOnce(sources: readonly number[]): readonly number[] {
  const [one, other] = sources;
  if (sources.length < 2 || (sources.length === 2 && one !== other)) return sources;
  return [...new Set(sources)];
}

/** Lists of numbers, one after the other: list `i` goes from `starts[i]` up to `starts[i + 1]`. */
export interface Lists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Returns the `items` in lists by their `keys`, which are less than `size`, in their order. */
function listsOf(size: number, keys: Int32Array, items: Int32Array): Lists {
  const starts = new Int32Array(size + 1);
  for (let i = 0; i < keys.length; i++) {
    const next = (keys[i] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let i = 0; i < size; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const next = starts.slice();
  const listed = new Int32Array(items.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    const at = next[key] as number;
    next[key] = at + 1;
    listed[at] = items[i] as number;
  }
  return { starts, items: listed };
}

function listOf({ starts, items }: Lists, i: number): Int32Array {
  return items.subarray(starts[i], starts[i + 1]);
}
