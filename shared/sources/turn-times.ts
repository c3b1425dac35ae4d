import type { CslItem } from '../model/entities.ts';
import { textMember, withTextMember } from './text-members.ts';

/** The offset in a text at which a turn begins, and the seconds from the beginning of the recording at which it was spoken. */
export type TurnStart = readonly [start: number, seconds: number];

/** As many as fit into the record of a source beside all else; a recording of a day has fewer. */
const MOST = 6000;

/** Returns when the turns that were made of a transcript were spoken, as its record remembers; empty where it does not. */
export function turnTimes(csl: CslItem): readonly TurnStart[] {
  const kept = textMember(csl, 'turnTimes');
  if (!Array.isArray(kept)) return [];
  return kept.filter(isTurnStart).slice(0, MOST);
}

/** Returns the record with the times of more turns, by their starts. */
export function withTurnTimes(csl: CslItem, more: readonly TurnStart[]): CslItem {
  if (more.length === 0) return csl;
  const all = new Map([...turnTimes(csl), ...more]);
  return withTextMember(csl, 'turnTimes', [...all].sort(([a], [b]) => a - b).slice(0, MOST));
}

/** Records never change, and are asked for each of their turns. */
const known = new WeakMap<CslItem, ReadonlyMap<number, number>>();

/** Returns the seconds at which the turn that begins at `start` was spoken; null where that is not known. */
export function secondsOfTurn(csl: CslItem, start: number): number | null {
  const times = known.get(csl) ?? new Map(turnTimes(csl));
  known.set(csl, times);
  return times.get(start) ?? null;
}

function isTurnStart(value: unknown): value is TurnStart {
  return Array.isArray(value) && value.length === 2 && value.every((each) => Number.isFinite(each) && each >= 0);
}
