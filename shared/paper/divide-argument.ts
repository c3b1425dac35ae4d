import type { ArgumentTree, Step } from '../model/argument-tree.ts';
import type { Relation, StatementId } from '../model/entities.ts';

/** What stands on a page, or on part of one. */
export interface PageContent {
  /** Statements that stand there in full. */
  readonly full: ReadonlySet<StatementId>;
  /** Statements that stand on another page, in their place a reference. */
  readonly references: ReadonlySet<StatementId>;
  readonly relations: readonly Relation[];
  /** Statements in full that begin a branch here, which the page of another statement leads to. */
  readonly continued: ReadonlySet<StatementId>;
  /** References to statements below which there is more than fits on their own page: the rest of it is here. */
  readonly resumed: ReadonlySet<StatementId>;
  /** Statements in full below which there is more, on other pages. */
  readonly unfinished: ReadonlySet<StatementId>;
}

/** Tells whether what is to stand on a page fits on it. */
export type Fits = (content: PageContent) => boolean;

interface Piece {
  readonly head: StatementId;
  /** Pieces of one head, in their order. */
  readonly part: number;
  readonly content: PageContent;
}

const EMPTY: ReadonlySet<StatementId> = new Set();

/**
 * Divides an argument among pages so that what is on each fits, in the order of reading: every statement stands in full
 * on one page, and every relation is drawn on one. From the bottom up, where everything below a statement would not fit,
 * the heaviest branches below it are cut off until the rest does (Kundu and Misra, A linear tree partitioning algorithm,
 * 1977). A branch that is cut off begins a page of its own, or shares it with those read before it. What cannot be cut
 * and does not fit has a page nevertheless.
 */
export function divideArgument(tree: ArgumentTree, fits: Fits): PageContent[] {
  return new Division(tree, fits).pages();
}

class Division {
  readonly #tree: ArgumentTree;
  readonly #fits: Fits;
  /** For each statement, what stands on its page from it down. */
  readonly #contents = new Map<StatementId, PageContent>();
  readonly #pieces: Piece[] = [];

  constructor(tree: ArgumentTree, fits: Fits) {
    this.#tree = tree;
    this.#fits = fits;
  }

