import { GitCompareArrows, Pause, Play, SkipBack, SkipForward, X } from 'lucide-react';
import { type KeyboardEvent, type Ref, useEffect, useId, useMemo, useRef } from 'react';
import { isAfter, type Moment } from '../../../shared/evaluation/as-of.ts';
import { momentWords } from '../../../shared/evaluation/moment-words.ts';
import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { Move } from '../../../shared/model/entities.ts';
import { runAction } from '../../core/actions/run-action.ts';
import type { App } from '../../core/app.ts';
import { useApp, useAppState, useDebate, useReadDebate } from '../../core/app-context.ts';
import { highlight, highlightNothing } from '../../core/slices/reading.ts';
import {
  compareSince,
  leaveTime,
  playTime,
  type ShownTime,
  SPEEDS,
  type Speed,
  setSpeed,
  showMoment,
} from '../../core/slices/time.ts';
import { IconButton } from '../../ui/fields/icon-button.tsx';
import { ChangesPart } from './changes-part.tsx';
import { ClaimCourse } from './claim-course.tsx';
import { MomentField } from './moment-field.tsx';
import { momentAt, placeOf, ticksOf, useStops } from './stops.ts';

/** Dates that have room along the slider. */
const MOST_DATES = 7;

/** The debate at any moment, under the map and the exchange: a slider over its moves, played, stepped through, or set to a date. */
export function TimeBar() {
  const time = useAppState((state) => state.time);
  return time === null ? null : <OpenBar time={time} />;
}

