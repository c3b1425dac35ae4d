import { z } from 'zod';
import { ACTION_IDS, type ActionId } from '../actions.ts';
import type { ErrorValue } from './answer.ts';
import type { OpenDebate } from './debate.ts';
import { defineRequest } from './define-request.ts';
import { none, shortText } from './fields.ts';
import type { Preferences, RecentDebate } from './settings.ts';

export type Platform = 'mac' | 'windows' | 'linux';

export interface WindowContent {
  readonly debate: OpenDebate | null;
  readonly recent: readonly RecentDebate[];
  readonly preferences: Preferences;
  readonly platform: Platform;
  /** Whether the window draws the menus itself, because the system shows none. */
  readonly menuInWindow: boolean;
  readonly version: string;
  /** The address under which this window finds the contents of its debate, by their SHA-256; no other window does. */
  readonly contents: string;
}

const menuItem = z.strictObject({
  id: z.enum(ACTION_IDS),
  label: shortText,
  enabled: z.boolean(),
  checked: z.boolean().nullable(),
});

export const windowRequests = {
  /** What this window shows; asked once, when it has loaded. */
  'window.load': defineRequest<WindowContent>()(none),
  /** What was typed is on the disk, or could not be written: the answer to the event `flush`. */
  'window.flushed': defineRequest<null>()(z.strictObject({ saved: z.boolean() })),
  'window.close': defineRequest<null>()(none),
  'app.quit': defineRequest<null>()(none),
  /** What the native menu says of every action, for this window. */
  'menu.show': defineRequest<null>()(z.strictObject({ items: z.array(menuItem).max(ACTION_IDS.length) })),
};

export interface WindowEvents {
  /** Chosen from the native menu. */
  readonly action: { readonly id: ActionId };
  /** Write what was typed now, then send `window.flushed`. */
  readonly flush: Readonly<Record<string, never>>;
  /** Something failed that no request was made for. */
  readonly failed: ErrorValue;
}
