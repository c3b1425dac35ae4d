import type { ImportNote, ImportReport } from '../../../shared/formats/reading/import-report.ts';
import type { Holder, Slice } from './slice.ts';

/** What the last import of the debate brought. */
export interface ImportsSlice {
  readonly importReport: ImportReport | null;
  /** The line of it that was followed last, where reading goes on. */
  readonly followedNote: ImportNote | null;
}

export const importsSlice: Slice<ImportsSlice> = {
  first: () => ({ importReport: null, followedNote: null }),
  forAnotherDebate: () => ({ importReport: null, followedNote: null }),
};

export function keepImportReport({ store }: Holder<ImportsSlice>, importReport: ImportReport): void {
  store.setState({ importReport, followedNote: null });
}

export function followNote({ store }: Holder<ImportsSlice>, followedNote: ImportNote): void {
  store.setState({ followedNote });
}
