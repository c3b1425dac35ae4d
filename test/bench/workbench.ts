import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DebateFile } from '../../db/debate-file.ts';
import { layOutMaps } from '../../electron/debates/lay-out-map.ts';
import { largeDebate } from '../fixtures/large-debates.ts';
import type { Row } from './row.ts';

/** Everything that is measured about one thing. */
export type Subject = (bench: Workbench) => Promise<Row[]>;

const OUT = fileURLToPath(new URL('../../out/', import.meta.url));

/**
 * Things that several subjects need, made once. Its folder is on the disk of the checkout: a folder for temporary files
 * may be memory, where nothing takes time to be durable.
 */
export class Workbench {
  readonly folder: string;
  readonly progress: (text: string) => void;
  /** The folder of another checkout to compare with, such as one of an earlier commit; null: none. */
  readonly earlier: string | null;
  readonly #made = new Map<string, Promise<string>>();

  constructor(progress: (text: string) => void, earlier: string | null = null) {
    mkdirSync(OUT, { recursive: true });
    this.folder = mkdtempSync(join(OUT, 'bench-'));
    this.progress = progress;
    this.earlier = earlier;
  }

  /**
   * Returns a JSON file with the data of a debate of `count` statements, all placed by the default layout on the map
   * `map`.
   */
  placedDebate(count: number): Promise<string> {
    return this.file(`placed-${count}.json`, async (path) => {
      let placements = 0;
      const data = layOutMaps(largeDebate(count), ['map'], () => `placement${placements++}`);
      writeFileSync(path, JSON.stringify(data));
    });
  }

  /** Returns a debate's file with `count` statements and their relations. */
  debateFile(count: number): Promise<string> {
    return this.file(`${count}.debate`, async (path) => {
      await (await DebateFile.create(path, largeDebate(count), [])).close();
    });
  }

  /** Returns a file of that name in the folder, made by `make` when it is first asked for. */
  file(name: string, make: (path: string) => Promise<void>): Promise<string> {
    const known = this.#made.get(name);
    if (known !== undefined) return known;
    this.progress(`making ${name}`);
    const path = join(this.folder, name);
    const made = make(path).then(() => path);
    this.#made.set(name, made);
    return made;
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
