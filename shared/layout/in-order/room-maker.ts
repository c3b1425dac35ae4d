import type { StatementId } from '../../model/entities.ts';
import { bottom, right } from '../../scene/geometry.ts';
import type { Box } from '../../scene/scene.ts';
import { ASIDE, GAP, HANG } from '../compact/distances.ts';
import { type Arrangement, widened } from './arrangement.ts';
import { type Form, formOf } from './forms.ts';
import type { Relatives } from './relatives.ts';

/** Pixels kept free between a card and one hung on a trunk to its right: the trunk comes down there. */
const BESIDE_HUNG = HANG + 8;
/** Less than any distance that counts. */
const ROUNDING = 0.5;
/** The most cards that make room: nobody could follow more with the eye, and the edit stays small on a large map. */
const MOST_MOVED = 300;

/** Cards that push each other round for longer than this find no place. */
const MOST_PUSHES = 2 * MOST_MOVED;

type Way = 'right' | 'down';

/**
 * Makes room on a map: cards that come too near each other move aside with all that stands below them, to the right or down, as
 * they are arranged, and no further than needed. Cards stay that are pinned, that somebody put elsewhere than layouts do, or that
 * bear on nothing, with what stands below them.
 */
export class RoomMaker {
  readonly #map: Arrangement;
  /** The map before anything moved. */
  readonly #before: Arrangement;
  readonly #relatives: Relatives;
  readonly #isPinned: (id: StatementId) => boolean;
  /** Cards that were not there before, or were smaller. */
  readonly #fresh: ReadonlySet<StatementId>;
  readonly #forms = new Map<StatementId, Form | null>();
  #pushes = 0;
  #blocking: StatementId | null = null;
  readonly #waiting = new Set<StatementId>();
  /** The form of a new card, which is known beforehand. */
  readonly #given: ReadonlyMap<StatementId, Form>;

  constructor(
    map: Arrangement,
    relatives: Relatives,
    args: {
      isPinned: (id: StatementId) => boolean;
      fresh: ReadonlySet<StatementId>;
      given?: ReadonlyMap<StatementId, Form>;
    },
  ) {
    this.#map = map;
    this.#before = map.fork();
    this.#relatives = relatives;
    this.#isPinned = args.isPinned;
    this.#fresh = args.fresh;
    this.#given = args.given ?? new Map();
  }

  /** The card that stays and is in the way of a new one, once `clear` has failed. */
  get blocking(): StatementId | null {
    return this.#blocking;
  }

  /** Returns how a card stood below its parent; null if it stays where it is. */
  formOf(id: StatementId): Form | null {
    const given = this.#given.get(id) ?? this.#forms.get(id);
    if (given !== undefined) return given;
    const form = this.#isPinned(id) ? null : formOf(id, this.#before, this.#relatives);
    this.#forms.set(id, form);
    return form;
  }

