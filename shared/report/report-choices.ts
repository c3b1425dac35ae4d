import type { MapId, SourceId, StatementId, WalkId } from '../model/entities.ts';
import type { OutlineScope } from '../outline/outline.ts';
import type { HowMarked } from '../scene/marks/how-marked.ts';
import type { Mark } from '../scene/marks/mark.ts';
import type { ReferenceStyle } from '../sources/references/references.ts';

/** The formats of a report, by file ending. */
export const REPORT_FORMATS = ['docx', 'pdf', 'html', 'md'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The sheets on which a report is set. */
export const REPORT_PAPERS = ['A4', 'Letter'] as const;
export type ReportPaper = (typeof REPORT_PAPERS)[number];

/** What of a debate a report has. */
export interface ReportChoices {
  readonly form: 'report';
  /** One map; null for all of them, and what is on none. */
  readonly map: MapId | null;
  /** On that map only this statement and what bears on it; null for all of it. */
  readonly branch: StatementId | null;
  /** True if the whole texts of the sources follow. */
  readonly withTexts: boolean;
  /** The style of notes and references. */
  readonly style: ReferenceStyle;
  /** True if the citations of a Word document leave in the form in which Zotero takes them over into any word processor; fields of its plug-ins otherwise. */
  readonly transfer?: boolean | undefined;
  /** What it tells of every statement besides its role; nothing when left out. */
  readonly marks?: readonly Mark[] | undefined;
  /** How that is found; as usual when left out. */
  readonly how?: HowMarked | undefined;
  /** The paper of formats with pages. */
  readonly paper: ReportPaper;
  /** The day of the export, `YYYY-MM-DD`. */
  readonly date: string;
}

/** What a Word document with the text of a source has, and comments at its passages. */
export interface CommentedChoices {
  readonly form: 'commented';
  readonly source: SourceId;
  readonly style: ReferenceStyle;
  /** The day of the export, `YYYY-MM-DD`. */
  readonly date: string;
}

/** The formats of an outline, by file ending. */
export const OUTLINE_FORMATS = ['docx', 'pdf', 'html', 'md', 'txt'] as const;
export type OutlineFormat = (typeof OUTLINE_FORMATS)[number];

/** What can be told of the statements of an outline. */
export const OUTLINE_DETAILS = ['speakers', 'quotations', 'references'] as const;
export type OutlineDetail = (typeof OUTLINE_DETAILS)[number];

/** What an outline has, as text. */
export interface OutlineChoices extends OutlineScope {
  readonly form: 'outline';
  readonly details: readonly OutlineDetail[];
  /** The style of notes and references. */
  readonly style: ReferenceStyle;
  /** The paper of formats with pages. */
  readonly paper: ReportPaper;
  /** The day of the export, `YYYY-MM-DD`. */
  readonly date: string;
}

/** What a page to explore in a browser has. */
export interface ReaderChoices {
  readonly form: 'reader';
  /** One map; null for all of them, and what is on none. */
  readonly map: MapId | null;
  /** On that map only this statement and what bears on it; null for all of it. */
  readonly branch: StatementId | null;
  /** The style of references. */
  readonly style: ReferenceStyle;
  /** The day of the export, `YYYY-MM-DD`. */
  readonly date: string;
}

/** The formats of a walk, by file ending. */
export const WALK_FORMATS = ['pptx', 'pdf'] as const;
export type WalkFormat = (typeof WALK_FORMATS)[number];

/** What a walk has as slides. */
export interface WalkChoices {
  readonly form: 'walk';
  readonly walk: WalkId;
  /** The style of references. */
  readonly style: ReferenceStyle;
}
