/** What marks on cards and lines can tell, in the order in which they stand. */
export const MARKS = ['standing', 'strength', 'divisiveness', 'speakers'] as const;
export type Mark = (typeof MARKS)[number];
