import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { SourceId } from '../../../shared/model/entities.ts';
import { useAppState } from '../../core/app-context.ts';
import { latePart, useLatePart } from '../../core/late-parts.ts';
import { closeReader } from '../../core/slices/reading.ts';
import { Divider } from '../../ui/fields/divider.tsx';
import { clampShare, DEFAULT_SHARE, shareLimits } from './split-share.ts';

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
        <section
          className="reader-side"
          id={id}
          aria-label={t('Reader')}
          style={{ width: `${(share * 100).toFixed(2)}%` }}
        >
          <Divider
            label={t('Width of the source')}
            controls={id}
            value={share}
            least={limits.least}
            most={limits.most}
            step={STEP}
            widensBy="ArrowLeft"
            told={100}
            valueAt={(x) => {
              const { right, width: all } = whole.current?.getBoundingClientRect() ?? { right: 0, width: 1 };
              return (right - x) / all;
            }}
            onValue={setWanted}
            onReset={() => setWanted(DEFAULT_SHARE)}
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
