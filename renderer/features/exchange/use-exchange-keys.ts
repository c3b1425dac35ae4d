import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
import type { MoveId } from '../../../shared/model/entities.ts';
import { centreX, centreY } from '../../../shared/scene/geometry.ts';
import { nearestCard } from '../../../shared/scene/nearest-card.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp } from '../../core/app-context.ts';
import { NOTHING } from '../../core/selection.ts';
import type { ExchangePicture } from './exchange-picture.ts';
import { reorderInExchange } from './reorder.ts';

/** Handles the keys that mean something in the exchange alone; all others are actions. */
export function useExchangeKeys(picture: ExchangePicture): (event: KeyboardEvent) => void {
  const app = useApp();
  /** The place of the selected move, so that the keys continue from there when it is deleted. */
  const place = useRef(0);
  const ids = picture.exchange.moves.map(({ move }) => move.id);

  const go = (to: MoveId | undefined) => {
    if (to === undefined) return;
    app.select({ kind: 'move', id: to });
    app.store.getState().exchange?.reveal(to);
  };
  const beside = (from: MoveId, way: 'left' | 'right'): MoveId | undefined => {
    const box = picture.cards.get(from);
    return box && nearestCard({ x: centreX(box), y: centreY(box) }, way, picture.cards);
  };
  const onPlainKey = (key: string, current: MoveId | undefined): boolean => {
    const at = current === undefined ? -1 : ids.indexOf(current);
    if (at >= 0) place.current = at;
    switch (key) {
      case 'ArrowDown':
        go(at >= 0 ? ids[at + 1] : ids[Math.min(place.current, ids.length - 1)]);
        return true;
      case 'ArrowUp':
        go(at >= 0 ? ids[at - 1] : ids[Math.max(0, Math.min(place.current, ids.length) - 1)]);
        return true;
      case 'ArrowLeft':
      case 'ArrowRight':
        go(current === undefined ? ids[0] : beside(current, key === 'ArrowLeft' ? 'left' : 'right'));
        return true;
      case 'Home':
        go(ids[0]);
        return true;
      case 'End':
        go(ids.at(-1));
        return true;
      case 'Escape':
        app.select(NOTHING);
        return true;
      case 'r':
      case 'R':
        runAction(app, 'reply');
        return true;
      default:
        return false;
    }
  };

  return (event) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
    const { selection, session } = app.store.getState();
    const current = selection.kind === 'move' ? selection.id : undefined;
    if (event.altKey) {
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      event.preventDefault();
      if (current !== undefined && session?.readOnly === false) {
        reorderInExchange(app, current, event.key === 'ArrowUp' ? -1 : 1);
      }
      return;
    }
    if (!onPlainKey(event.key, current)) {
      // The place remains known when the move is deleted.
      if (current !== undefined) place.current = Math.max(0, ids.indexOf(current));
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
}
