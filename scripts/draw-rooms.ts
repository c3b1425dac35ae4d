/** Writes the picture of the rooms, and what the linter is told of them: run it when an arrow between rooms, or the table, has changed. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { circlesAmong } from './rooms/graph.ts';
import { readBuilding } from './rooms/read-rooms.ts';
import { roomArrows } from './rooms/room-table.ts';
import { roomsPicture } from './rooms/rooms-picture.ts';
import { wallsText } from './rooms/walls.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { rooms, files, imports } = readBuilding(root);
const arrows = roomArrows(imports, rooms);
// The linter first: it shows which imports make a circle, of which there is no picture.
writeFileSync(`${root}/biome.rooms.json`, wallsText(rooms, files));
const circles = circlesAmong(arrows).map((circle) => circle.join(', '));
if (circles.length > 0) throw new Error(`These rooms import each other in a circle: ${circles.join('; ')}`);
writeFileSync(`${root}/docs/rooms.svg`, roomsPicture(rooms, arrows));
