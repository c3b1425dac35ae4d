import { bottom, boundsOfPoints, distance, flatten, lengthOf, right } from '../../shared/scene/geometry.ts';
import type { Box, PathCommand, Point } from '../../shared/scene/scene.ts';

/** A part of a line, and the length of the line before it: its dashes go on as in the whole. */
export interface LinePart {
  readonly commands: readonly PathCommand[];
  readonly before: number;
}

/**
 * Returns the parts of a stroked line that come into `area`. Drawing a whole line in every tile that it runs through
 * would take quadratic time, and dashes, each a shape of its own, many times that. In the area the parts look as the
 * whole does.
 */
export function partsIn(commands: readonly PathCommand[], area: Box): LinePart[] {
  const parts: LinePart[] = [];
  let part: PathCommand[] | null = null;
  let at: Point = { x: 0, y: 0 };
  let length = 0;
  for (const command of commands) {
    if (command[0] === 'Z') continue;
    const to = endOf(command);
    if (command[0] === 'M') part = null;
    else if (command[0] === 'L') {
      const whole = distance(at, to);
      const inside = shareIn(at, to, area);
      if (inside === null) part = null;
      else {
        const [enter, leave] = inside;
        if (part === null) part = begin(pointOn(at, to, enter), length + enter * whole);
        const end = pointOn(at, to, leave);
        part.push(['L', end.x, end.y]);
        if (leave < 1) part = null;
      }
      length += whole;
    } else {
      const curve = flatten([['M', at.x, at.y], command]);
      if (touches(boundsOfPoints(curve), area)) {
        part ??= begin(at, length);
        part.push(command);
      } else part = null;
      length += lengthOf(curve);
    }
    at = to;
  }
  return parts;

  function begin(from: Point, before: number): PathCommand[] {
    const begun: PathCommand[] = [['M', from.x, from.y]];
    parts.push({ commands: begun, before });
    return begun;
  }
}

/** Returns the end point of a path command. */
export function endOf(command: Exclude<PathCommand, readonly ['Z']>): Point {
  return command[0] === 'C' ? { x: command[5], y: command[6] } : { x: command[1], y: command[2] };
}

/** Returns the shares of its length between which a straight line is in `area`; null when it is not. */
function shareIn(a: Point, b: Point, area: Box): [number, number] | null {
  let enter = 0;
  let leave = 1;
  for (const [step, room] of [
    [a.x - b.x, a.x - area.x],
    [b.x - a.x, right(area) - a.x],
    [a.y - b.y, a.y - area.y],
    [b.y - a.y, bottom(area) - a.y],
  ] as const) {
    if (step === 0) {
      if (room < 0) return null;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  return enter <= leave ? [enter, leave] : null;
}

function pointOn(a: Point, b: Point, share: number): Point {
  if (share === 1) return b;
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

function touches(box: Box, area: Box): boolean {
  return box.x <= right(area) && right(box) >= area.x && box.y <= bottom(area) && bottom(box) >= area.y;
}
