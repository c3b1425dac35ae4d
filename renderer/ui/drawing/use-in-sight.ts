import { type RefObject, useEffect, useState } from 'react';
import type { Box } from '../../../shared/scene/scene.ts';

/** With fewer cards than this, all are drawn, wherever they stand. */
const FEW = 300;
/** Pixels of the window that are drawn beyond the visible part, and after which it is checked again. */
const BEYOND = 600;

/** Returns a test for what is near the visible part of a drawing with so many cards, which scrolls up and down. */
export function useInSight(
  surface: RefObject<HTMLDivElement | null>,
  cards: number,
  zoom: number,
): (drawn: { readonly box: Box }) => boolean {
  const many = cards > FEW;
  const [step, setStep] = useState(0);
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const element = surface.current;
    if (!many || element === null) return;
    const look = () => {
      setStep(Math.round(element.scrollTop / BEYOND));
      setHeight(element.clientHeight);
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      element.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [surface, many]);
  if (!many) return () => true;
  const from = ((step - 1) * BEYOND - BEYOND / 2) / zoom;
  const to = ((step + 1) * BEYOND + BEYOND / 2 + height) / zoom;
  return ({ box }) => box.y + box.height >= from && box.y <= to;
}
