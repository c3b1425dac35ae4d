import { layoutMap } from '../shared/layout/layout-map.ts';
import { Debate, type DebateData } from '../shared/model/debate.ts';
import type { MapId, Placement, StatementId } from '../shared/model/entities.ts';
import { cardSizes } from '../shared/scene/build-scene.ts';
import { drawnRelations } from '../shared/scene/relations.ts';
import type { Point } from '../shared/scene/scene.ts';
import type { Typesetter } from '../shared/text/text.ts';
import { createTypesetter } from '../shared/text/typesetter.ts';
import { fontBytes } from './fonts.ts';

/** `data` with every statement placed on each of `maps`, which have no placements yet, by the default layout. */
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
  const sizes = cardSizes(debate, statements, typesetter);
  const boxes = [...sizes].map(([id, size]) => {
    // A question opens a map.
    return { id, ...size, order: debate.get('statement', id).kind === 'question' ? 0 : 1 };
  });
  const links = drawnRelations(debate, (id) => sizes.has(id)).map(({ id, premises, target }) => ({
    id,
    premises: premises.filter((premise) => sizes.has(premise)),
    target: 'statement' in target ? { box: target.statement } : { link: target.relation },
  }));
  return layoutMap(boxes, links, { direction: debate.get('map', map).direction });
}
