import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

interface Props {
  /** What is made wider and narrower. */
  readonly label: string;
  /** The element's id. */
  readonly controls: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** What a key adds. */
  readonly step: number;
  /** The key that adds. */
  readonly widensBy: 'ArrowLeft' | 'ArrowRight';
  /** Returns the value when the divider is at a place of the window. */
  readonly valueAt: (x: number) => number;
  /** `isFinal`: false while it is dragged. */
  readonly onValue: (value: number, isFinal: boolean) => void;
  /** A double click: back to the usual value. */
  readonly onReset: () => void;
  /** Multiplies what is told of the values. */
  readonly told?: number;
}

/** A line between two parts of the window that is moved by dragging and by keys. */
export function Divider({ value, least, most, step, widensBy, valueAt, onValue, onReset, told = 1, ...names }: Props) {
  const within = (wanted: number) => Math.min(most, Math.max(least, wanted));
  const onKeyDown = (event: KeyboardEvent) => {
    const narrowsBy = widensBy === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const to = { [widensBy]: value + step, [narrowsBy]: value - step, Home: most, End: least }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onValue(within(to), true);
  };
  // A press alone changes nothing.
  const isDragged = useRef(false);
  const follow = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    isDragged.current = true;
    onValue(within(valueAt(event.clientX)), false);
  };
  const release = (event: PointerEvent<HTMLElement>) => {
    if (isDragged.current) onValue(within(valueAt(event.clientX)), true);
    isDragged.current = false;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line cannot be moved, and this one can.
    <div
      className="divider"
      role="separator"
      aria-orientation="vertical"
      aria-label={names.label}
      aria-controls={names.controls}
      aria-valuenow={Math.round(value * told)}
      aria-valuemin={Math.round(least * told)}
      aria-valuemax={Math.round(most * told)}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={follow}
      onPointerUp={release}
      onPointerCancel={release}
      onDoubleClick={onReset}
    />
  );
}
