import { useRef } from 'react';

interface At {
  readonly clientX: number;
  readonly clientY: number;
}

/** Pixels of a trembling hand. */
const TREMOR = 4;

/**
 * Distinguishes a press from the end of a selection that was drawn with the mouse, which the browser reports as a click
 * as well.
 */
export function usePress(): {
  readonly down: (at: At) => void;
  readonly was: (press: At & { readonly detail: number }) => boolean;
} {
  const began = useRef<At | null>(null);
  return {
    down({ clientX, clientY }) {
      began.current = { clientX, clientY };
    },
    // The second click of a double click selects a word.
    was: ({ clientX, clientY, detail }) =>
      began.current !== null &&
      detail < 2 &&
      Math.hypot(clientX - began.current.clientX, clientY - began.current.clientY) < TREMOR,
  };
}
