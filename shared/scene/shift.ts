import { assertNever } from '../errors.ts';
import type { PathCommand, Point, RelationGeometry, SceneElement, Shape } from './scene.ts';

/** Returns `element` moved by `by`. */
export function shiftElement(element: SceneElement, by: Point): SceneElement {
  return {
    ...element,
    bounds: { ...element.bounds, ...shifted(element.bounds, by) },
    shapes: element.shapes.map((shape) => shiftShape(shape, by)),
  };
}

/** Returns `geometry` moved by `by`. */
export function shiftGeometry(geometry: RelationGeometry, by: Point): RelationGeometry {
  return {
    ...geometry,
    sign: shifted(geometry.sign, by),
    polylines: geometry.polylines.map((line) => line.map((point) => shifted(point, by))),
  };
}

function shifted(point: Point, by: Point): Point {
  return { x: point.x + by.x, y: point.y + by.y };
}

function shiftShape(shape: Shape, by: Point): Shape {
  switch (shape.type) {
    case 'rect':
    case 'circle':
    case 'text':
      return { ...shape, ...shifted(shape, by) };
    case 'path':
      return { ...shape, commands: shape.commands.map((command) => shiftCommand(command, by)) };
    default:
      return assertNever(shape);
  }
}

function shiftCommand(command: PathCommand, { x, y }: Point): PathCommand {
  if (command[0] === 'Z') return command;
  if (command[0] === 'C') {
    const [, x1, y1, x2, y2, x3, y3] = command;
    return ['C', x1 + x, y1 + y, x2 + x, y2 + y, x3 + x, y3 + y];
  }
  return [command[0], command[1] + x, command[2] + y];
}
