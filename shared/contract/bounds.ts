/** What both ends bound; here alone, since what checks requests is not loaded with the window. */

/** The most documents that can be dropped at once. */
export const MOST_DROPPED = 100;

/** The most actions that are remembered. */
export const MOST_RECENT_ACTIONS = 8;

/** The most things of a debate that are remembered as shown or selected last. */
export const MOST_RECENT_THINGS = 12;

/** The least and the most CSS pixels that a side panel may be wide. */
export const PANEL_WIDTH = { least: 160, most: 640 } as const;

/** The most words whose spelling is asked for at once, and the most UTF-16 units of each. */
export const SPELLING = { words: 2000, wordCharacters: 100 } as const;

/** The most of a pasted table that is read as claims. */
export const PASTED_TABLE = { rows: 20_000, columns: 1000, cellCharacters: 200_000 } as const;
