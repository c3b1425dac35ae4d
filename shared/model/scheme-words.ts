import { fold } from '../search/fold.ts';

/** Returns the words of a scheme's name as names are compared: folded, without the signs between them. */
export function schemeWords(name: string): string {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
}
