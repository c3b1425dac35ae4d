import {
  type DragEvent,
  type MouseEvent,
  type PointerEvent,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
} from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { ExcerptId, SourceId } from '../../../shared/model/entities.ts';
import type { SpokenTime } from '../../../shared/sources/spoken-times.ts';
import { PassageMargin } from '../passages/passage-margin.tsx';
import { carrySelection } from '../passages/selection-drag.ts';
import type { Hit } from './find-in-text.ts';
import type { Mark, MarkIndex } from './marks.ts';
import { TextBlock } from './text-block.tsx';
import type { TextBlocks } from './text-blocks.ts';
import { highlight } from './text-highlights.ts';
import { offsetOf } from './text-offsets.ts';
import { MARGIN } from './text-window.ts';
import { usePress } from './use-press.ts';
import { useTextKeys } from './use-text-keys.ts';
import { type TextSelection, useTextSelection } from './use-text-selection.ts';
import { useTextWindow } from './use-text-window.ts';

/** The control of the text for the rest of the reader. */
export interface TextControl {
  /** Brings an offset into sight. */
  show(offset: number): void;
  focus(): void;
  /** Selects from one offset to another, so that a script can select words, and brings them into sight. */
  select(start: number, end: number): void;
}

interface Props {
  readonly control: Ref<TextControl>;
  readonly label: string;
  readonly source: SourceId;
  readonly text: string;
  /** Returns a page, from 1, as a citation names it. */
  readonly pageName: (page: number) => string;
  readonly blocks: TextBlocks;
  readonly excerpts: MarkIndex<Mark>;
  readonly highlighted: readonly ExcerptId[];
  /** When its words are spoken, if there is a recording of them. */
  readonly times: readonly SpokenTime[] | null;
  /** What is spoken now. */
  readonly spoken: SpokenTime | null;
  /** A time was pressed: receives its seconds. */
  readonly onTime: (seconds: number) => void;
  readonly hits: MarkIndex<Hit & Mark>;
  /** The place that was gone to. */
  readonly current: Hit | null;
  readonly selection: TextSelection | null;
  readonly onSelect: (selection: TextSelection | null) => void;
  /** Receives the passages under a press, the shortest first, and its place in the window. */
  readonly onOpen: (excerpts: readonly ExcerptId[], at: { x: number; y: number }) => void;
  readonly onPoint: (excerpts: readonly ExcerptId[]) => void;
  /** Receives the keys that do not move the caret. */
  readonly onKey: (key: string) => boolean;
}

