import type { ReportFormat, ReportPaper } from '../../../shared/report/report-choices.ts';
import { type ExportFormat, usualTheme } from '../../../shared/scene/export-formats.ts';
import type { PageChoice, Paging } from '../../../shared/scene/sheet.ts';
import type { ThemeName } from '../../../shared/scene/theme.ts';
import type { Holder, Slice } from './slice.ts';

/** The options for drawing a map. */
export interface ExportChoices {
  readonly format: ExportFormat;
  readonly theme: ThemeName;
  /** For PNG. */
  readonly scale: number;
  /** For PDF. */
  readonly page: PageChoice;
  /** For a map's PDF on paper. */
  readonly pages: Paging;
  /** PNG and SVG: with the whole debate in the picture. Off until somebody wants it: a picture that is passed on then says more than it shows. */
  readonly embed?: boolean;
}

export const DEFAULT_CHOICES: ExportChoices = { format: 'png', theme: 'light', scale: 2, page: 'fit', pages: 'one' };

/** The options of a report that stay from one to the next; which part of the debate it has does not. */
export interface ReportPreferences {
  readonly format: ReportFormat;
  readonly paper: ReportPaper;
  readonly withTexts: boolean;
  /** For Word: the citations in the form that Zotero takes over in any word processor. */
  readonly transfer: boolean;
}

export interface ExportSlice {
  /** The last choices in the dialog of a report. */
  readonly reportPreferences: ReportPreferences;
  /** The last choices in the export dialog. */
  readonly exportChoices: ExportChoices;
  /** The share of the running export that is done; null until that begins. */
  readonly exportProgress: number | null;
}

export const exportSlice: Slice<ExportSlice> = {
  first: () => ({
    exportChoices: DEFAULT_CHOICES,
    reportPreferences: { format: 'docx', paper: 'A4', withTexts: false, transfer: false },
    exportProgress: null,
  }),
};

type HasExport = Holder<ExportSlice>;

/** Changes the choices. Colours that are the usual ones of a format become those of the next. */
export function chooseForExport({ store }: HasExport, change: Partial<ExportChoices>): void {
  const before = store.getState().exportChoices;
  const usual = before.theme === usualTheme(before.format) ? { theme: usualTheme(change.format ?? before.format) } : {};
  store.setState({ exportChoices: { ...before, ...usual, ...change } });
}

export function chooseForReport({ store }: HasExport, change: Partial<ReportPreferences>): void {
  store.setState({ reportPreferences: { ...store.getState().reportPreferences, ...change } });
}

/** Begins an export, of which nothing is done. */
export function beginExport({ store }: HasExport): void {
  store.setState({ exportProgress: null });
}

export function tellExportProgress({ store }: HasExport, done: number): void {
  store.setState({ exportProgress: done });
}
