import type { CSSProperties } from 'react';
import { useAppState } from '../../core/app-context.ts';
import { DrawnShapes } from '../../ui/drawing/drawn-shapes.tsx';
import type { Drawn } from './exchange-picture.ts';

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
