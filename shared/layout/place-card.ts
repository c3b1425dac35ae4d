import type { NewPlace } from '../model/commands/placements.ts';
import type { Debate } from '../model/debate.ts';
import type { MapId, Relation, StatementId } from '../model/entities.ts';
import type { PlacedCards } from '../scene/map-geometry.ts';
import type { Point } from '../scene/scene.ts';
import { placeInStyle } from './in-order/in-style.ts';
import { placeInOrder } from './in-order/place-in-order.ts';
import type { LayoutLink, Size } from './layout-box.ts';
import { placeBox } from './place-box.ts';

/**
 * Returns the place of a new card on a map, of which `debate` has everything else. If the map is kept `inOrder`, that is its place
 * in the argument, by the rules of the map's style, where others make room for it; if not, or where there is no such place, a free one near what it bears on, and near
 * `centre` if that is nothing.
 */
export function placeCard(
  debate: Debate,
  args: {
    map: MapId;
    statement: StatementId;
    size: Size;
    cards: PlacedCards;
    inOrder: boolean;
    centre: Point;
  },
): NewPlace {
  const { map, statement, size, cards, inOrder, centre } = args;
  const { direction, style } = debate.get('map', map);
  const place = style === 'compact' ? placeInOrder : placeInStyle;
  const ordered = inOrder ? place(debate, { map, statement, size, cards }) : null;
  if (ordered !== null) return { ...ordered.corner, moves: ordered.moves };
  return placeBox({ id: statement, ...size }, linksAround(debate, statement), cards, { direction, centre });
}

/** Returns the relations of a statement, and those beside which they end, which decide where its card belongs. */
function linksAround(debate: Debate, id: StatementId): LayoutLink[] {
  const own = debate.relationsByPremise.get(id);
  const around = own.flatMap(({ target }) =>
    'statement' in target
      ? debate.relationsByTargetStatement.get(target.statement)
      : [debate.get('relation', target.relation)],
  );
  return [...new Set([...own, ...around])].map(linkOf);
}

function linkOf({ id, premises, target }: Relation): LayoutLink {
  return { id, premises, target: 'statement' in target ? { box: target.statement } : { link: target.relation } };
}
