import type { TableArrangement } from '../../../shared/table/arrange-table.ts';
import type { Holder, Slice } from './slice.ts';

export interface TableSlice {
  /** How the table of statements is arranged; kept while another view is shown. */
  readonly table: TableArrangement;
}

const PLAIN: TableArrangement = { scope: 'all', filter: '', order: null, group: null, folded: new Set() };

export const tableSlice: Slice<TableSlice> = {
  first: () => ({ table: PLAIN }),
  forAnotherDebate: () => ({ table: PLAIN }),
};

/** Changes how the table is arranged. */
export function arrangeTable({ store }: Holder<TableSlice>, change: Partial<TableArrangement>): void {
  store.setState({ table: { ...store.getState().table, ...change } });
}
