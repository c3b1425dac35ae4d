import { LoaderCircle } from 'lucide-react';
import { type MouseEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { spokenLocale, t } from '../../../shared/language/translate.ts';
import type { PreviewLayout } from '../../../shared/scene/preview-layout.ts';
import { type ThemeName, themeNamed } from '../../../shared/scene/theme.ts';
import type { PreviewState } from './use-preview.ts';

interface Props {
  /** The element that scrolls, and in which the paper has its room. */
  readonly pane: RefObject<HTMLDivElement | null>;
  readonly state: PreviewState;
  /** The places of the paper and the map on it; null before the map's size is known. */
  readonly layout: PreviewLayout | null;
  /** The subject of the picture. */
  readonly title: string;
  readonly theme: ThemeName;
  readonly enlarged: boolean;
  /** The reason why it cannot be shown at its own size; null when it can. */
  readonly tooLarge: string | null;
  readonly onEnlarge: (enlarged: boolean) => void;
}

/** The map as it will be exported, on its paper. */
export function PreviewPane({ pane, state, layout, title, theme, enlarged, tooLarge, onEnlarge }: Props) {
  const aim = useAim(pane, layout);
  const { preview, slow, error } = state;
  const canToggle = layout !== null && (enlarged || (layout.zoom < 1 && tooLarge === null));
  return (
    <section className="export-preview" aria-label={t('Preview')}>
      <div
        ref={pane}
        // A place on a drawing counts from the left.
        dir="ltr"
        className={enlarged ? 'export-desk enlarged' : 'export-desk'}
        tabIndex={enlarged ? 0 : undefined}
      >
        {preview !== null && layout !== null && (
          <div
            className="export-paper"
            style={{ ...layout.paper, background: themeNamed(theme).paper }}
            aria-busy={!state.current}
          >
            <img
              src={preview.address}
              alt={[title, pageOf(state)].filter(Boolean).join('. ').trim()}
              draggable={false}
              style={{
                left: layout.map.x,
                top: layout.map.y,
                width: layout.map.width,
                height: layout.map.height,
              }}
            />
            {canToggle && (
              <button
                type="button"
                className={enlarged ? 'export-magnify enlarged' : 'export-magnify'}
                aria-label={enlarged ? t('Show the whole page') : t('Show at its own size')}
                onClick={(event) => {
                  aim(event);
                  onEnlarge(!enlarged);
                }}
              />
            )}
          </div>
        )}
        {error !== null && (
          <p className="export-fault" role="alert">
            {error.message}
          </p>
        )}
      </div>
      {slow && (
        <p className="export-drawing" role="status">
          <LoaderCircle size={15} strokeWidth={1.75} className="export-turning" aria-hidden="true" />
          {t('Drawing the preview…')}
        </p>
      )}
      <p className="export-zoom">
        {layout !== null && preview !== null && `${pageOf(state)}${caption(layout.zoom, { tooLarge, enlarged })}`}
      </p>
    </section>
  );
}

/** Says which page is shown, if there are several. */
function pageOf({ preview, current }: PreviewState): string {
  const pages = current && preview !== null ? preview.pages : 1;
  return pages === 1 ? '' : `${t('Page 1 of {pages, number}.', { pages })} `;
}

function caption(zoom: number, { tooLarge, enlarged }: Pick<Props, 'tooLarge' | 'enlarged'>): string {
  if (enlarged) return t('Shown at its own size. Click it to see all of it.');
  if (zoom === 1) return t('Shown at its own size.');
  const percent = (zoom * 100).toLocaleString(spokenLocale(), { maximumFractionDigits: zoom < 0.1 ? 1 : 0 });
  return tooLarge === null
    ? t('Shown at {percent} %. Click it for its own size.', { percent })
    : t('Shown at {percent} %. {reason}', { percent, reason: tooLarge });
}

/** Keeps the point that was clicked in view when the paper changes its size. */
function useAim(pane: RefObject<HTMLDivElement | null>, layout: PreviewLayout | null) {
  const aimed = useRef<{ x: number; y: number } | null>(null);
  const width = layout?.paper.width;
  // biome-ignore lint/correctness/useExhaustiveDependencies: to be done when the paper has changed its size.
  useLayoutEffect(() => {
    const desk = pane.current;
    const point = aimed.current;
    aimed.current = null;
    if (desk === null || point === null) return;
    desk.scrollLeft = point.x * desk.scrollWidth - desk.clientWidth / 2;
    desk.scrollTop = point.y * desk.scrollHeight - desk.clientHeight / 2;
  }, [width]);
  return ({ clientX, clientY, currentTarget, detail }: MouseEvent) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    // Without a mouse there is no point: then the middle.
    aimed.current = detail === 0 ? { x: 0.5, y: 0.5 } : { x: (clientX - left) / width, y: (clientY - top) / height };
  };
}
