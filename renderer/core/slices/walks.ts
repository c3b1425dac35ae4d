import type { StopId, WalkId } from '../../../shared/model/entities.ts';
import type { Holder, Slice } from './slice.ts';

export interface WalksSlice {
  /** The panel in which walks are made: the walk and the stop that are chosen there, null for the first. */
  readonly walks: { readonly isOpen: boolean; readonly walk: WalkId | null; readonly stop: StopId | null };
}

const CLOSED: WalksSlice['walks'] = { isOpen: false, walk: null, stop: null };

export const walksSlice: Slice<WalksSlice> = {
  first: () => ({ walks: CLOSED }),
  stillThere: ({ walks }, debate) => ({
    walks: {
      ...walks,
      walk: walks.walk !== null && debate.walks.has(walks.walk) ? walks.walk : null,
      stop: walks.stop !== null && debate.stops.has(walks.stop) ? walks.stop : null,
    },
  }),
  forAnotherDebate: () => ({ walks: CLOSED }),
};

type HasWalks = Holder<WalksSlice>;

/** Opens the panel, with a walk or a stop where one is given. */
export function openWalks(holder: HasWalks, chosen: Partial<Pick<WalksSlice['walks'], 'walk' | 'stop'>> = {}): void {
  chooseInWalks(holder, { ...chosen, isOpen: true });
}

export function closeWalks(holder: HasWalks): void {
  chooseInWalks(holder, { isOpen: false });
}

export function chooseInWalks({ store }: HasWalks, chosen: Partial<WalksSlice['walks']>): void {
  store.setState({ walks: { ...store.getState().walks, ...chosen } });
}
