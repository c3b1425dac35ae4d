import { type RefObject, useLayoutEffect, useState } from 'react';
import type { PictureSize } from '../../../shared/scene/picture-size.ts';

/** CSS pixels around the paper. */
const MARGIN = 28;
/** An element that is not laid out has no size. */
const LEAST = 64;

/** Returns the room for a picture in an element, in CSS pixels; null before it is laid out. It follows the window. */
export function useRoom(element: RefObject<HTMLElement | null>): PictureSize | null {
  const [room, setRoom] = useState<PictureSize | null>(null);
  useLayoutEffect(() => {
    const measure = () => {
      const { clientWidth = 0, clientHeight = 0 } = element.current ?? {};
      setRoom({
        width: Math.max(LEAST, clientWidth - 2 * MARGIN),
        height: Math.max(LEAST, clientHeight - 2 * MARGIN),
      });
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [element]);
  return room;
}
