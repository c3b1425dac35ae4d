import { z } from 'zod';
import { PASTED_WAYS, type PastedWay } from '../formats/pasted/pasted-text.ts';
import type { ImportReport } from '../formats/reading/import-report.ts';
import type { DebateData } from '../model/debate.ts';
import { PASTED_TABLE } from './bounds.ts';
import { defineRequest } from './define-request.ts';
import { copiedText, none } from './fields.ts';

/** A text from another program, read as claims. */
export interface PastedDebate {
  /** How it can be divided, the likeliest first, and how it was. */
  readonly ways: readonly PastedWay[];
  readonly way: PastedWay;
  readonly data: DebateData;
  readonly report: ImportReport;
}

/** More is no text to make claims of, but a document. */
const pastedText = z.string().max(2_000_000);
const pastedRows = z
  .array(z.array(z.string().max(PASTED_TABLE.cellCharacters)).max(PASTED_TABLE.columns))
  .max(PASTED_TABLE.rows);

export const clipboardRequests = {
  /** Puts text on the clipboard for other programs, and a part of this window's debate as JSON for this one. */
  'clipboard.write': defineRequest<null>()(z.strictObject({ text: copiedText, clip: copiedText })),
  /** Reads the clipboard; `clip` is null when another program has put something there since. */
  'clipboard.read': defineRequest<{ readonly text: string; readonly clip: string | null }>()(none),
  /** Copies the contents that the clip's sources name into this debate's file, before the clip is pasted. */
  'clipboard.bringContents': defineRequest<null>()(none),
  /**
   * Reads a text that was pasted or dropped, with the rows of its table if it has one, as claims. The contents of its sources wait in
   * memory until an edit names them.
   */
  'clipboard.readPasted': defineRequest<PastedDebate>()(
    z.strictObject({ text: pastedText, rows: pastedRows.nullable(), way: z.enum(PASTED_WAYS).nullable() }),
  ),
  /** Puts text that people copy from the window on the clipboard for other programs, plain and as HTML. */
  'clipboard.writeText': defineRequest<null>()(z.strictObject({ text: copiedText, html: copiedText.nullable() })),
};
