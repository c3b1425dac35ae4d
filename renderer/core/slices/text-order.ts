import type { MapId, SourceId } from '../../../shared/model/entities.ts';
import type { TextOrderControl } from '../surfaces/text-order-control.ts';
import type { Holder, Slice } from './slice.ts';

export interface TextOrderSlice {
  /** The claims that are shown: those on the shown map, or all of the debate. */
  readonly textOrderOf: 'map' | 'debate';
  /** The only source that is shown; null for all. */
  readonly textOrderSource: SourceId | null;
  /** The text order on screen; null while there is none. */
  readonly textOrder: TextOrderControl | null;
}

export const textOrderSlice: Slice<TextOrderSlice> = {
  first: () => ({ textOrderOf: 'map', textOrderSource: null, textOrder: null }),
  stillThere({ textOrderSource }, debate) {
    return textOrderSource === null || debate.sources.has(textOrderSource) ? {} : { textOrderSource: null };
  },
  forAnotherDebate: () => ({ textOrderSource: null }),
};

type HasTextOrder = Holder<TextOrderSlice>;

/** Registers the text order on screen, so that the rest of the window can control it. */
export function takeTextOrder({ store }: HasTextOrder, textOrder: TextOrderControl): void {
  store.setState({ textOrder });
}

export function leaveTextOrder({ store }: HasTextOrder): void {
  store.setState({ textOrder: null });
}

/** Chooses the claims that are shown: by map and source. */
export function showTextOrderOf(
  { store }: HasTextOrder,
  shown: Partial<Pick<TextOrderSlice, 'textOrderOf' | 'textOrderSource'>>,
): void {
  store.setState(shown);
}

/** Returns what the text order shows of the debate. */
export function textOrderScope({
  textOrderOf,
  textOrderSource,
  map,
}: Pick<TextOrderSlice, 'textOrderOf' | 'textOrderSource'> & { readonly map: MapId | null }): {
  readonly map: MapId | null;
  readonly source: SourceId | null;
} {
  return { map: textOrderOf === 'map' ? map : null, source: textOrderSource };
}
