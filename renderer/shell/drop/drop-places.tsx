import type { CSSProperties } from 'react';
import { useAppState } from '../../core/app-context.ts';
import type { Dragged } from '../../ui/dragged.ts';
import { useDrops } from './use-drops.ts';

/** Shows, while something is dragged over the window, where it can be dropped, and what it becomes there. */
export function DropPlaces() {
  const dragged = useDrops();
  const hasDebate = useAppState(({ session }) => session !== null);
  const hasMap = useAppState(({ map, view, session }) => map !== null && view === 'map' && session !== null);
  if (dragged === null) return null;
  const words = wordsOf(dragged, hasDebate);
  const canvas = dragged === 'text' && hasMap ? document.querySelector('.canvas') : null;
  return (
    <div className={words.takes ? 'drop-places' : 'drop-places refused'} aria-hidden="true">
      <p className="drop-place whole">
        <span>{words.text}</span>
      </p>
      {canvas !== null && (
        <p className="drop-place map" style={placeOf(canvas)}>
          <span>Drop to turn it into claims</span>
        </p>
      )}
    </div>
  );
}

function wordsOf(dragged: Dragged, hasDebate: boolean): { readonly text: string; readonly takes: boolean } {
  if (dragged === 'files') {
    return {
      text: hasDebate ? 'Drop documents to add them as sources, or a debate to open it' : 'Drop a debate to open it',
      takes: true,
    };
  }
  if (dragged === 'text' && hasDebate) return { text: 'Drop to add it as a source', takes: true };
  if (dragged === 'link' && hasDebate) return { text: 'Drop to add the record of a source', takes: true };
  return {
    text: dragged === 'other' ? 'This cannot be dropped here' : 'Open a debate first; it will be added to that',
    takes: false,
  };
}

function placeOf(element: Element): CSSProperties {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}
