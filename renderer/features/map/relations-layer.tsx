import { memo } from 'react';
import { outlined } from '../../../shared/scene/not-yet.ts';
import { relationElement } from '../../../shared/scene/relation-drawing.ts';
import type { RelationDrawing } from '../../../shared/scene/relations.ts';
import { themeNamed } from '../../../shared/scene/theme.ts';
import { useTypesetter } from '../../core/fonts/fonts-context.ts';
import { pathData, ShapeView } from '../../ui/drawing/shape-view.tsx';

export interface HighlightedRelations {
  readonly selected: string | null;
  readonly hovered: string | null;
  /** Lines of what is selected. */
  readonly related: { has(relation: string): boolean };
  /** Lines beside the branch that alone is to be seen. */
  readonly isDim: (relation: string) => boolean;
  /** Lines that nobody has drawn at the moment that is shown. */
  readonly notYet: { has(relation: string): boolean };
}

/**
 * The lines between cards, drawn from the scene's geometry. Geometry also finds what is pointed at, so nothing here
 * receives the pointer.
 */
export function RelationsLayer({
  relations,
  highlighted,
  theme,
}: {
  relations: ReadonlyMap<string, RelationDrawing>;
  highlighted: HighlightedRelations;
  theme: 'light' | 'dark';
}) {
  return (
    <svg className="relations" width="1" height="1" aria-hidden="true">
      {[...relations.values()].map((drawing) => (
        <RelationView
          key={drawing.id}
          drawing={drawing}
          theme={theme}
          light={lightOf(drawing.id, highlighted)}
          isOutlined={highlighted.notYet.has(drawing.id)}
        />
      ))}
    </svg>
  );
}

type Light = 'selected' | 'hovered' | 'related' | 'dim' | 'none';

function lightOf(id: string, { selected, hovered, related, isDim }: HighlightedRelations): Light {
  if (id === selected) return 'selected';
  if (id === hovered) return 'hovered';
  if (isDim(id)) return 'dim';
  return related.has(id) ? 'related' : 'none';
}

/** Returns the whole way of a relation, including the part of a shared line that another draws. */
function wholeWay({ lines, polylines, arrow, dot }: RelationDrawing): string {
  if (arrow !== null || dot !== null) return lines.map((line) => pathData(line)).join('');
  return polylines.map((line) => pathData(line.map(({ x, y }, i) => [i === 0 ? 'M' : 'L', x, y]))).join('');
}

const RelationView = memo(function RelationView({
  drawing,
  theme,
  light,
  isOutlined,
}: {
  drawing: RelationDrawing;
  theme: 'light' | 'dark';
  light: Light;
  isOutlined: boolean;
}) {
  const typesetter = useTypesetter();
  // The canvas describes the selection in words; the drawing needs no description of its own.
  const isLight = light !== 'none' && light !== 'dim';
  const drawn = relationElement(drawing, '', themeNamed(theme), typesetter).shapes;
  const shapes = isOutlined ? outlined(drawn, themeNamed(theme)) : drawn;
  return (
    <g data-relation={drawing.id} className={light === 'dim' ? 'dim' : undefined}>
      {isLight && <path className={`relation-light ${light}`} d={wholeWay(drawing)} />}
      {isLight && <circle className={`relation-light sign ${light}`} cx={drawing.sign.x} cy={drawing.sign.y} r="15" />}
      {shapes.map((shape, index) => (
        <ShapeView key={`${drawing.id} ${index.toString()}`} shape={shape} />
      ))}
    </g>
  );
});
