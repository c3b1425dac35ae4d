import { useMemo } from 'react';
import type { RelationId } from '../../../shared/model/entities.ts';
import type { PlacedCard } from '../../../shared/scene/map-geometry.ts';
import { markRow } from '../../../shared/scene/marks/draw-marks.ts';
import { lineMarkPlace, obstaclesAmong } from '../../../shared/scene/marks/line-marks.ts';
import type { RelationDrawing } from '../../../shared/scene/relations.ts';
import type { Shape } from '../../../shared/scene/scene.ts';
import { themeNamed } from '../../../shared/scene/theme.ts';
import { useAppState } from '../../core/app-context.ts';
import { useTypesetter } from '../../core/fonts/fonts-context.ts';
import { ShapeView } from '../../ui/drawing/shape-view.tsx';
import { marksOfLines } from './use-marks.ts';

interface Props {
  readonly relations: ReadonlyMap<RelationId, RelationDrawing>;
  readonly cards: readonly PlacedCard[];
  readonly theme: 'light' | 'dark';
}

/** The marks beside the signs of the lines in sight. What is selected is told of in words elsewhere. */
export function LineMarksLayer(props: Props) {
  const isWanted = useAppState(
    ({ marks, off, time, labellings }) => marks.length > 0 || off !== null || time !== null || labellings !== null,
  );
  return isWanted ? <Marks {...props} /> : null;
}

function Marks({ relations, cards, theme }: Props) {
  const typesetter = useTypesetter();
  const known = useAppState(({ marks, off, evaluated, labellings }) => ({ marks, off, evaluated, labellings }));
  const obstacles = useMemo(
    () =>
      obstaclesAmong(
        cards.map(({ box }) => box),
        relations.values(),
      ),
    [cards, relations],
  );
  const drawn = useMemo(() => {
    const marksOf = marksOfLines(known);
    return [...relations.values()].flatMap(({ id, sign }): { id: RelationId; shapes: Shape[] }[] => {
      const row = markRow(marksOf(id), typesetter);
      if (row === null) return [];
      return [{ id, shapes: row.draw(lineMarkPlace(sign, row, obstacles), themeNamed(theme)) }];
    });
  }, [known, relations, typesetter, obstacles, theme]);
  return (
    <svg className="relations" width="1" height="1" aria-hidden="true">
      {drawn.map(({ id, shapes }) => (
        <g key={id} data-marks={id}>
          {shapes.map((shape, index) => (
            <ShapeView key={`${id} ${index.toString()}`} shape={shape} />
          ))}
        </g>
      ))}
    </svg>
  );
}
