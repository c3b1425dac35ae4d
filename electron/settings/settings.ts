import { readFileSync, renameSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { z } from 'zod';
import { ACTION_IDS } from '../../shared/actions.ts';
import { MOST_RECENT_ACTIONS } from '../../shared/contract/bounds.ts';
import {
  DATE_FORMS,
  GROUND_DRAGS,
  HINTS,
  LANGUAGE_CHOICES,
  SPACINGS,
  SPELLING_CHOICES,
  TEXT_SIZES,
  THEME_CHOICES,
  WHEELS,
} from '../../shared/contract/choices.ts';
import { mapPlaceSchema, marksSchema, methodSchema, recentsSchema } from '../../shared/contract/debate.ts';
import { languageDataName } from '../../shared/contract/recognition.ts';
import { type Preferences, panelWidthSchema } from '../../shared/contract/settings.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import { USUAL_METHOD } from '../../shared/evaluation/method.ts';
import { knownKeys } from '../../shared/keys.ts';
import { t } from '../../shared/language/translate.ts';
import { DEFAULT_STYLE, REFERENCE_STYLES } from '../../shared/sources/references/references.ts';
import { COLUMN_IDS, DEFAULT_COLUMNS } from '../../shared/table/columns.ts';
import { writeFileAtomically } from '../base/atomic-write.ts';
import { PRIVATE_FILE } from '../base/private-files.ts';
import { SerialQueue } from '../base/serial-queue.ts';

/** The most recent debates that are kept. */
const MOST_RECENT = 20;

const path = z.string().min(1).max(32_767);
const pixels = z.int().min(-100_000).max(100_000);

const preferencesSchema = z.object({
  theme: z.enum(THEME_CHOICES).default('system'),
  navigator: z.boolean().default(true),
  inspector: z.boolean().default(true),
  navigatorWidth: panelWidthSchema.default(null).catch(null),
  inspectorWidth: panelWidthSchema.default(null).catch(null),
  legend: z.boolean().default(true),
  keepsOrder: z.boolean().default(true),
  references: z.enum(REFERENCE_STYLES).default(DEFAULT_STYLE),
  tableColumns: z.array(z.enum(COLUMN_IDS)).max(COLUMN_IDS.length).default(DEFAULT_COLUMNS).catch(DEFAULT_COLUMNS),
  // Of an older or a newer version some may have another name.
  recentActions: z.array(z.enum(ACTION_IDS)).max(MOST_RECENT_ACTIONS).default([]).catch([]),
  language: z.enum(LANGUAGE_CHOICES).default('system').catch('system'),
  textSize: z.literal(TEXT_SIZES).default(100),
  spacing: z.enum(SPACINGS).default('close'),
  groundDrag: z.enum(GROUND_DRAGS).default('frame'),
  wheel: z.enum(WHEELS).default('pan'),
  dateForm: z.enum(DATE_FORMS).default('words'),
  spelling: z.enum(SPELLING_CHOICES).default('off'),
  hints: z
    .array(z.enum(HINTS))
    .max(HINTS.length)
    .default([...HINTS]),
  // Likewise.
  keys: z.record(z.string(), z.array(z.string())).default({}).transform(knownKeys),
});

/** The preferences of somebody who has chosen nothing yet. */
export const DEFAULT_PREFERENCES: Preferences = preferencesSchema.parse({});

const settingsSchema = z.object({
  preferences: preferencesSchema.prefault({}),
  /** The last opened first. */
  recent: z
    .array(
      z.object({
        path,
        opened: z.iso.datetime(),
        /** The state in which its file was left; see `KnownDebates`. */
        left: z.string().max(200).nullable().default(null),
      }),
    )
    .default([]),
  window: z
    .object({
      bounds: z.object({ x: pixels, y: pixels, width: pixels.positive(), height: pixels.positive() }),
      maximized: z.boolean(),
    })
    .nullable()
    .default(null),
  /** The last places of debates' maps, the marks on them, and what was shown or selected last, the latest first; see `MapPlaces`. */
  places: z
    .array(
      z.object({
        path,
        debate: z.string(),
        maps: z.array(mapPlaceSchema),
        marks: marksSchema.default([]),
        method: methodSchema.default(USUAL_METHOD).catch(USUAL_METHOD),
        recents: recentsSchema.default([]).catch([]),
      }),
    )
    .default([])
    .catch([]),
  /** The language in which text is recognised; null: English. */
  language: languageDataName.nullable().default(null).catch(null),
  /** The folder in which a file was last chosen. */
  lastFolder: path.nullable().default(null),
  /** The folders that the user chose; null: as the app does by itself. */
  folders: z.object({ debates: path.nullable().default(null), backups: path.nullable().default(null) }).prefault({}),
});

export type SettingsData = z.infer<typeof settingsSchema>;
export type WindowPlace = NonNullable<SettingsData['window']>;

/** Everything that the app remembers about its user: a small file, which is written whole or not at all. */
export class Settings {
  readonly #path: string;
  readonly #log: (error: unknown) => void;
  readonly #writing = new SerialQueue();
  #data: SettingsData;
  #fault: CounterclaimError | null = null;

  /**
   * Reads the settings at `path`. What cannot be understood of them has its defaults, and the file is kept under another
   * name. Failures to read or write go to `log`, and are no reason to stop.
   */
  constructor(path: string, log: (error: unknown) => void) {
    this.#path = path;
    this.#log = log;
    this.#data = this.#read();
  }

  get data(): SettingsData {
    return this.#data;
  }

  /** Returns what was wrong with the settings when they were read, once; null for nothing. */
  takeFault(): CounterclaimError | null {
    const fault = this.#fault;
    this.#fault = null;
    return fault;
  }

  /** Changes settings now, and on the disk soon. */
  set(change: Partial<SettingsData>): void {
    this.#data = { ...this.#data, ...change };
    const text = `${JSON.stringify(this.#data, null, 2)}\n`;
    this.#writing.run(() => writeFileAtomically(this.#path, text, PRIVATE_FILE)).catch(this.#log);
  }

  /** Puts a debate at the head of the recent ones. */
  remember(path: string, opened: string): void {
    const others = this.#data.recent.filter((each) => each.path !== path);
    const left = this.#data.recent.find((each) => each.path === path)?.left ?? null;
    this.set({ recent: [{ path, opened, left }, ...others].slice(0, MOST_RECENT) });
  }

  /** Records the state in which the file of a recent debate was left. */
  leave(path: string, left: string | null): void {
    if (this.#data.recent.every((each) => each.path !== path || each.left === left)) return;
    this.set({ recent: this.#data.recent.map((each) => (each.path === path ? { ...each, left } : each)) });
  }

  forget(path: string): void {
    const { recent, places } = this.#data;
    this.set({
      recent: recent.filter((each) => each.path !== path),
      places: places.filter((each) => each.path !== path),
    });
  }

  /** Resolves when all changes are on the disk. */
  async written(): Promise<void> {
    await this.#writing.idle();
  }

  #read(): SettingsData {
    const defaults = settingsSchema.parse({});
    let text: string;
    try {
      text = readFileSync(this.#path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') this.#log(error);
      return defaults;
    }
    const { data, lost } = understood(text);
    if (lost !== null) this.#setAside(lost);
    return { ...data, recent: data.recent.slice(0, MOST_RECENT) };
  }

  /** Keeps the file under another name, and remembers to tell so; `lost`: what could not be understood, none for all. */
  #setAside(lost: readonly string[]): void {
    const aside = `${this.#path}.broken`;
    this.#fault = new CounterclaimError(
      'SettingsDamaged',
      t(
        '{some, select, yes {Some of the settings ({lost})} other {The settings}} could not be understood, and are as they were when Counterclaim was new. The file as it was is kept as “{name}” in “{folder}”.',
        {
          some: lost.length > 0 ? 'yes' : 'no',
          lost: lost.join(', '),
          name: basename(aside),
          folder: dirname(aside),
        },
      ),
    );
    this.#log(this.#fault);
    try {
      renameSync(this.#path, aside);
    } catch (failure) {
      this.#log(failure);
    }
  }
}

/** What can be understood of a file; `lost`: the names of what cannot, none for all, null where all can. */
interface Understood {
  readonly data: SettingsData;
  readonly lost: readonly string[] | null;
}

function understood(text: string): Understood {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return { data: settingsSchema.parse({}), lost: [] };
  }
  const whole = settingsSchema.safeParse(read);
  if (whole.success) return { data: whole.data, lost: null };
  const given = membersOf(read);
  const sound = soundMembers(settingsSchema, given);
  const preferences = soundMembers(preferencesSchema, membersOf(given['preferences']));
  const lost = [...sound.lost.filter((name) => name !== 'preferences'), ...preferences.lost];
  return { data: settingsSchema.parse({ ...sound.members, preferences: preferences.members }), lost };
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Returns the members that fit a schema, and the names of those that do not. */
function soundMembers(schema: z.ZodObject, given: Record<string, unknown>) {
  const known = Object.entries(given).filter(([name]) => Object.hasOwn(schema.shape, name));
  const fits = ([name, value]: readonly [string, unknown]) => z.safeParse(schema.shape[name], value).success;
  return {
    members: Object.fromEntries(known.filter(fits)),
    lost: known.filter((each) => !fits(each)).map(([name]) => name),
  };
}
