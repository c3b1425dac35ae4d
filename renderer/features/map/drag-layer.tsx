import { useStore as useFlowStore } from 'reactflow';
import { useStore } from 'zustand/react';
import type { StoreApi } from 'zustand/vanilla';
import type { SnapGuide } from '../../../shared/layout/snap-lines.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import type { PlacedCard } from '../../../shared/scene/map-geometry.ts';
import { CardFace } from './card-face.tsx';
import type { DragShown } from './use-card-drag.ts';

interface Props {
  readonly shown: StoreApi<DragShown>;
  readonly cards: ReadonlyMap<StatementId, PlacedCard>;
  readonly theme: 'light' | 'dark';
}

/** Pixels of the map that a line goes on beyond the cards on it. */
const BEYOND = 12;

/** Copies of cards that the pointer holds, and the lines to which held cards snapped. */
export function DragLayer({ shown, cards, theme }: Props) {
  const { copies, guides } = useStore(shown);
  const zoom = useFlowStore(({ transform }) => transform[2]);
  return (
    <>
      {[...copies].map(([id, { x: left, y: top }]) => {
        const layout = cards.get(id)?.layout;
        if (layout === undefined) return null;
        const { width, height } = layout;
        return (
          <div key={id} className="card held-copy" style={{ position: 'absolute', left, top, width, height }}>
            <CardFace layout={layout} theme={theme} hidesText={false} />
          </div>
        );
      })}
      {guides.map((guide) => (
        <div
          key={'x' in guide ? `x${guide.x}` : `y${guide.y}`}
          className="snap-guide"
          style={placeOf(guide, 1 / zoom)}
        />
      ))}
    </>
  );
}

/** Returns the place of a line, `width` pixels of the map wide. */
function placeOf(guide: SnapGuide, width: number) {
  const from = guide.from - BEYOND;
  const length = guide.to - guide.from + 2 * BEYOND;
  return 'x' in guide
    ? { left: guide.x - width / 2, top: from, width, height: length }
    : { left: from, top: guide.y - width / 2, width: length, height: width };
}
