import { msg } from '../language/translate.ts';
/** A colour for a speaker's dot. */
export interface SpeakerColour {
  /** `#rrggbb`. */
  readonly value: string;
  readonly name: string;
}

/**
 * Colours that differ from each other also for who does not tell red, green or blue apart (Machado et al. 2009: 17 in CIE L*a*b*, at
 * least), are visible on light and dark paper (3:1), and belong to no party.
 */
export const SPEAKER_COLOURS: readonly SpeakerColour[] = [
  { value: '#6a68c5', name: msg('Indigo') },
  { value: '#d12354', name: msg('Red') },
  { value: '#3c7f63', name: msg('Green') },
  { value: '#bd8a14', name: msg('Ochre') },
  { value: '#8148db', name: msg('Violet') },
  { value: '#7f9d47', name: msg('Moss') },
  { value: '#a34e95', name: msg('Plum') },
  { value: '#b34b16', name: msg('Rust') },
  { value: '#4b9bc7', name: msg('Sky') },
  { value: '#a0899b', name: msg('Mauve') },
];

/** Returns the colour that occurs least in `used`; the first of equals. */
export function freshColour(used: Iterable<string>): string {
  const counts = new Map(SPEAKER_COLOURS.map(({ value }) => [value, 0]));
  for (const colour of used) {
    const count = counts.get(colour);
    if (count !== undefined) counts.set(colour, count + 1);
  }
  const fewest = Math.min(...counts.values());
  return SPEAKER_COLOURS.find(({ value }) => counts.get(value) === fewest)?.value ?? '#a0899b';
}
