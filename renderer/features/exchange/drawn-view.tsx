import { type CSSProperties, memo } from 'react';
import type { Shape } from '../../../shared/scene/scene.ts';
import { useAppState } from '../../core/app-context.ts';
import { ShapeView } from '../../ui/drawing/shape-view.tsx';
import { TextLineView } from '../../ui/drawing/text-line.tsx';
import type { Drawn } from './exchange-picture.ts';

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
    <div className="exchange-shapes" style={{ left: -left, top: -top }}>
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

/** Returns the place of a drawn thing, in CSS. */
function placeOf({ box }: Drawn): CSSProperties {
  return { left: box.x, top: box.y, width: box.width, height: box.height };
}

/** Something drawn; a move can be pointed at, and read aloud. */
export function DrawnView({ drawn }: { drawn: Drawn }) {
  const { kind, id, to, box, shapes, description } = drawn;
  const chosen = useAppState(({ selection }) => {
    if (selection.kind !== 'move' || kind === 'lane' || kind === 'time') return false;
    return selection.id === id || selection.id === to;
  });
  const className = `exchange-drawn exchange-${kind}${chosen ? ' selected' : ''}`;
  const inside = <DrawnShapes shapes={shapes} left={box.x} top={box.y} />;
  if (kind !== 'move') {
    return (
      <div className={className} style={placeOf(drawn)}>
        {inside}
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card is no fieldset; the exchange is an application that names its parts.
    <div
      id={moveElementId(id)}
      data-move={id}
      role="group"
      aria-roledescription="move"
      aria-label={description}
      className={className}
      style={placeOf(drawn)}
    >
      {inside}
    </div>
  );
}

export function moveElementId(move: Drawn['id']): string {
  return `move-${move}`;
}
