import { useEffect, useRef, useState } from 'react';
import { t } from '../../../../shared/language/translate.ts';
import type { Area, Excerpt, ExcerptId } from '../../../../shared/model/entities.ts';
import type { Hit } from '../find-in-text.ts';
import { AreaLayer, percent } from './area-layer.tsx';
import { type MarkBox, markBoxes } from './mark-boxes.ts';
import { PageText } from './page-text.ts';
import type { DrawnPage, PagedDocument, PageSize } from './paged-document.ts';
import type { ShownPage } from './selected-on-page.ts';

interface Props {
  readonly document: PagedDocument;
  /** Page number from 1. */
  readonly number: number;
  /** Size in CSS pixels; that of the first page, until it is known. */
  readonly size: PageSize;
  readonly text: string;
  /** The page's stretch of the text. */
  readonly stretch: Hit;
  readonly excerpts: readonly Excerpt[];
  readonly highlighted: readonly ExcerptId[];
  /** The place that was gone to. */
  readonly current: Hit | null;
  /** The area that is marked on it; undefined where words are selected. */
  readonly marked: Area | null | undefined;
  readonly onArea: (area: Area | null) => void;
  readonly onKey: (key: string) => boolean;
  readonly onSize: (number: number, size: PageSize) => void;
  readonly onDrawn: (number: number, page: ShownPage | null) => void;
  readonly onFound: (top: number) => void;
}

/** A page of a document, drawn while it is near the visible part. */
export function PageView(props: Props) {
  const { document, number, size, text, stretch, excerpts, highlighted, current } = props;
  const frame = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(frame);
  const [drawn, setDrawn] = useState<DrawnPage | null>(null);
  const [failed, setFailed] = useState(false);
  const [boxes, setBoxes] = useState<readonly MarkBox[]>([]);
  const { onSize, onDrawn, onFound } = props;
  const { width } = size;

  useEffect(() => {
    const parent = frame.current;
    if (!isNear || parent === null) return;
    const stop = new AbortController();
    const draw = async () => {
      try {
        const page = await document.drawPage(number, { width, parent, signal: stop.signal });
        if (stop.signal.aborted) return;
        onSize(number, page.size);
        setDrawn(page);
        await page.picture;
      } catch {
        // A page that was left while it was drawn has failed as well.
        if (!stop.signal.aborted) setFailed(true);
      }
    };
    void draw();
    return () => {
      stop.abort();
      setDrawn(null);
      setBoxes([]);
    };
  }, [document, number, width, isNear, onSize]);

  useEffect(() => {
    if (drawn === null) return;
    const page = new PageText(drawn.pieces, text, stretch);
    onDrawn(number, { page: drawn, text: page });
    const shown = [
      ...excerpts.map(({ id, start, end }) => ({ id, start, end })),
      ...(current ? [{ ...current, id: '' }] : []),
    ];
    setBoxes(
      markBoxes(
        drawn,
        page,
        shown.filter(({ start, end }) => start < stretch.end && end > stretch.start),
      ),
    );
    return () => onDrawn(number, null);
  }, [drawn, number, text, stretch, excerpts, current, onDrawn]);

  const found = boxes.find(({ id }) => id === '');
  const shown = useRef<Hit | null>(null);
  useEffect(() => {
    // Only once: later marks and drawings do not scroll again.
    if (found === undefined || frame.current === null || shown.current === current) return;
    shown.current = current;
    onFound(frame.current.offsetTop + found.top);
  }, [found, current, onFound]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a page is no fieldset.
    <div
      ref={frame}
      className="reader-page"
      data-page={number}
      style={{ width: size.width, height: size.height }}
      role="group"
      aria-label={document.pageCount === 1 ? t('The page') : t('Page {number}', { number })}
    >
      {excerpts.map(
        ({ id, area, page }) =>
          area !== null &&
          (page ?? 1) === number && (
            <div
              key={id}
              className={`reader-page-area${highlighted.includes(id) ? ' highlighted' : ''}`}
              data-mark={id}
              style={percent(area)}
            />
          ),
      )}
      {props.marked !== undefined && <AreaLayer area={props.marked} onArea={props.onArea} onKey={props.onKey} />}
      {failed && <p className="reader-message">{t('This page cannot be drawn. Its words are under “Text”.')}</p>}
      {boxes.map(({ id, left, top, width: wide, height, isEdge }) => (
        <div
          key={`${id} ${left} ${top}`}
          className={`reader-page-mark${id === '' ? ' current' : ''}${isEdge ? ' edge' : ''}${highlighted.includes(id) ? ' highlighted' : ''}`}
          data-mark={id}
          style={{ left, top, width: wide, height }}
        />
      ))}
    </div>
  );
}

/** Tells whether an element is in sight, or will be soon. */
function useIsNear(element: { readonly current: HTMLElement | null }): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const observed = element.current;
    if (observed === null) return;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      root: observed.closest('.reader-pages'),
      rootMargin: '700px 0px',
    });
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}
