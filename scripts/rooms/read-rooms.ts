import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Arrow } from './graph.ts';
import { readImports, sourceFiles } from './read-imports.ts';
import { type Room, roomTable } from './room-table.ts';

/** The program as its files are: what stands where, and who imports whom. */
export interface Building {
  readonly rooms: readonly Room[];
  /** Paths from the root of the project, sorted. */
  readonly files: readonly string[];
  /** Between files. */
  readonly imports: readonly Arrow[];
}

const FOLDERS = ['shared', 'db', 'electron', 'renderer', 'scripts'];

/** Reads the table of rooms and every import of the project at `root`. */
export function readBuilding(root: string): Building {
  const files = sourceFiles(root, FOLDERS);
  const rooms = roomTable(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'));
  return { rooms, files, imports: readImports(root, files) };
}
