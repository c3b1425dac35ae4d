import { msg } from '../language/translate.ts';
/** A colour for a speaker's dot. */
export interface SpeakerColour {
  /** `#rrggbb`. */
  readonly value: string;
  readonly name: string;
}

/** Colours that differ from each other, are visible on light and dark paper, and belong to no party. */
export const SPEAKER_COLOURS: readonly SpeakerColour[] = [
  { value: '#3d6fb6', name: msg('Blue') },
  { value: '#b4444c', name: msg('Red') },
  { value: '#3f9683', name: msg('Teal') },
  { value: '#b98a1e', name: msg('Ochre') },
  { value: '#8a63b8', name: msg('Violet') },
  { value: '#6f8f3a', name: msg('Moss') },
  { value: '#c26a9a', name: msg('Rose') },
  { value: '#a3623a', name: msg('Brown') },
  { value: '#4b87a8', name: msg('Steel') },
  { value: '#7b7f87', name: msg('Grey') },
];

/** Returns the colour that occurs least in `used`; the first of equals. */
export function freshColour(used: Iterable<string>): string {
  const counts = new Map(SPEAKER_COLOURS.map(({ value }) => [value, 0]));
  for (const colour of used) {
    const count = counts.get(colour);
    if (count !== undefined) counts.set(colour, count + 1);
  }
  const fewest = Math.min(...counts.values());
  return SPEAKER_COLOURS.find(({ value }) => counts.get(value) === fewest)?.value ?? '#7b7f87';
}
