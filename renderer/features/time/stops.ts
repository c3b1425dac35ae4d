import { useCallback } from 'react';
import { type Moment, movesAfter } from '../../../shared/evaluation/as-of.ts';
import { courseOf } from '../../../shared/exchange/course.ts';
import { isOnMap } from '../../../shared/exchange/exchange.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { MapId, Move } from '../../../shared/model/entities.ts';
import { shownDate } from '../../../shared/model/shown-date.ts';
import { useAppState, useDebate } from '../../core/app-context.ts';
import { mapOfExchange } from '../../core/slices/exchange.ts';

/** Returns the moves at which the slider stops: those about what stands on the shown map, or all where it has none with a date. */
export function stopsOf(debate: Debate, map: MapId | null): readonly Move[] {
  const course = courseOf(debate);
  const here = map === null || !debate.maps.has(map) ? course : course.filter(isOnMap(debate, map));
  return here.length === 0 ? course : here;
}

/** The stops of what is shown: of the map, or of the exchange. */
export function useStops(): readonly Move[] {
  const map = useAppState((state) => (state.view === 'exchange' ? mapOfExchange(state) : state.map));
  return useDebate(useCallback((debate: Debate) => stopsOf(debate, map), [map]));
}

/** Returns the moment of a stop, counted from 1; 0: before the first. */
export function momentAt(stops: readonly Move[], place: number): Moment {
  return { through: stops[place - 1]?.id ?? null };
}

/** Returns the stop at which a moment is: the number of stops that had been made. */
export function placeOf(debate: Debate, stops: readonly Move[], moment: Moment): number {
  if (typeof moment !== 'string') {
    const { through } = moment;
    const place = stops.findIndex(({ id }) => id === through);
    if (through === null || place !== -1) return place + 1;
  }
  const later = movesAfter(debate, moment);
  return stops.length - stops.filter(({ id }) => later.has(id)).length;
}

/** A date on the slider. */
export interface DateTick {
  /** The number of stops before it. */
  readonly place: number;
  readonly label: string;
}

/** Returns the dates along the slider: where another one begins, as many as have room. */
export function ticksOf(stops: readonly Move[], most: number): readonly DateTick[] {
  const ticks: DateTick[] = [];
  let last = '';
  for (const [index, { at }] of stops.entries()) {
    const label = at === null ? '' : shownDate(at.replace(/T.*$/, ''));
    if (label === '' || label === last) continue;
    last = label;
    const before = ticks.at(-1);
    if (before !== undefined && index + 1 - before.place < stops.length / most) continue;
    ticks.push({ place: index + 1, label });
  }
  return ticks;
}
