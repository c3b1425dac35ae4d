import { type Snap, SnapLines } from '../../../shared/layout/snap-lines.ts';
import type { Placement, StatementId } from '../../../shared/model/entities.ts';
import { boundsOf } from '../../../shared/scene/geometry.ts';
import type { Box, Point } from '../../../shared/scene/scene.ts';
import type { App } from '../../core/app.ts';
import type { MapView } from './map-view.ts';

/** Pixels of the window from which a held card snaps to the edge or middle of another. */
const REACH = 6;

/** The edges and middles of the cards in sight, for as long as cards are held; found anew only when the view moves. */
export class Snapping {
  readonly #app: App;
  readonly #view: MapView;
  #lines = new SnapLines([]);
  #seen: Box | null = null;

  constructor(app: App, view: MapView) {
    this.#app = app;
    this.#view = view;
  }

  /**
   * Returns the way that held cards go instead of `way`, in whole pixels, and the lines to which they then snap: those of the cards
   * in sight but `without`.
   */
  snap(
    way: Point,
    { held, without, zoom }: { held: readonly Placement[]; without: ReadonlySet<StatementId>; zoom: number },
  ): Snap {
    this.#look(without);
    const boxes = held.flatMap(({ statement, x, y }) => {
      const box = this.#view.picture.cards.get(statement)?.box;
      return box === undefined ? [] : [{ ...box, x: x + way.x, y: y + way.y }];
    });
    const { by, guides } = this.#lines.near(boundsOf(boxes), REACH / zoom);
    return { by: whole({ x: way.x + by.x, y: way.y + by.y }), guides };
  }

  #look(without: ReadonlySet<StatementId>): void {
    const seen = this.#app.store.getState().canvas?.visible();
    if (seen === undefined || (this.#seen !== null && isSame(seen, this.#seen))) return;
    this.#seen = seen;
    const { grid, idOf } = this.#view.geometry.placed;
    this.#lines = new SnapLines(
      grid.overlapping(seen).filter((box) => {
        const id = idOf(box);
        return id !== undefined && !without.has(id);
      }),
    );
  }
}

/** Returns a way in whole pixels, as places are. */
export function whole({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}

function isSame(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
