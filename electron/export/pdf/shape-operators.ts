import { assertNever } from '../../../shared/errors.ts';
import type { Paint, PathCommand, Shape } from '../../../shared/scene/scene.ts';
import { pdfColour, pdfNumber } from './objects.ts';

/** A quarter of a circle of radius 1 as a Bézier curve: the length of its handles. */
const QUARTER = (4 / 3) * (Math.SQRT2 - 1);

/** Returns the operators for a shape that is not text, its path and then its paint. */
export function shapeOperators(shape: Exclude<Shape, { type: 'text' }>): string {
  return painted(shape, pathCommands(shape).map(pathOperator).join(' '));
}

function pathCommands(shape: Exclude<Shape, { type: 'text' }>): readonly PathCommand[] {
  switch (shape.type) {
    case 'rect':
      return roundedRectangle(shape);
    case 'circle': {
      const { x, y, radius } = shape;
      return roundedRectangle({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, radius });
    }
    case 'path':
      return shape.commands;
    default:
      return assertNever(shape);
  }
}

function roundedRectangle(box: { x: number; y: number; width: number; height: number; radius: number }): PathCommand[] {
  const { x: left, y: top, width, height } = box;
  const [right, bottom] = [left + width, top + height];
  const r = Math.min(box.radius, width / 2, height / 2);
  if (r <= 0) return [['M', left, top], ['L', right, top], ['L', right, bottom], ['L', left, bottom], ['Z']];
  const h = r * (1 - QUARTER);
  return [
    ['M', left + r, top],
    ['L', right - r, top],
    ['C', right - h, top, right, top + h, right, top + r],
    ['L', right, bottom - r],
    ['C', right, bottom - h, right - h, bottom, right - r, bottom],
    ['L', left + r, bottom],
    ['C', left + h, bottom, left, bottom - h, left, bottom - r],
    ['L', left, top + r],
    ['C', left, top + h, left + h, top, left + r, top],
    ['Z'],
  ];
}

const OPERATORS = { M: 'm', L: 'l', C: 'c', Z: 'h' } as const;

function pathOperator([letter, ...numbers]: PathCommand): string {
  return [...numbers.map(pdfNumber), OPERATORS[letter]].join(' ');
}

function painted({ fill, stroke, strokeWidth = 1, dash = [] }: Paint, path: string): string {
  const colours = [fill === undefined ? '' : `${pdfColour(fill)} rg `];
  if (stroke === undefined) return fill === undefined ? '' : `${colours.join('')}${path} f\n`;
  colours.push(`${pdfColour(stroke)} RG ${pdfNumber(strokeWidth)} w `);
  const paint = `${colours.join('')}${path} ${fill === undefined ? 'S' : 'B'}\n`;
  if (dash.length === 0) return paint;
  const caps = dash[0] === 0 ? '1 J ' : '';
  return `q ${caps}[${dash.map(pdfNumber).join(' ')}] 0 d ${paint}Q\n`;
}
