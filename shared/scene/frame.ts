import { assertNever } from '../errors.ts';
import type { Direction } from '../model/entities.ts';
import type { Box, PathCommand, Point } from './scene.ts';

/**
 * A map's direction as a change of coordinates. All drawing is worked out once, for `down`: conclusions above, premises
 * below, lines from a premise's top up to its target. The other directions flip or turn that picture.
 */
export interface Frame {
  /** Converts from the map's coordinates into those of `down`. */
  box(box: Box): Box;
  /** Converts from those of `down` back into the map's. */
  back(point: Point): Point;
}

export function frameOf(direction: Direction): Frame {
  switch (direction) {
    case 'down':
      return { box: (b) => b, back: (p) => p };
    case 'up':
      return { box: (b) => ({ ...b, y: -b.y - b.height }), back: (p) => ({ x: p.x, y: -p.y }) };
    case 'right':
      return {
        box: (b) => ({ x: b.y, y: b.x, width: b.height, height: b.width }),
        back: (p) => ({ x: p.y, y: p.x }),
      };
    case 'left':
      return {
        box: (b) => ({ x: b.y, y: -b.x - b.width, width: b.height, height: b.width }),
        back: (p) => ({ x: -p.y, y: p.x }),
      };
    default:
      return assertNever(direction);
  }
}

/** Converts `commands`, drawn in the frame, into the map's coordinates. */
export function pathBack(frame: Frame, commands: readonly PathCommand[]): PathCommand[] {
  return commands.map((command): PathCommand => {
    if (command[0] === 'Z') return command;
    if (command[0] === 'C') {
      const a = frame.back({ x: command[1], y: command[2] });
      const b = frame.back({ x: command[3], y: command[4] });
      const c = frame.back({ x: command[5], y: command[6] });
      return ['C', a.x, a.y, b.x, b.y, c.x, c.y];
    }
    const p = frame.back({ x: command[1], y: command[2] });
    return [command[0], p.x, p.y];
  });
}
