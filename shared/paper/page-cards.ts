import { layoutBoxes, layoutLinks } from '../layout/layout-changes.ts';
import { layoutMap } from '../layout/layout-map.ts';
import type { Debate } from '../model/debate.ts';
import type { Direction, StatementId } from '../model/entities.ts';
import { CARD, NOTE_ABOVE } from '../scene/card.ts';
import { boundsOf } from '../scene/geometry.ts';
import type { Box } from '../scene/scene.ts';
import type { Fits, PageContent } from './divide-argument.ts';
import type { PageRoom } from './page-room.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The sizes of a map's cards on pages, in pixels. */
export interface CardSizes {
  /** In full, without notes. */
  readonly full: ReadonlyMap<StatementId, Size>;
  readonly reference: ReadonlyMap<StatementId, Size>;
}

/** Pixels that a note under a card takes, at most. */
const NOTE_BELOW = CARD.gap + CARD.smallLeading;
/** Pixels of paper that the compact layout reckons around a map. */
const AROUND = 80;
/** The least distance between cards, side by side and one above the other. */
const APART = { width: 30, height: 17 };

/** Returns a test of whether what is to stand on a page fits into `room`, when it is laid out for it. */
export function fitsInto(debate: Debate, sizes: CardSizes, direction: Direction, room: PageRoom): Fits {
  return (content) => {
    let area = 0;
    for (const { width, height } of sizesOn(content, sizes).values()) {
      if (width > room.width || height > room.height) return false;
      area += (width + APART.width) * (height + APART.height);
    }
    if (area > (room.width + APART.width) * (room.height + APART.height)) return false;
    const { width, height } = boundsOf(placedCards(debate, content, sizes, direction, room).values());
    return width <= room.width && height <= room.height;
  };
}

/** Returns the places of a page's cards, laid out for `room`, from the origin. */
export function placedCards(
  debate: Debate,
  content: PageContent,
  sizes: CardSizes,
  direction: Direction,
  room: PageRoom,
): Map<StatementId, Box> {
  const sizesHere = sizesOn(content, sizes);
  const boxes = layoutBoxes(debate, sizesHere.keys(), sizesHere);
  const drawn = new Set<string>(content.relations.map(({ id }) => id));
  const links = layoutLinks(debate, boxes).filter(({ id }) => drawn.has(id));
  const sheet = { width: room.width + AROUND, height: room.height + AROUND };
  const corners = layoutMap(boxes, links, { direction, sheet });
  return new Map(
    [...sizesHere].map(([id, size]) => [id, { ...(corners.get(id) ?? { x: 0, y: 0 }), ...size }] as const),
  );
}

function sizesOn({ full, references, continued, unfinished }: PageContent, sizes: CardSizes): Map<StatementId, Size> {
  const found = new Map<StatementId, Size>();
  for (const id of full) {
    const { width, height } = sizes.full.get(id) as Size;
    const notes = (continued.has(id) ? NOTE_ABOVE : 0) + (unfinished.has(id) ? NOTE_BELOW : 0);
    found.set(id, { width, height: height + notes });
  }
  for (const id of references) found.set(id, sizes.reference.get(id) as Size);
  return found;
}
