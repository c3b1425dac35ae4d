import { layoutMap } from '../shared/layout/layout-map.ts';
import { Debate, type DebateData } from '../shared/model/debate.ts';
import type { MapId, Placement } from '../shared/model/entities.ts';
import { cardSizes } from '../shared/scene/build-scene.ts';
import { drawnRelations } from '../shared/scene/relations.ts';
import { createTypesetter } from '../shared/text/typesetter.ts';
import { fontBytes } from './fonts.ts';

/** `data` with every statement placed on each of `maps`, which have no placements yet, by the default layout. */
export function layOutMaps(data: DebateData, maps: readonly MapId[], newId: () => string): DebateData {
  const debate = new Debate(data);
  const statements = [...debate.statements.keys()];
  const sizes = cardSizes(debate, statements, createTypesetter(fontBytes));
  const boxes = [...sizes].map(([id, size], order) => ({ id, ...size, order }));
  const links = drawnRelations(debate, () => true).map(({ id, premises, target }) => ({
    id,
    premises,
    target: 'statement' in target ? { box: target.statement } : { link: target.relation },
  }));
  const placements = maps.flatMap((map) => {
    const corners = layoutMap(boxes, links, { direction: debate.get('map', map).direction });
    return [...corners].map(([statement, { x, y }]): Placement => {
      return { id: newId(), map, statement, x, y, collapsed: false, pinned: false };
    });
  });
  return { ...data, placements: [...data.placements, ...placements] };
}
