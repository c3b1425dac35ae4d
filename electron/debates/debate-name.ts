import { basename } from 'node:path';

const ENDING = '.debate';

/** Returns the name of a debate's file, without its ending. */
export function debateName(path: string): string {
  const name = basename(path);
  const hasEnding = name.toLowerCase().endsWith(ENDING) && name.length > ENDING.length;
  return hasEnding ? name.slice(0, -ENDING.length) : name;
}
