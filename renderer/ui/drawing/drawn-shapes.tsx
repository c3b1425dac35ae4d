import { memo } from 'react';
import type { Shape } from '../../../shared/scene/scene.ts';
import { ShapeView } from './shape-view.tsx';
import { TextLineView } from './text-line.tsx';

/** The shapes of something drawn, in an element that stands in its place. */
export const DrawnShapes = memo(function DrawnShapes({
  shapes,
  left,
  top,
}: {
  shapes: readonly Shape[];
  left: number;
  top: number;
}) {
  return (
    <div className="drawn-shapes" style={{ left: -left, top: -top }}>
      <svg width="1" height="1" aria-hidden="true">
        {shapes.map((shape, index) => shape.type !== 'text' && <ShapeView key={keyOf(index)} shape={shape} />)}
      </svg>
      {shapes.map((shape, index) => shape.type === 'text' && <TextLineView key={keyOf(index)} text={shape} />)}
    </div>
  );
});

/** Shapes have no names of their own; they are drawn anew together. */
function keyOf(index: number): string {
  return `${index}`;
}
