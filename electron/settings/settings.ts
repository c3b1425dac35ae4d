import { readFileSync, renameSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { ACTION_IDS } from '../../shared/actions.ts';
import { MOST_RECENT_ACTIONS } from '../../shared/contract/bounds.ts';
import { mapPlaceSchema, marksSchema } from '../../shared/contract/debate.ts';
import { languageDataName } from '../../shared/contract/recognition.ts';
import { panelWidthSchema, THEME_CHOICES } from '../../shared/contract/settings.ts';
import { DEFAULT_STYLE, REFERENCE_STYLES } from '../../shared/sources/references/references.ts';
import { COLUMN_IDS, DEFAULT_COLUMNS } from '../../shared/table/columns.ts';
import { writeFileAtomically } from '../base/atomic-write.ts';
import { PRIVATE_FILE } from '../base/private-files.ts';
import { SerialQueue } from '../base/serial-queue.ts';

/** The most recent debates that are kept. */
const MOST_RECENT = 20;

const path = z.string().min(1).max(32_767);
const pixels = z.int().min(-100_000).max(100_000);

const settingsSchema = z.object({
  preferences: z
    .object({
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
    })
    .prefault({}),
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
  /** The last places of debates' maps, and the marks on them, the latest first; see `MapPlaces`. */
  places: z
    .array(z.object({ path, debate: z.string(), maps: z.array(mapPlaceSchema), marks: marksSchema.default([]) }))
    .default([])
    .catch([]),
  /** The language in which text is recognised; null: English. */
  language: languageDataName.nullable().default(null).catch(null),
  /** The folder in which a file was last chosen. */
  lastFolder: path.nullable().default(null),
});

export type SettingsData = z.infer<typeof settingsSchema>;
export type WindowPlace = NonNullable<SettingsData['window']>;

/** Everything that the app remembers about its user: a small file, which is written whole or not at all. */
export class Settings {
  readonly #path: string;
  readonly #log: (error: unknown) => void;
  readonly #writing = new SerialQueue();
  #data: SettingsData;

  /**
   * Reads the settings at `path`. If there are none, or they cannot be understood, it starts with the defaults; a file
   * that cannot be understood is kept under another name. Failures to read or write go to `log`, and are no reason to
   * stop.
   */
  constructor(path: string, log: (error: unknown) => void) {
    this.#path = path;
    this.#log = log;
    this.#data = this.#read();
  }

  get data(): SettingsData {
    return this.#data;
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
    try {
      const data = settingsSchema.parse(JSON.parse(text));
      return { ...data, recent: data.recent.slice(0, MOST_RECENT) };
    } catch (error) {
      this.#setAside(error);
      return defaults;
    }
  }

  #setAside(error: unknown): void {
    const aside = `${this.#path}.broken`;
    this.#log(
      new Error(`The settings could not be understood; they are now called “${basename(aside)}”.`, { cause: error }),
    );
    try {
      renameSync(this.#path, aside);
    } catch (failure) {
      this.#log(failure);
    }
  }
}
