import { layOutMaps } from '../../../electron/debates/lay-out-map.ts';
import type { DebateData } from '../../../shared/model/debate.ts';
import { largeDebate } from '../../fixtures/large-debates.ts';

/** Returns a debate of `count` statements whose only map, `map`, is laid out as an import lays it out. */
export function laidOutLargeDebate(count: number): DebateData {
  let placements = 0;
  return layOutMaps(largeDebate(count), ['map'], () => `placement-${placements++}`);
}
