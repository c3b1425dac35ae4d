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
 * Returns `data` with every statement placed on each of `maps`, which have no placements yet, by the default layout.
 */
export function layOutMaps(data: DebateData, maps: readonly MapId[], newId: () => string): DebateData {
  const debate = new Debate(data);
  const typesetter = createTypesetter(fontBytes);
  const placements = maps.flatMap((map) => {
    const corners = layOut(debate, map, [...debate.statements.keys()], typesetter);
    return [...corners].map(([statement, { x, y }]): Placement => {
      return { id: newId(), map, statement, x, y, collapsed: false, pinned: false };
    });
  });
  return { ...data, placements: [...data.placements, ...placements] };
}

function layOut(
  debate: Debate,
  map: MapId,
  statements: readonly StatementId[],
  typesetter: Typesetter,
): ReadonlyMap<StatementId, Point> {
  const boxes = layoutBoxes(debate, statements, cardSizes(debate, statements, typesetter));
  return layoutMap(boxes, layoutLinks(debate, boxes), { direction: debate.get('map', map).direction });
}