function OpenBar({ time }: { readonly time: ShownTime }) {
  const app = useApp();
  const readDebate = useReadDebate();
  const stops = useStops();
  const { moment, since } = time;
  const place = useDebate(useMemo(() => (debate: Debate) => placeOf(debate, stops, moment), [stops, moment]));
  const slider = useRef<HTMLInputElement>(null);
  usePlaying(app, time, stops, place);
  useLitMove(app, moment);
  useToldEdits(app);

  useEffect(() => slider.current?.focus({ preventScroll: true }), []);

  const goTo = (next: number) => showMoment(app, momentAt(stops, Math.min(Math.max(next, 0), stops.length)));
  const close = () => {
    leaveTime(app);
    const { canvas, exchange, view } = app.store.getState();
    (view === 'exchange' ? exchange : canvas)?.focus();
  };
  const play = () => {
    if (!time.isPlaying && place >= stops.length) goTo(0);
    playTime(app, !time.isPlaying);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  if (stops.length === 0) {
    return (
      <section className="time-bar" aria-label={t('Over time')} onKeyDown={onKeyDown}>
        <div className="time-row">
          <p>
            {t(
              'No move has a date that is certain. Give the moves in the exchange their dates to see the debate over time.',
            )}
          </p>
          <IconButton label={t('Leave over time')} icon={X} run={close} />
        </div>
      </section>
    );
  }
  const isSinceLater = since !== null && isAfter(readDebate(), since, moment);
  return (
    <section className="time-bar" aria-label={t('Over time')} onKeyDown={onKeyDown}>
      <div className="time-row">
        <IconButton label={time.isPlaying ? t('Pause') : t('Play')} icon={time.isPlaying ? Pause : Play} run={play} />
        <IconButton label={t('One move back')} icon={SkipBack} run={() => goTo(place - 1)} disabled={place === 0} />
        <IconButton
          label={t('One move on')}
          icon={SkipForward}
          run={() => goTo(place + 1)}
          disabled={place === stops.length}
        />
        <select
          className="time-speed"
          aria-label={t('Speed: moves in a second')}
          value={time.speed}
          onChange={({ target }) => setSpeed(app, Number(target.value) as Speed)}
        >
          {SPEEDS.map((speed) => (
            <option key={speed} value={speed}>
              {speed}×
            </option>
          ))}
        </select>
        <MomentField label={t('As of')} moment={moment} onMoment={(next) => showMoment(app, next)} />
        <Said moment={moment} />
        <button
          type="button"
          className="button time-compare"
          aria-pressed={since !== null}
          onClick={() => runAction(app, 'compare-times')}
        >
          <GitCompareArrows size={14} strokeWidth={1.75} aria-hidden="true" />
          {t('Compare')}
        </button>
        <IconButton label={t('Leave over time (Escape)')} icon={X} run={close} />
      </div>
      <div className="time-tracks">
        <ClaimCourse stops={stops} place={place} />
        <Track
          ref={slider}
          label={t('Moment')}
          stops={stops}
          place={place}
          moment={moment}
          onPlace={goTo}
          onSpace={play}
        />
        {since !== null && (
          <Track
            label={t('Compared with')}
            stops={stops}
            place={placeOf(readDebate(), stops, since)}
            moment={since}
            onPlace={(next) => compareSince(app, momentAt(stops, next))}
            onSpace={play}
          />
        )}
        <Dates stops={stops} />
      </div>
      {since !== null && <ChangesPart since={since} isLater={isSinceLater} />}
    </section>
  );
}

/** What had been said by then, in words; it is not read out at every step, since the slider tells the moment. */
function Said({ moment }: { readonly moment: Moment }) {
  const words = useDebate(useMemo(() => (debate: Debate) => momentWords(debate, moment), [moment]));
  const counts = useAppState(({ evaluated, session }) => {
    const then = evaluated?.asOf;
    if (then == null || session === null) return '';
    const { statements } = session.debate;
    let notYet = 0;
    for (const id of then.notYet) if (statements.has(id)) notYet++;
    return t(
      '{said} of {all, plural, one {# statement} other {# statements}} said{undated, plural, =0 {} one { · # is without a date and always there} other { · # are without a date and always there}}',
      { said: statements.size - notYet, all: statements.size, undated: then.undated },
    );
  });
  return (
    <p className="time-said">
      <b title={words}>
        <bdi>{words}</bdi>
      </b>
      <span>{counts}</span>
      <span>{t('Edits go to the debate of today.')}</span>
    </p>
  );
}

interface TrackProps {
  readonly ref?: Ref<HTMLInputElement>;
  readonly label: string;
  readonly stops: readonly Move[];
  readonly place: number;
  readonly moment: Moment;
  readonly onPlace: (place: number) => void;
  readonly onSpace: () => void;
}

function Track({ ref, label, stops, place, moment, onPlace, onSpace }: TrackProps) {
  const words = useDebate(useMemo(() => (debate: Debate) => momentWords(debate, moment), [moment]));
  const id = useId();
  return (
    <div className="time-track">
      <label htmlFor={id}>{label}</label>
      <input
        ref={ref}
        id={id}
        type="range"
        min={0}
        max={stops.length}
        step={1}
        value={place}
        aria-valuetext={t('{place} of {count}: {words}', { place, count: stops.length, words })}
        onChange={({ target }) => onPlace(Number(target.value))}
        onKeyDown={(event) => {
          if (event.key !== ' ') return;
          event.preventDefault();
          onSpace();
        }}
      />
    </div>
  );
}

function Dates({ stops }: { readonly stops: readonly Move[] }) {
  return (
    <div className="time-dates" aria-hidden="true">
      {ticksOf(stops, MOST_DATES).map(({ place, label }) => (
        <span key={place} style={{ insetInlineStart: `${(100 * place) / stops.length}%` }}>
          {label}
        </span>
      ))}
    </div>
  );
}

/** Goes on by itself while it is played, and stops at the end. */
function usePlaying(app: App, { isPlaying, speed }: ShownTime, stops: readonly Move[], place: number): void {
  const at = useRef(place);
  // Whoever comes back from another view starts it again.
  useEffect(() => () => playTime(app, false), [app]);
  useEffect(() => {
    at.current = place;
  }, [place]);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      if (at.current >= stops.length) {
        playTime(app, false);
        app.notify(t('Played to the last move.'));
        return;
      }
      showMoment(app, momentAt(stops, at.current + 1));
    }, 1000 / speed);
    return () => clearInterval(timer);
  }, [app, isPlaying, speed, stops]);
}

/** Lights what the last move is about, and brings the move into sight where the exchange is shown. */
function useLitMove(app: App, moment: Moment): void {
  useEffect(() => {
    const { session, exchange, view } = app.store.getState();
    const through = typeof moment === 'string' ? null : moment.through;
    const move = through === null ? undefined : session?.debate.moves.get(through);
    if (move === undefined) return;
    if (view === 'exchange') exchange?.reveal(move.id);
    if ('statement' in move.target) highlight(app, { statements: [move.target.statement] });
    return () => highlightNothing(app);
  }, [app, moment]);
}

/** An edit is made to the debate of today, since nobody can say something in the past: whoever makes one is told so, once. */
function useToldEdits(app: App): void {
  useEffect(() => {
    let isTold = false;
    return app.onDebateChange((changes) => {
      if (isTold || changes === null) return;
      isTold = true;
      app.notify(t('This went to the debate of today. What has no dated move is shown at every moment.'));
    });
  }, [app]);
}
