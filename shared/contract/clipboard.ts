import { z } from 'zod';
import { defineRequest } from './define-request.ts';
import { copiedText, none } from './fields.ts';

export const clipboardRequests = {
  /** Puts text on the clipboard for other programs, and a part of this window's debate as JSON for this one. */
  'clipboard.write': defineRequest<null>()(z.strictObject({ text: copiedText, clip: copiedText })),
  /** Reads the clipboard; `clip` is null when another program has put something there since. */
  'clipboard.read': defineRequest<{ readonly text: string; readonly clip: string | null }>()(none),
  /** Copies the contents that the clip's sources name into this debate's file, before the clip is pasted. */
  'clipboard.bringContents': defineRequest<null>()(none),
  /** Puts text that people copy from the window on the clipboard for other programs, plain and as HTML. */
  'clipboard.writeText': defineRequest<null>()(z.strictObject({ text: copiedText, html: copiedText.nullable() })),
};