  /** Lists a card and all that moves with it: what stands below it, as far as it does not stay where it is; null if that is too much. */
  branchOf(id: StatementId): StatementId[] | null {
    const branch = new Set([id]);
    for (const card of branch) {
      if (branch.size > MOST_MOVED) return null;
      for (const child of this.#relatives.childrenOf(card)) {
        if (this.#map.has(child) && this.formOf(child) !== null) branch.add(child);
      }
    }
    return [...branch];
  }

  /** Moves a card with its branch; false when it stays where it is, or too much would move. */
  moveBranch(id: StatementId, dx: number, dy: number): boolean {
    if (this.formOf(id) === null) return false;
    const branch = this.branchOf(id);
    if (branch === null) return false;
    for (const card of branch) {
      this.#map.shift(card, dx, dy);
      this.#waiting.add(card);
    }
    return this.#map.moved.size <= MOST_MOVED;
  }

  /** Moves aside whatever is too near to `cards`, and to what moves; false where something that stays is in the way. */
  clear(cards: Iterable<StatementId>): boolean {
    for (const card of cards) this.#waiting.add(card);
    for (const card of this.#waiting) {
      this.#waiting.delete(card);
      const area = widened(this.#map.boxOf(card), BESIDE_HUNG, GAP);
      for (const other of this.#map.overlapping(area, card)) {
        if (!this.#areTooClose(card, other) || this.#wereAsClose(card, other)) continue;
        if (this.#pushes++ > MOST_PUSHES) return false;
        const parted = this.#part(card, other) || this.#part(other, card);
        if (!parted || this.#areTooClose(card, other)) {
          if (this.#fresh.has(card)) this.#blocking = other;
          return false;
        }
      }
    }
    return true;
  }

  /** Tells whether two cards stand too close to each other because one of them moved. */
  #areTooClose(card: StatementId, other: StatementId): boolean {
    if (!this.#fresh.has(card) && !this.#fresh.has(other)) {
      const [one, two] = [this.#map.wayOf(card), this.#map.wayOf(other)];
      if (one.x === two.x && one.y === two.y) return false;
    }
    return this.#overlapAt(card, this.#map.boxOf(card), other, this.#map.boxOf(other));
  }

  #overlapAt(card: StatementId, a: Box, other: StatementId, b: Box): boolean {
    const beside = b.x > a.x ? this.#besideLeft(other) : this.#besideLeft(card);
    const aside = Math.max(b.x - right(a), a.x - right(b));
    const along = Math.max(b.y - bottom(a), a.y - bottom(b));
    return aside < beside - ROUNDING && along < GAP - ROUNDING;
  }

  #besideLeft(id: StatementId): number {
    return this.formOf(id) === 'left' ? BESIDE_HUNG : ASIDE;
  }

  /** Moves `other` away from `card`, with the branch in which it stands below the card that both stand below; false when that is not possible. */
  #part(card: StatementId, other: StatementId): boolean {
    const mine = this.#relatives.lineageOf(card);
    const theirs = this.#relatives.lineageOf(other);
    if (mine.includes(other)) return false;
    const isAbove = new Set(mine);
    const at = theirs.findIndex((id) => isAbove.has(id));
    const common = theirs[at];
    const part = theirs[at - 1];
    if (common === undefined || part === undefined) return false;
    const own = mine[mine.indexOf(common) - 1] ?? card;
    const way = common === card ? 'down' : this.#wayBetween(own, part);
    if (way === null) return false;
    const [a, b] = [this.#map.boxOf(card), this.#map.boxOf(other)];
    if (way === 'right') {
      const dx = Math.ceil(right(a) + this.#besideLeft(other) - b.x);
      return this.#alignedWith(part, 'x').every((id) => this.moveBranch(id, dx, 0));
    }
    const dy = Math.ceil(bottom(a) + GAP - b.y);
    return this.#alignedWith(part, 'y').every((id) => this.moveBranch(id, 0, dy));
  }

  /** Tells on which side of a card another below the same parent is arranged; null for before it. */
  #wayBetween(own: StatementId, part: StatementId): Way | null {
    const b = this.#before.has(part) ? this.#before.boxOf(part) : this.#map.boxOf(part);
    if (!this.#before.has(own)) {
      const a = this.#map.boxOf(own);
      if (this.#given.get(own) === 'row') return b.x >= a.x - ROUNDING ? 'right' : null;
      if (b.x >= right(a) - ROUNDING) return 'right';
      return b.y >= a.y - ROUNDING ? 'down' : null;
    }
    const a = this.#before.boxOf(own);
    if (b.x >= right(a) - ROUNDING) return 'right';
    return b.y >= bottom(a) - ROUNDING ? 'down' : null;
  }

  /** Lists a card with the others below its parent that stand in one column with it (`x`), or in one row (`y`). */
  #alignedWith(id: StatementId, axis: 'x' | 'y'): StatementId[] {
    const parent = this.#relatives.parentOf(id);
    const isRow = this.formOf(id) === 'row';
    if (parent === null || isRow === (axis === 'x')) return [id];
    const at = this.#map.boxOf(id)[axis];
    return this.#relatives.childrenOf(parent).filter((other) => {
      if (!this.#map.has(other)) return false;
      const form = this.formOf(other);
      return (
        other === id || (form !== null && (form === 'row') === isRow && Math.abs(this.#map.boxOf(other)[axis] - at) < 2)
      );
    });
  }

  /** Tells whether two cards that do not touch stood too close to each other before, so that nothing is lost. */
  #wereAsClose(card: StatementId, other: StatementId): boolean {
    if (this.#fresh.has(card) || this.#fresh.has(other)) return false;
    if (overlap(this.#map.boxOf(card), this.#map.boxOf(other))) return false;
    return this.#overlapAt(card, this.#before.boxOf(card), other, this.#before.boxOf(other));
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}
