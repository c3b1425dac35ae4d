import { z } from 'zod';
import { ACTION_IDS, type ActionId } from '../actions.ts';
import type { Language } from '../language/languages.ts';
import type { ErrorValue } from './answer.ts';
import type { OpenDebate } from './debate.ts';
import { defineRequest } from './define-request.ts';
import { none, shortText } from './fields.ts';
import type { ChosenFolders, Preferences, RecentDebate } from './settings.ts';

export type Platform = 'mac' | 'windows' | 'linux';

export interface WindowContent {
  readonly debate: OpenDebate | null;
  readonly recent: readonly RecentDebate[];
  readonly preferences: Preferences;
  readonly folders: ChosenFolders;
  /** What was wrong with the settings when the app started, told to the first window; null for nothing. */
  readonly settingsFault: ErrorValue | null;
  /** True if spelling can be checked here. */
  readonly canSpell: boolean;
  /** What the window speaks, and the main process with it. */
  readonly language: Language;
  readonly platform: Platform;
  /** True if the window draws the menus itself, because the system shows none. */
  readonly menuInWindow: boolean;
  readonly version: string;
  /** The address under which this window, and no other, finds the contents of its debate by their SHA-256. */
  readonly contents: string;
}

const menuItem = z.strictObject({
  id: z.enum(ACTION_IDS),
  label: shortText,
  enabled: z.boolean(),
  checked: z.boolean().nullable(),
});

export const windowRequests = {
  /** Asks what this window shows; sent once, when it has loaded. */
  'window.load': defineRequest<WindowContent>()(none),
  /** Answers the event `flush`: what was typed is on the disk, or could not be written. */
  'window.flushed': defineRequest<null>()(z.strictObject({ saved: z.boolean() })),
  'window.close': defineRequest<null>()(none),
  /** Lets the window fill the screen, or no longer; answers whether it did otherwise before. */
  'window.fill': defineRequest<{ readonly changed: boolean }>()(z.strictObject({ fills: z.boolean() })),
  /** Brings the window that was opened after this one to the front, or the one before (-1). */
  'window.next': defineRequest<{ readonly isOther: boolean }>()(z.strictObject({ by: z.literal([1, -1]) })),
  'app.quit': defineRequest<null>()(none),
  /** Notes in the log a failure in the window that nothing caught. */
  'log.note': defineRequest<null>()(
    z.strictObject({ name: shortText, message: z.string().max(2000), stack: z.string().max(20_000) }),
  ),
  /** Shows the log in its folder; answers with its path. */
  'log.show': defineRequest<{ readonly path: string }>()(none),
  /** Sets label and state of every action in the native menu, for this window. */
  'menu.show': defineRequest<null>()(z.strictObject({ items: z.array(menuItem).max(ACTION_IDS.length) })),
};

export interface WindowEvents {
  /** The user chose this action from the native menu. */
  readonly action: { readonly id: ActionId };
  /** The window is to write what was typed, then send `window.flushed`. */
  readonly flush: Readonly<Record<string, never>>;
  /** Something failed that no request was made for. */
  readonly failed: ErrorValue;
}
