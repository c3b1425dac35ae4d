import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { MoveId } from '../../../shared/model/entities.ts';
import { useApp } from '../../core/app-context.ts';
import { leaveExchange, takeExchange } from '../../core/slices/exchange.ts';
import { takeZoom } from '../../core/slices/window.ts';
import type { ExchangeControl } from '../../core/surfaces/exchange-control.ts';
import { ScrollingSurface } from '../../core/surfaces/scrolling-surface.ts';
import type { ExchangePicture } from './exchange-picture.ts';
import { PAPER } from './paper.ts';

interface Parts {
  readonly surface: RefObject<HTMLDivElement | null>;
  readonly picture: ExchangePicture;
  readonly onEdit: (move: MoveId) => void;
  readonly onReply: (move: MoveId) => void;
}

/** Registers the control of the exchange, which opens with all lanes beside each other if they can be read so. */
export function useExchangeControl({ surface, picture, onEdit, onReply }: Parts): void {
  const app = useApp();
  const latest = useRef(picture);
  useLayoutEffect(() => {
    latest.current = picture;
  });

  useLayoutEffect(() => {
    const scrolling = new ScrollingSurface(
      app,
      () => surface.current,
      PAPER,
      () => latest.current.width,
    );
    const control: ExchangeControl = {
      zoomBy: (factor) => scrolling.zoomBy(factor),
      zoomTo: (zoom) => scrolling.zoomTo(zoom),
      fit: () => scrolling.fit(),
      reveal(move) {
        const box = latest.current.cards.get(move);
        if (box !== undefined) scrolling.bringIntoSight(box, latest.current.lanesHeight);
      },
      editWords(move) {
        control.reveal(move);
        onEdit(move);
      },
      reply(move) {
        control.reveal(move);
        onReply(move);
      },
      focus: () => surface.current?.focus({ preventScroll: true }),
    };
    const before = app.store.getState().zoom;
    takeExchange(app, control);
    scrolling.open();
    const { selection } = app.store.getState();
    if (selection.kind === 'move') control.reveal(selection.id);
    const stopHearing = scrolling.hearWheel();
    return () => {
      stopHearing();
      leaveExchange(app);
      takeZoom(app, before);
    };
  }, [app, surface, onEdit, onReply]);
}
