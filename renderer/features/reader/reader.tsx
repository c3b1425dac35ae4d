import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import type { ExcerptId, SourceId } from '../../../shared/model/entities.ts';
import { pageName, pageStarts } from '../../../shared/sources/pages.ts';
import { isPictureType } from '../../../shared/sources/picture-header.ts';
import { isRecordingType } from '../../../shared/sources/recording-type.ts';
import { sourceTitle } from '../../../shared/sources/source-title.ts';
import { spokenTimes } from '../../../shared/sources/spoken-times.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { highlightNothing } from '../../core/slices/reading.ts';
import { ExcerptPopover } from '../passages/excerpt-popover.tsx';
import { highlightAll } from '../passages/highlighting.ts';
import { playSource } from '../passages/open-passage.ts';
import { placeExcerpt, stopPlacing } from '../passages/place-passage.ts';
import { PlacingBar } from '../passages/placing-bar.tsx';
import { SelectionBar } from '../passages/selection-bar.tsx';
import { selectionAt } from '../passages/source-selection.ts';
import { type Taking, takeSelection } from '../passages/take-selection.ts';
import { FindBar } from './find-bar.tsx';
import { MarkIndex } from './marks.ts';
import { PagesView } from './pages/pages-view.tsx';
import { PlayerBar } from './player/player-bar.tsx';
import { handlePlayerKey } from './player/player-keys.ts';
import { usePlayer } from './player/use-player.ts';
import { ReaderHeader, type ReaderMode } from './reader-header.tsx';
import { textBlocks } from './text-blocks.ts';
import { type TextControl, TextView } from './text-view.tsx';
import { useFind } from './use-find.ts';
import { useGoTo } from './use-go-to.ts';
import { useMarkedArea } from './use-marked-area.ts';
import { usePlacing } from './use-placing.ts';
import { useShownArea } from './use-shown-area.ts';
import { useSourceText } from './use-source-text.ts';
import type { TextSelection } from './use-text-selection.ts';
import { wordsToFind } from './words-to-find.ts';

interface OpenExcerpts {
  readonly excerpts: readonly ExcerptId[];
  /** A point of the window. */
  readonly at: { readonly x: number; readonly y: number };
  /** True if its note is to be written at once. */
  readonly noting: boolean;
}

