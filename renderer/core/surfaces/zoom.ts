/** Shows ten thousand cards at once. */
export const LEAST_ZOOM = 0.01;

export const MOST_ZOOM = 3;
