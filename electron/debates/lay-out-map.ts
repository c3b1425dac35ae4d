import { layoutBoxes, layoutLinks } from '../../shared/layout/layout-changes.ts';
import { layoutMap } from '../../shared/layout/layout-map.ts';
import { Debate, type DebateData } from '../../shared/model/debate.ts';
import type { MapId, Placement, StatementId } from '../../shared/model/entities.ts';
import { cardSizes } from '../../shared/scene/build-scene.ts';
import type { Point } from '../../shared/scene/scene.ts';
import type { Typesetter } from '../../shared/text/text.ts';
import { createTypesetter } from '../../shared/text/typesetter.ts';
import { fontBytes } from '../base/fonts.ts';

/**
 * Returns `data` with every statement placed on each of `maps`, which have no placements yet, in its style.
 */
export function layOutMaps(data: DebateData, maps: readonly MapId[], newId: () => string): DebateData {
  const debate = new Debate(data);
  const typesetter = createTypesetter(fontBytes);
  const placements: Placement[] = [];
  for (const map of maps) {
    for (const [statement, { x, y }] of cornersOn(debate, map, [...debate.statements.keys()], typesetter)) {
      placements.push({ id: newId(), map, statement, x, y, collapsed: false, pinned: false });
    }
  }
  return { ...data, placements: [...data.placements, ...placements] };
}

function cornersOn(
  debate: Debate,
  map: MapId,
  statements: readonly StatementId[],
  typesetter: Typesetter,
): ReadonlyMap<StatementId, Point> {
  const boxes = layoutBoxes(debate, statements, cardSizes(debate, statements, typesetter));
  const { style, direction } = debate.get('map', map);
  return layoutMap(boxes, layoutLinks(debate, boxes), { direction, style });
}
