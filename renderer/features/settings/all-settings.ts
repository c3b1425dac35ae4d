import {
  DATE_FORMS,
  FOLDER_CHOICES,
  type FolderChoice,
  GROUND_DRAGS,
  SPACINGS,
  SPELLING_CHOICES,
  TEXT_SIZES,
  THEME_CHOICES,
  WHEELS,
} from '../../../shared/contract/choices.ts';
import type { Preferences } from '../../../shared/contract/settings.ts';
import { REFERENCE_STYLES, STYLE_NAMES } from '../../../shared/sources/references/references.ts';

export const SECTIONS = ['Appearance', 'Map', 'Writing', 'Files', 'Keys'] as const;
export type SectionName = (typeof SECTIONS)[number];

interface Described {
  readonly section: SectionName;
  readonly label: string;
  readonly hint: string;
  /** Further words by which it is found. */
  readonly words?: string;
}

/** A preference that is one of a few values. */
export interface ChoiceSetting extends Described {
  readonly kind: 'choice';
  readonly name: keyof Preferences;
  readonly options: readonly { readonly value: string | number | boolean; readonly label: string }[];
}

/** A folder on the disk, which the system asks for. */
export interface FolderSetting extends Described {
  readonly kind: 'folder';
  readonly name: FolderChoice;
  /** What the app does where none was chosen. */
  readonly otherwise: string;
}

export type Setting = ChoiceSetting | FolderSetting;

function options<V extends string | number>(values: readonly V[], labels: Readonly<Record<V, string>>) {
  return values.map((value) => ({ value, label: labels[value] }));
}
const YES_NO = [
  { value: true, label: 'Yes' },
  { value: false, label: 'No' },
];
const [NEW_DEBATES, BACKUPS] = FOLDER_CHOICES;

/** All settings but the keys, in the order in which they are shown. */
export const SETTINGS: readonly Setting[] = [
  {
    kind: 'choice',
    section: 'Appearance',
    name: 'theme',
    label: 'Theme',
    hint: 'Of this app’s windows. Exports have their own setting.',
    words: 'dark light colours night mode',
    options: options(THEME_CHOICES, { system: 'Like the system', light: 'Light', dark: 'Dark' }),
  },
  {
    kind: 'choice',
    section: 'Appearance',
    name: 'textSize',
    label: 'Size of text',
    hint: 'In panels, menus and dialogs. Cards are as large as the map’s zoom makes them.',
    words: 'font zoom larger smaller letters',
    options: TEXT_SIZES.map((value) => ({ value, label: `${value} %` })),
  },
  {
    kind: 'choice',
    section: 'Map',
    name: 'spacing',
    label: 'Distance between cards',
    hint: 'Takes effect the next time Tidy lays out the cards.',
    words: 'density space compact gap tidy',
    options: options(SPACINGS, { close: 'Close', roomy: 'Roomy', wide: 'Wide' }),
  },
  {
    kind: 'choice',
    section: 'Map',
    name: 'groundDrag',
    label: 'A drag on empty ground',
    hint: 'Space held and the middle button always move the map; with Shift, a drag always frames.',
    words: 'gesture mouse pan select frame',
    options: options(GROUND_DRAGS, { frame: 'Selects what is in the frame', pan: 'Moves the map' }),
  },
  {
    kind: 'choice',
    section: 'Map',
    name: 'wheel',
    label: 'The wheel',
    hint: 'With Ctrl, and by pinching, it always zooms.',
    words: 'gesture mouse scroll pan zoom',
    options: options(WHEELS, { pan: 'Moves the map', zoom: 'Zooms' }),
  },
  {
    kind: 'choice',
    section: 'Map',
    name: 'keepsOrder',
    label: 'Make room for new cards',
    hint: 'A new card takes its place in the argument, and others move aside.',
    options: YES_NO,
  },
  {
    kind: 'choice',
    section: 'Map',
    name: 'legend',
    label: 'Legend',
    hint: 'Explains the lines and signs on the map.',
    options: YES_NO,
  },
  {
    kind: 'choice',
    section: 'Writing',
    name: 'dateForm',
    label: 'Dates',
    hint: 'As the inspector shows them. They can be typed in any of these forms, and are kept in the same one (EDTF).',
    words: 'form format day month year',
    options: options(DATE_FORMS, {
      words: '14 November 2024',
      german: '14. November 2024 (German)',
      figures: '14.11.2024',
      iso: '2024-11-14',
    }),
  },
  {
    kind: 'choice',
    section: 'Writing',
    name: 'spelling',
    label: 'Check spelling',
    hint: 'With the dictionaries that come with the app: none is fetched.',
    words: 'language dictionary typo mistakes',
    options: options(SPELLING_CHOICES, {
      off: 'No',
      'en-GB': 'English (United Kingdom)',
      'en-US': 'English (United States)',
    }),
  },
  {
    kind: 'choice',
    section: 'Writing',
    name: 'references',
    label: 'Style of references',
    hint: 'In exports, and where references are copied.',
    words: 'citation apa chicago',
    options: options(REFERENCE_STYLES, STYLE_NAMES),
  },
  {
    kind: 'folder',
    section: 'Files',
    name: NEW_DEBATES,
    label: 'New debates',
    hint: 'The folder that is proposed for a new debate.',
    words: 'directory place where',
    otherwise: 'The folder that was used last',
  },
  {
    kind: 'folder',
    section: 'Files',
    name: BACKUPS,
    label: 'Backups',
    hint: 'Before a debate of an older version of Counterclaim is brought up to date, a copy of it is kept here.',
    words: 'directory place where copies',
    otherwise: 'Beside the debate',
  },
];
