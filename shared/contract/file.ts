import { z } from 'zod';
import type { ImportReport } from '../formats/reading/import-report.ts';
import type { DebateData } from '../model/debate.ts';
import type { ErrorValue } from './answer.ts';
import type { OpenDebate } from './debate.ts';
import { defineRequest } from './define-request.ts';
import { none, type Voucher, voucher } from './fields.ts';
import type { WithFaults } from './with-faults.ts';

/** The window in which a debate was opened. `here`: this one. `elsewhere`: another one, which now has the focus. */
export type Opening =
  | { readonly outcome: 'here'; readonly debate: OpenDebate }
  | { readonly outcome: 'elsewhere' }
  | { readonly outcome: 'cancelled' }
  | FailedOpening;

/**
 * A file that could not be opened as it is; `file` stands for it, so that it can be recovered or the user can choose
 * what to do with its journal.
 */
export interface FailedOpening {
  readonly outcome: 'failed';
  readonly error: ErrorValue;
  readonly file: Voucher;
}

/**
 * The ways to deal with a journal that lies beside a debate: open the debate without it, or go back to what it holds.
 */
const JOURNAL_CHOICES = ['set-aside', 'roll-back'] as const;
export type JournalChoice = (typeof JOURNAL_CHOICES)[number];

/** A file in another format that was read. */
export interface ImportedFile {
  /** The file's name. */
  readonly name: string;
  /** Stands for the file, so that a new debate can be made of it. */
  readonly file: Voucher;
  readonly data: DebateData;
  readonly report: ImportReport;
}

export const fileRequests = {
  /** Makes an empty debate in a file that the user chooses. */
  'file.new': defineRequest<Opening>()(none),
  /**
   * Opens a debate that was dropped, a recent one, or one that could not be opened, with the user's choice about its
   * journal; without a file the user is asked for one.
   */
  'file.open': defineRequest<Opening>()(
    z.strictObject({ file: voucher.nullable(), journal: z.enum(JOURNAL_CHOICES).nullable() }),
  ),
  /** Opens the debate that was closed last, of those that are not open. */
  'file.reopen': defineRequest<Opening>()(none),
  /**
   * Copies whatever can be read of a damaged debate to a new one, and opens that; without a file the user is asked for
   * one.
   */
  'file.recover': defineRequest<Opening>()(z.strictObject({ file: voucher.nullable() })),
  /** Stops opening or recovering a file for this window. */
  'file.cancel': defineRequest<null>()(none),
  /** Opens the sample, a copy of the user's own to play with; `fresh`: as it was at first. */
  'file.openSample': defineRequest<Opening>()(z.strictObject({ fresh: z.boolean().default(false) })),
  /** Makes a debate from a file in another format: one that was dropped, or without one, one that the user chooses. */
  'file.import': defineRequest<Opening>()(z.strictObject({ file: voucher.nullable().optional() })),
  /**
   * Reads a file in another format, to be brought into the window's debate; null when the user chose none. The contents of its
   * sources wait in memory until an edit names them.
   */
  'file.readImport': defineRequest<ImportedFile | null>()(z.strictObject({ file: voucher.nullable() })),
  /** The copy's path; null when the user thought better of it. */
  'file.saveCopy': defineRequest<WithFaults<{ readonly path: string }> | null>()(
    z.strictObject({ history: z.boolean() }),
  ),
  /** Shows the window's debate, or the file that it wrote last, in its folder. */
  'file.reveal': defineRequest<null>()(z.strictObject({ what: z.enum(['debate', 'written']) })),
};

export interface FileEvents {
  /** How far the import of a file is, 0 to 1, and what is being done. */
  readonly 'import.progress': { readonly name: string; readonly done: number; readonly step: string | null };
  /** A file that was not opened here before is being read, which may take a while. */
  readonly 'opening.vetting': { readonly name: string };
  /** A file could not be opened from outside. */
  readonly 'opening.failed': FailedOpening;
}