/** A source's text, with the passages in it; of a long one only the visible part is drawn. */
export function TextView(props: Props) {
  const labelOf = (page: number | null) => (page === null ? null : props.pageName(page));
  const { text, blocks, excerpts, hits, current, selection } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const pinned = selection === null ? [] : [selection.anchor, selection.focus];
  const { window: view, shown, onScroll, show, catchUp } = useTextWindow(blocks, { scroller, inner }, pinned);
  const { isNative, follow } = useTextSelection(inner, { selection, onSelect: props.onSelect, drawn: excerpts });
  const keys = useTextKeys({
    scroller,
    inner,
    view,
    blocks,
    text,
    show,
    selection,
    onSelect: props.onSelect,
    follow,
    catchUp,
    onKey: props.onKey,
    onEnter: (offset, at) => {
      const ids = idsAt(excerpts, offset);
      if (ids.length > 0) props.onOpen(ids, at);
    },
  });
  useImperativeHandle(props.control, () => ({
    show,
    focus: () => scroller.current?.focus({ preventScroll: true }),
    select: keys.select,
  }));

  const from = blocks.start(shown[0] ?? 0);
  const to = blocks.end(shown.at(-1) ?? 0);
  useEffect(() => {
    const parent = inner.current;
    if (parent === null) return;
    const inSight = <S extends Hit>(stretches: readonly S[]) =>
      stretches.flatMap(({ start, end }) => {
        const clipped = { start: Math.max(start, from), end: Math.min(end, to) };
        return clipped.start < clipped.end ? [clipped] : [];
      });
    highlight('reader-hit', parent, inSight(hits.within(from, to)));
    highlight('reader-current', parent, inSight(current === null ? [] : [current]));
    highlight('reader-time', parent, inSight((props.times ?? []).map(({ mark }) => mark)));
    highlight('reader-spoken', parent, inSight(props.spoken === null ? [] : [props.spoken]));
    highlight('reader-kept', parent, inSight(selection === null || isNative() ? [] : [selection]));
  });
  useEffect(
    () => () => {
      for (const name of HIGHLIGHTS) globalThis.CSS?.highlights?.delete(name);
    },
    [],
  );

  const isPress = usePress();
  const pointAt = (event: PointerEvent) => props.onPoint(idsUnder(event.target));
  const press = (event: MouseEvent) => {
    const time = isPress.was(event) ? timeUnder(event) : undefined;
    if (time !== undefined) {
      props.onTime(time);
      return;
    }
    const ids = idsUnder(event.target);
    if (ids.length > 0 && isPress.was(event)) props.onOpen(ids, { x: event.clientX, y: event.clientY });
  };
  const timeUnder = ({ clientX, clientY }: MouseEvent): number | undefined => {
    if (!props.times?.length || inner.current === null) return undefined;
    const under = document.caretPositionFromPoint(clientX, clientY);
    const offset = under && offsetOf(inner.current, { node: under.offsetNode, offset: under.offset });
    return offset === null
      ? undefined
      : props.times.find(({ mark }) => mark.start <= offset && offset < mark.end)?.seconds;
  };
  const drag = (event: DragEvent) => {
    if (selection === null || selection.start === selection.end) return;
    const { start, end } = selection;
    carrySelection(event.dataTransfer, { source: props.source, start, end }, text.slice(start, end));
  };

  return (
    <div
      ref={scroller}
      className="reader-text"
      role="document"
      aria-label={props.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its text is read and selected with the keys.
      tabIndex={0}
      onScroll={() => {
        onScroll();
        keys.drawCaret();
      }}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.drawCaret}
      onBlur={keys.drawCaret}
      onMouseDown={isPress.down}
      onClick={press}
      onPointerOver={pointAt}
      onPointerLeave={() => props.onPoint([])}
      onDragStart={drag}
      onCopy={(event) => {
        if (selection === null || selection.start === selection.end) return;
        event.preventDefault();
        event.clipboardData.setData('text/plain', text.slice(selection.start, selection.end));
      }}
    >
      {text === '' && (
        <p className="reader-nothing">
          {t(
            'This source is only a record. Give it its document with “Replace with a newer version…”, beside the record.',
          )}
        </p>
      )}
      <div ref={inner} className="reader-blocks" style={{ height: view.total - MARGIN }}>
        {shown.map((block) => {
          const [start, end] = [blocks.start(block), blocks.end(block)];
          return (
            <TextBlock
              key={block}
              block={block}
              start={start}
              text={text.slice(start, end)}
              page={labelOf(blocks.page(block))}
              top={view.top(block)}
              marks={excerpts.within(start, end)}
              highlighted={props.highlighted}
            />
          );
        })}
      </div>
      <PassageMargin
        excerpts={excerpts.within(from, to).map(({ id }) => id)}
        text={inner}
        onOpen={props.onOpen}
        onLeave={() => scroller.current?.focus({ preventScroll: true })}
      />
      <div ref={keys.caret} className="reader-caret" hidden />
    </div>
  );
}

const HIGHLIGHTS = ['reader-hit', 'reader-current', 'reader-time', 'reader-spoken', 'reader-kept'];

/** Returns the passages at an offset, the shortest first. */
function idsAt(excerpts: MarkIndex<Mark>, offset: number): ExcerptId[] {
  return excerpts
    .within(Math.max(0, offset - 1), offset + 1)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
    .map(({ id }) => id);
}

function idsUnder(target: EventTarget): ExcerptId[] {
  const mark = target instanceof Element ? target.closest('[data-excerpts]') : null;
  return mark?.getAttribute('data-excerpts')?.split(' ') ?? [];
}
