import { stat } from 'node:fs/promises';
import type { Settings } from './settings.ts';

/** Which debates this installation has opened, and how it left them: those need not be vetted again. */
export class KnownDebates {
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Whether the file at `path` is one that was opened here, and is as it was left then. */
  async isKnown(path: string): Promise<boolean> {
    const left = this.#settings.data.recent.find((each) => each.path === path)?.left;
    return left != null && left === (await fileState(path));
  }

  /** Takes note of the file at `path` as it now is. */
  async note(path: string): Promise<void> {
    this.#settings.leave(path, await fileState(path));
  }
}

/**
 * What changes when anybody writes the file, or puts another in its place; null where there is none, or one with something beside it that a
 * program left.
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
