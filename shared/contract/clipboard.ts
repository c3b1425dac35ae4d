import { z } from 'zod';
import { defineRequest } from './define-request.ts';
import { copiedText, none } from './fields.ts';

export const clipboardRequests = {
  /** Text for other programs, and for this one a part of this window's debate as JSON. */
  'clipboard.write': defineRequest<null>()(z.strictObject({ text: copiedText, clip: copiedText })),
  /** `clip` is null when something else has been put there since. */
  'clipboard.read': defineRequest<{ readonly text: string; readonly clip: string | null }>()(none),
  /** Puts the contents that the sources of the part on the clipboard name into this debate, before it is pasted. */
  'clipboard.bringContents': defineRequest<null>()(none),
  /** Puts what people copy from the window on the clipboard, for other programs: plain, and as HTML. */
  'clipboard.writeText': defineRequest<null>()(z.strictObject({ text: copiedText, html: copiedText.nullable() })),
};
