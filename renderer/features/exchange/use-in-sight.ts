import { type RefObject, useEffect, useState } from 'react';
import type { Drawn, ExchangePicture } from './exchange-picture.ts';

/** Fewer moves than this are all drawn, wherever they stand. */
const FEW = 300;
/** Pixels of the window by which what is drawn goes beyond what is seen, and after which it is looked again. */
const BEYOND = 600;

/** Which elements are near what is seen of a large exchange. */
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
