import { basename } from 'node:path';

export const DEBATE_ENDING = '.debate';

/** What a debate's file is called, without its ending. */
export function debateName(path: string): string {
  const name = basename(path);
  return hasEnding(name) && name.length > DEBATE_ENDING.length ? name.slice(0, -DEBATE_ENDING.length) : name;
}

/** The path with the ending of debates, which not every dialog adds. */
export function withEnding(path: string): string {
  return hasEnding(path) ? path : `${path}${DEBATE_ENDING}`;
}

function hasEnding(path: string): boolean {
  return path.toLowerCase().endsWith(DEBATE_ENDING);
}
