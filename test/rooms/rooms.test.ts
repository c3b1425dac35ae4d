import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { circlesAmong } from '../../scripts/rooms/graph.ts';
import { readBuilding } from '../../scripts/rooms/read-rooms.ts';
import { isIn, roomArrows, roomOf } from '../../scripts/rooms/room-table.ts';
import { roomsPicture } from '../../scripts/rooms/rooms-picture.ts';
import { wallsText } from '../../scripts/rooms/walls.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { rooms, files, imports } = readBuilding(ROOT);
const arrows = roomArrows(imports, rooms);

describe('the rooms that ARCHITECTURE.md names', () => {
  test('have every file of the program and of its scripts in one of them', () => {
    expect(files.length).toBeGreaterThan(700);
    expect(files.filter((file) => roomOf(file, rooms) === undefined)).toEqual([]);
  });

  test('are all there', () => {
    const isEmpty = (path: string) => !files.some((file) => isIn(file, path));
    expect(rooms.map(({ path }) => path).filter((path) => path !== 'test' && isEmpty(path))).toEqual([]);
  });

  test('import only those that their rows name', () => {
    const allowed = new Map(rooms.map(({ path, mayImport }) => [path, mayImport]));
    const unnamed = arrows.filter(({ from, to }) => !allowed.get(from)?.some((path) => isIn(to, path)));
    const culprits = unnamed.flatMap((arrow) =>
      imports.filter(
        ({ from, to }) => roomOf(from, rooms)?.path === arrow.from && roomOf(to, rooms)?.path === arrow.to,
      ),
    );
    expect(culprits).toEqual([]);
  });

  test('import all that their rows name', () => {
    const unused = rooms.flatMap(({ path, mayImport }) =>
      mayImport
        .filter((allowed) => !arrows.some(({ from, to }) => from === path && isIn(to, allowed)))
        .map((allowed) => `${path} does not import ${allowed}`),
    );
    expect(unused).toEqual([]);
  });

  test('do not import each other in a circle', () => {
    expect(circlesAmong(arrows)).toEqual([]);
  });
});

test('no file needs itself through others, types, workers and imports at run time included', () => {
  expect(circlesAmong(imports)).toEqual([]);
});

test('no file but the two ends of the bridge sends or hears messages between processes by itself', () => {
  const ours = files.filter((file) => isIn(file, 'electron') && !isIn(file, 'electron/chromium'));
  const raw = ours.filter((file) => /\bipc(Main|Renderer)\b/.test(readFileSync(`${ROOT}/${file}`, 'utf8')));
  expect(raw).toEqual(['electron/preload.ts', 'electron/requests/ipc.ts']);
});

describe('what is made from the rooms is as `npm run rooms` writes it:', () => {
  test('the picture in ARCHITECTURE.md', () => {
    expect(readFileSync(`${ROOT}/docs/rooms.svg`, 'utf8')).toBe(roomsPicture(rooms, arrows));
  });

  test('what the linter is told', () => {
    expect(readFileSync(`${ROOT}/biome.rooms.json`, 'utf8')).toBe(wallsText(rooms, files));
  });
});
