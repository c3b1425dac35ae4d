import type { Direction } from '../model/entities.ts';
import type { Boxes } from '../scene/box-grid.ts';
import { frameOf } from '../scene/frame.ts';
import { bottom, boundsOf, centreX, centreY, right } from '../scene/geometry.ts';
import type { Box, Point } from '../scene/scene.ts';
import { cornerOf, freeSpot } from './free-spot.ts';
import { CHANNEL, GUTTER, type LayoutBox, type LayoutLink } from './layout-box.ts';

/** The cards of a map by id and by place: the same boxes in both. */
export interface PlacedBoxes {
  readonly byId: { get(id: string): Box | undefined };
  readonly grid: Boxes;
}

/**
 * Finds the top left corner for a new card, without moving any other and no closer than `GUTTER` to any. The first of
 * `links` that gives a place decides: a premise stands beside its siblings, or else below what it bears on; an
 * undercutter beside the premise of the relation that it attacks; a conclusion above its premises. `links` are those of
 * the card and, as far as known, the others that end on the same cards (their premises are its siblings) and those that
 * it attacks. When nothing linked is placed, the card goes near `centre`. If the place is taken, it goes to the nearest
 * free one in a straight line. Time grows with the number of cards in the way.
 */
export function placeBox(
  box: LayoutBox,
  links: readonly LayoutLink[],
  placed: PlacedBoxes,
  options: { readonly direction: Direction; readonly centre: Point },
): Point {
  const frame = frameOf(options.direction);
  const size = frame.box({ x: 0, y: 0, width: box.width, height: box.height });
  const boxOf = (id: string): Box | undefined => {
    const found = id === box.id ? undefined : placed.byId.get(id);
    return found && frame.box(found);
  };
  const centre = frame.box({ ...options.centre, width: 0, height: 0 });
  const corner = linkedCorner(box.id, size, links, boxOf) ?? {
    x: centreX(centre) - size.width / 2,
    y: centreY(centre) - size.height / 2,
  };
  const wanted = { ...size, x: Math.round(corner.x), y: Math.round(corner.y) };
  return cornerOf({ ...size, ...freeSpot(wanted, placed.grid, frame) }, frame);
}

type BoxOf = (id: string) => Box | undefined;

/**
 * Returns the corner that the card's links ask for, in the frame of `down`; null when nothing that it is linked to is
 * placed.
 */
function linkedCorner(id: string, size: Box, links: readonly LayoutLink[], boxOf: BoxOf): Point | null {
  for (const link of links) {
    const { target } = link;
    const placedPremises = (of: LayoutLink): Box[] => of.premises.flatMap((premise) => boxOf(premise) ?? []);
    if (link.premises.includes(id)) {
      const attacked = 'link' in target ? links.find((other) => other.id === target.link) : undefined;
      const host = attacked && placedPremises(attacked).at(-1);
      const linked = placedPremises(link).at(-1);
      const beside = linked ?? host;
      if (beside) return cornerBeside(beside);
      const above = 'box' in target ? boxOf(target.box) : undefined;
      if (above) return cornerBelow(above, size, siblingsUnder(link, above, links, placedPremises));
    } else if ('box' in target && target.box === id) {
      const premises = placedPremises(link);
      if (premises.length > 0) return cornerAbove(boundsOf(premises), size);
    }
  }
  return null;
}

function siblingsUnder(
  link: LayoutLink,
  above: Box,
  links: readonly LayoutLink[],
  placedPremises: (of: LayoutLink) => Box[],
): Box[] {
  const target = 'box' in link.target ? link.target.box : '';
  return links
    .filter((other) => 'box' in other.target && other.target.box === target)
    .flatMap(placedPremises)
    .filter((sibling) => sibling.y >= bottom(above));
}

function cornerBeside(neighbour: Box): Point {
  return { x: right(neighbour) + GUTTER, y: neighbour.y };
}

/** Returns the corner at the end of the lowest row of siblings; the first sibling stands centred. */
function cornerBelow(above: Box, size: Box, siblings: readonly Box[]): Point {
  const last = siblings.toSorted((a, b) => b.y - a.y || right(b) - right(a))[0];
  if (last) return cornerBeside(last);
  return { x: centreX(above) - size.width / 2, y: bottom(above) + CHANNEL };
}

function cornerAbove(premises: Box, size: Box): Point {
  return { x: centreX(premises) - size.width / 2, y: premises.y - CHANNEL - size.height };
}
