import { memo } from 'react';
import { assertNever } from '../../../shared/errors.ts';
import type { Paint, PathCommand, Shape } from '../../../shared/scene/scene.ts';
import { cssFont, lettering } from './lettering.ts';

/** A shape of a scene as SVG. */
export const ShapeView = memo(function ShapeView({ shape }: { shape: Shape }) {
  switch (shape.type) {
    case 'rect': {
      const { x, y, width, height, radius } = shape;
      return <rect x={x} y={y} width={width} height={height} rx={radius} {...painted(shape)} />;
    }
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} {...painted(shape)} />;
    case 'path':
      return <path d={pathData(shape.commands)} {...painted(shape)} />;
    case 'text':
      return (
        <text x={shape.x} y={shape.y} fill={shape.fill} style={cssFont(shape.style)}>
          {lettering(shape.line)}
        </text>
      );
    default:
      return assertNever(shape);
  }
});

export function pathData(commands: readonly PathCommand[]): string {
  return commands.map(([letter, ...numbers]) => letter + numbers.join(' ')).join('');
}

function painted({ fill = 'none', stroke, strokeWidth = 1, dash }: Paint) {
  if (stroke === undefined) return { fill };
  if (dash === undefined) return { fill, stroke, strokeWidth };
  const strokeLinecap = dash[0] === 0 ? ('round' as const) : ('butt' as const);
  return { fill, stroke, strokeWidth, strokeDasharray: dash.join(' '), strokeLinecap };
}
