import { memo, useMemo } from 'react';
import type { CardLayout } from '../../../shared/scene/card.ts';
import { MARK_SIZE, markPlace, markRoom, markRow } from '../../../shared/scene/marks/draw-marks.ts';
import type { MarkLook } from '../../../shared/scene/marks/marks-on.ts';
import { themeNamed } from '../../../shared/scene/theme.ts';
import { useTypesetter } from '../../core/fonts/fonts-context.ts';
import { DrawnShapes } from '../../ui/drawing/drawn-shapes.tsx';

/** The marks over the lower edge of a card, drawn as an export draws them; the card's own name tells them. */
export const CardMarks = memo(function CardMarks({
  layout: { width, height },
  marks,
  theme,
}: {
  readonly layout: CardLayout;
  readonly marks: readonly MarkLook[];
  readonly theme: 'light' | 'dark';
}) {
  const typesetter = useTypesetter();
  const shapes = useMemo(() => {
    const row = markRow(marks, typesetter, MARK_SIZE, markRoom({ width }));
    if (row === null) return null;
    return row.draw(markPlace({ x: 0, y: 0, width, height }, row), themeNamed(theme));
  }, [marks, typesetter, width, height, theme]);
  return shapes === null ? null : (
    <div className="card-marks" aria-hidden="true">
      <DrawnShapes shapes={shapes} left={0} top={0} />
    </div>
  );
});
