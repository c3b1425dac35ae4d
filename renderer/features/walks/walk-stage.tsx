import { useLayoutEffect, useRef, useState } from 'react';
import type { StatementId } from '../../../shared/model/entities.ts';
import { relationElement } from '../../../shared/scene/relation-drawing.ts';
import { themeNamed } from '../../../shared/scene/theme.ts';
import { isShownLine } from '../../../shared/walks/stop-content.ts';
import { useReadDebate } from '../../core/app-context.ts';
import { useTypesetter } from '../../core/fonts/fonts-context.ts';
import { useShownTheme } from '../../core/theme/use-shown-theme.ts';
import { ShapeView } from '../../ui/drawing/shape-view.tsx';
import { CardFace } from '../map/card-face.tsx';
import { useMapView } from '../map/use-map-view.ts';
import { cameraOn } from './camera.ts';

/** The shown map, of which some statements are lit and in sight; null: all of it. The camera glides from one place to the next. */
export function WalkStage({ shown }: { readonly shown: ReadonlySet<StatementId> | null }) {
  const debate = useReadDebate()();
  const { view, picture } = useMapView();
  const theme = useShownTheme();
  const typesetter = useTypesetter();
  const stage = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const measure = () => setRoom({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const camera = cameraOn(picture.cards, shown, room);
  useLayoutEffect(() => {
    const { bounds } = view.geometry;
    if (bounds !== undefined) view.see(bounds);
  }, [view]);
  const lit = (id: StatementId) => shown === null || shown.has(id);
  const look = themeNamed(theme);
  const lines = [...picture.relations.values()].map((drawing) => {
    const relation = debate.relations.get(drawing.id);
    const isLit = shown === null || (relation !== undefined && isShownLine(debate, relation, shown));
    return { id: drawing.id, isLit, shapes: relationElement(drawing, '', look, typesetter).shapes };
  });
  return (
    <div ref={stage} className="walk-stage" aria-hidden="true">
      {camera !== null && (
        <div
          className="walk-picture"
          style={{ transform: `translate(${camera.x}px, ${camera.y}px) scale(${camera.scale})` }}
        >
          <svg className="walk-lines" width="1" height="1" aria-hidden="true">
            {lines.map(({ id, isLit, shapes }) => (
              <g key={id} className={isLit ? 'lit' : 'unlit'}>
                {shapes.map((shape, index) => (
                  <ShapeView key={`${id} ${index.toString()}`} shape={shape} />
                ))}
              </g>
            ))}
          </svg>
          {[...picture.cards].map(([id, { layout, box }]) => (
            <div
              key={id}
              className={`walk-card ${lit(id) ? 'lit' : 'unlit'}`}
              style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
            >
              <CardFace layout={layout} theme={theme} hidesText={false} />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
