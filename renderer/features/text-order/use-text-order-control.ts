import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useApp } from '../../core/app-context.ts';
import { selectedStatements } from '../../core/selection.ts';
import { leaveTextOrder, takeTextOrder } from '../../core/slices/text-order.ts';
import { takeZoom } from '../../core/slices/window.ts';
import { ScrollingSurface } from '../../core/surfaces/scrolling-surface.ts';
import type { TextOrderControl } from '../../core/surfaces/text-order-control.ts';
import { PAPER } from './paper.ts';
import type { TextOrderPicture } from './text-order-picture.ts';

/** Registers the control of the text order; returns what brings a claim into sight, by its index. */
export function useTextOrderControl(
  surface: RefObject<HTMLDivElement | null>,
  picture: TextOrderPicture,
): (claim: number) => void {
  const app = useApp();
  const latest = useRef(picture);
  useLayoutEffect(() => {
    latest.current = picture;
  });
  const scrolling = useRef<ScrollingSurface>(null);
  const reveal = (claim: number) => {
    const drawn = latest.current.claims[claim];
    if (drawn !== undefined) scrolling.current?.bringIntoSight(drawn.box, latest.current.headingsHeight);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: it reads nothing but refs.
  useLayoutEffect(() => {
    const surfaceNow = new ScrollingSurface(
      app,
      () => surface.current,
      PAPER,
      () => latest.current.width,
    );
    scrolling.current = surfaceNow;
    const control: TextOrderControl = {
      zoomBy: (factor) => surfaceNow.zoomBy(factor),
      zoomTo: (zoom) => surfaceNow.zoomTo(zoom),
      fit: () => surfaceNow.fit(),
      reveal: (statement) => reveal(latest.current.firstOf.get(statement) ?? -1),
      focus: () => surface.current?.focus({ preventScroll: true }),
    };
    const before = app.store.getState().zoom;
    takeTextOrder(app, control);
    surfaceNow.open();
    const [selected] = selectedStatements(app.store.getState().selection);
    if (selected !== undefined) control.reveal(selected);
    const stopHearing = surfaceNow.hearWheel();
    return () => {
      stopHearing();
      leaveTextOrder(app);
      takeZoom(app, before);
    };
  }, [app, surface]);
  return reveal;
}
