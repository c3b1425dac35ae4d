/** The most documents that can be dropped at once. */
export const MOST_DROPPED = 100;