  pages(): PageContent[] {
    for (const id of this.#tree.order.toReversed()) this.#divideBelow(id);
    for (const id of this.#tree.order) if (!this.#tree.parent.has(id)) this.#cutOff(id);
    const place = new Map(this.#tree.order.map((id, at) => [id, at] as const));
    const placeOf = ({ head }: Piece): number => place.get(head) ?? 0;
    this.#pieces.sort((a, b) => placeOf(a) - placeOf(b) || a.part - b.part);
    const pages: PageContent[] = [];
    for (const { content } of this.#pieces) {
      const last = pages.at(-1);
      const both = last === undefined ? content : joined([last, content]);
      if (last !== undefined && this.#fits(both)) pages[pages.length - 1] = both;
      else pages.push(content);
    }
    return pages;
  }

  /** Works out what stands from a statement down on its page. */
  #divideBelow(id: StatementId): void {
    const steps = this.#tree.steps.get(id) ?? [];
    const branches = steps.flatMap(({ children }) => children).filter((child) => this.#hasMore(child));
    branches.sort((a, b) => this.#weightOf(b) - this.#weightOf(a));
    const whole = (count: number): PageContent => this.#below(id, steps, new Set(branches.slice(0, count)));
    const count = least(branches.length, (cut) => this.#fits(this.#asPiece(id, whole(cut))));
    if (count !== null) {
      for (const branch of branches.slice(0, count)) this.#cutOff(branch);
      this.#contents.set(id, whole(count));
      return;
    }
    for (const branch of branches) this.#cutOff(branch);
    this.#divideSteps(id, steps, new Set(branches));
  }

  /** Divides the steps to one statement among several pages, of which the first has the statement itself. */
  #divideSteps(id: StatementId, steps: readonly Step[], cut: Set<StatementId>): void {
    for (let start = 0, part = 0; start < steps.length; part++) {
      const isFirst = part === 0;
      const contentOf = (end: number): PageContent => {
        const content = this.#below(id, steps.slice(start, end), cut);
        if (isFirst && end === steps.length) return content;
        if (isFirst) return { ...content, unfinished: new Set([...content.unfinished, id]) };
        const full = new Set(content.full);
        full.delete(id);
        return { ...content, full, references: new Set([id, ...content.references]), resumed: new Set([id]) };
      };
      const fitsTo = (end: number): boolean => {
        const content = contentOf(end);
        return this.#fits(isFirst ? this.#asPiece(id, content) : content);
      };
      const end = fitsTo(steps.length) ? steps.length : Math.max(start + 1, most(start, steps.length, fitsTo));
      if (end === start + 1 && !fitsTo(end)) {
        for (const child of steps[start]?.children ?? []) {
          if (cut.has(child)) continue;
          cut.add(child);
          this.#cutOff(child);
        }
      }
      if (isFirst) this.#contents.set(id, contentOf(end));
      else this.#pieces.push({ head: id, part, content: contentOf(end) });
      start = end;
    }
  }

  /** Returns a statement with `steps` to it, with references in place of branches that are cut off. */
  #below(id: StatementId, steps: readonly Step[], cut: ReadonlySet<StatementId>): PageContent {
    const children = steps.flatMap((step) => step.children);
    const own: PageContent = {
      full: new Set([id]),
      references: new Set([...children.filter((child) => cut.has(child)), ...steps.flatMap(({ others }) => others)]),
      relations: steps.flatMap(({ relations }) => relations),
      continued: EMPTY,
      resumed: EMPTY,
      unfinished: EMPTY,
    };
    const below = children.filter((child) => !cut.has(child)).map((child) => this.#contents.get(child) as PageContent);
    return joined([own, ...below]);
  }

  #hasMore(id: StatementId): boolean {
    return (this.#contents.get(id)?.relations.length ?? 0) > 0;
  }

  #weightOf(id: StatementId): number {
    const { full, references } = this.#contents.get(id) as PageContent;
    return 2 * full.size + references.size;
  }

  /** Gives a branch a page of its own, for now. */
  #cutOff(id: StatementId): void {
    this.#pieces.push({ head: id, part: 0, content: this.#asPiece(id, this.#contents.get(id) as PageContent) });
  }

  /** Returns what stands below a statement as it is on a page that begins with it. */
  #asPiece(id: StatementId, content: PageContent): PageContent {
    return this.#tree.parent.has(id) ? { ...content, continued: new Set([id]) } : content;
  }
}

/** Returns all that stands on several parts of a page; what is there in full needs no reference. */
function joined(contents: readonly PageContent[]): PageContent {
  const all = (of: (content: PageContent) => Iterable<StatementId>): Set<StatementId> =>
    new Set(contents.flatMap((content) => [...of(content)]));
  const full = all((content) => content.full);
  return {
    full,
    references: new Set([...all((content) => content.references)].filter((id) => !full.has(id))),
    relations: contents.flatMap(({ relations }) => relations),
    continued: all(({ continued }) => continued),
    resumed: all(({ resumed }) => resumed),
    unfinished: all(({ unfinished }) => unfinished),
  };
}

/** Returns the least number from 0 to `limit` that holds, if all above it do too; null when none does. */
function least(limit: number, holds: (count: number) => boolean): number | null {
  if (holds(0)) return 0;
  if (limit === 0 || !holds(limit)) return null;
  let [fails, works] = [0, limit];
  while (works - fails > 1) {
    const middle = (fails + works) >> 1;
    if (holds(middle)) works = middle;
    else fails = middle;
  }
  return works;
}

/** Returns the greatest number between `start` and `end` that holds, if all below it do too; `start` when none does. */
function most(start: number, end: number, holds: (count: number) => boolean): number {
  let [works, fails] = [start, end];
  while (fails - works > 1) {
    const middle = (works + fails) >> 1;
    if (holds(middle)) works = middle;
    else fails = middle;
  }
  return works;
}
