import { z } from 'zod';
import type { OpenDebate } from './debate.ts';
import { defineRequest } from './define-request.ts';
import { none, voucher } from './fields.ts';

/** `here`: in this window. `elsewhere`: in another window, which now has the focus. */
export type Opening =
  | { readonly outcome: 'here'; readonly debate: OpenDebate }
  | { readonly outcome: 'elsewhere' }
  | { readonly outcome: 'cancelled' };

export const fileRequests = {
  /** Makes an empty debate where the user says. */
  'file.new': defineRequest<Opening>()(none),
  /** A debate that was dropped, or a recent one; without any the user is asked. */
  'file.open': defineRequest<Opening>()(z.strictObject({ file: voucher.nullable() })),
  'file.openSample': defineRequest<Opening>()(none),
  /** Makes a debate of a file in another form. */
  'file.import': defineRequest<Opening>()(none),
  /** The copy's path; null when the user thought better of it. */
  'file.saveCopy': defineRequest<{ readonly path: string } | null>()(z.strictObject({ history: z.boolean() })),
  /** Shows the window's debate, or the file that it wrote last, in its folder. */
  'file.reveal': defineRequest<null>()(z.strictObject({ what: z.enum(['debate', 'written']) })),
};
