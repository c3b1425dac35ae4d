import { type PointerEvent, useState } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import { retargetRelation } from '../../../shared/model/commands/relations.ts';
import type { Target } from '../../../shared/model/entities.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import type { Hit, MapView } from './map-view.ts';

type At = { readonly clientX: number; readonly clientY: number };

/** The grip at the end of the selected line, by which it can be dragged to another card or line. */
export function RetargetGrip({
  view,
  hitAt,
  pointOf,
  onAim,
}: {
  view: MapView;
  hitAt: (event: At) => Hit | undefined;
  pointOf: (event: At) => Point;
  /** Receives what it is over, while it is held. */
  onAim: (hit: Hit | null) => void;
}) {
  const app = useApp();
  const selected = useAppState(({ selection }) => (selection.kind === 'relation' ? selection.id : null));
  const readOnly = useAppState(({ session }) => session?.readOnly ?? true);
  const [held, setHeld] = useState<Point | null>(null);
  const drawing = selected === null ? undefined : view.picture.relations.get(selected);
  const end = drawing?.arrow?.[0] ?? drawing?.dot;
  if (drawing === undefined || !end || readOnly) return null;

  const letGo = (event: PointerEvent) => {
    setHeld(null);
    onAim(null);
    const target = targetOf(hitAt(event));
    if (target === undefined || target.relation === drawing.id) return;
    const aim: Target =
      target.statement === undefined ? { relation: target.relation } : { statement: target.statement };
    app.change(msg('Aim relation elsewhere'), (debate) =>
      retargetRelation(debate, { relation: drawing.id, target: aim }),
    );
  };
  const at = held ?? end;
  return (
    <>
      {held !== null && (
        <svg className="relations" width="1" height="1" aria-hidden="true">
          <g className="link-line">
            <path d={`M${drawing.sign.x} ${drawing.sign.y}L${held.x} ${held.y}`} />
          </g>
        </svg>
      )}
      <div
        className="retarget-grip nopan nodrag"
        title={t('Drag to aim this relation at another card or line')}
        style={{ left: at.x, top: at.y }}
        onPointerDown={(event) => {
          event.stopPropagation();
          event.currentTarget.setPointerCapture(event.pointerId);
          setHeld(pointOf(event));
        }}
        onPointerMove={(event) => {
          if (held === null) return;
          setHeld(pointOf(event));
          const hit = hitAt(event);
          onAim(hit?.kind === 'relation' && hit.relation === drawing.id ? null : (hit ?? null));
        }}
        onPointerUp={letGo}
        onPointerCancel={() => {
          setHeld(null);
          onAim(null);
        }}
      />
    </>
  );
}

function targetOf(hit: Hit | undefined) {
  if (hit === undefined) return undefined;
  return hit.kind === 'card'
    ? { statement: hit.statement, relation: '' }
    : { statement: undefined, relation: hit.relation };
}
