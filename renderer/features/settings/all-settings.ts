import {
  DATE_FORMS,
  FOLDER_CHOICES,
  type FolderChoice,
  GROUND_DRAGS,
  LANGUAGE_CHOICES,
  SPACINGS,
  SPELLING_CHOICES,
  TEXT_SIZES,
  THEME_CHOICES,
  WHEELS,
} from '../../../shared/contract/choices.ts';
import type { Preferences } from '../../../shared/contract/settings.ts';
import { msg, t } from '../../../shared/language/translate.ts';
import { REFERENCE_STYLES, STYLE_NAMES } from '../../../shared/sources/references/references.ts';

/** The parts of the settings, by their English, which is translated where it is shown; so are the texts of settings. */
export const SECTIONS = [msg('Appearance'), msg('Map'), msg('Writing'), msg('Files'), msg('Keys')] as const;
export type SectionName = (typeof SECTIONS)[number];

interface Described {
  readonly section: SectionName;
  readonly label: string;
  readonly hint: string;
  /** Further words by which it is found. */
  readonly words?: string;
}

/** A value that a setting can have. */
export interface Option {
  readonly value: string | number | boolean;
  readonly label: Label;
}

/** In English, to be translated; or, where the same English also says something else, what tells it in the window's language. */
type Label = string | (() => string);

/** Returns what an option is called in the window's language. */
export function shownOption({ label }: Option): string {
  return typeof label === 'string' ? t(label) : label();
}

/** A preference that is one of a few values. */
export interface ChoiceSetting extends Described {
  readonly kind: 'choice';
  readonly name: keyof Preferences;
  readonly options: readonly Option[];
}

/** A folder on the disk, which the system asks for. */
export interface FolderSetting extends Described {
  readonly kind: 'folder';
  readonly name: FolderChoice;
  /** What the app does where none was chosen. */
  readonly otherwise: string;
}

export type Setting = ChoiceSetting | FolderSetting;

function options<V extends string | number>(values: readonly V[], labels: Readonly<Record<V, Label>>): Option[] {
  return values.map((value) => ({ value, label: labels[value] }));
}
const YES_NO = [
  { value: true, label: msg('Yes') },
  { value: false, label: msg('No') },
];
const [NEW_DEBATES, BACKUPS] = FOLDER_CHOICES;

/** All settings but the keys, in the order in which they are shown. */
export const SETTINGS: readonly Setting[] = [
  {
    kind: 'choice',
    section: 'Appearance',
    name: 'theme',
    label: msg('Theme'),
    hint: msg('Of this app’s windows. Exports have their own setting.'),
    words: msg('dark light colours night mode'),
    options: options(THEME_CHOICES, { system: msg('Like the system'), light: msg('Light'), dark: msg('Dark') }),
  },
  {
    kind: 'choice',
    section: 'Appearance',
    name: 'textSize',
    label: msg('Size of text'),
    hint: msg('In panels, menus and dialogs. Cards are as large as the map’s zoom makes them.'),
    words: msg('font zoom larger smaller letters'),
    options: TEXT_SIZES.map((value) => ({ value, label: `${value} %` })),
  },
  {
    kind: 'choice',
    section: 'Appearance',
    name: 'language',
    label: msg('Language'),
    hint: msg('Of this app’s windows, menus and messages. Takes effect when Counterclaim is started again.'),
    words: msg('german deutsch english sprache interface translation'),
    // A language is named in itself, whatever is spoken: whoever does not read the one that is spoken finds theirs.
    options: options(LANGUAGE_CHOICES, { system: msg('Like the system'), en: () => 'English', de: () => 'Deutsch' }),
  },
  {
    kind: 'choice',
    section: 'Map',
    name: 'spacing',
    label: msg('Distance between cards'),
    hint: msg('Takes effect the next time Tidy lays out the cards.'),
    words: msg('density space compact gap tidy'),
    options: options(SPACINGS, { close: () => t('Close', {}, 'near'), roomy: msg('Roomy'), wide: msg('Wide') }),
  },
  {
    kind: 'choice',
    section: 'Map',
    name: 'groundDrag',
    label: msg('A drag on empty ground'),
    hint: msg('Space held and the middle button always move the map; with Shift, a drag always frames.'),
    words: msg('gesture mouse pan select frame'),
    options: options(GROUND_DRAGS, { frame: msg('Selects what is in the frame'), pan: msg('Moves the map') }),
  },
  {
    kind: 'choice',
    section: 'Map',
    name: 'wheel',
    label: msg('The wheel'),
    hint: msg('With Ctrl, and by pinching, it always zooms.'),
    words: msg('gesture mouse scroll pan zoom'),
    options: options(WHEELS, { pan: msg('Moves the map'), zoom: msg('Zooms') }),
  },
  {
    kind: 'choice',
    section: 'Map',
    name: 'keepsOrder',
    label: msg('Make room for new cards'),
    hint: msg('A new card takes its place in the argument, and others move aside.'),
    options: YES_NO,
  },
  {
    kind: 'choice',
    section: 'Map',
    name: 'legend',
    label: msg('Legend'),
    hint: msg('Explains the lines and signs on the map.'),
    options: YES_NO,
  },
  {
    kind: 'choice',
    section: 'Writing',
    name: 'dateForm',
    label: msg('Dates'),
    hint: msg(
      'As the inspector shows them. They can be typed in any of these forms, and are kept in the same one (EDTF).',
    ),
    words: msg('form format day month year'),
    options: options(DATE_FORMS, {
      words: '14 November 2024',
      german: msg('14. November 2024 (German)'),
      figures: '14.11.2024',
      iso: '2024-11-14',
    }),
  },
  {
    kind: 'choice',
    section: 'Writing',
    name: 'spelling',
    label: msg('Check spelling'),
    hint: msg('With the dictionaries that come with the app: none is fetched.'),
    words: msg('language dictionary typo mistakes'),
    options: options(SPELLING_CHOICES, {
      off: msg('No'),
      'en-GB': msg('English (United Kingdom)'),
      'en-US': msg('English (United States)'),
    }),
  },
  {
    kind: 'choice',
    section: 'Writing',
    name: 'references',
    label: msg('Style of references'),
    hint: msg('In exports, and where references are copied.'),
    words: msg('citation apa chicago'),
    options: options(REFERENCE_STYLES, STYLE_NAMES),
  },
  {
    kind: 'folder',
    section: 'Files',
    name: NEW_DEBATES,
    label: msg('New debates'),
    hint: msg('The folder that is proposed for a new debate.'),
    words: msg('directory place where'),
    otherwise: msg('The folder that was used last'),
  },
  {
    kind: 'folder',
    section: 'Files',
    name: BACKUPS,
    label: msg('Backups'),
    hint: msg('Before a debate of an older version of Counterclaim is brought up to date, a copy of it is kept here.'),
    words: msg('directory place where copies'),
    otherwise: msg('Beside the debate'),
  },
];
