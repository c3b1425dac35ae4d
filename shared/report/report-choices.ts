import type { MapId, StatementId } from '../model/entities.ts';
import type { ReferenceStyle } from '../sources/references/references.ts';

/** The formats of a report, by file ending. */
export const REPORT_FORMATS = ['html', 'md'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What of a debate a report has. */
export interface ReportChoices {
  /** One map; null for all of them, and what is on none. */
  readonly map: MapId | null;
  /** On that map only this statement and what bears on it; null for all of it. */
  readonly branch: StatementId | null;
  /** True if the whole texts of the sources follow. */
  readonly withTexts: boolean;
  /** The style of notes and references. */
  readonly style: ReferenceStyle;
  /** The day of the export, `YYYY-MM-DD`. */
  readonly date: string;
}
