import type { MapId } from '../../../shared/model/entities.ts';
import type { ExchangeControl } from '../surfaces/exchange-control.ts';
import type { Holder, Slice } from './slice.ts';

/** The moves in the exchange: those about what stands on the shown map, or all of them. */
export type ExchangeScope = 'map' | 'debate';

export interface ExchangeSlice {
  readonly exchangeOf: ExchangeScope;
  /** The exchange on screen; null while there is none. */
  readonly exchange: ExchangeControl | null;
}

export const exchangeSlice: Slice<ExchangeSlice> = { first: () => ({ exchangeOf: 'map', exchange: null }) };

type HasExchange = Holder<ExchangeSlice>;

/** Registers the exchange on screen, so that the rest of the window can control it. */
export function takeExchange({ store }: HasExchange, exchange: ExchangeControl): void {
  store.setState({ exchange });
}

export function leaveExchange({ store }: HasExchange): void {
  store.setState({ exchange: null });
}

export function showMovesOf({ store }: HasExchange, exchangeOf: ExchangeScope): void {
  store.setState({ exchangeOf });
}

/** Returns the map whose moves the exchange shows; null: it shows all. */
export function mapOfExchange({
  exchangeOf,
  map,
}: Pick<ExchangeSlice, 'exchangeOf'> & { readonly map: MapId | null }): MapId | null {
  return exchangeOf === 'map' ? map : null;
}
