import { z } from 'zod';
import { defineRequest } from './define-request.ts';
import { type Voucher, voucher } from './fields.ts';

export const THEME_CHOICES = ['system', 'light', 'dark'] as const;

export const preferencesSchema = z.strictObject({
  theme: z.enum(THEME_CHOICES),
  /** Whether the panel at the left, and the one at the right, are shown. */
  navigator: z.boolean(),
  inspector: z.boolean(),
  legend: z.boolean(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export interface RecentDebate {
  /** What it is opened and forgotten by, as long as this list is the last that the window was told. */
  readonly file: Voucher;
  /** To be shown. */
  readonly path: string;
  readonly name: string;
  readonly folder: string;
  /** ISO 8601. */
  readonly opened: string;
  readonly missing: boolean;
}

export const settingsRequests = {
  'preferences.set': defineRequest<Preferences>()(preferencesSchema.partial()),
  'recent.forget': defineRequest<readonly RecentDebate[]>()(z.strictObject({ file: voucher })),
};

export interface SettingsEvents {
  readonly 'preferences.changed': Preferences;
  readonly 'recent.changed': readonly RecentDebate[];
}
