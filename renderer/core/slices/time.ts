import type { Moment } from '../../../shared/evaluation/as-of.ts';
import { courseOf } from '../../../shared/exchange/course.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { EvaluationSlice } from './evaluation.ts';
import type { Holder, Slice } from './slice.ts';
import type { WindowSlice } from './window.ts';

export const SPEEDS = [0.5, 1, 2, 4] as const;
/** Moves in a second. */
export type Speed = (typeof SPEEDS)[number];

/** How the debate is shown as of a moment. */
export interface ShownTime {
  readonly moment: Moment;
  /** The moment with which it is compared; null for none. */
  readonly since: Moment | null;
  readonly isPlaying: boolean;
  readonly speed: Speed;
}

export interface TimeSlice {
  /** Null: the debate is shown with all that was ever said. */
  readonly time: ShownTime | null;
}

export const timeSlice: Slice<TimeSlice> = {
  first: () => ({ time: null }),
  stillThere({ time }, debate) {
    if (time === null) return {};
    const moment = stillDated(debate, time.moment);
    const since = time.since === null ? null : stillDated(debate, time.since);
    return moment === time.moment && since === time.since ? {} : { time: { ...time, moment, since } };
  },
  forAnotherDebate: () => ({ time: null }),
};

/** Returns the time that is shown, where the bar is that says so: other views show the debate of today. */
export function timeInSight({ time, view }: TimeSlice & Pick<WindowSlice, 'view'>): ShownTime | null {
  return view === 'map' || view === 'exchange' ? time : null;
}

type HasTime = Holder<TimeSlice>;

/** Shows the debate as of a moment, and goes on as before else. */
export function showMoment({ store }: HasTime, moment: Moment): void {
  const { time } = store.getState();
  store.setState({ time: { since: null, isPlaying: false, speed: 1, ...time, moment } });
}

/** Shows the debate with all that was ever said. */
export function leaveTime({ store }: HasTime): void {
  store.setState({ time: null });
}

/** Compares with another moment; null: with none. */
export function compareSince({ store }: HasTime, since: Moment | null): void {
  const { time } = store.getState();
  if (time !== null) store.setState({ time: { ...time, since } });
}

export function playTime({ store }: HasTime, isPlaying: boolean): void {
  const { time } = store.getState();
  if (time !== null && time.isPlaying !== isPlaying) store.setState({ time: { ...time, isPlaying } });
}

export function setSpeed({ store }: HasTime, speed: Speed): void {
  const { time } = store.getState();
  if (time !== null) store.setState({ time: { ...time, speed } });
}

/** Returns the moment as of which drawings show the debate, as the window does; null: today. */
export function drawnTime(
  state: TimeSlice & Pick<WindowSlice, 'view'>,
): { readonly moment: Moment; readonly since: Moment | null } | null {
  const time = timeInSight(state);
  return time === null ? null : { moment: time.moment, since: time.since };
}

/** Returns what came about between the two moments that are shown, as soon as that is known: never what did between others. */
export function changesInSight({ time, evaluated }: TimeSlice & Pick<EvaluationSlice, 'evaluated'>) {
  const asOf = evaluated?.asOf ?? null;
  if (time === null || asOf === null) return null;
  return isSame(asOf.moment, time.moment) && isSame(asOf.since, time.since) ? asOf.changes : null;
}

/** Moments come back from a worker as other objects. */
function isSame(one: Moment | null, other: Moment | null): boolean {
  if (one === null || other === null || typeof one === 'string' || typeof other === 'string') return one === other;
  return one.through === other.through;
}

/** The ids of nothing. */
const NOTHING: ReadonlySet<string> = new Set();

/** Returns the ids of what is not said yet at the moment that is shown, as far as it is known: that of the moment before until then. */
export function notYetSaid({ time, evaluated }: TimeSlice & Pick<EvaluationSlice, 'evaluated'>): ReadonlySet<string> {
  return time === null ? NOTHING : (evaluated?.asOf?.notYet ?? NOTHING);
}

/** A move that is deleted, or loses its date, cannot be the moment any more: the last one is. */
function stillDated(debate: Debate, moment: Moment): Moment {
  if (typeof moment === 'string' || moment.through === null) return moment;
  const { through } = moment;
  const course = courseOf(debate);
  if (course.some(({ id }) => id === through)) return moment;
  return { through: course.at(-1)?.id ?? null };
}