/** A source beside the map; what is found in it can become a claim, be attached to one, or be kept. */
export function Reader({ source: id }: { readonly source: SourceId }) {
  const app = useApp();
  const source = useDebate((debate) => debate.sources.get(id) ?? null);
  const excerpts = useDebate((debate) => debate.excerptsBySource.get(id));
  const loaded = useSourceText(source?.text ?? null);
  const [mode, setMode] = useState<ReaderMode>(source !== null && isPictureType(source.mediaType) ? 'pages' : 'text');
  const [problem, setProblem] = useState<string | null>(null);
  const [selection, setSelection] = useState<TextSelection | null>(null);
  const [open, setOpen] = useState<OpenExcerpts | null>(null);
  const control = useRef<TextControl>(null);
  const section = useRef<HTMLElement>(null);

  const text = loaded.state === 'loaded' ? loaded.text : null;
  const starts = useMemo(() => (source === null ? [] : pageStarts(source.csl)), [source]);
  const named = useCallback((page: number) => (source === null ? '' : pageName(source.csl, page)), [source]);
  const blocks = useMemo(() => (text === null ? null : textBlocks(text, starts)), [text, starts]);
  const marks = useMemo(
    () => new MarkIndex(excerpts.map(({ id: excerpt, start, end }) => ({ id: excerpt, start, end }))),
    [excerpts],
  );
  const show = useCallback((offset: number) => control.current?.show(offset), []);
  const find = useFind(text, { show, from: selection?.start ?? 0 });
  const goneTo = useGoTo(control, text !== null);
  const placing = usePlacing(control, text !== null);
  const pointedAt = useAppState((state) => state.highlight.excerpts);
  const highlighted = useMemo(() => (placing === null ? pointedAt : [...pointedAt, placing.id]), [pointedAt, placing]);
  const words = useMemo(
    () =>
      source === null || text === null || selection === null
        ? null
        : selectionAt(source, text, selection.start, selection.end),
    [source, text, selection],
  );
  const marking = useMarkedArea(source, text);
  const selected = marking.isOn && placing === null ? marking.selection : words;
  const shownArea = useShownArea();
  useEffect(() => {
    if (shownArea !== null) setMode('pages');
  }, [shownArea]);

  const original = source !== null && isRecordingType(source.mediaType) ? source.original : null;
  const csl = source?.csl;
  const times = useMemo(
    () => (original === null || text === null || csl === undefined ? null : spokenTimes(text, csl)),
    [original, text, csl],
  );
  const player = usePlayer({ source: id, original, times });
  const [isFollowing, setFollowing] = useState(true);
  const spokenStart = player.isPlaying && isFollowing ? player.spoken?.start : undefined;
  useEffect(() => {
    if (spokenStart !== undefined) control.current?.show(spokenStart);
  }, [spokenStart]);

  // In another text the offsets are different.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text itself says when.
  useEffect(() => {
    setSelection(null);
    setOpen(null);
  }, [text]);

  if (source === null) return null;

  const take = (taking: Taking): boolean => {
    if (selected === null) return false;
    if (placing !== null) return true;
    const at = underSelection(section.current);
    const kept = takeSelection(app, selected, taking);
    if (kept !== null) setOpen({ excerpts: [kept], at, noting: true });
    if (taking !== 'attach') marking.mark(null);
    return true;
  };
  const place = (): boolean => {
    if (placing === null) return false;
    if (selected !== null) placeExcerpt(app, selected);
    return true;
  };
  const cancelPlacing = () => {
    stopPlacing(app);
    control.current?.focus();
  };
  const onKey = (key: string): boolean => {
    const taking = TAKINGS[key.toLowerCase()];
    if (taking !== undefined) return take(taking);
    if (key === 'Enter') return place();
    if (original !== null && handlePlayerKey(player, key)) return true;
    if (original !== null && key.toLowerCase() === 'p' && selection !== null) {
      playSource(app, id, { offset: selection.start });
      return true;
    }
    if (key !== 'Escape') return false;
    if (open !== null) setOpen(null);
    else if (placing !== null) stopPlacing(app);
    else if (marking.isOn) marking.turn(false);
    else if (selection !== null && selection.start < selection.end) {
      getSelection()?.collapseToEnd();
      setSelection({ ...selection, anchor: selection.focus, start: selection.focus, end: selection.focus });
    } else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'F3' && find.isOpen) {
      event.preventDefault();
      find.step(event.shiftKey ? -1 : 1);
      return;
    }
    const mod = event.ctrlKey || event.metaKey;
    if (!mod || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'f') return;
    event.preventDefault();
    openFind();
  };
  const title = sourceTitle(source);
  const areaHint = marking.isOn && marking.marked === null ? t(MARK_AREA) : null;
  const pageProblem = mode === 'pages' ? (areaHint ?? problem) : null;
  const point = (found: readonly ExcerptId[]) =>
    found.length === 0 ? highlightNothing(app) : highlightAll(app, found);
  const changeMode = (next: ReaderMode) => {
    marking.turn(false);
    setMode(next);
  };
  const openFind = (words?: string) => {
    changeMode('text');
    find.open(words);
  };
  const closeFind = () => {
    find.close();
    control.current?.focus();
    // As elsewhere: a match that was found becomes the selection.
    if (find.current !== null) control.current?.select(find.current.start, find.current.end);
  };
  const openExcerpts = (found: readonly ExcerptId[], at: OpenExcerpts['at']) => {
    // While a passage is being placed, a press there leads to other words.
    if (placing === null) setOpen({ excerpts: found, at, noting: false });
  };
  const closePopover = () => {
    setOpen(null);
    control.current?.focus();
  };

  return (
    <section ref={section} className="reader" aria-label={t('Source: {title}', { title })} onKeyDown={onKeyDown}>
      <ReaderHeader source={source} mode={mode} marking={marking} onMode={changeMode} onFind={() => openFind()} />
      {find.isOpen && <FindBar find={find} onClose={closeFind} />}
      {original !== null && (
        <PlayerBar
          player={player}
          original={original}
          mediaType={source.mediaType}
          isFollowing={isFollowing}
          onFollow={setFollowing}
        />
      )}
      <div className="reader-body">
        {loaded.state === 'failed' && (
          <p className="reader-message" role="alert">
            {loaded.message}
          </p>
        )}
        {loaded.state === 'loading' && (
          <p className="reader-message late" role="status">
            {t('Reading the text…')}
          </p>
        )}
        {mode === 'text' && text !== null && blocks !== null && (
          <TextView
            control={control}
            label={t('Text of {title}. Arrow keys move the caret, with Shift they select.', { title })}
            source={id}
            text={text}
            blocks={blocks}
            pageName={named}
            excerpts={marks}
            highlighted={highlighted}
            times={times}
            spoken={player.spoken}
            onTime={player.playFrom}
            hits={find.marks}
            current={find.current ?? goneTo}
            selection={selection}
            onSelect={setSelection}
            onOpen={openExcerpts}
            onPoint={point}
            onKey={onKey}
          />
        )}
        {mode === 'pages' && text !== null && (
          <PagesView
            control={control}
            source={source}
            text={text}
            excerpts={excerpts}
            highlighted={highlighted}
            current={goneTo}
            from={selection?.start ?? goneTo?.start ?? 0}
            marking={marking}
            shownArea={shownArea}
            onSelect={setSelection}
            onProblem={setProblem}
            onPoint={point}
            onOpen={openExcerpts}
            onKey={onKey}
          />
        )}
      </div>
      {placing === null ? (
        <SelectionBar selection={selected} problem={pageProblem} source={source} onTake={take} />
      ) : (
        <PlacingBar
          excerpt={placing}
          isVerbatim={source.verbatim}
          selection={selected}
          problem={pageProblem}
          onPlace={place}
          onFind={() => openFind(wordsToFind(placing.exact, text ?? ''))}
          onCancel={cancelPlacing}
        />
      )}
      {open !== null && <ExcerptPopover key={open.excerpts.join(' ')} {...open} onClose={closePopover} />}
    </section>
  );
}

const MARK_AREA = msg('Drag over what you mean, or press an arrow key. Esc selects words again.');
const TAKINGS: Readonly<Record<string, Taking>> = { c: 'claim', e: 'attach', n: 'note' };

/** Returns the end of the selection, or of the marked area, as a point of the window. */
function underSelection(reader: HTMLElement | null): { x: number; y: number } {
  const area = reader?.querySelector('.reader-area-marked')?.getBoundingClientRect();
  if (area !== undefined) return { x: area.left, y: area.bottom };
  const native = getSelection();
  const rects = native !== null && native.rangeCount > 0 ? native.getRangeAt(0).getClientRects() : [];
  const last = rects[rects.length - 1];
  if (last !== undefined) return { x: last.left, y: last.bottom };
  const { left, top } = reader?.getBoundingClientRect() ?? { left: 0, top: 0 };
  return { x: left + 24, y: top + 96 };
}
