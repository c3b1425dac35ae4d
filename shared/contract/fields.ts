import { z } from 'zod';
import '../model/without-eval.ts';
import { LIMITS } from '../model/limits.ts';

/** The argument of a request that takes none. */
export const none = z.strictObject({});

export const id = z.string().min(1).max(LIMITS.idCharacters);

/** The SHA-256 of a content. */
export const contentHash = z.string().regex(/^[0-9a-f]{64}$/);

/** A label, a title, or the name of an edit. */
export const shortText = z.string().max(500);

/** Text for the clipboard: up to the text or the JSON of a very large debate. */
export const copiedText = z.string().max(200_000_000);

/**
 * A token for a file that the user chose: in a system dialog, by dropping it, or from the recent debates. A page names
 * no paths. Only the main process knows which file it stands for, for which window and for how long.
 */
export const voucher = z
  .string()
  .regex(/^[\w-]{32}$/)
  .brand<'Voucher', 'inout'>();
export type Voucher = z.infer<typeof voucher>;
