import { posix } from 'node:path';
import { isIn, type Room } from './room-table.ts';

/** Packages that a top folder must not import, since it would then be what it is not. */
const REFUSED_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  shared: ['better-sqlite3', 'react', 'react-dom', 'reactflow', '@napi-rs/canvas', 'pdfkit'],
  db: ['react', 'react-dom', 'reactflow'],
  electron: ['react', 'react-dom', 'reactflow'],
  renderer: ['better-sqlite3', '@napi-rs/canvas', 'pdfkit'],
};

/** The only files that send or hear messages between processes. */
const MESSENGERS = ['electron/requests/ipc.ts', 'electron/preload.ts'];
const MESSENGERS_ONLY = {
  electron: {
    importNames: ['ipcMain', 'ipcRenderer'],
    message: `Messages between processes pass ${MESSENGERS.join(' and ')} alone.`,
  },
};

/**
 * Returns the linter's rules for the rooms, as the text of a JSON file that `biome.json` extends: for each room, and
 * each depth of folders in it, the addresses that an import may have. `files` are all source files.
 */
export function wallsText(rooms: readonly Room[], files: readonly string[]): string {
  const overrides = [...rooms.filter(({ path }) => path !== 'test')]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap((room) => foldersOf(room, files).map((folder) => wall(room, folder, placesIn(room, folder))));
  const messengers = rooms
    .flatMap((room) => MESSENGERS.filter((file) => isIn(file, room.path)).map((file) => [room, file] as const))
    .map(([room, file]) => wall(room, posix.dirname(file), file));
  const schema = './node_modules/@biomejs/biome/configuration_schema.json';
  return `${JSON.stringify({ $schema: schema, overrides: [...overrides, ...messengers] }, null, 2)}\n`;
}

/** Folders in a room, one for each depth, the room's own first; of a room that is a file, the folder around it. */
function foldersOf({ path }: Room, files: readonly string[]): string[] {
  const folders = files.filter((file) => isIn(file, path)).map((file) => posix.dirname(file));
  const deepest = Math.max(...folders.map(depthOf));
  if (folders.length === 1 && files.includes(path)) return folders;
  return Array.from({ length: deepest - depthOf(path) + 1 }, (_, depth) => path + '/*'.repeat(depth));
}

function placesIn({ path }: Room, folder: string): string {
  return isIn(folder, path) ? `${folder}/*` : path;
}

/** Returns the imports that files in `folder`, of `room`, may have, for those that the glob `includes` names. */
function wall(room: Room, folder: string, includes: string): object {
  const [top = ''] = room.path.split('/');
  const isFile = !isIn(folder, room.path);
  const group = [
    ...(isFile ? ['./**', '../**'] : [`${posix.relative(folder, posix.dirname(room.path))}/**`]),
    ...[...room.mayImport, 'node_modules'].map((path) => `!${addressOf(path, folder)}`),
    ...(REFUSED_PACKAGES[top] ?? []),
    ...(room.mayUseElectron ? [] : ['electron']),
  ];
  const allowed = room.mayImport.join(', ') || 'no other room';
  const message = `${room.path} may import ${allowed}: see the table of rooms in ARCHITECTURE.md.`;
  const paths = room.mayUseElectron && !MESSENGERS.includes(includes) ? MESSENGERS_ONLY : {};
  const options = { paths, patterns: [{ group, message }] };
  return { includes: [includes], linter: { rules: { style: { noRestrictedImports: { level: 'error', options } } } } };
}

/** Returns how a file in `folder` writes that it imports from `path`. */
function addressOf(path: string, folder: string): string {
  const relative = posix.relative(folder, path);
  const address = relative.startsWith('.') ? relative : `./${relative}`;
  return /\.\w+$/.test(path) ? address : `${address}/**`;
}

function depthOf(path: string): number {
  return path.split('/').length;
}
