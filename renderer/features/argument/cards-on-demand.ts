import type { PlacedBoxes } from '../../../shared/layout/place-box.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { Placement, StatementId } from '../../../shared/model/entities.ts';
import { type Boxes, BoxGrid } from '../../../shared/scene/box-grid.ts';
import { cardSizes } from '../../../shared/scene/build-scene.ts';
import { bottom, boundsOf, right } from '../../../shared/scene/geometry.ts';
import type { Box } from '../../../shared/scene/scene.ts';
import type { Typesetter } from '../../../shared/text/text.ts';

/** No card is wider or higher, in pixels: its lines are limited. */
const LARGEST = { width: 600, height: 1500 };

/** A corner of a card, as the box that it has at most. */
interface Corner extends Box {
  readonly statement: StatementId;
}

/**
 * The cards of a map, of which each is measured when somebody asks for it: whoever looks for a place for one card needs few of ten
 * thousand, and to set the text of all takes half a second.
 */
export class CardsOnDemand implements PlacedBoxes {
  readonly byId: { get(id: string): Box | undefined };
  readonly grid: Boxes;
  readonly #corners: readonly Corner[];
  readonly #measured = new Map<StatementId, Box>();
  readonly #debate: Debate;
  readonly #typesetter: Typesetter;

  constructor(debate: Debate, placements: readonly Placement[], typesetter: Typesetter) {
    this.#debate = debate;
    this.#typesetter = typesetter;
    this.#corners = placements.map(({ statement, x, y }) => ({ statement, x, y, ...LARGEST }));
    const at = new Map(this.#corners.map((corner) => [corner.statement, corner] as const));
    let grid: BoxGrid<Corner> | null = null;
    this.byId = {
      get: (id) => {
        const corner = at.get(id);
        return corner === undefined ? undefined : this.#measure(corner);
      },
    };
    this.grid = {
      overlapping: (area) => {
        grid ??= new BoxGrid(this.#corners, LARGEST.height);
        return grid
          .overlapping(area)
          .map((corner) => this.#measure(corner))
          .filter((box) => box.x < right(area) && right(box) > area.x && box.y < bottom(area) && bottom(box) > area.y);
      },
    };
  }

  /** The frame around the corners of all cards; null without any. */
  get bounds(): Box | null {
    return this.#corners.length === 0
      ? null
      : boundsOf(this.#corners.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
  }

  #measure({ statement, x, y }: Corner): Box {
    const known = this.#measured.get(statement);
    if (known !== undefined) return known;
    const size = cardSizes(this.#debate, [statement], this.#typesetter).get(statement) ?? { width: 0, height: 0 };
    const box = { x, y, ...size };
    this.#measured.set(statement, box);
    return box;
  }
}
