import type { PathCommand, Point, SceneElement, Shape } from '../scene/scene.ts';

/** Pixels: a line is no thinner, however small it is drawn. */
const THINNEST = 0.6;

/** Returns the shapes of elements `scale` times as large, moved by `by` after that; text is left out. */
export function miniatureOf(elements: readonly SceneElement[], scale: number, by: Point): Shape[] {
  return elements.flatMap(({ shapes }) => shapes.flatMap((shape) => scaled(shape, scale, by)));
}

function scaled(shape: Shape, scale: number, by: Point): Shape[] {
  switch (shape.type) {
    case 'text':
      return [];
    case 'path':
      return [
        { ...shape, ...strokeOf(shape, scale), commands: shape.commands.map((each) => command(each, scale, by)) },
      ];
    default: {
      const at = { x: shape.x * scale + by.x, y: shape.y * scale + by.y };
      const pen = strokeOf(shape, scale);
      if (shape.type === 'circle') return [{ ...shape, ...pen, ...at, radius: shape.radius * scale }];
      const size = { width: shape.width * scale, height: shape.height * scale, radius: shape.radius * scale };
      return [{ ...shape, ...pen, ...at, ...size }];
    }
  }
}

function strokeOf({ strokeWidth = 1, dash }: Exclude<Shape, { type: 'text' }>, scale: number) {
  return {
    strokeWidth: Math.max(THINNEST, strokeWidth * scale),
    ...(dash === undefined ? {} : { dash: dash.map((length) => length * scale) }),
  };
}

function command(given: PathCommand, scale: number, { x, y }: Point): PathCommand {
  switch (given[0]) {
    case 'Z':
      return given;
    case 'C': {
      const [, x1, y1, x2, y2, x3, y3] = given;
      return ['C', x1 * scale + x, y1 * scale + y, x2 * scale + x, y2 * scale + y, x3 * scale + x, y3 * scale + y];
    }
    default:
      return [given[0], given[1] * scale + x, given[2] * scale + y];
  }
}
