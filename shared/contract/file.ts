import { z } from 'zod';
import type { ErrorValue } from './answer.ts';
import type { OpenDebate } from './debate.ts';
import { defineRequest } from './define-request.ts';
import { none, type Voucher, voucher } from './fields.ts';

/** `here`: in this window. `elsewhere`: in another window, which now has the focus. */
export type Opening =
  | { readonly outcome: 'here'; readonly debate: OpenDebate }
  | { readonly outcome: 'elsewhere' }
  | { readonly outcome: 'cancelled' }
  | FailedOpening;

/** A file that could not be opened as it is: `file` stands for it, to recover it or to say what is to become of its journal. */
export interface FailedOpening {
  readonly outcome: 'failed';
  readonly error: ErrorValue;
  readonly file: Voucher;
}

/** What may be done with a journal that lies beside a debate: open the debate without it, or go back to what it holds. */
const JOURNAL_CHOICES = ['set-aside', 'roll-back'] as const;
export type JournalChoice = (typeof JOURNAL_CHOICES)[number];

export const fileRequests = {
  /** Makes an empty debate where the user says. */
  'file.new': defineRequest<Opening>()(none),
  /**
   * A debate that was dropped, a recent one, or one that could not be opened, with what the user chose to do with the journal beside it;
   * without any the user is asked.
   */
  'file.open': defineRequest<Opening>()(
    z.strictObject({ file: voucher.nullable(), journal: z.enum(JOURNAL_CHOICES).nullable() }),
  ),
  /** Copies what can be read of a debate that could not be opened, or of one that the user is asked for, to a new one, and opens that. */
  'file.recover': defineRequest<Opening>()(z.strictObject({ file: voucher.nullable() })),
  /** Ends what is being opened or recovered for this window. */
  'file.cancel': defineRequest<null>()(none),
  'file.openSample': defineRequest<Opening>()(none),
  /** Makes a debate of a file in another form. */
  'file.import': defineRequest<Opening>()(none),
  /** The copy's path; null when the user thought better of it. */
  'file.saveCopy': defineRequest<{ readonly path: string } | null>()(z.strictObject({ history: z.boolean() })),
  /** Shows the window's debate, or the file that it wrote last, in its folder. */
  'file.reveal': defineRequest<null>()(z.strictObject({ what: z.enum(['debate', 'written']) })),
};

export interface FileEvents {
  /** A file is being read that was not opened here before, which may take a while. */
  readonly 'opening.vetting': { readonly name: string };
  /** A file that was to be opened from outside could not be. */
  readonly 'opening.failed': FailedOpening;
}
