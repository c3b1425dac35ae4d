/** Writes the picture of the rooms, and what the linter is told of them: run it when an arrow between rooms, or the table, has changed. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readBuilding } from './rooms/read-rooms.ts';
import { roomArrows } from './rooms/room-table.ts';
import { roomsPicture } from './rooms/rooms-picture.ts';
import { wallsText } from './rooms/walls.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { rooms, files, imports } = readBuilding(root);
writeFileSync(`${root}/docs/rooms.svg`, roomsPicture(rooms, roomArrows(imports, rooms)));
writeFileSync(`${root}/biome.rooms.json`, wallsText(rooms, files));
