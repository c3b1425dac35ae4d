import type { MapId } from '../../../shared/model/entities.ts';
import type { Holder, Slice } from './slice.ts';

/** The claims on which it is looked where speakers divide: those on the shown map, or all of the debate. */
export interface DivisionsSlice {
  readonly divisionsOf: 'map' | 'debate';
}

export const divisionsSlice: Slice<DivisionsSlice> = {
  first: () => ({ divisionsOf: 'debate' }),
  forAnotherDebate: () => ({ divisionsOf: 'debate' }),
};

export function showDivisionsOf({ store }: Holder<DivisionsSlice>, divisionsOf: DivisionsSlice['divisionsOf']): void {
  store.setState({ divisionsOf });
}

/** Returns the map whose claims are looked at; null for all of the debate. */
export function mapOfDivisions({ divisionsOf, map }: DivisionsSlice & { readonly map: MapId | null }): MapId | null {
  return divisionsOf === 'map' ? map : null;
}
