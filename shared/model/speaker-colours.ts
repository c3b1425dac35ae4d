/** A colour for a speaker's dot. */
export interface SpeakerColour {
  /** `#rrggbb`. */
  readonly value: string;
  readonly name: string;
}

/** Colours that differ from each other, are visible on light and dark paper, and belong to no party. */
export const SPEAKER_COLOURS: readonly SpeakerColour[] = [
  { value: '#3d6fb6', name: 'Blue' },
  { value: '#b4444c', name: 'Red' },
  { value: '#3f9683', name: 'Teal' },
  { value: '#b98a1e', name: 'Ochre' },
  { value: '#8a63b8', name: 'Violet' },
  { value: '#6f8f3a', name: 'Moss' },
  { value: '#c26a9a', name: 'Rose' },
  { value: '#a3623a', name: 'Brown' },
  { value: '#4b87a8', name: 'Steel' },
  { value: '#7b7f87', name: 'Grey' },
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
