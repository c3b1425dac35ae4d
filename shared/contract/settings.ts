import { z } from 'zod';
import { ACTION_IDS } from '../actions.ts';
import { hasOwnKeys, MOST_KEYS, whyNoKey } from '../keys.ts';
import { REFERENCE_STYLES } from '../sources/references/references.ts';
import { COLUMN_IDS } from '../table/columns.ts';
import { MOST_RECENT_ACTIONS, PANEL_WIDTH } from './bounds.ts';
import {
  DATE_FORMS,
  FOLDER_CHOICES,
  type FolderChoice,
  GROUND_DRAGS,
  HINTS,
  LANGUAGE_CHOICES,
  SPACINGS,
  SPELLING_CHOICES,
  TEXT_SIZES,
  THEME_CHOICES,
  WHEELS,
} from './choices.ts';
import { defineRequest } from './define-request.ts';
import { type Voucher, voucher } from './fields.ts';

const key = z
  .string()
  .max(40)
  .refine((text) => whyNoKey(text) === null);
const changedKeys = z
  .partialRecord(z.enum(ACTION_IDS), z.array(key).max(MOST_KEYS).readonly())
  .refine((keys) => ACTION_IDS.every((id) => hasOwnKeys(id) || keys[id] === undefined));

export const panelWidthSchema = z.int().min(PANEL_WIDTH.least).max(PANEL_WIDTH.most).nullable();

export const preferencesSchema = z.strictObject({
  theme: z.enum(THEME_CHOICES),
  /** True while the left panel, or the right panel, is shown. */
  navigator: z.boolean(),
  inspector: z.boolean(),
  /** CSS pixels; null: as wide as the window has room for. */
  navigatorWidth: panelWidthSchema,
  inspectorWidth: panelWidthSchema,
  legend: z.boolean(),
  /** True if a new card takes its place in the argument, and others make room for it. */
  keepsOrder: z.boolean(),
  /** The style of references in exports and on the clipboard. */
  references: z.enum(REFERENCE_STYLES),
  /** The columns that the table shows, besides the text. */
  tableColumns: z.array(z.enum(COLUMN_IDS)).max(COLUMN_IDS.length),
  /** The actions that were last run from the palette, the latest first. */
  recentActions: z.array(z.enum(ACTION_IDS)).max(MOST_RECENT_ACTIONS),
  /** Takes effect when the app is started. */
  language: z.enum(LANGUAGE_CHOICES),
  /** The size of the window's text, in per cent. */
  textSize: z.literal(TEXT_SIZES),
  /** How far apart Tidy puts cards. */
  spacing: z.enum(SPACINGS),
  groundDrag: z.enum(GROUND_DRAGS),
  wheel: z.enum(WHEELS),
  dateForm: z.enum(DATE_FORMS),
  spelling: z.enum(SPELLING_CHOICES),
  /** What is still to be shown to somebody new. */
  hints: z.array(z.enum(HINTS)).max(HINTS.length),
  /** The keys of the actions whose keys were changed. */
  keys: changedKeys,
});
export type Preferences = z.infer<typeof preferencesSchema>;

export interface RecentDebate {
  /** The voucher by which the debate is opened or forgotten; valid until the window receives the next list. */
  readonly file: Voucher;
  /** The path, for display only. */
  readonly path: string;
  readonly name: string;
  readonly folder: string;
  /** When it was last opened, ISO 8601. */
  readonly opened: string;
  readonly missing: boolean;
}

/** The folders that the user chose, for display only; null: as the app does by itself. */
export type ChosenFolders = Readonly<Record<FolderChoice, string | null>>;

const folder = z.enum(FOLDER_CHOICES);

export const settingsRequests = {
  /** Asks the user for a folder; answers with what is chosen then. */
  'folder.choose': defineRequest<ChosenFolders>()(z.strictObject({ folder })),
  /** Goes back to what the app does by itself. */
  'folder.forget': defineRequest<ChosenFolders>()(z.strictObject({ folder })),
  'preferences.set': defineRequest<Preferences>()(preferencesSchema.partial()),
  'recent.forget': defineRequest<readonly RecentDebate[]>()(z.strictObject({ file: voucher })),
};

export interface SettingsEvents {
  readonly 'preferences.changed': Preferences;
  readonly 'folders.changed': ChosenFolders;
  readonly 'recent.changed': readonly RecentDebate[];
}
