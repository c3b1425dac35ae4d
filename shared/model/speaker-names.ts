import { fold } from '../search/fold.ts';
import type { Speaker } from './entities.ts';
import { LIMITS } from './limits.ts';

/** Returns all names of a speaker, its own first. */
export function namesOf({ name, otherNames }: Pick<Speaker, 'name' | 'otherNames'>): readonly string[] {
  return [name, ...otherNames];
}

/** Returns `names` without `name` itself, each once; of more than a speaker may have, the last. */
export function namesBeside(name: string, names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((other) => other !== name).slice(-LIMITS.otherNames);
}

/** Finds the speaker with this name, or else the one that has it among its other names, ignoring case and diacritics. */
export function speakerNamed<S extends Pick<Speaker, 'name' | 'otherNames'>>(
  speakers: Iterable<S>,
  name: string,
): S | undefined {
  const wanted = fold(name.trim());
  const all = [...speakers];
  const isWanted = (each: string) => fold(each) === wanted;
  return all.find((speaker) => isWanted(speaker.name)) ?? all.find(({ otherNames }) => otherNames.some(isWanted));
}
