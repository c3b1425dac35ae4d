import type { ImportReport } from '../../../shared/formats/reading/import-report.ts';
import type { Holder, Slice } from './slice.ts';

/** What the last import of the debate brought. */
export interface ImportsSlice {
  readonly importReport: ImportReport | null;
}

export const importsSlice: Slice<ImportsSlice> = {
  first: () => ({ importReport: null }),
  forAnotherDebate: () => ({ importReport: null }),
};

export function keepImportReport({ store }: Holder<ImportsSlice>, importReport: ImportReport): void {
  store.setState({ importReport });
}
