/** What can be chosen in the settings; here alone, since what checks requests is not loaded with the window. */

export { LANGUAGE_CHOICES } from '../language/languages.ts';

export const THEME_CHOICES = ['system', 'light', 'dark'] as const;

/** The sizes of the window's text, in per cent. */
export const TEXT_SIZES = [90, 100, 110, 125, 150, 175, 200] as const;

/** How far apart Tidy puts cards. */
export const SPACINGS = ['close', 'roomy', 'wide'] as const;
export type Spacing = (typeof SPACINGS)[number];

/** What a plain drag on empty ground of the map does. */
export const GROUND_DRAGS = ['frame', 'pan'] as const;

/** What the wheel does on the map; with Ctrl it always zooms. */
export const WHEELS = ['pan', 'zoom'] as const;

/** How dates are shown: `words`: 14 November 2024; `german`: 14. November 2024; `figures`: 14.11.2024; `iso`: 2024-11-14. */
export const DATE_FORMS = ['words', 'german', 'figures', 'iso'] as const;
export type DateForm = (typeof DATE_FORMS)[number];

/** The languages whose spelling can be checked: those of the dictionaries that come with the app. */
export const SPELLING_CHOICES = ['off', 'en-GB', 'en-US'] as const;
export type SpellingChoice = (typeof SPELLING_CHOICES)[number];

/** What somebody new is shown how to do, until it is done: add a claim, argue, say who said it. */
export const HINTS = ['add', 'argue', 'attribute'] as const;
export type Hint = (typeof HINTS)[number];

/** The folders that can be chosen: where new debates are proposed, and where backups go. */
export const FOLDER_CHOICES = ['debates', 'backups'] as const;
export type FolderChoice = (typeof FOLDER_CHOICES)[number];
