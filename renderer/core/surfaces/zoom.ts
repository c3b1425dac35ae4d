/** The least zoom, at which ten thousand cards are visible at once. */
export const LEAST_ZOOM = 0.01;

export const MOST_ZOOM = 3;
