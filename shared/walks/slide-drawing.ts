import { layoutBoxes, layoutLinks } from '../layout/layout-changes.ts';
import { layoutMap } from '../layout/layout-map.ts';
import { updated } from '../model/change.ts';
import { Debate } from '../model/debate.ts';
import type { MapId, StatementId } from '../model/entities.ts';
import { buildScene, cardSizes } from '../scene/build-scene.ts';
import { boundsOf } from '../scene/geometry.ts';
import type { Box } from '../scene/scene.ts';
import type { Typesetter } from '../text/text.ts';
import type { SlideDrawing } from './slide.ts';

/** Points of the smallest letters that can be read on paper, and pixels of those on cards. */
const LEAST_POINTS = 9;
const SMALLEST_LETTERS = 10.5;
/** Points per pixel at which an argument of a few cards is still no poster. */
const LARGEST = 1.25;
/** More cards never fit in letters that can be read. */
const MOST_CARDS = 30;

/**
 * Draws statements of a map, laid out for `room` (points), with all letters at 9 points or more; null where they do not fit so. Throws `NotFound` for an
 * unknown map.
 */
export function slideDrawing(
  debate: Debate,
  { map, statements }: { readonly map: MapId; readonly statements: readonly StatementId[] },
  room: Box,
  typesetter: Typesetter,
): SlideDrawing | null {
  if (statements.length === 0 || statements.length > MOST_CARDS) return null;
  const laidOut = new Debate({ over: debate });
  const boxes = layoutBoxes(debate, statements, cardSizes(debate, statements, typesetter));
  const corners = layoutMap(boxes, layoutLinks(debate, boxes), { direction: 'down', style: 'compact', sheet: room });
  laidOut.apply(updated('map', debate.get('map', map), { direction: 'down' }));
  for (const placement of debate.placementsByMap.get(map)) {
    const at = corners.get(placement.statement);
    if (at !== undefined) laidOut.apply(updated('placement', placement, { ...at, collapsed: false }));
  }
  const scene = buildScene(laidOut, map, { theme: 'print', typesetter, only: statements });
  const elements = scene.elements.filter(({ kind }) => kind === 'card' || kind === 'banner' || kind === 'relation');
  const bounds = boundsOf(elements.map((element) => element.bounds));
  const scale = Math.min(room.width / bounds.width, room.height / bounds.height, LARGEST);
  if (scale * SMALLEST_LETTERS < LEAST_POINTS) return null;
  return {
    elements,
    scale,
    x: room.x + (room.width - bounds.width * scale) / 2 - bounds.x * scale,
    y: room.y + (room.height - bounds.height * scale) / 2 - bounds.y * scale,
  };
}
