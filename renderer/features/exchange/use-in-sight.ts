import { type RefObject, useEffect, useState } from 'react';
import type { Drawn, ExchangePicture } from './exchange-picture.ts';

/** With fewer moves than this, all are drawn, wherever they stand. */
const FEW = 300;
/** Pixels of the window that are drawn beyond the visible part, and after which it is checked again. */
const BEYOND = 600;

/** Returns the elements near the visible part of a large exchange. */
export function useInSight(
  surface: RefObject<HTMLDivElement | null>,
  { cards }: ExchangePicture,
  zoom: number,
): (drawn: Drawn) => boolean {
  const many = cards.size > FEW;
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
