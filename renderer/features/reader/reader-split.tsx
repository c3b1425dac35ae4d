import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import type { SourceId } from '../../../shared/model/entities.ts';
import { useAppState } from '../../core/app-context.ts';
import { latePart, useLatePart } from '../../core/late-parts.ts';
import { closeReader } from '../../core/slices/reading.ts';
import { clampShare, DEFAULT_SHARE, type ShareLimits, shareLimits } from './split-share.ts';

const READER = latePart(async () => (await import('./reader.tsx')).Reader);

/** The share of the width that each key moves. */
const STEP = 0.02;

/** The argument at the left, and beside it the source that is being read, if there is one. */
export function ReaderSplit({ children }: { readonly children: ReactNode }) {
  const source = useAppState((state) => state.reader?.source ?? null);
  const whole = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(DEFAULT_SHARE);
  const width = useWidth(whole);
  const limits = shareLimits(width);
  const share = clampShare(wanted, limits);
  const id = useId();
  return (
    <div ref={whole} className="reader-split">
      {children}
      {source !== null && (
        <section className="reader-side" id={id} aria-label="Reader" style={{ width: `${(share * 100).toFixed(2)}%` }}>
          <Separator
            share={share}
            limits={limits}
            controls={id}
            onShare={setWanted}
            shareAt={(x) => {
              const { right, width: all } = whole.current?.getBoundingClientRect() ?? { right: 0, width: 1 };
              return (right - x) / all;
            }}
          />
          <LateReader key={source} source={source} />
        </section>
      )}
    </div>
  );
}

function LateReader(props: { readonly source: SourceId }) {
  const Reader = useLatePart(READER, closeReader);
  return Reader && <Reader {...props} />;
}

interface SeparatorProps {
  readonly share: number;
  readonly limits: ShareLimits;
  readonly controls: string;
  readonly onShare: (share: number) => void;
  /** Returns the reader's share when the divider is at a place of the window. */
  readonly shareAt: (x: number) => number;
}

function Separator({ share, limits, controls, onShare, shareAt }: SeparatorProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowLeft: share + STEP, ArrowRight: share - STEP, Home: limits.most, End: limits.least }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onShare(clampShare(to, limits));
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onShare(clampShare(shareAt(event.clientX), limits));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line cannot be moved, and this one can.
    <div
      className="reader-separator"
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the source"
      aria-controls={controls}
      aria-valuenow={Math.round(share * 100)}
      aria-valuemin={Math.round(limits.least * 100)}
      aria-valuemax={Math.round(limits.most * 100)}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onDoubleClick={() => onShare(DEFAULT_SHARE)}
    />
  );
}

function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const observed = element.current;
    if (observed === null) return;
    setWidth(observed.clientWidth);
    const observer = new ResizeObserver(() => setWidth(observed.clientWidth));
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
