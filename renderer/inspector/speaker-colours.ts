/** Colours for speakers: each at least 3:1 on the panel, light and dark, and told apart by most eyes. They are no party's. */
export const SPEAKER_COLOURS: readonly string[] = [
  '#3d6fb6',
  '#b4444c',
  '#3f9683',
  '#8a63b8',
  '#b57e1c',
  '#6f8f3a',
  '#c26a9a',
  '#4a86a0',
  '#a3653a',
  '#767c86',
];

/** The first colour that fewest of `speakers` have. */
export function nextColour(speakers: Iterable<{ readonly colour: string }>): string {
  const used = Map.groupBy(speakers, ({ colour }) => colour.toLowerCase());
  const count = (colour: string) => used.get(colour)?.length ?? 0;
  return SPEAKER_COLOURS.reduce((best, colour) => (count(colour) < count(best) ? colour : best));
}
