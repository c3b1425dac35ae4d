import { type CSSProperties, useMemo } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { NOT_YET_MADE, outlined } from '../../../shared/scene/not-yet.ts';
import type { Theme } from '../../../shared/scene/theme.ts';
import { useAppState } from '../../core/app-context.ts';
import { DrawnShapes } from '../../ui/drawing/drawn-shapes.tsx';
import type { Drawn } from './exchange-picture.ts';

/** Returns the place of a drawn thing, in CSS. */
function placeOf({ box }: Drawn): CSSProperties {
  return { left: box.x, top: box.y, width: box.width, height: box.height };
}

/** Something drawn; a move can be pointed at, and read aloud. */
export function DrawnView({
  drawn,
  outlinedIn = null,
}: {
  drawn: Drawn;
  /** The theme, of a move that nobody has made at the moment that is shown, and of its date and reply; null for all others. */
  outlinedIn?: Theme | null;
}) {
  const { kind, id, to, box, description } = drawn;
  const shapes = useMemo(
    () => (outlinedIn === null ? drawn.shapes : outlined(drawn.shapes, outlinedIn)),
    [drawn, outlinedIn],
  );
  const chosen = useAppState(({ selection }) => {
    if (selection.kind !== 'move' || kind === 'lane' || kind === 'time') return false;
    return selection.id === id || selection.id === to;
  });
  const className = `exchange-drawn exchange-${kind}${chosen ? ' selected' : ''}${outlinedIn === null ? '' : ' not-yet'}`;
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
      aria-roledescription={t('move')}
      aria-label={outlinedIn === null ? description : `${t(NOT_YET_MADE)}: ${description}`}
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
