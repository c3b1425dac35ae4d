import {
  type MouseEvent,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { t } from '../../../../shared/language/translate.ts';
import type { Area, Excerpt, ExcerptId, Source } from '../../../../shared/model/entities.ts';
import { pageAt, pageStarts } from '../../../../shared/sources/pages.ts';
import { isPictureType } from '../../../../shared/sources/picture-header.ts';
import { sourceTitle } from '../../../../shared/sources/source-title.ts';
import type { Hit } from '../find-in-text.ts';
import type { TextControl } from '../text-view.tsx';
import type { AreaMarking } from '../use-marked-area.ts';
import { usePress } from '../use-press.ts';
import { type TextSelection, textSelection } from '../use-text-selection.ts';
import { PageView } from './page-view.tsx';
import type { PageSize } from './paged-document.ts';
import { type ShownPage, selectedOnPage } from './selected-on-page.ts';
import { useDocument } from './use-document.ts';

interface Props {
  readonly control: Ref<TextControl>;
  readonly source: Readonly<Source>;
  readonly text: string;
  readonly excerpts: readonly Excerpt[];
  readonly highlighted: readonly ExcerptId[];
  readonly current: Hit | null;
  /** The offset at which to begin. */
  readonly from: number;
  /** The marking of an area, in place of words. */
  readonly marking: AreaMarking;
  /** The area that was gone to. */
  readonly shownArea: Readonly<Excerpt> | null;
  readonly onSelect: (selection: TextSelection | null) => void;
  readonly onOpen: (excerpts: readonly ExcerptId[], at: { x: number; y: number }) => void;
  readonly onPoint: (excerpts: readonly ExcerptId[]) => void;
  readonly onKey: (key: string) => boolean;
  /** Receives the reason why the selection is not a passage; null when it is one, or nothing is selected. */
  readonly onProblem: (problem: string | null) => void;
}

/** CSS pixels beside a page. */
const SIDES = 32;

/** The pages of a document as they look, each as wide as there is room; a picture is one. */
export function PagesView(props: Props) {
  const { source, text, excerpts, highlighted, current, onSelect, onProblem } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const width = useRoom(scroller);
  const loaded = useDocument(source, text);
  const [sizes, setSizes] = useState<ReadonlyMap<number, PageSize>>(new Map());
  const drawn = useRef(new Map<number, ShownPage>());
  const isPicture = isPictureType(source.mediaType);

  const show = useCallback(
    (offset: number) => {
      const page = scroller.current?.querySelector<HTMLElement>(`[data-page="${pageAt(source.csl, offset) ?? 1}"]`);
      if (page && scroller.current) scroller.current.scrollTop = page.offsetTop - SIDES / 2;
    },
    [source],
  );
  useImperativeHandle(
    props.control,
    () => ({ show, focus: () => scroller.current?.focus({ preventScroll: true }), select: show }),
    [show],
  );
  const isThere = loaded !== null && 'document' in loaded && width > 0;
  const begin = useRef(props.from);
  useEffect(() => {
    if (isThere) show(begin.current);
  }, [isThere, show]);

  const readSelection = useCallback(() => {
    const found = selectedOnPage(drawn.current);
    if (found === null) return;
    onProblem('problem' in found ? found.problem : null);
    onSelect('problem' in found ? null : textSelection(found.start, found.end));
  }, [onSelect, onProblem]);
  useEffect(() => {
    document.addEventListener('selectionchange', readSelection);
    return () => document.removeEventListener('selectionchange', readSelection);
  }, [readSelection]);

  const onSize = useCallback((number: number, size: PageSize) => {
    setSizes((before) => {
      const known = before.get(number);
      return known?.width === size.width && known.height === size.height ? before : new Map(before).set(number, size);
    });
  }, []);
  const onDrawn = useCallback(
    (number: number, page: ShownPage | null) => {
      if (page === null) drawn.current.delete(number);
      else drawn.current.set(number, page);
      // Its words can be selected as soon as they are there, which is before this.
      if (page !== null) readSelection();
    },
    [readSelection],
  );
  const onFound = useCallback((top: number) => {
    const view = scroller.current;
    if (view !== null) view.scrollTop = top - view.clientHeight * 0.3;
  }, []);
  const pages = useMemo(() => stretches(source, text), [source, text]);

  const { shownArea } = props;
  useEffect(() => {
    const view = scroller.current;
    const page = view?.querySelector<HTMLElement>(`[data-page="${shownArea?.page ?? 1}"]`);
    if (!isThere || shownArea?.area == null || !view || !page) return;
    view.scrollTop = page.offsetTop + shownArea.area.top * page.clientHeight - view.clientHeight * 0.3;
  }, [isThere, shownArea]);

  const isPress = usePress();
  const press = (event: MouseEvent) => {
    const { clientX: x, clientY: y } = event;
    const ids = marksAt(scroller.current, x, y);
    if (ids.length > 0 && !props.marking.isOn && isPress.was(event)) props.onOpen(ids, { x, y });
  };

  if (loaded !== null && 'message' in loaded) {
    return (
      <p className="reader-message" role="alert">
        {loaded.message}
      </p>
    );
  }
  return (
    <div
      ref={scroller}
      className="reader-pages"
      role="document"
      aria-label={
        isPicture
          ? t(
              'The picture {source}, with the words that were recognised in it. Passages are selected with the mouse here, with the keyboard under “Text”.',
              { source: sourceTitle(source) },
            )
          : t('Pages of the PDF. Passages are selected with the mouse here, with the keyboard under “Text”.')
      }
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys scroll it.
      tabIndex={0}
      onMouseDown={isPress.down}
      onClick={press}
      onKeyDown={(event) => {
        const { key, ctrlKey, metaKey, altKey, target, currentTarget } = event;
        if (target === currentTarget && !ctrlKey && !metaKey && !altKey && props.onKey(key)) event.preventDefault();
      }}
      onPointerMove={({ clientX, clientY }) => props.onPoint(marksAt(scroller.current, clientX, clientY))}
      onPointerLeave={() => props.onPoint([])}
    >
      {!isThere && (
        <p className="reader-message late" role="status">
          {isPicture ? t('Opening the picture…') : t('Opening the PDF…')}
        </p>
      )}
      {isThere &&
        Array.from({ length: loaded.document.pageCount }, (_, index) => {
          const number = index + 1;
          const known = sizes.get(number) ?? loaded.document.firstSize;
          return (
            <PageView
              key={number}
              document={loaded.document}
              number={number}
              size={{ width, height: (known.height / known.width) * width }}
              text={text}
              stretch={pages[index] ?? NOWHERE}
              excerpts={excerpts}
              highlighted={highlighted}
              current={current}
              marked={markedOn(props.marking, number)}
              onArea={(area) => props.marking.mark(area === null ? null : { area, page: number })}
              onKey={props.onKey}
              onSize={onSize}
              onDrawn={onDrawn}
              onFound={onFound}
            />
          );
        })}
    </div>
  );
}

/** Returns the area that is marked on a page; undefined where words are selected. */
function markedOn({ isOn, marked }: AreaMarking, page: number): Area | null | undefined {
  if (!isOn) return undefined;
  return marked?.page === page ? marked.area : null;
}

const NOWHERE: Hit = { start: 0, end: 0 };

/** Returns each page's stretch of the source's text. */
function stretches(source: Readonly<Source>, text: string): Hit[] {
  const starts = pageStarts(source.csl);
  if (starts.length === 0) return [{ start: 0, end: text.length }];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

/** Returns the passages under a point of the window, the smallest first. */
function marksAt(scroller: HTMLElement | null, x: number, y: number): ExcerptId[] {
  const marks = [...(scroller?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])].filter((mark) => {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  });
  const ids = marks.map((mark) => mark.getAttribute('data-mark') ?? '').filter((id) => id !== '');
  return [...new Set(ids)];
}

/** Returns the width available to a page. */
function useRoom(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observed = element.current;
    if (observed === null) return;
    // Not at every step of a drag of the divider: each draws all pages anew.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setWidth(Math.max(120, observed.clientWidth - SIDES)), 120);
    });
    observer.observe(observed);
    setWidth(Math.max(120, observed.clientWidth - SIDES));
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [element]);
  return width;
}
