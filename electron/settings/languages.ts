import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { languageDataName, type RecognitionLanguages } from '../../shared/contract/recognition.ts';
import { writeFileAtomically } from '../base/atomic-write.ts';
import { PRIVATE_FILE } from '../base/private-files.ts';
import type { Settings } from './settings.ts';

const ENDING = '.traineddata';

/** The data of languages that the user gave for recognising text: copies in a folder beside the settings. */
export class Languages {
  readonly #settings: Settings;
  readonly #folder: string;

  constructor(settings: Settings, folder: string) {
    this.#settings = settings;
    this.#folder = folder;
  }

  /** Returns the file of the chosen language; null for English, and where the file is gone. */
  path(): string | null {
    const { language } = this.#settings.data;
    const path = language === null ? null : join(this.#folder, `${language}${ENDING}`);
    return path !== null && existsSync(path) ? path : null;
  }

  async list(): Promise<RecognitionLanguages> {
    const files = await readdir(this.#folder).catch(() => []);
    const names = files.filter((file) => file.endsWith(ENDING)).map((file) => file.slice(0, -ENDING.length));
    const { language } = this.#settings.data;
    const known = names.filter((name) => languageDataName.safeParse(name).success).sort();
    return { names: known, chosen: language !== null && known.includes(language) ? language : null };
  }

  choose(language: string | null): Promise<RecognitionLanguages> {
    this.#settings.set({ language });
    return this.list();
  }

  /** Keeps the data of a language, in the place of any other of this name, and chooses it. Throws the errors of writing. */
  async keep(name: string, bytes: Uint8Array): Promise<RecognitionLanguages> {
    await mkdir(this.#folder, { recursive: true });
    await writeFileAtomically(join(this.#folder, `${name}${ENDING}`), bytes, PRIVATE_FILE);
    return this.choose(name);
  }
}
