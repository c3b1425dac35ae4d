import type { MapId, StatementId } from '../model/entities.ts';

/** Places found by hand, as `[x, y]` in CSS pixels, by map and statement. They go before any layout. */
export const POSITIONS: Readonly<Record<MapId, Readonly<Record<StatementId, readonly [number, number]>>>> = {};
