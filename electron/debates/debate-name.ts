import { basename } from 'node:path';

const ENDING = '.debate';

/** What a debate's file is called, without its ending. */
export function debateName(path: string): string {
  const name = basename(path);
  const hasEnding = name.toLowerCase().endsWith(ENDING) && name.length > ENDING.length;
  return hasEnding ? name.slice(0, -ENDING.length) : name;
}
