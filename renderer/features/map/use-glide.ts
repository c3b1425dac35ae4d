import { type RefObject, useEffect } from 'react';
import type { Change } from '../../../shared/model/change.ts';
import { useApp } from '../../core/app-context.ts';

/** Milliseconds in which cards glide aside, as long as the style sheet says; a little more, for the last frame. */
const GLIDING = 200;

/**
 * Marks the canvas while cards make room for something that was added or has grown, so that they glide to their places. The map
 * itself has them there at once.
 */
export function useGlide(surface: RefObject<HTMLElement | null>): void {
  const app = useApp();
  useEffect(() => {
    let end: ReturnType<typeof setTimeout> | undefined;
    const stop = () => surface.current?.removeAttribute('data-gliding');
    const stopListening = app.onDebateChange((changes) => {
      if (changes === null || !makesRoom(changes)) return;
      surface.current?.setAttribute('data-gliding', '');
      clearTimeout(end);
      end = setTimeout(stop, GLIDING);
    });
    return () => {
      stopListening();
      clearTimeout(end);
    };
  }, [app, surface]);
}

/** Tells whether cards moved together with a change of something else: nobody dragged them. */
function makesRoom(changes: readonly Change[]): boolean {
  const moves = changes.filter(
    ({ entity, before, after }) =>
      entity === 'placement' && before !== null && after !== null && ('x' in after || 'y' in after),
  );
  return moves.length > 0 && moves.length < changes.length;
}
