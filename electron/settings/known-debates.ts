import { stat } from 'node:fs/promises';
import type { Settings } from './settings.ts';

/**
 * The debates that this installation has opened, and the state in which it left them: those need not be vetted again.
 */
export class KnownDebates {
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Tells whether the file at `path` was opened here, and is as it was left then. */
  async isKnown(path: string): Promise<boolean> {
    const left = this.#settings.data.recent.find((each) => each.path === path)?.left;
    return left != null && left === (await fileState(path));
  }

  /** Records the present state of the file at `path`. */
  async note(path: string): Promise<void> {
    this.#settings.leave(path, await fileState(path));
  }
}

/**
 * Returns a stamp that changes when anybody writes or replaces the file; null if there is none, or if a program left
 * something beside it.
 */
async function fileState(path: string): Promise<string | null> {
  try {
    const { dev, ino, size, ctimeNs } = await stat(path, { bigint: true });
    const beside = await Promise.all([sizeOf(`${path}-journal`), sizeOf(`${path}-wal`)]);
    return beside.some((bytes) => bytes > 0) ? null : [dev, ino, size, ctimeNs].join('-');
  } catch {
    return null;
  }
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
