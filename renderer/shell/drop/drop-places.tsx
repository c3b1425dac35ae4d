import type { CSSProperties } from 'react';
import { t } from '../../../shared/language/translate.ts';
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
          <span>{t('Drop to turn it into claims')}</span>
        </p>
      )}
    </div>
  );
}

function wordsOf(dragged: Dragged, hasDebate: boolean): { readonly text: string; readonly takes: boolean } {
  if (dragged === 'files') {
    return {
      text: hasDebate
        ? t('Drop documents to add them as sources, or a debate to open it')
        : t('Drop a debate to open it'),
      takes: true,
    };
  }
  if (dragged === 'text' && hasDebate) return { text: t('Drop to add it as a source'), takes: true };
  if (dragged === 'link' && hasDebate) return { text: t('Drop to add the record of a source'), takes: true };
  return {
    text: dragged === 'other' ? t('This cannot be dropped here') : t('Open a debate first; it will be added to that'),
    takes: false,
  };
}

function placeOf(element: Element): CSSProperties {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}
