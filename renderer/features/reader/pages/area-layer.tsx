import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { t } from '../../../../shared/language/translate.ts';
import type { Area } from '../../../../shared/model/entities.ts';
import { areaWords } from '../../../../shared/sources/area-words.ts';

interface Props {
  /** The area that is marked on this page. */
  readonly area: Area | null;
  readonly onArea: (area: Area | null) => void;
  readonly onKey: (key: string) => boolean;
}

/** The area with which the keyboard begins: the middle of the page. */
const FIRST: Area = { left: 0.3, top: 0.3, width: 0.4, height: 0.2 };
const STEP = 0.02;
/** A smaller one is a click. */
const SMALLEST = 0.01;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** A layer over a page on which an area is marked: by dragging, or with the arrow keys. */
export function AreaLayer({ area, onArea, onKey }: Props) {
  const from = useRef<readonly [number, number] | null>(null);

  const drag = (event: PointerEvent<HTMLElement>) => {
    if (from.current === null) return;
    const [x, y] = shareOf(event);
    const [startX, startY] = from.current;
    const marked = {
      left: Math.min(x, startX),
      top: Math.min(y, startY),
      width: Math.abs(x - startX),
      height: Math.abs(y - startY),
    };
    onArea(marked.width < SMALLEST || marked.height < SMALLEST ? null : marked);
  };
  const keyDown = (event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    const arrow = ARROWS[key];
    if (arrow === undefined && !onKey(key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (arrow !== undefined) onArea(area === null ? FIRST : changed(area, arrow, shiftKey));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a part of a page is no field of a form.
    <div
      className="reader-area-layer"
      role="group"
      aria-roledescription={t('area marker')}
      aria-label={t('Mark an area: drag over it, or move it with the arrow keys, with Shift its size')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys mark an area.
      tabIndex={0}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = shareOf(event);
        onArea(null);
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        from.current = null;
      }}
      onKeyDown={keyDown}
    >
      {area !== null && <div className="reader-area-marked" style={percent(area)} />}
      <p className="visually-hidden" role="status">
        {area === null ? '' : t('Marked: {area}', { area: areaWords(area) })}
      </p>
    </div>
  );
}

/** Returns the place of an area in its page, for a style. */
export function percent({ left, top, width, height }: Area) {
  return { left: `${left * 100}%`, top: `${top * 100}%`, width: `${width * 100}%`, height: `${height * 100}%` };
}

function shareOf({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): readonly [number, number] {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return [within((clientX - left) / width, 0, 1), within((clientY - top) / height, 0, 1)];
}

/** Returns an area that was moved, or made larger or smaller at its right lower corner, within its page. */
function changed({ left, top, width, height }: Area, [x, y]: readonly [number, number], isSize: boolean): Area {
  if (isSize) {
    return { left, top, width: within(width + x, STEP, 1 - left), height: within(height + y, STEP, 1 - top) };
  }
  return { left: within(left + x, 0, 1 - width), top: within(top + y, 0, 1 - height), width, height };
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
