/** Returns an id that no other entity has: callers hand in UUID version 7, so that ids made later sort later. */
export type NewId = () => string;
