import { isFiltering, NO_FILTER, type StatementFilter } from '../../../shared/filter/statement-filter.ts';
import type { Holder, Slice } from './slice.ts';

/** Which statements are to be seen, on the map, in the outline, in the table and by *Find*. */
export interface FilterSlice {
  readonly filter: StatementFilter;
  /** What becomes of the others. */
  readonly filterHow: 'dim' | 'hide';
  /** Rises with every opening of the panel, so that it gets the focus again; 0 while it is closed. */
  readonly filterPanel: number;
}

export const filterSlice: Slice<FilterSlice> = {
  first: () => ({ filter: NO_FILTER, filterHow: 'dim', filterPanel: 0 }),
  stillThere({ filter }, debate) {
    const { speakers, sources, near } = filter;
    const of = near?.of.filter((id) => debate.statements.has(id)) ?? [];
    const isSame =
      speakers.every((id) => debate.speakers.has(id)) &&
      sources.every((id) => debate.sources.has(id)) &&
      of.length === (near?.of.length ?? 0);
    if (isSame) return {};
    return {
      filter: {
        ...filter,
        speakers: speakers.filter((id) => debate.speakers.has(id)),
        sources: sources.filter((id) => debate.sources.has(id)),
        near: near === null || of.length === 0 ? null : { ...near, of },
      },
    };
  },
  forAnotherDebate: () => ({ filter: NO_FILTER, filterPanel: 0 }),
};

type HasFilter = Holder<FilterSlice>;

/** Changes what is asked for. */
export function filterBy({ store }: HasFilter, change: Partial<StatementFilter>): void {
  store.setState({ filter: { ...store.getState().filter, ...change } });
}

/** Shows everything again. */
export function clearFilter({ store }: HasFilter): void {
  if (isFiltering(store.getState().filter)) store.setState({ filter: NO_FILTER });
}

export function filterHow({ store }: HasFilter, how: FilterSlice['filterHow']): void {
  store.setState({ filterHow: how });
}

export function openFilter({ store }: HasFilter): void {
  store.setState({ filterPanel: store.getState().filterPanel + 1 });
}

export function closeFilter({ store }: HasFilter): void {
  store.setState({ filterPanel: 0 });
}
