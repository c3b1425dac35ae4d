import type { RelationId } from '../model/entities.ts';
import { boundsOfPoints, containsPoint, distance, inflate } from './geometry.ts';
import { boundsOfRelation, hiddenCountBox } from './relation-bounds.ts';
import type { RelationDrawing } from './relations.ts';
import type { Point } from './scene.ts';
import { SIGN_RADIUS } from './signs.ts';

/**
 * The part of a relation at a point: its sign (for linked premises, their junction), the number of premises beside that are
 * not drawn, or one of its lines.
 */
export interface RelationHit {
  readonly relation: RelationId;
  readonly part: 'sign' | 'count' | 'line';
}

/**
 * Finds the relation at a point of the map, signs before lines, the nearest line before others; `reach` is the distance
 * from a line, or from the middle of a sign that is shown very small, that still counts, in CSS pixels of the map.
 */
export function relationAt(drawings: Iterable<RelationDrawing>, point: Point, reach: number): RelationHit | undefined {
  let nearest: RelationHit | undefined;
  let least = reach;
  const around = Math.max(SIGN_RADIUS + 2, reach);
  for (const drawing of drawings) {
    if (drawing.hiddenPremises > 0 && containsPoint(hiddenCountBox(drawing), point)) {
      return { relation: drawing.id, part: 'count' };
    }
    // A sign stands on its relation's lines.
    if (!containsPoint(inflate(boundsOfRelation(drawing), around), point)) continue;
    if (distance(drawing.sign, point) <= around) return { relation: drawing.id, part: 'sign' };
    for (const line of drawing.polylines) {
      if (!containsPoint(inflate(boundsOfPoints(line), reach), point)) continue;
      const away = distanceToLine(line, point);
      if (away <= least) {
        least = away;
        nearest = { relation: drawing.id, part: 'line' };
      }
    }
  }
  return nearest;
}

function distanceToLine(line: readonly Point[], point: Point): number {
  let least = Infinity;
  for (const [i, a] of line.entries()) {
    const b = line[i + 1] ?? a;
    least = Math.min(least, distance(nearestOn(a, b, point), point));
  }
  return least;
}

function nearestOn(a: Point, b: Point, point: Point): Point {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const whole = dx * dx + dy * dy;
  const along = whole === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / whole));
  return { x: a.x + along * dx, y: a.y + along * dy };
}
