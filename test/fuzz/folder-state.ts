import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from './fuzz-case.ts';

/** Every file in a folder by its name, with a hash of its content. */
export type FolderState = ReadonlyMap<string, string>;

export function folderState(folder: string): FolderState {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(names.map((name) => [name, contentOf(join(folder, name))]));
}

const LARGEST = 1e9;

function contentOf(path: string): string {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return `link to ${readlinkSync(path)}`;
  if (!stat.isFile()) return 'not a file';
  // No input here is nearly as large.
  if (stat.size > LARGEST) throw new Fault(`“${path}” has ${stat.size} bytes`);
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Throws `Fault` when anything in the folder is other than it was, but for the files that `mayChange` names. */
export function assertUntouched(
  before: FolderState,
  folder: string,
  doing: string,
  mayChange: (name: string) => boolean = () => false,
): void {
  const after = folderState(folder);
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(name) === after.get(name) || mayChange(name)) continue;
    const what = !after.has(name) ? 'deleted' : before.has(name) ? 'changed' : 'left behind';
    throw new Fault(`${doing} ${what} “${name}”`);
  }
}
