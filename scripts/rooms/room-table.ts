import { posix } from 'node:path';
import type { Arrow } from './graph.ts';

/** A folder, or a single file, whose imports lead where its row in ARCHITECTURE.md says. */
export interface Room {
  /** From the root of the project: `electron/base`, `shared/errors.ts`. */
  readonly path: string;
  /** The rooms that it may import, and folders that stand for all the rooms in them. */
  readonly mayImport: readonly string[];
  /** True if it may import the package `electron`. */
  readonly mayUseElectron: boolean;
}

const ROW = /^\| `([\w./-]+)` \|.*\| (.+) \|$/;

/**
 * Returns the rooms in the table of ARCHITECTURE.md whose last column is “May import”. A name there is that of a room
 * beside the row's own, or in the same top folder, or one from the root of the project. Throws where a row names what
 * no row is about.
 */
export function roomTable(architecture: string): Room[] {
  const table = /\| Room \|.*\| May import \|\n\|[-|]+\|\n((?:\|.*\|\n)+)/.exec(architecture)?.[1];
  if (table === undefined) throw new Error('ARCHITECTURE.md has no table of rooms.');
  const rows = table.trimEnd().split('\n').map(cellsOf);
  const known = new Set(rows.flatMap(({ path }) => withParents(path)));
  return rows.map(({ path, imports }) => {
    const names = [...imports.matchAll(/`([\w./-]+)`/g)].map(([, name = '']) => name);
    return {
      path,
      mayImport: names.map((name) => placeOf(name, path, known)),
      mayUseElectron: /\bElectron\b/.test(imports),
    };
  });
}

/** Returns the room in which a file stands; undefined where no row is about it. */
export function roomOf(file: string, rooms: readonly Room[]): Room | undefined {
  const around = rooms.filter(({ path }) => isIn(file, path));
  return around.sort((a, b) => b.path.length - a.path.length)[0];
}

/**
 * Returns the arrows between rooms that the imports of their files make, each once, sorted. Files in no room are left
 * out.
 */
export function roomArrows(imports: readonly Arrow[], rooms: readonly Room[]): Arrow[] {
  const found = new Map<string, Arrow>();
  for (const { from, to } of imports) {
    const [fromRoom, toRoom] = [roomOf(from, rooms)?.path, roomOf(to, rooms)?.path];
    if (fromRoom === undefined || toRoom === undefined || fromRoom === toRoom) continue;
    found.set(`${fromRoom} -> ${toRoom}`, { from: fromRoom, to: toRoom });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, arrow]) => arrow);
}

/** Tells whether a path is that of `folder`, or of something in it. */
export function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function cellsOf(row: string): { path: string; imports: string } {
  const [, path, imports] = ROW.exec(row) ?? [];
  if (path === undefined || imports === undefined)
    throw new Error(`ARCHITECTURE.md has a row that is about no room: ${row}`);
  return { path: path.replace(/\/$/, ''), imports };
}

function placeOf(name: string, path: string, known: ReadonlySet<string>): string {
  const [top = ''] = path.split('/');
  const candidates = [posix.join(posix.dirname(path), name), posix.join(top, name), name];
  const place = candidates.find((each) => known.has(each));
  if (place === undefined) throw new Error(`ARCHITECTURE.md lets ${path} import ${name}, which is no room.`);
  return place;
}

function withParents(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}
