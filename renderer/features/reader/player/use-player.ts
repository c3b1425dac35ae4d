import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { t } from '../../../../shared/language/translate.ts';
import type { Sha256, SourceId } from '../../../../shared/model/entities.ts';
import { type SpokenTime, secondsAt, spokenAt } from '../../../../shared/sources/spoken-times.ts';
import { useApp, useAppState } from '../../../core/app-context.ts';
import { notePlaying, type PlayRequest } from '../../../core/slices/reading.ts';

/** Seconds of a jump. */
export const JUMP = 5;

export interface PlayerState {
  readonly isPlaying: boolean;
  readonly seconds: number;
  /** null until it is known, and where the file does not say. */
  readonly duration: number | null;
  readonly rate: number;
  /** True if the window cannot play it. */
  readonly hasFailed: boolean;
}

export interface Player extends PlayerState {
  readonly media: RefObject<HTMLMediaElement | null>;
  /** What is being spoken; null while nothing was played yet, or before the first time. */
  readonly spoken: SpokenTime | null;
  readonly toggle: () => void;
  readonly jump: (by: number) => void;
  readonly seek: (seconds: number) => void;
  readonly playFrom: (seconds: number) => void;
  readonly setRate: (rate: number) => void;
  /** The listeners of the element that plays. */
  readonly events: Readonly<Record<'onPlay' | 'onPause' | 'onTimeUpdate' | 'onDurationChange' | 'onError', () => void>>;
}

const STANDING: PlayerState = { isPlaying: false, seconds: 0, duration: null, rate: 1, hasFailed: false };

interface Options {
  readonly source: SourceId;
  /** null for a source without a recording. */
  readonly original: Sha256 | null;
  /** null while the text is not there yet. */
  readonly times: readonly SpokenTime[] | null;
}

/** Plays the recording of a source as its controls and the rest of the window ask. */
export function usePlayer({ source, original, times }: Options): Player {
  const app = useApp();
  const media = useRef<HTMLMediaElement>(null);
  const [state, setState] = useState(STANDING);
  const [hasBegun, setHasBegun] = useState(false);

  const play = useCallback(() => {
    setHasBegun(true);
    // What the element cannot play it reports as an error of its own; a pause that comes in between is none.
    media.current?.play().catch(() => {});
  }, []);
  const toggle = useCallback(() => {
    if (media.current?.paused === false) media.current.pause();
    else play();
  }, [play]);
  const seek = useCallback((seconds: number) => {
    const element = media.current;
    if (element === null) return;
    const end = Number.isFinite(element.duration) ? element.duration : Number.POSITIVE_INFINITY;
    element.currentTime = Math.min(Math.max(0, seconds), end);
    setHasBegun(true);
  }, []);
  const playFrom = useCallback(
    (seconds: number) => {
      seek(seconds);
      play();
    },
    [seek, play],
  );

  /** The last that was asked for and done: an edit of the source asks for nothing again. */
  const done = useRef<PlayRequest>(undefined);
  const asked = useAppState(({ reader }) => (reader?.source === source ? reader.play : undefined));
  useEffect(() => {
    if (asked === undefined || asked === done.current || (times === null && !('toggle' in asked))) return;
    done.current = asked;
    if ('toggle' in asked) {
      toggle();
      return;
    }
    const offset =
      'offset' in asked ? asked.offset : app.store.getState().session?.debate.excerpts.get(asked.excerpt)?.start;
    const seconds = offset === undefined ? null : secondsAt(times ?? [], offset);
    if (seconds === null)
      app.notify(t('The transcript does not tell when that is spoken: there is no time before it.'));
    else playFrom(seconds);
  }, [app, asked, times, toggle, playFrom]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another recording begins anew.
  useEffect(
    () => () => {
      notePlaying(app, null);
      setState(STANDING);
      setHasBegun(false);
    },
    [app, original],
  );

  const read = (more: Partial<PlayerState> = {}) => {
    const element = media.current;
    if (element === null) return;
    const duration = Number.isFinite(element.duration) ? element.duration : null;
    setState((before) => ({ ...before, seconds: element.currentTime, duration, rate: element.playbackRate, ...more }));
  };
  const events = {
    onPlay: () => {
      read({ isPlaying: true });
      notePlaying(app, source);
    },
    onPause: () => {
      read({ isPlaying: false });
      notePlaying(app, null);
    },
    onTimeUpdate: () => read(),
    onDurationChange: () => read(),
    onError: () => read({ hasFailed: true, isPlaying: false }),
  };
  return {
    ...state,
    media,
    spoken: hasBegun && times !== null ? spokenAt(times, state.seconds) : null,
    toggle,
    jump: (by) => seek((media.current?.currentTime ?? 0) + by),
    seek,
    playFrom,
    setRate: (rate) => {
      if (media.current !== null) media.current.playbackRate = rate;
      read({ rate });
    },
    events,
  };
}
